// Muscles as they are drawn, and their paths against the modelled bones.
#include "scene/flesh/muscles.h"
#include "scene/bones/mesh_library.h"

#include "scene/bone_space.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using namespace bodychain::test;

namespace {

const std::vector<Mesh>& meshes() {
    static const std::vector<Mesh> all = build_meshes();
    return all;
}

std::vector<Triangle> bones_of(const PosedBody& person) {
    std::vector<Triangle> all;
    for (const PlacedBone& bone : place_bones(person)) {
        const Mesh& mesh = meshes()[index(bone.mesh)];
        const std::vector<Triangle> own = triangles_of(bone_places(bone, mesh), mesh.indices);
        all.insert(all.end(), own.begin(), own.end());
    }
    return all;
}

Mesh as_mesh(const LooseMesh& loose) {
    Mesh mesh;
    mesh.vertices = loose.vertices;
    mesh.indices = loose.indices;
    return mesh;
}

// World place of every node that is said to lie on a bone.
struct OnBone {
    std::string_view name;
    glm::vec3 place;
};
std::vector<OnBone> places_on_bone(const Body& body, const SegmentPoses& X, Side side) {
    std::vector<OnBone> out;
    for (const MuscleNode& n : muscle_nodes()) {
        if (n.kind != NodeKind::Bone && n.kind != NodeKind::Kneecap) continue;
        const bool limb =
            n.segment != Segment::Pelvis && (n.segment < Segment::LumbarLower || n.segment >= Segment::HumerusR);
        const Segment s = limb ? on_side(n.segment, side) : n.segment;
        Vec3 p = X[s] * fitted_place(body, n.segment, side, n.place_m);
        if (n.kind == NodeKind::Kneecap) {
            const Transform kneecap = at(X, on_side(Segment::FemurR, side)) * kneecap_in_femur(body, side, 0);
            p = kneecap *
                (body.person.height_m / 1.75 * Vec3(n.place_m.x, n.place_m.y, n.place_m.z * lateral_sign(side)));
        }
        out.push_back({muscle_table()[index(n.muscle)].name, glm::vec3(p)});
    }
    return out;
}

}  // namespace

TEST_CASE("muscles are attached to bones: the model body's within 9 mm, every body's within 15 mm") {
    BodyShape twisted;
    twisted.leg_length_m = {0.02, 0.0};
    twisted.knee_valgus = {Angle::from_deg(8), Angle::from_deg(-6)};
    twisted.tibial_torsion = {Angle::from_deg(15), Angle::from_deg(15)};
    twisted.femoral_anteversion = {Angle::from_deg(15), Angle::from_deg(-10)};
    struct Case {
        Body body;
        float limit_m;
    };
    for (const Case& c : {Case{model_body(), 0.009f}, Case{make_body({1.50, 50, Sex::Female}), 0.015f},
                          Case{make_body({1.95, 95, Sex::Male}), 0.015f}, Case{make_body({}, twisted), 0.015f}}) {
        const SegmentPoses X = forward_kinematics(c.body, zero_pose(c.body));
        const std::vector<Triangle> bones = bones_of({&c.body, &X});
        for (const Side side : kSides)
            for (const OnBone& n : places_on_bone(c.body, X, side)) {
                float nearest = 1.0f;
                for (const Triangle& t : bones)
                    if (glm::length(t.a - n.place) < nearest + 0.03f)
                        nearest = std::min(nearest, distance_to(n.place, t));
                CAPTURE(n.name, index(side), c.body.person.height_m);
                CHECK(nearest < c.limit_m);
            }
    }
}

TEST_CASE("every muscle is drawn as a closed band of finite places") {
    CHECK(muscle_looks().size() == kMuscleCount);
    for (int i = 0; i < kMuscleCount; ++i) CHECK(index(muscle_looks()[static_cast<std::size_t>(i)].muscle) == i);
    for (const bool striding : {false, true}) {
        const Body body = make_body({1.68, 62, Sex::Female});
        const SegmentPoses X = forward_kinematics(body, everyday_pose(body, striding));
        const LooseMesh mesh = muscle_surface({&body, &X});
        CHECK(mesh.vertices.size() > 8000);
        CHECK(mesh.vertices.size() < 25000);
        CHECK(is_closed(as_mesh(mesh)));
        CHECK(mesh.coarse.size() * 3 < mesh.indices.size());
        bool flesh = false, tendon = false;
        for (const Vertex& v : mesh.vertices) {
            REQUIRE(std::isfinite(v.position.x + v.position.y + v.position.z));
            REQUIRE(glm::length(v.normal) == Approx(1.0f).margin(1e-3));
            REQUIRE(v.ambient >= 0.0f);
            REQUIRE(v.ambient <= 1.0f);
            flesh = flesh || v.tint < 0.2f;
            tendon = tendon || v.tint > 0.95f;
        }
        CHECK(flesh);
        CHECK(tendon);
        // About as much flesh as these muscles have: 8 to 16 kg of the 20 to 25 kg of a body.
        CHECK(enclosed_volume(as_mesh(mesh)) > 0.004);
        CHECK(enclosed_volume(as_mesh(mesh)) < 0.016);
    }
}

TEST_CASE("a mirrored posture has mirrored muscles") {
    const Body body = make_body({});
    const Pose pose = everyday_pose(body, true);
    const SegmentPoses X = forward_kinematics(body, pose);
    SegmentPoses image;
    for (int s = 0; s < kSegmentCount; ++s)
        image[opposite(static_cast<Segment>(s))] = mirrored(X[static_cast<std::size_t>(s)]);
    const LooseMesh a = muscle_surface({&body, &X}), b = muscle_surface({&body, &image});
    REQUIRE(a.vertices.size() == b.vertices.size());
    const MeshBounds p = bounds_of(as_mesh(a)), q = bounds_of(as_mesh(b));
    CHECK(p.high.z == Approx(-q.low.z).margin(1e-4));
    CHECK(p.low.x == Approx(q.low.x).margin(1e-4));
    CHECK(enclosed_volume(as_mesh(a)) ==
          Approx(enclosed_volume(as_mesh(b))).epsilon(5e-3) /* squares are cut along other diagonals */);
    glm::dvec3 sum(0.0);
    for (std::size_t i = 0; i < a.vertices.size(); ++i)
        sum += glm::dvec3(a.vertices[i].position) - glm::dvec3(b.vertices[i].position) * glm::dvec3(1, 1, -1);
    CHECK(glm::length(sum) / static_cast<double>(a.vertices.size()) < 1e-4);
}
