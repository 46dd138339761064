#include "render/renderer.h"
#include "render/offscreen.h"
#include "render/shader_sources.h"
#include "scene/bones/mesh_library.h"
#include "scene/skeleton_scene.h"
#include "scene/values/layer_names.h"
#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <cstdlib>

using namespace bodychain;

namespace {

struct Studio {
    Studio() {
        auto c = OffscreenContext::create();
        if (!c) return;
        context = std::move(c.value());
        auto r = Renderer::create(build_meshes());
        if (r) renderer = std::move(r.value());
    }
    std::unique_ptr<OffscreenContext> context;
    std::unique_ptr<Renderer> renderer;
};

// One context for all tests: making one takes longer than drawing.
Studio& studio() {
    static Studio s;
    return s;
}

struct Figure {
    Figure() : body(make_body(Person{})) {
        pose.q.assign(body.dofs.size(), 0.0);
        pose.X_WPelvis.p = Vec3(0, 0.529 * body.person.height_m, 0);
        poses = forward_kinematics(body, pose);
    }
    Body body;
    Pose pose;
    SegmentPoses poses;
};

Image draw(const SceneInput& in, const Camera& camera, const Quality& quality, int width = 360, int height = 480,
           Theme theme = Theme::Light, bool floor = true) {
    auto target = OffscreenTarget::create(width, height);
    REQUIRE(target);
    const Palette colours = palette(theme);
    DrawList list = build_scene(in, colours);
    list.floor.visible = floor;
    studio().renderer->draw(list, camera, colours, quality, {target.value()->framebuffer(), 0, 0, width, height});
    return target.value()->read();
}

int difference(const std::uint8_t* a, const std::uint8_t* b) {
    return std::abs(a[0] - b[0]) + std::abs(a[1] - b[1]) + std::abs(a[2] - b[2]);
}

// Pixels that differ from the empty studio.
std::vector<char> cover(const Image& with, const Image& empty) {
    std::vector<char> out;
    for (int y = 0; y < with.height; ++y)
        for (int x = 0; x < with.width; ++x) out.push_back(difference(with.pixel(x, y), empty.pixel(x, y)) > 30);
    return out;
}

Image empty_studio(const Camera& camera, const Quality& quality, int width, int height) {
    auto target = OffscreenTarget::create(width, height);
    REQUIRE(target);
    DrawList list;
    list.floor.visible = false;
    studio().renderer->draw(list, camera, palette(Theme::Light), quality,
                            {target.value()->framebuffer(), 0, 0, width, height});
    return target.value()->read();
}

#define NEED_STUDIO()                                                 \
    if (!studio().renderer) {                                         \
        WARN("no OpenGL without a display here: picture not tested"); \
        return;                                                       \
    }

}  // namespace

TEST_CASE("the skeleton covers a plausible part of the picture, mirrored left and right") {
    NEED_STUDIO();
    Figure f;
    SceneInput in;
    in.person = {&f.body, &f.poses};
    in.show = parse_layers("none").value();
    const Quality quality{0, 0, 1.0f, true};
    const Camera camera = named_view(NamedView::Front, follow_point(in.person), 1.75, 0.75);
    const Image image = draw(in, camera, quality, 360, 480, Theme::Light, false),
                blank = empty_studio(camera, quality, 360, 480);
    const std::vector<char> mask = cover(image, blank);
    int covered = 0, unequal = 0;
    for (int y = 0; y < 480; ++y)
        for (int x = 0; x < 360; ++x) {
            const char here = mask[static_cast<std::size_t>(y * 360 + x)],
                       there = mask[static_cast<std::size_t>(y * 360 + 359 - x)];
            covered += here;
            unequal += here != there;
        }
    CHECK(covered > 0.04 * 360 * 480);
    CHECK(covered < 0.20 * 360 * 480);
    CHECK(unequal < 0.12 * covered);
}

TEST_CASE("every quality level and theme draws a picture") {
    NEED_STUDIO();
    Figure f;
    SceneInput in;
    in.person = {&f.body, &f.poses};
    in.ghost = in.person;
    in.show = parse_layers("all").value();
    in.standing = true;
    in.changes.emplace();
    in.changes->fill(0.2);
    in.com = Vec3(0, 1, 0);
    in.loads[0] = in.loads[1] = {Vec3(0, 350, 0), Vec3(0.05, 0, 0.1), 0};
    const Camera camera = named_view(NamedView::ThreeQuarter, follow_point(in.person), 1.75, 1.0);
    for (const Theme theme : {Theme::Light, Theme::Dark})
        for (int level = 0; level < kQualityLevels; ++level) {
            const Image image = draw(in, camera, quality_level(level), 200, 200, theme);
            int lowest = 765, highest = 0;
            for (int y = 0; y < 200; ++y)
                for (int x = 0; x < 200; ++x) {
                    const std::uint8_t* p = image.pixel(x, y);
                    lowest = std::min(lowest, p[0] + p[1] + p[2]);
                    highest = std::max(highest, p[0] + p[1] + p[2]);
                }
            CAPTURE(level);
            CHECK(highest - lowest > 200);
            CHECK(studio().renderer->last_stats().draw_calls <= 150);
        }
}

TEST_CASE("muscles and outline cost few draw calls, and bones stay visible through the outline") {
    NEED_STUDIO();
    Figure f;
    SceneInput in;
    in.person = {&f.body, &f.poses};
    const Camera camera = named_view(NamedView::Front, follow_point(in.person), 1.75, 0.75);
    for (const int level : {1, kQualityLevels - 1}) {
        const auto picture = [&](bool muscles, bool outline) {
            in.show.muscles = muscles;
            in.show.outline = outline;
            return draw(in, camera, quality_level(level), 240, 320);
        };
        const auto calls = [] { return studio().renderer->last_stats().draw_calls; };
        const Image bones = picture(false, false);
        const int before = calls();
        const Image flesh = picture(true, false);
        CHECK(calls() <= before + 2);
        const Image skin = picture(false, true);
        CHECK(calls() <= before + 2);
        int redder = 0, tinted = 0, lost = 0;
        for (int y = 0; y < 320; ++y)
            for (int x = 0; x < 240; ++x) {
                const std::uint8_t *a = bones.pixel(x, y), *b = flesh.pixel(x, y), *c = skin.pixel(x, y);
                redder += b[0] - b[2] > a[0] - a[2] + 40;
                tinted += difference(a, c) > 12;
                lost += difference(a, c) > 300;
            }
        CHECK(redder > 500);
        CHECK(tinted > 1000);
        CHECK(lost < 100);
    }
}

TEST_CASE("the backdrop has the palette's colours: sRGB is encoded once") {
    NEED_STUDIO();
    const Image blank = empty_studio(Camera{}, {0, 0, 1.0f, false}, 32, 32);
    const glm::vec3 bottom = palette(Theme::Light).background_bottom;
    for (int c = 0; c < 3; ++c)
        CHECK(static_cast<int>(blank.pixel(16, 31)[c]) == Approx(255.0f * srgb_from_linear(bottom[c])).margin(2.0));
}

TEST_CASE("the same scene twice is the same picture") {
    NEED_STUDIO();
    Figure f;
    SceneInput in;
    in.person = {&f.body, &f.poses};
    const Camera camera = named_view(NamedView::ThreeQuarter, follow_point(in.person), 1.75, 1.0);
    CHECK(draw(in, camera, quality_level(2), 120, 120).rgb == draw(in, camera, quality_level(2), 120, 120).rgb);
}

TEST_CASE("a picture is written whole, and an unwritable place is one clear error") {
    const Image image{2, 2, {255, 0, 0, 0, 255, 0, 0, 0, 255, 9, 9, 9}};
    const test::ScratchFolder folder;
    REQUIRE_FALSE(write_png(image, folder.file("picture.png")));
    CHECK(folder.read("picture.png").substr(0, 8) == "\x89PNG\r\n\x1a\n");
    CHECK(folder.entries() == 1);
    const auto error = write_png(image, folder.file("missing/picture.png"));
    REQUIRE(error);
    CHECK(error->line().find('\n') == std::string::npos);
}

TEST_CASE("all shaders are embedded") {
    for (const char* name :
         {"common.glsl", "shadow_lookup.glsl", "items.glsl", "shade.glsl", "solid_quick.vert", "solid_quick.frag",
          "solid.vert", "solid.frag", "ghost.frag", "flat.frag", "shadow.vert", "shadow.frag", "backdrop.vert",
          "backdrop.frag", "floor.vert", "floor.frag", "floor_shadow.vert", "floor_shadow.frag"})
        CHECK_FALSE(shader_source(name).empty());
    CHECK(shader_source("nothing").empty());
}
