in vec3 v_steady;
in vec3 v_key;
in vec3 v_shadow;

out vec4 o_colour;

void main() {
    vec3 colour = v_steady + v_key * key_visibility_at(v_shadow, 0.004);
    o_colour = vec4(dithered(srgb_from_linear(colour), gl_FragCoord.xy), 1.0);
}
