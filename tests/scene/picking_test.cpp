// A ray meets exactly the triangles that are drawn.
#include "scene/picking.h"
#include "scene/bones/mesh_library.h"
#include "scene/skeleton_scene.h"

#include "scene/bones/bone_placement.h"
#include "scene/bones/mesh_names.h"
#include "support/bodies.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <numbers>

using namespace bodychain;

namespace {

const std::vector<Mesh>& meshes() {
    static const std::vector<Mesh> all = build_meshes();
    return all;
}
const Picker& picker() {
    static const Picker one(meshes());
    return one;
}

struct Posed {
    explicit Posed(BodyShape shape = {}) : body(make_body(Person{}, shape)) {
        Pose pose = test::zero_pose(body);
        pose.X_WPelvis.p = Vec3(0, 0.95, 0);
        poses = forward_kinematics(body, pose);
    }
    PosedBody view() const { return {&body, &poses}; }
    const Transform& at(Segment s) const { return poses[s]; }
    Body body;
    SegmentPoses poses;
};

Ray toward(const Vec3& from, const Vec3& to) { return {from, glm::normalize(to - from)}; }

}  // namespace

TEST_CASE("picking finds the bone under the pointer") {
    const Posed p;
    const Camera c = named_view(NamedView::Right, follow_point(p.view()), 1.75, 1.0);
    const auto pick = [&](const Vec3& at) {
        const auto px = project(c, at, 800, 800);
        return picker().pick(p.view(), ray_through(c, px->x, px->y, 800, 800));
    };
    const auto thigh = pick(p.at(Segment::FemurR) * Vec3(0, -0.2, 0.03));
    REQUIRE(thigh);
    CHECK(thigh->mesh == MeshId::FemurR);
    CHECK(thigh->segment == Segment::FemurR);
    CHECK(thigh->distance_m == Approx(c.distance_m).margin(0.25));
    const auto head = pick(p.at(Segment::Head) * Vec3(0, 0.08, 0));
    REQUIRE(head);
    CHECK(head->mesh == MeshId::Skull);
    CHECK_FALSE(pick(Vec3(1.5, 1.0, 0)));
}

TEST_CASE("every bone is met where it is, at the right distance, in a crooked body too") {
    BodyShape crooked;
    crooked.leg_length_m = {0.02, 0.0};
    for (const Posed& p : {Posed(), Posed(crooked)})
        for (const PlacedBone& bone : place_bones(p.view())) {
            const Mesh& mesh = meshes()[index(bone.mesh)];
            CAPTURE(mesh_name(bone.mesh));
            int seen = 0, exact = 0;
            for (std::size_t t = 0; t + 2 < mesh.indices.size(); t += 3 * (mesh.indices.size() / 60)) {
                glm::vec3 middle(0.0f), normal(0.0f);
                for (std::size_t k = 0; k < 3; ++k) {
                    const Vertex& v = mesh.vertices[mesh.indices[t + k]];
                    const glm::vec4 q(v.position, 1.0f);
                    middle += glm::mix(glm::vec3(bone.model * q), glm::vec3(bone.model_b * q), v.blend) / 3.0f;
                    normal += glm::mat3(bone.model) * v.normal;
                }
                constexpr double kAway_m = 0.02;
                const Vec3 to(middle), from = to + kAway_m * Vec3(glm::normalize(normal));
                const auto hit = picker().pick(p.view(), toward(from, to));
                REQUIRE(hit);
                CHECK(hit->distance_m < kAway_m + 1e-4);
                if (hit->mesh != bone.mesh) continue;  // another bone lies between
                ++seen;
                exact += std::fabs(hit->distance_m - kAway_m) < 1e-4;
            }
            CHECK(seen > 0);
            CHECK(2 * exact > seen);  // seldom another part of the same bone lies nearer
        }
}

TEST_CASE("a ray between two bones meets neither; a wide pointer meets the nearer one") {
    const Posed p;
    // Between shin bone and calf bone, and through the hole of the hip bone.
    const Vec3 gap = p.at(Segment::TibiaR) * Vec3(-0.008, -0.22, 0.020);
    const Ray front = toward(gap + Vec3(1.0, 0, 0), gap);
    CHECK_FALSE(picker().pick(p.view(), front));
    const auto near = picker().pick(p.view(), front, std::atan(0.015));
    REQUIRE(near);
    CHECK(near->mesh == MeshId::TibiaR);
    CHECK_FALSE(picker().pick(p.view(), front, std::atan(0.0005)));
}

TEST_CASE("the nearest bone wins") {
    const Posed p;
    const Vec3 left = p.at(Segment::FemurL) * Vec3(0, -0.25, -0.023),
               right = p.at(Segment::FemurR) * Vec3(0, -0.25, 0.023);
    const auto from_right = picker().pick(p.view(), toward(right + Vec3(0, 0, 1.0), left)),
               from_left = picker().pick(p.view(), toward(left - Vec3(0, 0, 1.0), right));
    REQUIRE(from_right);
    REQUIRE(from_left);
    CHECK(from_right->mesh == MeshId::FemurR);
    CHECK(from_left->mesh == MeshId::FemurL);
    CHECK(from_left->distance_m == Approx(from_right->distance_m).margin(1e-3));
}

TEST_CASE("a kneecap turned with a bent knee is met where it has gone") {
    Posed p;
    Pose pose = test::zero_pose(p.body);
    pose.X_WPelvis.p = Vec3(0, 0.95, 0);
    pose.q[static_cast<std::size_t>(dof_index(p.body, Joint::KneeR, 0))] = 1.2;
    p.poses = forward_kinematics(p.body, pose);
    int found = 0;
    for (const PlacedBone& bone : place_bones(p.view())) {
        if (bone.mesh != MeshId::PatellaR) continue;
        ++found;
        const Vec3 at(bone.model[3]);
        const auto hit = picker().pick(p.view(), toward(at + Vec3(0.5, 0, 0), at));
        REQUIRE(hit);
        CHECK(hit->mesh == MeshId::PatellaR);
    }
    CHECK(found == 1);
}
