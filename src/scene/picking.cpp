#include "scene/picking.h"

#include "scene/bone_placement.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace bodychain {

namespace {

using glm::vec3;

struct PickRay {
    vec3 origin, direction;
};
PickRay single(const Ray& ray) { return {vec3(ray.origin), vec3(ray.direction)}; }

struct Box {
    vec3 low{1e9f}, high{-1e9f};
};

// Around both ends of a bone that bends: every vertex lies between its two places.
Box box_of(const PlacedBone& bone, const MeshBounds& b) {
    Box box;
    for (int corner = 0; corner < 8; ++corner) {
        const glm::vec4 p(corner & 1 ? b.high.x : b.low.x, corner & 2 ? b.high.y : b.low.y, corner & 4 ? b.high.z : b.low.z, 1.0f);
        for (const glm::mat4* m : {&bone.model, &bone.model_b}) {
            const vec3 at(*m * p);
            box.low = glm::min(box.low, at);
            box.high = glm::max(box.high, at);
        }
    }
    return box;
}

bool meets(const Box& box, const PickRay& ray, float nearest) {
    float from = 0.0f, to = nearest;
    for (int a = 0; a < 3; ++a) {
        if (std::fabs(ray.direction[a]) < 1e-9f) {
            if (ray.origin[a] < box.low[a] || ray.origin[a] > box.high[a]) return false;
            continue;
        }
        float t0 = (box.low[a] - ray.origin[a]) / ray.direction[a], t1 = (box.high[a] - ray.origin[a]) / ray.direction[a];
        if (t0 > t1) std::swap(t0, t1);
        from = std::max(from, t0);
        to = std::min(to, t1);
    }
    return from <= to;
}

// Moeller and Trumbore 1997, both sides; infinity if the ray passes by.
float hit(const PickRay& ray, const vec3& a, const vec3& b, const vec3& c) {
    constexpr float kNone = std::numeric_limits<float>::infinity();
    const vec3 ab = b - a, ac = c - a, p = glm::cross(ray.direction, ac);
    const float det = glm::dot(ab, p);
    if (std::fabs(det) < 1e-14f) return kNone;
    const vec3 s = (ray.origin - a) / det;
    const float u = glm::dot(s, p);
    const vec3 q = glm::cross(s, ab);
    const float v = glm::dot(ray.direction, q), t = glm::dot(ac, q);
    return u >= 0 && v >= 0 && u + v <= 1 && t >= 0 ? t : kNone;
}

float nearest_hit(const PlacedBone& bone, const Mesh& mesh, const PickRay& ray, std::vector<vec3>& at) {
    at.clear();
    for (const Vertex& v : mesh.vertices) {
        const glm::vec4 p(v.position, 1.0f);
        at.push_back(v.blend == 0.0f ? vec3(bone.model * p) : glm::mix(vec3(bone.model * p), vec3(bone.model_b * p), v.blend));
    }
    float nearest = std::numeric_limits<float>::infinity();
    for (std::size_t i = 0; i + 2 < mesh.indices.size(); i += 3)
        nearest = std::min(nearest, hit(ray, at[mesh.indices[i]], at[mesh.indices[i + 1]], at[mesh.indices[i + 2]]));
    return nearest;
}

std::optional<BoneHit> pick(const std::vector<PlacedBone>& bones, const std::vector<Mesh>& meshes, const PickRay& ray) {
    std::optional<BoneHit> best;
    float nearest = std::numeric_limits<float>::infinity();
    std::vector<vec3> scratch;
    for (const PlacedBone& bone : bones) {
        const Mesh& mesh = meshes[static_cast<std::size_t>(index(bone.mesh))];
        if (!meets(box_of(bone, bounds_of(mesh)), ray, nearest)) continue;
        const float t = nearest_hit(bone, mesh, ray, scratch);
        if (t >= nearest) continue;
        nearest = t;
        best = BoneHit{bone.mesh, bone.segment, static_cast<double>(t)};
    }
    return best;
}

}  // namespace

std::optional<BoneHit> pick_bone(const PosedBody& person, const std::vector<Mesh>& meshes, const Ray& ray) {
    return pick(place_bones(person), meshes, single(ray));
}

std::optional<BoneHit> pick_bone_near(const PosedBody& person, const std::vector<Mesh>& meshes, const Ray& ray, double width_rad) {
    const std::vector<PlacedBone> bones = place_bones(person);
    if (const std::optional<BoneHit> middle = pick(bones, meshes, single(ray))) return middle;
    constexpr int kAround = 8;
    const Vec3 side = glm::normalize(glm::cross(ray.direction, std::fabs(ray.direction.y) < 0.9 ? Vec3(0, 1, 0) : Vec3(1, 0, 0)));
    const Vec3 up = glm::cross(side, ray.direction);
    std::optional<BoneHit> best;
    for (const double reach : {0.5, 1.0}) {
        for (int i = 0; i < kAround; ++i) {
            const double a = 2.0 * std::numbers::pi * i / kAround, r = std::tan(width_rad * reach);
            const Ray beside{ray.origin, glm::normalize(ray.direction + r * (std::cos(a) * side + std::sin(a) * up))};
            const std::optional<BoneHit> found = pick(bones, meshes, single(beside));
            if (found && (!best || found->distance_m < best->distance_m)) best = found;
        }
        if (best) break;
    }
    return best;
}

}  // namespace bodychain
