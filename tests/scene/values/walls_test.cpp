#include "scene/values/walls.h"

#include "scene/skeleton_scene.h"
#include "scene/values/palette.h"
#include "support/mesh_checks.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace bodychain;

namespace {

// Its faces have vertices of their own, for sharp edges: those at one place are taken as one.
Mesh welded(Mesh mesh) {
    for (std::uint32_t& i : mesh.indices) {
        const auto same = [&](const Vertex& v) { return v.position == mesh.vertices[i].position; };
        i = static_cast<std::uint32_t>(std::ranges::find_if(mesh.vertices, same) - mesh.vertices.begin());
    }
    return mesh;
}

}  // namespace

TEST_CASE("a wall is closed, faces outward and lies behind its face") {
    for (const bool forward : {true, false})
        for (const double x : {-0.4, 0.0, 1.3}) {
            const Wall wall{x, forward, 2.1};
            const Mesh mesh = wall_mesh(wall, 0.2);
            CAPTURE(forward, x);
            CHECK(is_closed(welded(mesh)));
            CHECK(test::normal_agreement(mesh) == Approx(1));
            const MeshBounds b = bounds_of(mesh);
            CHECK(enclosed_volume(mesh) ==
                  Approx(static_cast<double>((b.high.x - b.low.x) * (b.high.y - b.low.y) * (b.high.z - b.low.z)))
                      .epsilon(1e-3));
            CHECK((forward ? b.high.x : b.low.x) == Approx(x).margin(1e-6));
            CHECK(b.high.x - b.low.x > 0.01f);
            CHECK(b.low.y == 0);
            CHECK(b.high.y == Approx(2.1));
            CHECK(b.low.z + b.high.z == Approx(0.4));
            CHECK(b.high.z - b.low.z > 1);  // wider than a person
        }
}

TEST_CASE("a scene has its wall in the draw list, in the wall's colour, and none without") {
    const Body body = make_body(Person{});
    Pose pose;
    pose.q.assign(body.dofs.size(), 0);
    pose.X_WPelvis.p = Vec3(0, 0.95, 0.3);
    const SegmentPoses poses = forward_kinematics(body, pose);
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const Palette colours = palette(theme);
        SceneInput input;
        input.person = {&body, &poses};
        const std::size_t without = build_scene(input, colours).loose.size();
        input.wall = Wall{-0.15, true, 2};
        const DrawList list = build_scene(input, colours);
        REQUIRE(list.loose.size() == without + 1);
        const auto slab =
            std::ranges::find_if(list.loose, [&](const LooseMesh& m) { return m.colour == colours.wall; });
        REQUIRE(slab != list.loose.end());
        const Mesh wanted = wall_mesh(*input.wall, follow_point(input.person).z);
        REQUIRE(slab->indices == wanted.indices);
        for (std::size_t i = 0; i < wanted.vertices.size(); ++i)
            CHECK(slab->vertices[i].position == wanted.vertices[i].position);
    }
}
