// Which bone a ray meets: the ray against the triangles that are drawn.
#pragma once

#include "scene/skeleton_scene.h"
#include "scene/values/camera.h"
#include "scene/values/draw_list.h"
#include "scene/values/mesh.h"
#include "scene/values/posed_body.h"

#include <optional>
#include <vector>

namespace bodychain {

struct BoneHit {
    MeshId mesh = MeshId::Pelvis;
    Segment segment = Segment::Pelvis;
    double distance_m = 0;  // from the ray's origin
};

class Picker {
public:
    /// `meshes` in the order of MeshId; they must outlive this.
    explicit Picker(const std::vector<Mesh>& meshes);

    /// Nearest bone that the ray meets. Where it meets none and the pointer is `width_rad` wide as seen from the ray's
    /// origin (half the angle), the nearest one beside it: thin bones far away can be met.
    std::optional<BoneHit> pick(const PosedBody& person, const Ray& ray, double width_rad = 0) const;

private:
    const std::vector<Mesh>& meshes_;
    std::vector<MeshBounds> bounds_;
};

}  // namespace bodychain
