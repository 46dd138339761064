// The light on a bone.
uniform vec3 u_to_key;
uniform vec3 u_key_light;
uniform vec3 u_sky_light;
uniform vec3 u_ground_light;
uniform vec3 u_cartilage;
uniform vec3 u_highlight;

struct Shade {
    vec3 steady;  // what no shadow takes away
    vec3 key;     // the lamp's part
};

// Normal and direction to the eye of length 1; `ambient` 0..1: how much of the sky is seen; `tint` 0..1: of cartilage.
Shade shade_of(vec3 n, vec3 to_eye, float ambient, float tint, vec3 colour, float highlight) {
    float facing = max(dot(n, to_eye), 0.0);
    // Hollows are darker and warmer, as in real bone where light has travelled through it.
    vec3 base = mix(colour, u_cartilage, tint);
    base *= mix(vec3(0.74, 0.60, 0.46), vec3(1.0), smoothstep(0.0, 0.9, ambient));

    // The light wraps a little around the edge: bone is not chalk.
    float lit = dot(n, u_to_key);
    vec3 wrap = clamp((vec3(lit) + vec3(0.22, 0.16, 0.11)) / vec3(1.22, 1.16, 1.11), 0.0, 1.0);
    vec3 sky = mix(u_ground_light, u_sky_light, 0.5 + 0.5 * n.y);
    vec3 half_way = normalize(u_to_key + to_eye);
    float gloss = pow(max(dot(n, half_way), 0.0), 38.0) * 0.10 * ambient;
    float edge = pow(1.0 - facing, 3.0);
    float rim = highlight * (0.18 + 0.75 * pow(1.0 - facing, 2.0));

    Shade shade;
    shade.steady = base * sky * (0.25 + 0.75 * ambient) + edge * 0.16 * u_sky_light * (0.3 + 0.7 * ambient) * (0.55 + 0.45 * n.y);
    shade.steady = mix(shade.steady, u_highlight, rim);
    shade.key = (1.0 - rim) * u_key_light * (base * wrap * (0.55 + 0.45 * ambient) + vec3(gloss));
    return shade;
}
