#include "scene/picking.h"

#include "scene/bones/bone_placement.h"

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

// The box around a bone that bends: every vertex lies between its two positions.
Box box_of(const PlacedBone& bone, const MeshBounds& b, float more) {
    Box box;
    for (int corner = 0; corner < 8; ++corner) {
        const glm::vec4 p(corner & 1 ? b.high.x : b.low.x, corner & 2 ? b.high.y : b.low.y,
                          corner & 4 ? b.high.z : b.low.z, 1.0f);
        for (const glm::mat4* m : {&bone.model, &bone.model_b}) {
            const vec3 at(*m * p);
            box.low = glm::min(box.low, at - more);
            box.high = glm::max(box.high, at + more);
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
        float t0 = (box.low[a] - ray.origin[a]) / ray.direction[a],
              t1 = (box.high[a] - ray.origin[a]) / ray.direction[a];
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

std::vector<vec3> world_points(const PlacedBone& bone, const Mesh& mesh) {
    std::vector<vec3> at;
    at.reserve(mesh.vertices.size());
    for (const Vertex& v : mesh.vertices) {
        const glm::vec4 p(v.position, 1.0f);
        at.push_back(v.blend == 0.0f ? vec3(bone.model * p)
                                     : glm::mix(vec3(bone.model * p), vec3(bone.model_b * p), v.blend));
    }
    return at;
}

float nearest_hit(const std::vector<std::uint32_t>& triangles, const std::vector<vec3>& at, const PickRay& ray) {
    float nearest = std::numeric_limits<float>::infinity();
    for (std::size_t i = 0; i + 2 < triangles.size(); i += 3)
        nearest = std::min(nearest, hit(ray, at[triangles[i]], at[triangles[i + 1]], at[triangles[i + 2]]));
    return nearest;
}

// A bone near the ray, with its vertices in the world.
struct Candidate {
    const PlacedBone* bone;
    const Mesh* mesh;
    std::vector<vec3> at;
};

// The bones whose box, widened by `around_m`, the ray meets.
std::vector<Candidate> candidates(const std::vector<PlacedBone>& bones, const std::vector<Mesh>& meshes,
                                  const std::vector<MeshBounds>& bounds, const PickRay& ray, float around_m) {
    std::vector<Candidate> out;
    for (const PlacedBone& bone : bones) {
        if (meets(box_of(bone, bounds[index(bone.mesh)], around_m), ray, std::numeric_limits<float>::infinity()))
            out.push_back({&bone, &meshes[index(bone.mesh)], world_points(bone, meshes[index(bone.mesh)])});
    }
    return out;
}

void improve(std::optional<BoneHit>& best, const Candidate& c, float distance) {
    if (std::isinf(distance) || (best && static_cast<double>(distance) >= best->distance_m)) return;
    best = BoneHit{c.bone->mesh, c.bone->segment, static_cast<double>(distance)};
}

// Rays in a ring around the ray; the coarse meshes are good enough for what it missed.
std::optional<BoneHit> pick_around(const std::vector<Candidate>& all, const Ray& ray, double off_rad) {
    constexpr int kAround = 8;
    const Vec3 side =
        glm::normalize(glm::cross(ray.direction, std::fabs(ray.direction.y) < 0.9 ? Vec3(0, 1, 0) : Vec3(1, 0, 0)));
    const Vec3 up = glm::cross(side, ray.direction);
    std::optional<BoneHit> best;
    for (int i = 0; i < kAround; ++i) {
        const double a = 2.0 * std::numbers::pi * i / kAround, r = std::tan(off_rad);
        const PickRay beside =
            single({ray.origin, glm::normalize(ray.direction + r * (std::cos(a) * side + std::sin(a) * up))});
        for (const Candidate& c : all)
            improve(best, c, nearest_hit(c.mesh->coarse.empty() ? c.mesh->indices : c.mesh->coarse, c.at, beside));
    }
    return best;
}

}  // namespace

Picker::Picker(const std::vector<Mesh>& meshes) : meshes_(meshes) {
    for (const Mesh& mesh : meshes) bounds_.push_back(bounds_of(mesh));
}

std::optional<BoneHit> Picker::pick(const PosedBody& person, const Ray& ray, double width_rad) const {
    const std::vector<PlacedBone> bones = place_bones(person);
    const PickRay middle = single(ray);
    std::optional<BoneHit> best;
    for (const Candidate& c : candidates(bones, meshes_, bounds_, middle, 0.0f))
        improve(best, c, nearest_hit(c.mesh->indices, c.at, middle));
    if (best || width_rad <= 0) return best;
    // As wide as the pointer where the body is farthest away.
    const double far = glm::length(follow_point(person) - ray.origin) + person.body->person.height_m;
    const std::vector<Candidate> near =
        candidates(bones, meshes_, bounds_, middle, static_cast<float>(far * std::tan(width_rad)));
    if (near.empty()) return best;
    for (const double share : {0.5, 1.0})
        if (!best) best = pick_around(near, ray, share * width_rad);
    return best;
}

}  // namespace bodychain
