uniform mat4 u_clip_from_world;

invariant gl_Position;  // ghosts are drawn over their own depth

void main() {
    int item = item_place();
    vec4 p = vec4(a_position, 1.0);
    vec4 x = item_row(item, 0), y = item_row(item, 1), z = item_row(item, 2);
    gl_Position = u_clip_from_world * vec4(dot(x, p), dot(y, p), dot(z, p), 1.0);
}
