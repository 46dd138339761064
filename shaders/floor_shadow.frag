in vec3 v_world;

uniform vec3 u_floor_focus;
uniform float u_floor_radius;
uniform float u_opacity;

out vec4 o_colour;

// Softer the farther it falls from the feet, as under a wide lamp.
void main() {
    float away = length(v_world.xz - u_floor_focus.xz);
    float fade = 1.0 - smoothstep(0.2, 1.0, away / u_floor_radius);
    float hidden = 1.0 - key_visibility(v_world, vec3(0.0), 0.004 + 0.014 * away);
    o_colour = vec4(0.03, 0.04, 0.06, u_opacity * hidden * fade * mix(1.0, 0.55, clamp(away / 2.5, 0.0, 1.0)));
}
