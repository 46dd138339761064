uniform mat4 u_clip_from_world;

void main() {
    int item = item_place();
    vec4 p = vec4(a_position, 1.0);
    gl_Position = u_clip_from_world * vec4(dot(item_row(item, 0), p), dot(item_row(item, 1), p), dot(item_row(item, 2), p), 1.0);
}
