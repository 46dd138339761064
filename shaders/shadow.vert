layout(location = 0) in vec3 a_position;
layout(location = 2) in vec3 a_surface;

uniform mat4 u_clip_from_world;
uniform mat4 u_model;
uniform mat4 u_model_b;

void main() {
    vec4 p = vec4(a_position, 1.0);
    gl_Position = u_clip_from_world * mix(u_model * p, u_model_b * p, a_surface.z);
}
