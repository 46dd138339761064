in vec2 v_place;

uniform vec3 u_background_top;
uniform vec3 u_background_bottom;

out vec4 o_colour;

void main() {
    vec3 colour = backdrop(u_background_bottom, u_background_top, v_place.y);
    o_colour = vec4(dithered(srgb_from_linear(colour), gl_FragCoord.xy), 1.0);
}
