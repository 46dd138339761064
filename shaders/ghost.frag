in vec3 v_world;
in vec3 v_normal;
in vec2 v_surface;
flat in vec4 v_item;  // colour, opacity

uniform vec3 u_eye;
uniform float u_dimmed;
uniform float u_core;  // density where the shell faces the eye

out vec4 o_colour;

// A glassy shell: clear where it faces the eye, denser at its edges, so that the outline reads and the body behind stays visible.
void main() {
    float facing = abs(dot(normalize(v_normal), normalize(u_eye - v_world)));
    float density = mix(u_core, 1.0, pow(1.0 - facing, 1.6));
    o_colour = vec4(srgb_from_linear(v_item.rgb), v_item.a * u_dimmed * density);
}
