// The whole body from the front, the side, the back and close up: neutral, changed, and changed with muscles and skin.
// body_sheet OUT.png
#include "app/window/render_command.h"
#include "dynamics/simulate.h"
#include "render/renderer.h"
#include "scene/bones/mesh_library.h"
#include "tools/sheets/sheet.h"

#include <array>
#include <cstdio>
#include <string>
#include <vector>

namespace {

using namespace bodychain;

constexpr int kWidth_px = 250, kHeight_px = 400;

struct Look {
    const char* name;
    NamedView view;
    std::optional<Segment> close_up;
    double magnified = 1;
};
constexpr std::array<Look, 6> kLooks{{{"front", NamedView::Front, std::nullopt},
                                      {"left", NamedView::Left, std::nullopt},
                                      {"back", NamedView::Back, std::nullopt},
                                      {"pelvis", NamedView::Front, Segment::Pelvis, 4.5},
                                      {"knee", NamedView::Front, Segment::TibiaL, 7},
                                      {"foot", NamedView::ThreeQuarter, Segment::ForefootL, 5}}};

struct Row {
    const char* name;
    bool changed, flesh;
};
constexpr std::array<Row, 3> kRows{{{"neutral", false, false}, {"changed", true, false}, {"changed", true, true}}};

// Flat, turned-out feet, knock knees, a pelvis tipped forward, the left leg 15 mm longer.
Scenario changed() {
    Scenario s;
    for (const auto& [key, value] : std::array<std::pair<const char*, double>, 8>{{{"foot.pronation.right", 8},
                                                                                   {"foot.pronation.left", 8},
                                                                                   {"foot.toe_out.right", 12},
                                                                                   {"foot.toe_out.left", 20},
                                                                                   {"leg.knee_valgus.right", 6},
                                                                                   {"leg.knee_valgus.left", 8},
                                                                                   {"pelvis.tilt", 8},
                                                                                   {"leg.length.left", 15}}})
        s.posture.set(find_parameter(key).value(), value);  // a renamed key ends this tool
    return s;
}

int fail(const std::string& line) { return std::fprintf(stderr, "%s\n", line.c_str()), 1; }

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) return std::fputs("usage: body_sheet OUT.png\n", stderr), 2;
    const auto context = OffscreenContext::create();
    if (!context) return fail(context.error().line());
    const auto renderer = Renderer::create(build_meshes());
    const auto target = OffscreenTarget::create(kWidth_px, kHeight_px);
    if (!renderer || !target) return fail("no picture can be drawn");
    const SimulationResult neutral = simulate_stand({}), crooked = simulate_stand(changed());
    Sheet sheet(static_cast<int>(kLooks.size()), static_cast<int>(kRows.size()), kWidth_px, kHeight_px);
    for (std::size_t row = 0; row < kRows.size(); ++row)
        for (std::size_t column = 0; column < kLooks.size(); ++column) {
            const SimulationResult& who = kRows[row].changed ? crooked : neutral;
            RenderOptions o;
            o.view = kLooks[column].view;
            o.close_up = kLooks[column].close_up;
            o.magnified = kLooks[column].magnified;
            o.width_px = kWidth_px;
            o.height_px = kHeight_px;
            o.layers.ghost = false;
            o.layers.joint_changes = false;
            o.layers.muscles = o.layers.outline = kRows[row].flesh;
            const StillPicture picture = still_picture({who.body, who.motion}, nullptr, o);
            renderer.value()->draw(picture.list, picture.camera, palette(Theme::Light), picture_quality(),
                                   {target.value()->framebuffer(), 0, 0, kWidth_px, kHeight_px});
            sheet.put(static_cast<int>(column), static_cast<int>(row), target.value()->read());
            sheet.label(static_cast<int>(column), static_cast<int>(row),
                        std::string(kRows[row].name) + ", " + kLooks[column].name);
        }
    if (const auto error = write_png(sheet.image(), argv[1])) return fail(error->line());
    return 0;
}
