uniform mat4 u_clip_from_world;
uniform vec3 u_floor_focus;
uniform float u_floor_radius;
uniform float u_corners;

out vec3 v_world;

// A many-sided disc around the focus, a fan from its middle; its sides lie outside of the circle where the floor is gone.
void main() {
    float turn = 6.2831853 * float(gl_VertexID) / u_corners, reach = gl_VertexID == 0 ? 0.0 : u_floor_radius / cos(3.1415927 / u_corners);
    v_world = vec3(u_floor_focus.x + cos(turn) * reach, 0.0, u_floor_focus.z - sin(turn) * reach);
    gl_Position = u_clip_from_world * vec4(v_world, 1.0);
}
