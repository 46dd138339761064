#include "ui/screen.h"

#include "ui/changes/changes_panel.h"
#include "ui/curves/curves_panel.h"
#include "ui/curves/timeline.h"
#include "ui/files/file_browser.h"
#include "ui/files/file_cards.h"
#include "ui/files/history_list.h"
#include "ui/guide/help_overlay.h"
#include "ui/guide/learn_pages.h"
#include "ui/guide/presentation.h"
#include "ui/guide/presets_gallery.h"
#include "ui/guide/tour_cards.h"
#include "ui/picture/viewport_area.h"
#include "ui/posture/posture_panel.h"
#include "ui/self_check/self_check_panel.h"
#include "ui/top_bar.h"

namespace bodychain::ui {

namespace {

// Over picture and curves; where that is too narrow for two cards side by side, over the changes as well.
Rect gallery_room(const Look& look, const Layout& layout) {
    const Rect& picture = layout.viewport;
    const bool narrow = picture.w < look.px(520);
    return {picture.x, picture.y, narrow ? layout.changes.right() - picture.x : picture.w, picture.h + layout.curves.h};
}

// Asks for what the person did in the panels.
void panels(const PanelInput& in, const Layout& layout) {
    top_bar(in, layout.top, layout.viewport.x + 0.5f * layout.viewport.w);
    if (in.view.self_check.open) {
        self_check_panel(in, layout.posture);
        self_check_side(in, layout.changes);
        self_check_timeline(in, layout.timeline);
    } else {
        posture_panel(in, layout.posture);
        changes_panel(in, layout.changes);
        if (curves_shown(in.view)) curves_panel(in, layout.curves);
        timeline(in, layout.timeline);
    }
    presets_gallery(in, gallery_room(in.look, layout));
    learn_pages(in, gallery_room(in.look, layout));
    tour_cards(in, layout);
    history_list(in, layout.viewport);
    recovery_card(in, layout.viewport);
    const ImVec2 display = ImGui::GetIO().DisplaySize;
    help_overlay(in, display.x, display.y);
    unsaved_question(in);
    file_browser(in);
}

}  // namespace

ScreenOutput draw_screen(const PanelInput& input, const Layout& layout) {
    ScreenOutput out;
    PanelInput in = input;
    in.asked = &out.actions;
    if (in.look.places) in.look.places->clear();
    if (in.view.presentation.halo) pointer_halo(in.look);
    out.viewport = viewport_area(in, layout.viewport);
    if (in.view.presentation.on)
        presentation(in, layout);
    else
        panels(in, layout);
    out.gesture_open = ImGui::IsAnyItemActive();
    return out;
}

}  // namespace bodychain::ui
