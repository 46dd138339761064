uniform sampler2DShadow u_shadow_map;
uniform mat4 u_shadow_from_world;
uniform vec2 u_shadow_spread;  // texture coordinates per metre
uniform float u_shadow_texel;  // 0 = no shadow map
uniform int u_shadow_wide;     // 1 = twelve taps instead of four

// 1 = lit, 0 = in shadow; the edge is about `soft` metres wide on either side.
float key_visibility(vec3 world, vec3 normal, float soft) {
    if (u_shadow_texel <= 0.0) return 1.0;
    vec3 s = (u_shadow_from_world * vec4(world + normal * 0.004, 1.0)).xyz;
    if (any(lessThan(s, vec3(0.0))) || any(greaterThan(s, vec3(1.0)))) return 1.0;
    s.z -= 0.0008;
    vec2 r = max(u_shadow_spread * soft, vec2(0.75 * u_shadow_texel));
    // A turn that differs from pixel to pixel hides the pattern of the taps.
    float turn = 6.2831853 * fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
    vec2 a = vec2(cos(turn), sin(turn)), b = vec2(-a.y, a.x);
    float sum = 0.0;
    if (u_shadow_wide == 1) {
        for (int i = 0; i < 12; ++i) {
            float d = sqrt((float(i) + 0.5) / 12.0), w = 2.3999632 * float(i);
            sum += texture(u_shadow_map, vec3(s.xy + r * d * (a * cos(w) + b * sin(w)), s.z));
        }
        return sum / 12.0;
    }
    sum += texture(u_shadow_map, vec3(s.xy + 0.7 * r * a, s.z));
    sum += texture(u_shadow_map, vec3(s.xy - 0.7 * r * a, s.z));
    sum += texture(u_shadow_map, vec3(s.xy + 0.7 * r * b, s.z));
    sum += texture(u_shadow_map, vec3(s.xy - 0.7 * r * b, s.z));
    return sum * 0.25;
}
