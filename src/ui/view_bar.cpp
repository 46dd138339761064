#include "ui/view_bar.h"

#include "ui/strings.h"
#include "ui/widgets.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bodychain::ui {

namespace {

constexpr std::array<NamedView, 4> kViews{NamedView::Front, NamedView::Right, NamedView::Top, NamedView::ThreeQuarter};
constexpr std::array<const char*, 4> kPlainNames{text::kFront, text::kSide, text::kTop, text::kThreeQuarter};
constexpr std::array<const char*, 4> kClinicalNames{text::kFrontClinical, text::kSideClinical, text::kTopClinical, text::kThreeQuarter};
constexpr std::array<const char*, 4> kTips{text::kFrontTip, text::kSideTip, text::kTopTip, text::kThreeQuarterTip};

int chosen_view(const ViewState& view) {
    for (int i = 0; i < static_cast<int>(kViews.size()); ++i)
        if (view.view_now == kViews[static_cast<std::size_t>(i)]) return i;
    return -1;
}

struct Toggle {
    const char* id;
    const char* label;
    const char* tip;
    bool* on;
};

struct PushPair {
    const char* id;
    std::array<PushSide, 2> sides;
    std::array<const char*, 2> names;
};
// In pairs, one over the other: in a narrow window a row of four would hide the walker.
constexpr std::array<PushPair, 2> kPushes{{{"push", {PushSide::Left, PushSide::Right}, {text::kPushLeft, text::kPushRight}},
                                           {"push.along", {PushSide::Behind, PushSide::Front}, {text::kPushBehind, text::kPushFront}}}};

void push_choice(const PanelInput& in, ImVec2 at) {
    const Look& look = in.look;
    ImGui::GetWindowDrawList()->AddText(look.fonts.small, look.fonts.small->FontSize, ImVec2(at.x + look.px(4), at.y), look.colours.muted, text::kPush);
    float y = at.y + look.px(18);
    for (const PushPair& pair : kPushes) {
        ImGui::SetCursorScreenPos(ImVec2(at.x, y));
        int chosen = -1;
        if (segmented(look, pair.id, pair.names, chosen, std::array{text::kPushTip, text::kPushTip})) in.view.push_wanted = pair.sides[static_cast<std::size_t>(chosen)];
        y += look.px(32);
    }
}

}  // namespace

void view_choice(const PanelInput& in, float left, float middle, float right, float y) {
    const auto& names = in.view.clinical ? kClinicalNames : kPlainNames;
    const float width = segmented_width(in.look, names);
    ImGui::SetCursorScreenPos(ImVec2(std::round(std::clamp(middle - 0.5f * width, left, std::max(left, right - width))), y));
    int chosen = chosen_view(in.view);
    if (segmented(in.look, "view", names, chosen, kTips)) in.view.view_wanted = kViews[static_cast<std::size_t>(chosen)];
}

void overlay_switches(const PanelInput& in, const Rect& picture) {
    const Look& look = in.look;
    ViewState& view = in.view;
    const std::array<Toggle, 10> toggles{{{"follow", text::kFollow, text::kFollowTip, &view.follow},
                                         {"ghost", text::kGhost, text::kGhostTip, &view.layers.ghost},
                                         {"footprints", text::kFootprints, text::kFootprintsTip, &view.layers.footprints},
                                         {"joints", text::kJointColours, text::kJointColoursTip, &view.layers.joint_changes},
                                         {"directions", text::kDirections, text::kDirectionsTip, &view.layers.directions},
                                         {"lines", text::kLines, text::kLinesTip, &view.layers.body_lines},
                                         {"muscles", text::kMuscles, view.clinical ? text::kMusclesTipClinical : text::kMusclesTip, &view.layers.muscles},
                                         {"outline", view.clinical ? text::kOutlineClinical : text::kOutline, text::kOutlineTip, &view.layers.outline},
                                         {"forces", text::kForces, text::kForcesTip, &view.layers.ground_forces},
                                         {"balance", text::kBalance, text::kBalanceTip, &view.layers.centre_of_mass}}};
    float y = picture.y + look.px(12);
    for (const Toggle& toggle : toggles) {
        ImGui::SetCursorScreenPos(ImVec2(picture.x + look.px(12), y));
        chip(look, toggle.id, toggle.label, *toggle.on);
        tip(look, toggle.tip);
        y += look.px(31);
    }
    if (view.mode == Mode::Walk) push_choice(in, ImVec2(picture.x + look.px(12), y + look.px(6)));
}

}  // namespace bodychain::ui
