// Pictures as `bodychain render` draws them, compared with tests/golden/pictures. A missing picture is a failure. After
// an intended change of what bones or light look like, write them anew and look at them before keeping them:
//   BODYCHAIN_WRITE_GOLDEN=1 build/tests/window/test_window "golden pictures*"
// The movements are plans, not simulated walks: pictures are about drawing and need not follow every step of the
// physics.
#include "app/window/render_command.h"
#include "plan/plan.h"
#include "render/renderer.h"
#include "scene/bones/mesh_library.h"
#include "support/golden_picture.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <cstdlib>
#include <functional>

using namespace bodychain;

namespace {

constexpr int kWidth = 320, kHeight = 240;

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

Studio& studio() {
    static Studio s;
    return s;
}

Scenario posture(double toe_out_left_deg, double pelvis_tilt_deg) {
    Scenario scenario;
    scenario.posture.set(ParameterId::FootToeOutL, toe_out_left_deg);
    scenario.posture.set(ParameterId::PelvisTilt, pelvis_tilt_deg);
    return scenario;
}

const Plan& neutral_walk() {
    static const Plan plan = plan_walk({});
    return plan;
}

const Plan& changed_walk() {
    static const Plan plan = plan_walk(posture(25, 10));
    return plan;
}

const Plan& standing() {
    static const Plan plan = plan_stand({});
    return plan;
}

RenderOptions shot(NamedView view, double phase_pct = 30) {
    RenderOptions o;
    o.view = view;
    o.phase_pct = phase_pct;
    o.width_px = kWidth;
    o.height_px = kHeight;
    return o;
}

StillPicture still(const Plan& plan, const RenderOptions& options, const Plan* beside = nullptr) {
    const Plan& other = beside ? *beside : plan;
    const Mover mover{plan.body, plan.motion}, neutral{other.body, other.motion};
    return still_picture(mover, beside ? &neutral : nullptr, options);
}

Image drawn(const StillPicture& picture, Theme theme = Theme::Light, const Quality& quality = picture_quality()) {
    auto target = OffscreenTarget::create(kWidth, kHeight);
    REQUIRE(target);
    studio().renderer->draw(picture.list, picture.camera, palette(theme), quality,
                            {target.value()->framebuffer(), 0, 0, kWidth, kHeight});
    return target.value()->read();
}

#define NEED_STUDIO()                                                  \
    if (!studio().renderer) {                                          \
        WARN("no OpenGL without a display here: pictures not tested"); \
        return;                                                        \
    }

RenderOptions close_up(Segment bone, NamedView view, double magnified) {
    RenderOptions o = shot(view);
    o.close_up = bone;
    o.magnified = magnified;
    return o;
}

RenderOptions everything(NamedView view) {
    RenderOptions o = shot(view, 10);
    o.layers.ground_forces = o.layers.centre_of_mass = true;
    return o;
}

}  // namespace

TEST_CASE("golden pictures: the neutral walk") {
    NEED_STUDIO();
    for (const NamedView view :
         {NamedView::Front, NamedView::Left, NamedView::Back, NamedView::Top, NamedView::ThreeQuarter})
        test::check_golden_picture("walk_" + std::string(name_of(view)), drawn(still(neutral_walk(), shot(view))));
    RenderOptions dark = shot(NamedView::ThreeQuarter, 60);
    dark.theme = Theme::Dark;
    test::check_golden_picture("walk_dark", drawn(still(neutral_walk(), dark), Theme::Dark));
}

TEST_CASE("golden pictures: standing with lines") {
    NEED_STUDIO();
    for (const NamedView view : {NamedView::Front, NamedView::Right}) {
        RenderOptions o = shot(view);
        o.layers.levels = o.layers.spine = o.layers.plumb_line = o.layers.kneecaps = o.layers.feet = true;
        test::check_golden_picture("stand_lines_" + std::string(name_of(view)), drawn(still(standing(), o)));
    }
}

TEST_CASE("golden pictures: a changed walk beside the neutral one, with forces and centre of mass") {
    NEED_STUDIO();
    for (const NamedView view : {NamedView::ThreeQuarter, NamedView::Left})
        test::check_golden_picture("changed_" + std::string(name_of(view)),
                                   drawn(still(changed_walk(), everything(view), &neutral_walk())));
}

TEST_CASE("golden pictures: from near") {
    NEED_STUDIO();
    test::check_golden_picture("close_pelvis",
                               drawn(still(neutral_walk(), close_up(Segment::Pelvis, NamedView::Front, 4.5))));
    test::check_golden_picture("close_foot",
                               drawn(still(neutral_walk(), close_up(Segment::ForefootR, NamedView::ThreeQuarter, 6))));
    test::check_golden_picture(
        "close_foot_changed",
        drawn(still(changed_walk(), close_up(Segment::ForefootL, NamedView::Front, 5), &neutral_walk())));
    RenderOptions lit = close_up(Segment::FemurR, NamedView::ThreeQuarter, 2);
    lit.highlighted = MeshId::FemurR;
    test::check_golden_picture("highlighted_thigh", drawn(still(standing(), lit)));
}

namespace {

// What two graphics drivers, or two versions of one, may do differently.
std::vector<std::pair<std::string, Image>> harmless(StillPicture picture, Theme theme) {
    std::vector<std::pair<std::string, Image>> out;
    out.emplace_back("2 samples instead of 4", drawn(picture, theme, {4096, 2, 2.0f, true}));
    out.emplace_back("no multisampling", drawn(picture, theme, {4096, 0, 2.0f, true}));
    out.emplace_back("shadow map of half the size", drawn(picture, theme, {2048, 4, 2.0f, true}));
    const double pixel_m = 2 * picture.camera.distance_m * std::tan(picture.camera.fov_y_rad / 2) / kHeight;
    picture.camera.target += 0.3 * pixel_m * (picture.camera.right() + picture.camera.up());
    out.emplace_back("0.3 px aside and up", drawn(picture, theme));
    return out;
}

StillPicture without(StillPicture picture, const std::function<bool(const DrawItem&)>& gone) {
    std::erase_if(picture.list.items, gone);
    return picture;
}

// With BODYCHAIN_TELL=1 every figure is printed, to choose the tolerance by.
bool tells() { return std::getenv("BODYCHAIN_TELL") != nullptr; }

void check_differs(const std::string& what, const Image& right, const Image& wrong) {
    const test::PictureDifference d = test::difference(right, wrong);
    INFO(what << ": " << d.text());
    if (tells()) WARN(what << ": " << d.text());
    CHECK_FALSE(d.looks_same());
}

}  // namespace

TEST_CASE("picture tolerance: other sampling, shadow maps and a third of a pixel look the same") {
    NEED_STUDIO();
    const auto check = [](const std::string& name, const StillPicture& picture, Theme theme = Theme::Light) {
        const Image image = drawn(picture, theme);
        for (const auto& [what, other] : harmless(picture, theme)) {
            const test::PictureDifference d = test::difference(image, other);
            INFO(name << ", " << what << ": " << d.text());
            if (tells()) WARN(name << ", " << what << ": " << d.text());
            CHECK(d.looks_same());
        }
    };
    check("walk", still(neutral_walk(), shot(NamedView::ThreeQuarter)));
    check("dark", still(neutral_walk(), shot(NamedView::Front)), Theme::Dark);
    check("changed", still(changed_walk(), everything(NamedView::Left), &neutral_walk()));
    check("pelvis", still(neutral_walk(), close_up(Segment::Pelvis, NamedView::Front, 4.5)));
    const StillPicture walk = still(neutral_walk(), shot(NamedView::ThreeQuarter));
    const test::PictureDifference window = test::difference(drawn(walk), drawn(walk, Theme::Light, still_quality()));
    INFO("as the window draws what rests: " << window.text());
    CHECK(window.looks_same(test::kOtherQuality));
    check("foot", still(neutral_walk(), close_up(Segment::ForefootR, NamedView::ThreeQuarter, 6)));
}

TEST_CASE("picture tolerance: what is wrong with a body is seen") {
    NEED_STUDIO();
    const StillPicture walk = still(neutral_walk(), shot(NamedView::ThreeQuarter));
    const Image right = drawn(walk);
    for (const MeshId bone : {MeshId::ToesL, MeshId::HandR, MeshId::L3, MeshId::FemurL})
        check_differs("bone " + std::to_string(index(bone)), right,
                      drawn(without(walk, [bone](const DrawItem& i) { return i.mesh == bone; })));
    // A kneecap is a dozen pixels of the whole person, in the colour of the femur behind it.
    const StillPicture knee = still(neutral_walk(), close_up(Segment::TibiaR, NamedView::ThreeQuarter, 3));
    check_differs("kneecap", drawn(knee),
                  drawn(without(knee, [](const DrawItem& i) { return i.mesh == MeshId::PatellaR; })));
    check_differs("footprints", right, drawn(without(walk, [](const DrawItem& i) {
                      return i.mesh == MeshId::FootprintR || i.mesh == MeshId::FootprintL;
                  })));
    check_differs("shadow", right, drawn(walk, Theme::Light, {0, 4, 2.0f, true}));
    check_differs("dark", right, drawn(walk, Theme::Dark));
    check_differs("mirrored", right, test::mirrored(right));
    check_differs("two percent later", right, drawn(still(neutral_walk(), shot(NamedView::ThreeQuarter, 32))));
    StillPicture no_grid = walk;
    no_grid.list.floor.grid = false;
    check_differs("grid", right, drawn(no_grid));
}

TEST_CASE("picture tolerance: what is wrong with a changed walk is seen") {
    NEED_STUDIO();
    const StillPicture changed = still(changed_walk(), everything(NamedView::ThreeQuarter), &neutral_walk());
    const Image right = drawn(changed);
    const auto missing = [&](const std::string& what, auto gone) {
        check_differs(what, right, drawn(without(changed, gone)));
    };
    missing("ghost", [](const DrawItem& i) { return (i.flags & kGhost) != 0; });
    missing("forces", [](const DrawItem& i) { return i.mesh == MeshId::Arrow; });
    missing("marks at joints and centre of mass", [](const DrawItem& i) { return i.mesh == MeshId::Ball; });
    const RenderOptions foot = close_up(Segment::ForefootL, NamedView::Front, 5);
    const Plan turned_less = plan_walk(posture(20, 10)), tilted_less = plan_walk(posture(25, 5));
    check_differs("5 deg less toe-out, from near", drawn(still(changed_walk(), foot)), drawn(still(turned_less, foot)));
    check_differs("5 deg less toe-out", right,
                  drawn(still(turned_less, everything(NamedView::ThreeQuarter), &neutral_walk())));
    check_differs("5 deg less pelvic tilt", right,
                  drawn(still(tilted_less, everything(NamedView::ThreeQuarter), &neutral_walk())));
    const StillPicture stand = still(standing(), shot(NamedView::Front));
    RenderOptions lit = shot(NamedView::Front), lines = lit;
    lit.highlighted = MeshId::FemurR;
    lines.layers.levels = lines.layers.spine = true;
    check_differs("highlight", drawn(stand), drawn(still(standing(), lit)));
    check_differs("lines", drawn(stand), drawn(still(standing(), lines)));
}

TEST_CASE("picture tolerance: another size, or no picture, is never the same") {
    const Image image{2, 2, std::vector<std::uint8_t>(12, 9)}, wide{4, 1, std::vector<std::uint8_t>(12, 9)};
    CHECK(test::difference(image, wide).text() == "another size");
    CHECK_FALSE(test::difference(image, wide).looks_same());
    CHECK_FALSE(test::difference({}, {}).looks_same());
    CHECK_FALSE(test::read_picture("/no/such/picture.png").width);
}
