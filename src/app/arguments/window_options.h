// How the window starts, from the command line.
#pragma once

#include "app/arguments/scenario_arguments.h"
#include "scene/skeleton_scene.h"
#include "scene/values/camera.h"
#include "scene/values/mesh.h"
#include "scene/values/palette.h"
#include "session/files/preferences.h"
#include "session/walks/answer.h"
#include "words/language/language.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bodychain {

struct WindowOptions {
    Scenario scenario;
    std::string file;  // that it comes from; empty: none, or one of the built-in presets
    std::string title;
    int width = 1280, height = 720;
    Theme theme = Theme::Light;
    double ui_scale = 0;  // 0: as the display asks
    Mode mode = Mode::Walk;
    NamedView view = NamedView::ThreeQuarter;
    bool curves = false;                        // unfolded
    bool four_views = false;                    // at once; `view` is the free one
    bool compared = false, beside = false;      // with A from the start; side by side
    std::shared_ptr<const Scenario> against{};  // A; null: the own neutral
    std::optional<double> phase_pct;            // start paused there
    bool clinical = false;
    Language language = Language::English;
    std::string bones;                     // folder with bones of one's own, empty: the program's
    std::vector<Mesh> meshes;              // in the order of MeshId
    SceneLayers layers;                    // shown at first besides the bones
    std::optional<std::array<int, 2>> at;  // where on the desktop, as it was left
    Preferences before;                    // what was remembered
    bool remembers = true;                 // and is to be written again
    bool offers_tour = false;              // to a first visitor
    // For tests and figures.
    int frames = 0;          // end after so many frames that show an answer, 0: never
    std::string screenshot;  // PNG of the last of these frames
    std::string places;      // text file: name, x, y, width, height of every control, rewritten when they move
    bool settle = false;     // count frames only once the physics has answered
    int quality = -1;        // draw walking at this level, negative: as the time allows
    bool timing = false;     // print how long starting and drawing took; no waiting for the display
};

}  // namespace bodychain
