// Which bone a ray meets: the ray against the triangles that are drawn.
#pragma once

#include "scene/camera.h"
#include "scene/draw_list.h"
#include "scene/mesh.h"
#include "scene/skeleton_scene.h"

#include <optional>
#include <vector>

namespace bodychain {

struct BoneHit {
    MeshId mesh = MeshId::Pelvis;
    Segment segment = Segment::Pelvis;
    double distance_m = 0;  // from the ray's origin
};

/// Nearest bone that the ray meets. `meshes` in the order of MeshId.
std::optional<BoneHit> pick_bone(const PosedBody& person, const std::vector<Mesh>& meshes, const Ray& ray);

/// The same for a pointer that is `width_rad` wide as seen from the ray's origin (half the angle): thin bones far away can be
/// met. What lies under its middle comes first.
std::optional<BoneHit> pick_bone_near(const PosedBody& person, const std::vector<Mesh>& meshes, const Ray& ray, double width_rad);

}  // namespace bodychain
