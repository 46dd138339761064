// The items of one batch: 8 vectors each, 128 items fill the 16 KB that every OpenGL 3.3 offers.
layout(std140) uniform Items {
    vec4 u_items[1024];  // rows of model, rows of model_b, colour and opacity, highlight
};
uniform int u_first;      // of the instances
uniform int u_mesh_step;  // 1: the item is found by the number of the mesh; 0: by the instance

layout(location = 0) in vec3 a_position;
layout(location = 1) in vec3 a_normal;
layout(location = 2) in vec3 a_surface;  // ambient, tint, blend
layout(location = 3) in int a_mesh;

int item_place() { return 8 * (u_first + u_mesh_step * a_mesh + gl_InstanceID); }

// Rows of the frame that this vertex follows.
vec4 item_row(int item, int row) { return mix(u_items[item + row], u_items[item + 3 + row], a_surface.z); }
