uniform mat4 u_clip_from_world;
uniform vec3 u_floor_focus;
uniform float u_floor_radius;

out vec3 v_world;

// A square of two triangles around the focus.
void main() {
    vec2 corner = vec2((gl_VertexID & 1) * 2 - 1, (gl_VertexID >> 1) * 2 - 1);
    v_world = vec3(u_floor_focus.x + corner.x * u_floor_radius, 0.0, u_floor_focus.z + corner.y * u_floor_radius);
    gl_Position = u_clip_from_world * vec4(v_world, 1.0);
}
