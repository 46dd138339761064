#include "ui/posture/parameter_row.h"

#include "ui/kit/knob_slider.h"
#include "ui/kit/widgets.h"
#include "ui/state/value_edit.h"
#include "words/parameter_words.h"
#include "words/strings/strings.h"
#include "words/unit_text.h"
#include "words/value_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace bodychain::ui {

namespace {

constexpr float kStepper = 22, kNumber = 58, kLetter = 16;

SliderRange range_of(const ParameterInfo& p) { return {p.min, p.max, p.default_value, p.step}; }

bool changed(const PanelInput& in, ParameterId id) { return !in.document.current().posture.is_default(id); }

bool stepper(const Look& look, const ParameterInfo& p, double& value, int direction) {
    const std::string id = std::string(p.key) + (direction < 0 ? "/minus" : "/plus");
    ButtonStyle style;
    style.repeats = true;
    style.enabled = direction < 0 ? value > p.min : value < p.max;
    const bool hit = icon_button(look, id.c_str(), direction < 0 ? Icon::Minus : Icon::Plus, kStepper, style);
    tip(look, text::kStepperTip);
    if (hit) value = stepped(p, value, ImGui::GetIO().KeyShift ? 5 * direction : direction);
    return hit;
}

// An outline around the line that keys move; brought into view once.
void mark_keyed(const PanelInput& in) {
    const Look& look = in.look;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float grow = look.px(2), height = ImGui::GetFrameHeight();
    ImGui::GetWindowDrawList()->AddRect(ImVec2(at.x - grow, at.y - grow),
                                        ImVec2(at.x + ImGui::GetContentRegionAvail().x, at.y + height),
                                        look.colours.less, look.px(7), 0, look.px(1.6f));
    if (std::exchange(in.memory.posture.scroll_to_row, false)) ImGui::SetScrollHereY(0.5f);
}

// The controls of one parameter on one line; `letter` names the side, or is empty.
void control_line(const PanelInput& in, ParameterId id, const char* letter) {
    const Look& look = in.look;
    const ParameterInfo& p = info(id);
    const double before = in.document.current().posture.get(id);
    double value = before;
    const bool keyed = in.view.marked_row == id;
    if (keyed) mark_keyed(in);
    const float gap = look.px(4), left = ImGui::GetCursorPosX();
    if (*letter) {
        ImGui::AlignTextToFramePadding();
        words(look, look.fonts.strong, changed(in, id) ? look.colours.text : look.colours.muted, letter);
        ImGui::SameLine(left + look.px(kLetter));
    }
    const float slider = ImGui::GetContentRegionAvail().x - look.px(2 * kStepper + kNumber) - 3 * gap;
    stepper(look, p, value, -1);
    ImGui::SameLine(0, gap);
    knob_slider(look, std::string(p.key).c_str(), value, range_of(p), slider);
    tip(look, (parameter_help(id) + "\n" + text::kSliderTip).c_str());
    ImGui::SameLine(0, gap);
    stepper(look, p, value, +1);
    ImGui::SameLine(0, gap);
    if (keyed && std::exchange(in.memory.posture.focus_number, false)) ImGui::SetKeyboardFocusHere();
    number_box(look, (std::string(p.key) + "/number").c_str(), value, range_of(p), unit_shown(p.unit),
               look.px(kNumber));
    if (value != before) in.ask(SetValue{id, value});
}

void link_button(const PanelInput& in, ParameterId right) {
    const bool linked = in.view.linked[static_cast<std::size_t>(right)];
    const std::string id = std::string(info(right).key) + "/link";
    ButtonStyle style;
    style.selected = linked;
    ImGui::SameLine(ImGui::GetWindowContentRegionMax().x - in.look.px(24));
    if (icon_button(in.look, id.c_str(), linked ? Icon::Linked : Icon::Unlinked, 22, style))
        in.ask(LinkSides{right, !linked});
    tip(in.look, linked ? text::kUnlinkTip : text::kLinkTip);
}

// Label with its dot; double click on it resets like on the slider.
void title_line(const PanelInput& in, ParameterId id) {
    const Look& look = in.look;
    const bool pair = is_pair(id), dot = changed(in, id) || changed(in, mirrored(id));
    const std::string label =
        pair ? parameter_name_without_side(id, in.view.clinical) : parameter_name(id, in.view.clinical);
    const float y = ImGui::GetCursorScreenPos().y;
    ImGui::AlignTextToFramePadding();
    words(look, look.fonts.text, dot ? look.colours.text : look.colours.muted, (dot ? label + "   " : label).c_str());
    const ImVec2 high = ImGui::GetItemRectMax();
    const std::array ids{id, mirrored(id)};
    if (ImGui::IsItemHovered() && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left))
        in.ask(EditScenario{reset_edit(in.document.current(), ids, text::kResetStep + label)});
    tip(look, parameter_help(id).c_str());
    if (dot)
        ImGui::GetWindowDrawList()->AddCircleFilled(ImVec2(high.x - look.px(3), y + look.px(13)), look.px(3),
                                                    look.colours.ink, 12);
    if (pair) link_button(in, id);
}

}  // namespace

Edit reset_edit(const Scenario& scenario, std::span<const ParameterId> ids, std::string label) {
    Edit edit{std::move(label), scenario, {}};
    for (const ParameterId id : ids) edit.next.posture.set(id, info(id).default_value);
    return edit;
}

void parameter_row(const PanelInput& in, ParameterId id) {
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(in.look.px(4), in.look.px(2)));
    title_line(in, id);
    if (is_pair(id)) {
        control_line(in, mirrored(id), text::kLeftLetter);
        control_line(in, id, text::kRightLetter);
    } else {
        control_line(in, id, "");
    }
    ImGui::PopStyleVar();
    ImGui::Dummy(ImVec2(0, in.look.px(2)));
}

}  // namespace bodychain::ui
