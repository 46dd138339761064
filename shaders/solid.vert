uniform mat4 u_clip_from_world;

out vec3 v_world;
out vec3 v_normal;
out vec2 v_surface;  // ambient, tint
flat out vec4 v_item;  // colour, opacity
flat out float v_highlight;

invariant gl_Position;  // as in shadow.vert

void main() {
    int item = item_place();
    vec4 x = item_row(item, 0), y = item_row(item, 1), z = item_row(item, 2), p = vec4(a_position, 1.0);
    v_world = vec3(dot(x, p), dot(y, p), dot(z, p));
    // Normals turn with the cofactors, which are the inverse transposed but for a factor.
    v_normal = vec3(dot(cross(y.xyz, z.xyz), a_normal), dot(cross(z.xyz, x.xyz), a_normal), dot(cross(x.xyz, y.xyz), a_normal));
    v_surface = a_surface.xy;
    v_item = u_items[item + 6];
    v_highlight = u_items[item + 7].x;
    gl_Position = u_clip_from_world * vec4(v_world, 1.0);
}
