// The tool that models the bones, and that the committed bones are its output.
#include "support/mesh_checks.h"
#include "tools/bone_forge/sdf.h"
#include "tools/bone_forge/simplify.h"
#include "tools/bone_forge/surface_nets.h"
#include "tools/bone_forge/sweep.h"

#include <catch2/catch.hpp>

#include <array>
#include <cmath>
#include <numbers>

using namespace bodychain;

namespace {

Mesh polygonised_ball(float radius, float tolerance) {
    return polygonise([radius](const glm::vec3& p) { return sdf::ball(p, glm::vec3(0.01f, 0.0f, 0.02f), radius); },
                      {grid_lines(-0.08f, {{0.1f, 0.008f}}), grid_lines(-0.09f, {{0.09f, 0.008f}}),
                       grid_lines(-0.07f, {{0.11f, 0.008f}})},
                      tolerance);
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
    const std::array<Station, 3> s{{{glm::vec3(0, 0, 0), 0.02f, 0.02f},
                                    {glm::vec3(0, 0.1f, 0), 0.02f, 0.02f},
                                    {glm::vec3(0, 0.2f, 0), 0.02f, 0.02f}}};
    const Mesh tube = sweep(s, {32, 2, glm::vec3(0, 0, 1), true});
    CHECK(is_closed(tube));
    const double cylinder = std::numbers::pi * 0.02 * 0.02 * 0.2,
                 ball = 4.0 / 3.0 * std::numbers::pi * std::pow(0.02, 3);
    CHECK(enclosed_volume(tube) > 0.97 * cylinder);
    CHECK(enclosed_volume(tube) < 1.02 * (cylinder + ball));
    CHECK(test::normal_agreement(tube) > 0.9);
}
