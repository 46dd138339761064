in vec3 v_world;
in vec3 v_normal;
in vec2 v_surface;
flat in vec4 v_item;  // colour, opacity
flat in float v_highlight;

uniform vec3 u_eye;
uniform vec3 u_to_key;
uniform vec3 u_key_light;
uniform vec3 u_sky_light;
uniform vec3 u_ground_light;
uniform vec3 u_cartilage;
uniform vec3 u_highlight;

out vec4 o_colour;

void main() {
    vec3 n = normalize(v_normal);
    vec3 to_eye = normalize(u_eye - v_world);
    float facing = max(dot(n, to_eye), 0.0);
    float ambient = v_surface.x;

    // Hollows are darker and warmer, as in real bone where light has travelled through it.
    vec3 base = mix(v_item.rgb, u_cartilage, v_surface.y);
    base *= mix(vec3(0.74, 0.60, 0.46), vec3(1.0), smoothstep(0.0, 0.9, ambient));

    float lit = dot(n, u_to_key);
    float direct = lit > -0.25 ? key_visibility(v_world, n, 0.004) : 0.0;
    // The light wraps a little around the edge: bone is not chalk.
    vec3 wrap = clamp((vec3(lit) + vec3(0.22, 0.16, 0.11)) / vec3(1.22, 1.16, 1.11), 0.0, 1.0);
    vec3 sky = mix(u_ground_light, u_sky_light, 0.5 + 0.5 * n.y);
    vec3 light = sky * (0.25 + 0.75 * ambient) + u_key_light * wrap * direct * (0.55 + 0.45 * ambient);

    vec3 half_way = normalize(u_to_key + to_eye);
    float gloss = pow(max(dot(n, half_way), 0.0), 38.0) * 0.10 * direct * ambient;
    float edge = pow(1.0 - facing, 3.0);
    vec3 colour = base * light + gloss * u_key_light + edge * 0.16 * u_sky_light * (0.3 + 0.7 * ambient) * (0.55 + 0.45 * n.y);
    colour = mix(colour, u_highlight, v_highlight * (0.18 + 0.75 * pow(1.0 - facing, 2.0)));
    o_colour = vec4(dithered(srgb_from_linear(colour), gl_FragCoord.xy), v_item.a);
}
