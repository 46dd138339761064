uniform mat4 u_clip_from_world;
uniform mat4 u_shadow_from_world;
uniform vec3 u_eye;

out vec3 v_steady;  // light that no shadow takes away
out vec3 v_key;     // light of the lamp
out vec3 v_shadow;  // where to look in the shadow map

invariant gl_Position;  // as in solid.vert: hidden overlays are told by their depth

// For software renderers: bones have about as many vertices as they cover pixels, so light is worked out at the vertices.
void main() {
    int item = item_place();
    vec4 x = item_row(item, 0), y = item_row(item, 1), z = item_row(item, 2), p = vec4(a_position, 1.0);
    vec3 world = vec3(dot(x, p), dot(y, p), dot(z, p));
    vec3 n = normalize(vec3(dot(cross(y.xyz, z.xyz), a_normal), dot(cross(z.xyz, x.xyz), a_normal), dot(cross(x.xyz, y.xyz), a_normal)));
    Shade shade = shade_of(n, normalize(u_eye - world), a_surface.x, a_surface.y, u_items[item + 6].rgb, u_items[item + 7].x);
    v_steady = shade.steady;
    v_key = shade.key;
    v_shadow = (u_shadow_from_world * vec4(world + n * 0.004, 1.0)).xyz;
    gl_Position = u_clip_from_world * vec4(world, 1.0);
}
