// SHADOW_TAPS is set when the shader is compiled: software renderers execute both sides of every branch.
uniform sampler2DShadow u_shadow_map;
uniform vec2 u_shadow_spread;  // texture coordinates per metre
uniform float u_shadow_texel;

// The same at a place in the shadow map.
float key_visibility_at(vec3 s, float soft) {
#if SHADOW_TAPS == 0
    return 1.0;
#else
    if (any(lessThan(s, vec3(0.0))) || any(greaterThan(s, vec3(1.0)))) return 1.0;
    s.z -= 0.0008;
    vec2 r = max(u_shadow_spread * soft, vec2(0.75 * u_shadow_texel));
    // A turn that differs from pixel to pixel hides the pattern of the taps.
    float turn = 6.2831853 * fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
    vec2 a = vec2(cos(turn), sin(turn)), b = vec2(-a.y, a.x);
    float sum = 0.0;
    for (int i = 0; i < SHADOW_TAPS; ++i) {
        float d = sqrt((float(i) + 0.5) / float(SHADOW_TAPS)), w = 2.3999632 * float(i);
        sum += textureLod(u_shadow_map, vec3(s.xy + r * d * (a * cos(w) + b * sin(w)), s.z), 0.0);
    }
    return sum / float(SHADOW_TAPS);
#endif
}

uniform mat4 u_shadow_from_world;

// 1 = lit, 0 = in shadow; the edge is about `soft` metres wide on either side.
float key_visibility(vec3 world, vec3 normal, float soft) {
    return key_visibility_at((u_shadow_from_world * vec4(world + normal * 0.004, 1.0)).xyz, soft);
}
