#include "scene/mesh.h"
#include "scene/bone_placement.h"
#include "scene/draw_list.h"
#include "scene/forge/sdf.h"
#include "scene/forge/simplify.h"
#include "scene/forge/surface_nets.h"
#include "scene/forge/sweep.h"
#include "scene/mesh_pack.h"
#include "scene/skeleton_scene.h"

#include <catch2/catch.hpp>

#include <array>
#include <cmath>
#include <numbers>

using namespace bodychain;

namespace {

const std::vector<Mesh>& meshes() {
    static const std::vector<Mesh> all = build_meshes();
    return all;
}
const Mesh& mesh(MeshId id) { return meshes()[static_cast<std::size_t>(index(id))]; }

Mesh polygonised_ball(float radius, float tolerance) {
    return polygonise(
        [radius](const glm::vec3& p) { return sdf::ball(p, glm::vec3(0.01f, 0.0f, 0.02f), radius); },
        {grid_lines(-0.08f, {{0.1f, 0.008f}}), grid_lines(-0.09f, {{0.09f, 0.008f}}), grid_lines(-0.07f, {{0.11f, 0.008f}})},
        tolerance);
}

// Mean of normal . direction from the faces: positive when normals and triangles agree.
double normal_agreement(const Mesh& m) {
    double sum = 0, area = 0;
    for (std::size_t i = 0; i + 2 < m.indices.size(); i += 3) {
        const Vertex &a = m.vertices[m.indices[i]], &b = m.vertices[m.indices[i + 1]], &c = m.vertices[m.indices[i + 2]];
        const glm::vec3 n = glm::cross(b.position - a.position, c.position - a.position);
        sum += static_cast<double>(glm::dot(n, a.normal + b.normal + c.normal)) / 3.0;
        area += static_cast<double>(glm::length(n));
    }
    return sum / area;
}

}  // namespace

TEST_CASE("a polygonised ball has the ball's volume, outward triangles and no border") {
    for (const float tolerance : {0.0f, 0.0003f}) {
        const Mesh ball = polygonised_ball(0.06f, tolerance);
        const double exact = 4.0 / 3.0 * std::numbers::pi * std::pow(0.06, 3);
        CHECK(is_closed(ball));
        CHECK(enclosed_volume(ball) == Approx(exact).epsilon(0.02));
        for (const Vertex& v : ball.vertices) {
            const glm::vec3 out = v.position - glm::vec3(0.01f, 0.0f, 0.02f);
            REQUIRE(glm::length(out) == Approx(0.06f).epsilon(0.01));
            REQUIRE(glm::dot(glm::normalize(out), v.normal) > 0.995f);
        }
    }
    CHECK(polygonised_ball(0.06f, 0.0003f).triangles() < polygonised_ball(0.06f, 0.0f).triangles());
}

TEST_CASE("simplifying keeps a shape closed and within the tolerance") {
    const Mesh fine = polygonised_ball(0.06f, 0.0f);
    Mesh coarse = fine;
    simplify(coarse, 0.002f);
    CHECK(is_closed(coarse));
    CHECK(coarse.triangles() * 2 < fine.triangles());
    CHECK(enclosed_volume(coarse) == Approx(enclosed_volume(fine)).epsilon(0.08));
    CHECK(simplified_indices(fine, 0.002f).size() == coarse.indices.size());
}

TEST_CASE("a swept tube has the volume of its cylinder and caps") {
    const std::array<Station, 3> s{
        {{glm::vec3(0, 0, 0), 0.02f, 0.02f}, {glm::vec3(0, 0.1f, 0), 0.02f, 0.02f}, {glm::vec3(0, 0.2f, 0), 0.02f, 0.02f}}};
    const Mesh tube = sweep(s, {32, 2, glm::vec3(0, 0, 1), true});
    CHECK(is_closed(tube));
    const double cylinder = std::numbers::pi * 0.02 * 0.02 * 0.2, ball = 4.0 / 3.0 * std::numbers::pi * std::pow(0.02, 3);
    CHECK(enclosed_volume(tube) > 0.97 * cylinder);
    CHECK(enclosed_volume(tube) < 1.02 * (cylinder + ball));
    CHECK(normal_agreement(tube) > 0.9);
}

TEST_CASE("every bone is closed, faces outward and has unit normals") {
    for (int i = 0; i <= index(MeshId::HandL); ++i) {
        const Mesh& m = meshes()[static_cast<std::size_t>(i)];
        CAPTURE(i);
        REQUIRE(m.triangles() > 50);
        CHECK(is_closed(m));
        CHECK(enclosed_volume(m) > 1e-6);
        CHECK(normal_agreement(m) > 0.8);
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

TEST_CASE("the coarse skeleton keeps the triangle budget of a machine without graphics card") {
    std::size_t fine = 0, coarse = 0, outline = 0;
    for (int i = 0; i <= index(MeshId::HandL); ++i) {
        fine += meshes()[static_cast<std::size_t>(i)].triangles();
        coarse += meshes()[static_cast<std::size_t>(i)].coarse.size() / 3;
        outline += meshes()[static_cast<std::size_t>(i)].outline.size() / 3;
    }
    CHECK(fine < 100000);
    CHECK(coarse < 25000);
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

TEST_CASE("packing loses less than a hundredth of a millimetre") {
    Mesh m = mesh(MeshId::FemurR);
    std::vector<Mesh> all(kMeshCount);
    all[static_cast<std::size_t>(index(MeshId::FemurR))] = m;
    const std::vector<Mesh> back = unpack_meshes(pack_meshes(all));
    const Mesh& u = back[static_cast<std::size_t>(index(MeshId::FemurR))];
    REQUIRE(u.vertices.size() == m.vertices.size());
    CHECK(u.indices == m.indices);
    CHECK(u.coarse == m.coarse);
    CHECK(u.outline == m.outline);
    for (std::size_t i = 0; i < m.vertices.size(); ++i)
        REQUIRE(glm::length(u.vertices[i].position - m.vertices[i].position) < 1e-5f);
}
