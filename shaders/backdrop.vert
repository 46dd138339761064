uniform vec3 u_background_top;  // encoded
uniform vec3 u_background_bottom;
uniform float u_strips;

out vec3 v_colour;  // encoded

// Strips across the picture, from bottom to top: within one, the colour is as good as linear.
void main() {
    float height = float(gl_VertexID >> 1) / u_strips;
    v_colour = backdrop(u_background_bottom, u_background_top, height);
    gl_Position = vec4(float(gl_VertexID & 1) * 2.0 - 1.0, height * 2.0 - 1.0, 1.0, 1.0);
}
