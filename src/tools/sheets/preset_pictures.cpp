// One small picture for each preset's card: preset_pictures FOLDER writes FOLDER/KEY.png, and neutral.png.
#include "app/window/render_command.h"
#include "dynamics/simulate.h"
#include "render/offscreen.h"
#include "render/renderer.h"
#include "scenario/presets.h"
#include "scene/bones/mesh_library.h"

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace bodychain;

constexpr int kWidth_px = 144, kHeight_px = 192, kDrawnWidth_px = 320;

enum class Lines : unsigned char { None, Feet, Kneecaps, Levels, Spine };

// What tells a preset from the others: from where, at which moment, how near.
struct Shot {
    std::string_view key;
    NamedView view = NamedView::Front;
    double phase_pct = -1;                                      // of the walk, negative: standing
    Segment first = Segment::Pelvis, second = Segment::Pelvis;  // their middle is the middle of a close look
    double magnified = 1;
    double pitch_deg = 0, yaw_deg = 0;  // on top of the view
    Lines lines = Lines::None;
    bool joints = true;  // their marks hide small bones
    bool skin = false;
    double raised_m = 0;  // the middle, over the floor
};
constexpr Segment kHeelR = Segment::CalcaneusR, kHeelL = Segment::CalcaneusL, kToesR = Segment::ForefootR,
                  kToesL = Segment::ForefootL, kShinR = Segment::TibiaR, kShinL = Segment::TibiaL;
constexpr Segment kPelvis = Segment::Pelvis, kWaist = Segment::LumbarUpper, kChest = Segment::ThoraxUpper;
// clang-format off
constexpr Shot kShots[] = {
    {"neutral", NamedView::Front, -1, kPelvis, kPelvis, 1.05},
    {"flat_feet", NamedView::Back, -1, kHeelR, kHeelL, 5.4, 3, 0, Lines::None, false, true, 0.09},
    {"one_flat_foot", NamedView::Back, -1, kHeelR, kHeelL, 5.4, 3, 0, Lines::None, false, true, 0.09},
    {"high_arches", NamedView::Back, -1, kHeelR, kHeelL, 5.4, 3, 0, Lines::None, false, true, 0.09},
    {"duck_feet", NamedView::Front, -1, kToesR, kToesL, 3.4, 55, 0, Lines::Feet},
    {"pigeon_toes", NamedView::Front, -1, kToesR, kToesL, 3.4, 55, 0, Lines::Feet},
    {"high_heels", NamedView::Right, -1, kToesR, Segment::TalusR, 4.2, 4},
    {"stiff_ankle", NamedView::Right, 42, Segment::FemurR, kHeelR, 1.7, 2},
    {"bent_knee", NamedView::Left, -1, kShinL, kShinL, 1.8, 4, 25},
    {"knock_knees", NamedView::Front, -1, kShinR, kShinL, 1.8, 2},
    {"bow_legs", NamedView::Front, -1, kShinR, kShinL, 1.8, 2},
    {"twisted_legs", NamedView::Front, -1, kShinR, kHeelL, 2.2, 25, 0, Lines::Kneecaps},
    {"long_leg", NamedView::Back, -1, kPelvis, Segment::FemurR, 1.7, 0, 0, Lines::Levels},
    {"long_leg_lift", NamedView::Back, -1, kShinR, kShinL, 1.5, 2, 0, Lines::Levels},
    {"stiff_hip", NamedView::Right, 48, kPelvis, kShinR, 1.4, 2},
    {"weak_hip", NamedView::Back, 70, kPelvis, Segment::FemurL, 1.5, 0, 0, Lines::Levels},
    {"weak_hip_lean", NamedView::Back, 70, kPelvis, kPelvis, 1.3, 0, 0, Lines::Levels},
    {"turned_pelvis", NamedView::Back, -1, kPelvis, kPelvis, 2.4, 50, 0, Lines::Levels},
    {"hollow_back", NamedView::Right, -1, kWaist, kWaist, 1.9, 0, 18, Lines::Spine},
    {"flat_back", NamedView::Right, -1, kWaist, kWaist, 1.9, 0, 18, Lines::Spine},
    {"sway_back", NamedView::Right, -1, kPelvis, kWaist, 1.2, 0, 0, Lines::Spine, true, true},
    {"scoliosis", NamedView::Back, -1, kWaist, kWaist, 1.9, 0, 0, Lines::Spine},
    {"desk_back", NamedView::Right, -1, kChest, kChest, 2.0, 0, 0, Lines::None, true, true},
    {"stooped", NamedView::Right, -1, kPelvis, kPelvis, 1.1, 0, 0, Lines::None, true, true},
    {"demo", NamedView::Front, -1, kPelvis, kPelvis, 1.05, 0, 0, Lines::Feet},
};
// clang-format on

Shot shot_of(std::string_view key) {
    const auto found = std::ranges::find(kShots, key, &Shot::key);
    return found == std::end(kShots) ? Shot{key} : *found;
}

SceneLayers layers_of(const Shot& shot) {
    SceneLayers layers;
    layers.ghost = layers.footprints = layers.grid = layers.figures = false;
    layers.joint_changes = shot.joints;
    layers.outline = shot.skin;
    layers.kneecaps = shot.lines == Lines::Kneecaps;
    layers.feet = shot.lines == Lines::Feet || shot.lines == Lines::Kneecaps;
    layers.levels = shot.lines == Lines::Levels;
    layers.spine = shot.lines == Lines::Spine;
    return layers;
}

class Painter {
public:
    static std::optional<Painter> create() {
        Painter p;
        if (auto context = OffscreenContext::create()) p.context_ = std::move(context.value());
        if (!p.context_) return std::nullopt;
        if (auto renderer = Renderer::create(build_meshes())) p.renderer_ = std::move(renderer.value());
        if (auto target = OffscreenTarget::create(kDrawnWidth_px, kHeight_px)) p.target_ = std::move(target.value());
        if (!p.renderer_ || !p.target_) return std::nullopt;
        return p;
    }

    Image draw(const Scenario& scenario, const Shot& shot) {
        const bool stands = shot.phase_pct < 0;
        const SimulationResult now = stands ? simulate_stand(scenario) : simulate_walk(scenario),
                               neutral = stands ? simulate_stand({}) : simulate_walk({});
        RenderOptions o;
        o.view = shot.view;
        o.phase_pct = std::max(0.0, shot.phase_pct);
        o.width_px = kDrawnWidth_px;
        o.height_px = kHeight_px;
        o.layers = layers_of(shot);
        o.magnified = shot.magnified;
        const Mover own_neutral_body{neutral.body, neutral.motion};
        StillPicture picture = still_picture({now.body, now.motion}, &own_neutral_body, o);
        const SegmentPoses poses = poses_at(now.motion, o.phase_pct / 100);
        const auto at = [&](Segment s) { return poses[s].p; };
        if (shot.magnified > 1.15) picture.camera.target = 0.5 * (at(shot.first) + at(shot.second));
        picture.camera.target.y += shot.raised_m;
        orbit(picture.camera, Angle::from_deg(shot.yaw_deg).rad(), Angle::from_deg(shot.pitch_deg).rad());
        renderer_->draw(picture.list, picture.camera, palette(Theme::Light), picture_quality(),
                        {target_->framebuffer(), 0, 0, kDrawnWidth_px, kHeight_px});
        return middle(target_->read());
    }

private:
    static Image middle(const Image& wide) {
        Image image{kWidth_px, wide.height, {}};
        for (int y = 0; y < wide.height; ++y) {
            const std::uint8_t* from = wide.pixel((wide.width - kWidth_px) / 2, y);
            image.rgb.insert(image.rgb.end(), from, from + 3 * kWidth_px);
        }
        return image;
    }

    std::unique_ptr<OffscreenContext> context_;
    std::unique_ptr<Renderer> renderer_;
    std::unique_ptr<OffscreenTarget> target_;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) return std::fputs("usage: preset_pictures FOLDER [KEY...]\n", stderr), 2;
    auto painter = Painter::create();
    if (!painter) return std::fputs("no picture can be drawn\n", stderr), 1;
    std::vector<Preset> presets = built_in_presets();
    presets.insert(presets.begin(), Preset{"neutral", {}});
    for (const Preset& preset : presets) {
        if (argc > 2 && std::find(argv + 2, argv + argc, preset.key) == argv + argc) continue;
        const std::string file = std::string(argv[1]) + "/" + preset.key + ".png";
        if (const auto error = write_png(painter->draw(preset.scenario, shot_of(preset.key)), file))
            return std::fprintf(stderr, "%s\n", error->line().c_str()), 1;
    }
    return 0;
}
