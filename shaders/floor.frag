in vec3 v_world;

// Colours are encoded.
uniform vec3 u_floor;
uniform vec3 u_grid;
uniform float u_grid_strength;
uniform vec3 u_background_top;
uniform vec3 u_background_bottom;
uniform vec3 u_floor_focus;
uniform float u_floor_radius;
uniform vec2 u_picture_height;  // where it begins and how high it is, pixels

out vec4 o_colour;

// Lines `spacing` apart, one pixel or `width` wide, whichever is more; they pale out where they would crowd.
float lines(vec2 at, vec2 metres_per_pixel, float spacing, float width) {
    vec2 p = at / spacing;
    vec2 per_pixel = max(metres_per_pixel / spacing, vec2(1e-5));
    vec2 distance_to_line = abs(fract(p - 0.5) - 0.5);
    vec2 half_width = max(vec2(width / spacing) * 0.5, per_pixel * 0.5);
    vec2 cover = 1.0 - smoothstep(half_width - 0.5 * per_pixel, half_width + per_pixel, distance_to_line);
    cover *= clamp(0.35 / per_pixel, 0.0, 1.0) * clamp(width / spacing / per_pixel + 0.35, 0.0, 1.0);
    return max(cover.x, cover.y);
}

void main() {
    float far = length(v_world.xz - u_floor_focus.xz) / u_floor_radius;
    float fade = 1.0 - smoothstep(0.2, 1.0, far);
    vec3 colour = u_floor;
    vec2 metres_per_pixel = fwidth(v_world.xz);
    float grid = max(0.45 * lines(v_world.xz, metres_per_pixel, 0.5, 0.004), lines(v_world.xz, metres_per_pixel, 1.0, 0.006));
    colour = mix(colour, u_grid, grid * u_grid_strength * fade);
    vec3 behind = backdrop(u_background_bottom, u_background_top, (gl_FragCoord.y - u_picture_height.x) / u_picture_height.y);
    o_colour = vec4(dithered(mix(behind, colour, fade), gl_FragCoord.xy), 1.0);
}
