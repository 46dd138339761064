in vec3 v_world;
in vec3 v_normal;
in vec2 v_surface;
flat in vec4 v_item;  // colour, opacity
flat in float v_highlight;

uniform vec3 u_eye;

out vec4 o_colour;

void main() {
    vec3 n = normalize(v_normal);
    Shade shade = shade_of(n, normalize(u_eye - v_world), v_surface.x, v_surface.y, v_item.rgb, v_highlight);
    float direct = dot(n, u_to_key) > -0.25 ? key_visibility(v_world, n, 0.004) : 0.0;
    o_colour = vec4(dithered(srgb_from_linear(shade.steady + shade.key * direct), gl_FragCoord.xy), v_item.a);
}
