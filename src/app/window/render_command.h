// `bodychain render`: one picture of a posture, without a window.
#pragma once

#include "anatomy/body.h"
#include "gait/motion.h"
#include "scene/skeleton_scene.h"
#include "scene/values/camera.h"
#include "scene/values/mesh.h"
#include "scene/values/palette.h"

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace bodychain {

struct RenderOptions {
    std::filesystem::path png;
    NamedView view = NamedView::ThreeQuarter;
    bool four_views = false;  // instead of `view`: four_views.h
    double phase_pct = 0.0;   // 0..100 of the cycle
    int width_px = 1280, height_px = 720;
    Theme theme = Theme::Light;
    std::vector<Mesh> meshes;  // in the order of MeshId
    SceneLayers layers;        // the ghost is the neutral walk, when there is one
    std::optional<MeshId> highlighted;
    std::optional<Segment> close_up;  // in the middle of the picture, `magnified` times as large as in the whole view
    double magnified = 1.0;
    bool as_window = false;  // from where the window's camera stands, which leaves some air for the controls
};

/// "1280x720"; nullopt unless both are 16..8192.
struct PictureSize {
    int width_px = 0, height_px = 0;
};
std::optional<PictureSize> parse_picture_size(std::string_view text);

/// A person and how they move.
struct Mover {
    const Body& body;
    const Motion& motion;
};

/// What is in the picture, ready for the renderer.
struct StillPicture {
    DrawList list;
    Camera camera;
};
/// `neutral` may be nullptr.
StillPicture still_picture(const Mover& mover, const Mover* neutral, const RenderOptions& options);

/// Draws and writes the picture. Prints one line with the file's name on stdout, or one line about what went wrong on
/// stderr. Returns the exit status: 0, 2 if the file cannot be written where it was wanted, 1 if no picture could be
/// made. `neutral` may be nullptr.
int render_command(const Mover& mover, const Mover* neutral, const RenderOptions& options);

}  // namespace bodychain
