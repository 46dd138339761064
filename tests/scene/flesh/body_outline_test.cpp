// The skin: one closed surface around all bones, for every person and posture.
#include "scene/flesh/body_outline.h"
#include "scene/bones/mesh_library.h"

#include "scene/bone_space.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using namespace bodychain::test;

namespace {

Mesh as_mesh(const LooseMesh& loose) {
    Mesh mesh;
    mesh.vertices = loose.vertices;
    mesh.indices = loose.indices;
    return mesh;
}

LooseMesh skin_of(const Person& person, bool striding) {
    const Body body = make_body(person);
    const SegmentPoses X = forward_kinematics(body, everyday_pose(body, striding));
    return body_outline({&body, &X});
}

}  // namespace

TEST_CASE("the skin is closed and holds as much as a body of middling build") {
    for (const Sex sex : {Sex::Female, Sex::Male})
        for (const bool striding : {false, true}) {
            const LooseMesh skin = skin_of({1.75, 70, sex}, striding);
            CHECK(skin.vertices.size() > 3000);
            CHECK(skin.vertices.size() < 8000);
            CHECK(is_closed(as_mesh(skin)));
            // Density of a body 985 kg/m3 (Winter 2009, recalled); a body mass index of 20 to 27 at 1.75 m.
            const double mass_kg = 985 * enclosed_volume(as_mesh(skin));
            CHECK(mass_kg > 61);
            CHECK(mass_kg < 83);
            for (const Vertex& v : skin.vertices) {
                REQUIRE(std::isfinite(v.position.x + v.position.y + v.position.z));
                REQUIRE(glm::length(v.normal) == Approx(1.0f).margin(1e-3));
            }
        }
}

TEST_CASE("the skin encloses the bones: all but 3 of 100 places, none more than 8 mm outside") {
    const std::vector<Mesh> meshes = build_meshes();
    for (const Person& person :
         {Person{1.75, 70, Sex::Male}, Person{1.50, 50, Sex::Female}, Person{1.95, 95, Sex::Male}})
        for (const bool striding : {false, true}) {
            const Body body = make_body(person);
            const SegmentPoses X = forward_kinematics(body, everyday_pose(body, striding));
            const LooseMesh skin = body_outline({&body, &X});
            std::vector<glm::vec3> places;
            for (const Vertex& v : skin.vertices) places.push_back(v.position);
            const std::vector<Triangle> surface = triangles_of(places, skin.indices);
            int all = 0, outside = 0;
            for (const PlacedBone& bone : place_bones({&body, &X})) {
                const std::vector<glm::vec3> bone_surface = bone_places(bone, meshes[index(bone.mesh)]);
                for (std::size_t i = 0; i < bone_surface.size(); i += 41) {
                    ++all;
                    if (encloses(surface, bone_surface[i])) continue;
                    ++outside;
                    float nearest = 1.0f;
                    for (const Triangle& t : surface)
                        if (glm::length(t.a - bone_surface[i]) < 0.08f)
                            nearest = std::min(nearest, distance_to(bone_surface[i], t));
                    CAPTURE(index(bone.mesh), person.height_m, striding, i);
                    CHECK(nearest < 0.008f);
                }
            }
            CAPTURE(person.height_m, striding, outside, all);
            CHECK(outside < 0.03 * all);
        }
}

TEST_CASE("a mirrored posture has a mirrored skin; women are wider at the hips and narrower at the shoulders") {
    const Body body = make_body({});
    const SegmentPoses X = forward_kinematics(body, everyday_pose(body, true));
    SegmentPoses image;
    for (int s = 0; s < kSegmentCount; ++s)
        image[opposite(static_cast<Segment>(s))] = mirrored(X[static_cast<std::size_t>(s)]);
    const Mesh a = as_mesh(body_outline({&body, &X})), b = as_mesh(body_outline({&body, &image}));
    CHECK(bounds_of(a).high.z == Approx(-bounds_of(b).low.z).margin(2e-3));
    CHECK(enclosed_volume(a) == Approx(enclosed_volume(b)).epsilon(2e-3));

    const auto breadth = [](Sex sex, double low_h,
                            double high_h) {  // of the heights, without the arms where they hang lower
        float widest = 0;
        for (const Vertex& v : skin_of({1.75, 70, sex}, false).vertices)
            if (v.position.y > low_h * 1.75 && v.position.y < high_h * 1.75) widest = std::max(widest, v.position.z);
        return widest;
    };
    CHECK(breadth(Sex::Female, 0.79, 0.84) < breadth(Sex::Male, 0.79, 0.84));
    CHECK(model_body().joint(Joint::HipR).X_PF.p.z < make_body({1.75, 70, Sex::Female}).joint(Joint::HipR).X_PF.p.z);
}
