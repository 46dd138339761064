in vec3 v_world;
in vec3 v_normal;
in vec2 v_surface;

flat in vec4 v_item;  // colour, opacity

uniform vec3 u_floor_focus;
uniform float u_floor_radius;

out vec4 o_colour;

// Marks on the floor: the ambient term is their own softness, and they fade with the floor.
void main() {
    float far = length(v_world.xz - u_floor_focus.xz) / u_floor_radius;
    float fade = 1.0 - smoothstep(0.35, 0.95, far);
    o_colour = vec4(srgb_from_linear(v_item.rgb), v_item.a * v_surface.x * fade);
}
