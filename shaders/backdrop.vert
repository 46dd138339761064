out vec2 v_place;

// One triangle that covers the picture.
void main() {
    v_place = vec2(gl_VertexID == 1 ? 2.0 : 0.0, gl_VertexID == 2 ? 2.0 : 0.0);
    gl_Position = vec4(v_place * 2.0 - 1.0, 1.0, 1.0);
}
