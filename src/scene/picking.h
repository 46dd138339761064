// Which bone a ray meets: the ray of the pointer against the triangles of the fine meshes.
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

    /// The nearest bone that the ray meets. Where it meets none, the nearest one within `width_rad` of it as seen from
    /// its origin, so that thin bones far away can be met.
    std::optional<BoneHit> pick(const PosedBody& person, const Ray& ray, double width_rad = 0) const;

private:
    const std::vector<Mesh>& meshes_;
    std::vector<MeshBounds> bounds_;
};

}  // namespace bodychain
