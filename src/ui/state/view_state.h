// What is seen and how: kept apart from the document, not undone by undo. Panels read it; what they ask for are actions
// (ui/state/action.h).
#pragma once

#include "scenario/parameter_table.h"
#include "scene/body_part.h"
#include "scene/lines/notes.h"
#include "scene/picking.h"
#include "scene/skeleton_scene.h"
#include "scene/values/camera.h"
#include "scene/values/four_views.h"
#include "scene/values/palette.h"
#include "session/document/playback.h"
#include "session/walks/answer.h"
#include "ui/kit/layout.h"
#include "ui/state/chain_view.h"
#include "ui/state/compare_view.h"
#include "ui/state/curves_view.h"
#include "ui/state/file_view.h"
#include "ui/state/gallery_view.h"
#include "ui/state/grip.h"
#include "ui/state/learn_view.h"
#include "ui/state/presentation_view.h"
#include "ui/state/self_check_view.h"
#include "ui/state/tour_view.h"
#include "words/language/language.h"

#include <bitset>
#include <optional>
#include <string>
#include <vector>

namespace bodychain::ui {

/// Few sliders at first, so that every heading is in view without scrolling.
inline std::bitset<kRegionCount> regions_open_at_first() {
    return std::bitset<kRegionCount>().set(static_cast<std::size_t>(Region::Feet));
}

/// One of several views in the picture.
struct PaneView {
    Rect place;  // from the picture's top left corner, units of the pointer
    std::optional<NamedView> view;
};

/// A figure beside a line or print, where it is seen.
struct FigureView {
    Note note;
    float x = 0, y = 0;     // from the picture's top left corner, units of the pointer
    int pane = 0;           // of `panes`, where there are several
    bool leftward = false;  // the body is to the right of it
};

struct ViewState {
    Mode mode = Mode::Walk;
    Playback playback;
    SceneLayers layers;
    bool layers_open = false;  // the list of what is drawn
    bool follow = true;
    Theme theme = Theme::Light;
    bool clinical = false;  // clinical instead of plain words
    Language language = Language::English;
    double text_size = 1;  // the person's choice on top of what the display asks for
    bool help_open = false;
    GalleryView gallery;
    SelfCheckView self_check;
    FileView files;
    LearnView learn;
    TourView tour;
    PresentationView presentation;
    std::optional<ParameterId> marked_row;  // the slider that keys move
    int marked_layer = -1;                  // the switch of the list of layers that keys are at, negative: none
    CurvesView curves;
    ChainView chain;
    CompareView compare;
    bool person_open = false;
    std::bitset<kRegionCount> open_regions = regions_open_at_first();
    std::string find;                     // typed to find a slider; while it says something, every heading is unfolded
    std::string notice;                   // something went wrong with what was asked for, in one line
    bool hint = true;                     // until the first drag in the view and the first change of a slider
    std::bitset<kParameterCount> linked;  // by the right side's parameter: left follows right and the other way round
    std::optional<BoneHit> bone;          // under the pointer
    std::vector<FigureView> figures;      // set by the window
    Grip grip;                            // handles of the bone that can be turned
    std::optional<NamedView> view_now;    // the named view the camera stands in, for the pressed button
    bool four_views = false;
    std::vector<PaneView> panes;  // set by the window; empty: one view
    int pane = kFreePane;         // of these, the one that the pointer is or was in: handles and bone belong to it
    std::optional<BodyPart> close_look;  // what fills the picture; nothing: the whole body
};

/// The movement that the timeline on the screen belongs to.
inline const Playback& timeline_playback(const ViewState& view) {
    return view.self_check.open ? view.self_check.playback : view.playback;
}

/// Curves belong to walking: whoever stands sees none, and finds them again afterwards.
inline bool curves_shown(const ViewState& view) {
    return view.curves.open && view.mode == Mode::Walk && !view.self_check.open;
}

}  // namespace bodychain::ui
