#include "ui/picture/viewport_area.h"

#include "scene/bones/mesh_names.h"
#include "ui/changes/link_card.h"
#include "ui/kit/widgets.h"
#include "ui/picture/bone_words.h"
#include "ui/picture/compare_titles.h"
#include "ui/picture/figure_labels.h"
#include "ui/picture/handle_rings.h"
#include "ui/picture/preset_caption.h"
#include "ui/picture/view_bar.h"
#include "ui/picture/view_panes.h"
#include "ui/self_check/self_check_panel.h"
#include "words/strings/strings.h"
#include "words/value_text.h"

#include <cmath>

namespace bodychain::ui {

namespace {

constexpr float kLeastOverLegend = 300;  // in a lower picture it would hide the feet
constexpr float kLegendRoom = 34;        // its height with the gaps

// Up and down comes nearer and goes farther; sideways, as two fingers can, turns; with Shift both move the view.
void wheel(const Look& look, ViewportInput& out) {
    const ImGuiIO& io = ImGui::GetIO();
    const float px = look.px(40);  // a step of the wheel is as much as a drag of this length
    if (io.KeyShift) {
        out.pan_x = px * io.MouseWheelH;
        out.pan_y = px * io.MouseWheel;
        return;
    }
    out.zoom = io.MouseWheel;
    out.orbit_x = px * io.MouseWheelH;
}

// The hand that clicks is not quite still, and the second press of a double-click is no drag.
bool drags() {
    constexpr float kStill_px = 2;
    const ImGuiIO& io = ImGui::GetIO();
    if (io.MouseClickedLastCount[ImGuiMouseButton_Left] > 1 && io.MouseDown[ImGuiMouseButton_Left]) return false;
    for (const int button : {ImGuiMouseButton_Left, ImGuiMouseButton_Right, ImGuiMouseButton_Middle})
        if (io.MouseDown[button] && io.MouseDragMaxDistanceSqr[button] > kStill_px * kStill_px) return true;
    return false;
}

// The whole picture as one item under the floating controls. Right and middle buttons, and Shift with the left, move
// the view.
ViewportInput pointer(const PanelInput& in, const Rect& rect) {
    constexpr ImGuiButtonFlags kAnyButton =
        ImGuiButtonFlags_MouseButtonLeft | ImGuiButtonFlags_MouseButtonRight | ImGuiButtonFlags_MouseButtonMiddle;
    ImGui::SetCursorScreenPos(ImVec2(rect.x, rect.y));
    ImGui::InvisibleButton("picture", ImVec2(rect.w, rect.h), kAnyButton);
    ImGui::SetItemAllowOverlap();
    note_item(in.look, "picture");
    const ImGuiIO& io = ImGui::GetIO();
    ViewportInput out;
    out.hovered = ImGui::IsItemHovered();
    out.x = io.MousePos.x - rect.x;
    out.y = io.MousePos.y - rect.y;
    out.held = ImGui::IsItemActive();
    out.fine = io.KeyShift;
    find_handle(in, rect, out);
    if (out.hovered && !out.handle_held) wheel(in.look, out);
    out.double_clicked = out.hovered && out.handle < 0 && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left);
    if (!out.held || out.handle_held || !drags()) return out;
    const bool pans = io.MouseDown[ImGuiMouseButton_Right] || io.MouseDown[ImGuiMouseButton_Middle] || io.KeyShift;
    (pans ? out.pan_x : out.orbit_x) = io.MouseDelta.x;
    (pans ? out.pan_y : out.orbit_y) = io.MouseDelta.y;
    return out;
}

// In a narrow window in two lines.
void hint(const Look& look, const Rect& rect) {
    ImFont* font = look.fonts.text;
    const float pad = look.px(16), wrap = rect.w - look.px(16) - 2 * pad;
    const ImVec2 size = font->CalcTextSizeA(font->FontSize, FLT_MAX, wrap, text::kHint);
    const float width = size.x + 2 * pad, height = size.y + look.px(18);
    const ImVec2 low(std::round(rect.x + (rect.w - width) * 0.5f), std::round(rect.bottom() - look.px(10) - height));
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(low, ImVec2(low.x + width, low.y + height), faded(look.colours.ink, 0.88f), look.px(17));
    draw.AddText(font, font->FontSize, ImVec2(low.x + pad, low.y + look.px(9)), look.colours.on_ink, text::kHint,
                 nullptr, wrap);
}

// One line about something that did not work, over the picture and all that floats there until the next change.
void notice(const Look& look, const Rect& rect, const std::string& words_of_it) {
    const float pad = look.px(14), wrap = rect.w - look.px(40) - 2 * pad;
    ImFont* font = look.fonts.text;
    const ImVec2 size = font->CalcTextSizeA(font->FontSize, FLT_MAX, wrap, words_of_it.c_str());
    const ImVec2 low(rect.x + (rect.w - size.x) * 0.5f - pad, rect.bottom() - look.px(64) - size.y);
    ImDrawList& draw = *ImGui::GetForegroundDrawList();
    draw.AddRectFilled(low, ImVec2(low.x + size.x + 2 * pad, low.y + size.y + look.px(16)), look.colours.notice,
                       look.px(10));
    draw.AddText(font, font->FontSize, ImVec2(low.x + pad, low.y + look.px(8)), look.colours.on_notice,
                 words_of_it.c_str(), nullptr, wrap);
}

// The slope of the floor that is walked on, and which way it goes: a long lens shows little of it from the front.
void slope_label(const Look& look, const Rect& rect, float top, double incline_rad) {
    const double percent = 100 * std::tan(incline_rad);
    const std::string label = slope_text(percent);
    if (label.empty()) return;
    const float height = look.px(26), icon = look.px(20), pad = look.px(11),
                width = icon + text_width(look.fonts.small, label.c_str()) + 3 * pad;
    const ImVec2 high(rect.right() - look.px(12), rect.y + top + height), low(high.x - width, high.y - height);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(low, high, look.colours.card, height * 0.5f);
    draw.AddRect(low, high, look.colours.panel_edge, height * 0.5f);
    const float x = low.x + pad, middle = (low.y + high.y) * 0.5f, rise = (percent > 0 ? 1.0f : -1.0f) * look.px(4);
    draw.AddLine(ImVec2(x, middle + rise), ImVec2(x + icon, middle - rise), look.colours.text, look.px(1.6f));
    draw.AddLine(ImVec2(x, middle + look.px(4)), ImVec2(x + icon, middle + look.px(4)), look.colours.faint, look.px(1));
    centred_text(draw, look.fonts.small, ImVec2(x + icon + pad, low.y), ImVec2(high.x - pad, high.y), look.colours.text,
                 label.c_str());
    if (look.places) look.places->note("slope", {low.x, low.y, width, height});
}

void bone_label(const PanelInput& in, const Rect& rect, const BoneHit& bone) {
    const std::string words_of_it =
        bone_words(bone.mesh, in.view.clinical) + (in.view.close_look == BodyPart(bone.segment) ? "" : text::kCloser);
    const Rect place = pointer_label(in.look, rect, in.look.fonts.small, words_of_it.c_str());
    if (in.look.places) in.look.places->note("bone." + std::string(mesh_name(bone.mesh)), place);
}

float legend_width(const Look& look) {
    return look.px(56) + text_width(look.fonts.small, text::kColourLegend) + look.px(33);
}

// Not in a low picture, and not where a card stands in its place.
bool has_legend(const PanelInput& in, const Rect& rect, const Rect& free) {
    const Look& look = in.look;
    if (in.view.self_check.open) return false;
    return !in.view.hint && !in.view.tour.stop && rect.h >= look.px(kLeastOverLegend) &&
           legend_width(look) + look.px(16) <= free.w && in.view.layers.joint_changes &&
           !in.document.current().posture.neutral();
}

// What the colours of the joints mean.
Rect colour_legend(const Look& look, const Rect& rect) {
    const float bar = look.px(56), h = look.px(6), pad = look.px(11), height = look.px(26);
    ImFont* font = look.fonts.small;
    const float width = legend_width(look);
    const ImVec2 low(rect.x + look.px(12), rect.bottom() - look.px(12) - height), high(low.x + width, low.y + height);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(low, high, look.colours.card, height * 0.5f);
    const float x = low.x + pad, middle = (low.y + high.y) * 0.5f;
    const ImU32 less = look.colours.less, more = look.colours.more, none = faded(look.colours.faint, 0.35f);
    draw.AddRectFilledMultiColor(ImVec2(x, middle - h * 0.5f), ImVec2(x + bar * 0.5f, middle + h * 0.5f), less, none,
                                 none, less);
    draw.AddRectFilledMultiColor(ImVec2(x + bar * 0.5f, middle - h * 0.5f), ImVec2(x + bar, middle + h * 0.5f), none,
                                 more, more, none);
    centred_text(draw, font, ImVec2(x + bar + pad, low.y), ImVec2(high.x - pad, high.y), look.colours.muted,
                 text::kColourLegend);
    return {low.x, low.y, width, height};
}

}  // namespace

ViewportInput viewport_area(const PanelInput& in, const Rect& rect) {
    const Look& look = in.look;
    ImGui::PushStyleColor(ImGuiCol_WindowBg, 0u);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    begin_panel(look, "##viewport", rect);
    ViewportInput out = pointer(in, rect);
    const float titles = pane_titles(in, rect) + compare_titles(in, rect);
    figure_labels(in, rect);
    draw_handles(in, rect, out);
    if (in.view.presentation.on) {  // the picture alone
        if (!in.view.notice.empty()) notice(look, rect, in.view.notice);
        end_panel();
        ImGui::PopStyleVar();
        ImGui::PopStyleColor();
        return out;
    }
    const Rect free{rect.x, rect.y, rect.w - link_card_width(in, rect), rect.h};
    const bool legend = has_legend(in, rect, free);
    if (has_switches(in, rect))
        overlay_switches(in, {free.x, free.y, free.w, free.h - (legend ? look.px(kLegendRoom) : 0)});
    if (!in.view.chain.selected) whole_body_button(in, rect);  // the card has its own way back
    if (in.answer) slope_label(look, rect, look.px(12) + titles, incline_rad(in.answer->now->motion));
    const bool slopes = in.answer && incline_rad(in.answer->now->motion) != 0;
    link_card(in, rect, look.px(slopes ? 46 : 12) + titles);
    if (in.view.self_check.open)
        self_check_labels(in, rect);
    else if (in.view.hint && !in.view.tour.offered)
        hint(look, rect);
    if (preset_caption(in, rect, legend ? colour_legend(look, rect) : Rect{})) out.hovered = out.double_clicked = false;
    if (out.hovered && !out.held && in.view.bone && out.handle < 0) bone_label(in, rect, *in.view.bone);
    if (!in.view.notice.empty()) notice(look, free, in.view.notice);
    end_panel();
    ImGui::PopStyleVar();
    ImGui::PopStyleColor();
    return out;
}

}  // namespace bodychain::ui
