uniform mat4 u_clip_from_world;
uniform mat4 u_world_from_shadow;
uniform vec3 u_to_key;

out vec3 v_world;

// The corners of the shadow map, followed along the light down to the floor.
void main() {
    vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
    vec3 p = (u_world_from_shadow * vec4(corner, 0.0, 1.0)).xyz;
    v_world = p - u_to_key * (p.y / u_to_key.y);
    gl_Position = u_clip_from_world * vec4(v_world, 1.0);
}
