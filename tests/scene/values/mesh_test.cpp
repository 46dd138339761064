#include "scene/values/mesh.h"
#include "scene/bones/mesh_library.h"

#include "scene/bones/bone_placement.h"
#include "scene/bones/mesh_names.h"
#include "scene/skeleton_scene.h"
#include "scene/values/draw_list.h"

#include "support/mesh_checks.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace bodychain;

namespace {

const std::vector<Mesh>& meshes() {
    static const std::vector<Mesh> all = build_meshes();
    return all;
}
const Mesh& mesh(MeshId id) { return meshes()[index(id)]; }

}  // namespace

TEST_CASE("every bone is closed, faces outward and has unit normals") {
    for (int i = 0; i <= index(MeshId::HandL); ++i) {
        const Mesh& m = meshes()[static_cast<std::size_t>(i)];
        CAPTURE(i);
        REQUIRE(m.triangles() > 50);
        CHECK(is_closed(m));
        CHECK(enclosed_volume(m) > 1e-6);
        CHECK(test::normal_agreement(m) > 0.8);
        for (const Vertex& v : m.vertices) {
            REQUIRE(glm::length(v.normal) == Approx(1.0f).margin(0.02));
            REQUIRE(v.ambient >= 0.0f);
            REQUIRE(v.ambient <= 1.0f);
        }
        for (const auto* list : {&m.coarse, &m.outline}) {
            Mesh fewer = m;
            fewer.indices = *list;
            CHECK(is_closed(fewer));
            CHECK(enclosed_volume(fewer) > 0);
        }
    }
}

TEST_CASE("the skeleton keeps its triangle budgets, with a graphics card and without") {
    std::size_t fine = 0, coarse = 0, outline = 0;
    for (int i = 0; i <= index(MeshId::HandL); ++i) {
        fine += meshes()[static_cast<std::size_t>(i)].triangles();
        coarse += meshes()[static_cast<std::size_t>(i)].coarse.size() / 3;
        outline += meshes()[static_cast<std::size_t>(i)].outline.size() / 3;
    }
    CHECK(fine < 120000);
    CHECK(coarse < 30000);
    CHECK(outline < 10000);
}

TEST_CASE("left meshes are mirror images of the right ones") {
    for (int i = index(MeshId::FemurR); i <= index(MeshId::HandR); ++i) {
        const Mesh &r = meshes()[static_cast<std::size_t>(i)],
                   &l = meshes()[static_cast<std::size_t>(i + index(MeshId::FemurL) - index(MeshId::FemurR))];
        REQUIRE(r.vertices.size() == l.vertices.size());
        CHECK(enclosed_volume(r) == Approx(enclosed_volume(l)));
        for (std::size_t v = 0; v < r.vertices.size(); ++v)
            REQUIRE(l.vertices[v].position == r.vertices[v].position * glm::vec3(1, 1, -1));
    }
}

TEST_CASE("bones of the midline are symmetric") {
    for (const MeshId id : {MeshId::Skull, MeshId::Pelvis, MeshId::RibCage, MeshId::L3, MeshId::T6, MeshId::C4}) {
        const MeshBounds b = bounds_of(mesh(id));
        CAPTURE(index(id));
        CHECK(b.low.z == Approx(-b.high.z).margin(0.0012));
        double moment = 0;
        for (const Vertex& v : mesh(id).vertices) moment += static_cast<double>(v.position.z);
        CHECK(std::fabs(moment / static_cast<double>(mesh(id).vertices.size())) < 0.0015);
    }
}

TEST_CASE("bones have the sizes of an adult of 1.75 m") {
    const MeshBounds femur = bounds_of(mesh(MeshId::FemurR)), skull = bounds_of(mesh(MeshId::Skull)),
                     pelvis = bounds_of(mesh(MeshId::Pelvis)), cage = bounds_of(mesh(MeshId::RibCage));
    CHECK(femur.high.y - femur.low.y == Approx(0.475).margin(0.02));
    CHECK(skull.high.z - skull.low.z == Approx(0.145).margin(0.015));
    CHECK(skull.high.x - skull.low.x == Approx(0.185).margin(0.015));
    CHECK(pelvis.high.z - pelvis.low.z == Approx(0.28).margin(0.02));
    CHECK(cage.high.z - cage.low.z == Approx(0.27).margin(0.02));
}
