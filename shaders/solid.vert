layout(location = 0) in vec3 a_position;
layout(location = 1) in vec3 a_normal;
layout(location = 2) in vec3 a_surface;  // ambient, tint, blend

uniform mat4 u_clip_from_world;
uniform mat4 u_model;
uniform mat4 u_model_b;
uniform mat3 u_normal_model;
uniform mat3 u_normal_model_b;

out vec3 v_world;
out vec3 v_normal;
out vec2 v_surface;  // ambient, tint

void main() {
    vec4 a = u_model * vec4(a_position, 1.0);
    vec4 b = u_model_b * vec4(a_position, 1.0);
    vec4 world = mix(a, b, a_surface.z);
    v_world = world.xyz;
    v_normal = mix(u_normal_model * a_normal, u_normal_model_b * a_normal, a_surface.z);
    v_surface = a_surface.xy;
    gl_Position = u_clip_from_world * world;
}
