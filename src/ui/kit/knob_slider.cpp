#include "ui/kit/knob_slider.h"

#include "ui/kit/widgets.h"
#include "words/value_text.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace bodychain::ui {

namespace {

constexpr float kHeight = 24, kKnobRadius = 8, kSnap_px = 3;

// Keeps the pointer's distance from the knob's middle, so that taking hold of the knob beside its middle does not move
// it.
float& grab_offset() { return *ImGui::GetStateStorage()->GetFloatRef(ImGui::GetID("grab"), 0.0f); }

void draw_slider(const Look& look, const SliderRange& range, double value, ImVec2 low, ImVec2 high) {
    const Colours& c = look.colours;
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const float radius = look.px(kKnobRadius), length = high.x - low.x - 2 * radius;
    const float y = std::round((low.y + high.y) * 0.5f), x0 = low.x + radius;
    const float neutral_x = x0 + slider_offset(range, range.neutral, length),
                knob_x = x0 + slider_offset(range, value, length);
    const float thick = look.px(2);
    draw.AddRectFilled(ImVec2(x0 - thick, y - thick), ImVec2(x0 + length + thick, y + thick), c.track, thick);
    const ImU32 fill = c.ink;  // blue and orange are kept for what follows from it
    if (std::abs(knob_x - neutral_x) > 0.5f)
        draw.AddRectFilled(ImVec2(std::min(neutral_x, knob_x), y - thick),
                           ImVec2(std::max(neutral_x, knob_x), y + thick), fill, thick);
    draw.AddRectFilled(ImVec2(neutral_x - look.px(1), y - look.px(11)), ImVec2(neutral_x + look.px(1), y + look.px(11)),
                       c.faint, look.px(1));
    const bool hot = ImGui::IsItemActive() || ImGui::IsItemHovered();
    const ImVec2 knob(knob_x, y);
    if (hot) draw.AddCircleFilled(knob, radius + look.px(3), faded(c.faint, ImGui::IsItemActive() ? 0.45f : 0.25f), 32);
    draw.AddCircleFilled(ImVec2(knob.x, knob.y + look.px(0.8f)), radius, faded(c.text, 0.18f), 32);
    draw.AddCircleFilled(knob, radius, c.knob, 32);
    draw.AddCircle(knob, radius, c.knob_edge, 32, look.px(1.2f));
    if (std::abs(value - range.neutral) > 1e-9) draw.AddCircleFilled(knob, look.px(3), fill, 16);
}

// The text being typed, kept beside ImGui's own copy: ImGui drops its copy when another control takes the focus first.
struct Typing {
    ImGuiID item = 0;
    char text[32] = "";
};
Typing& typing() {
    static Typing one;  // one text field at a time has the focus, as in ImGui itself
    return one;
}

bool escape_pressed() { return ImGui::IsKeyPressed(ImGui::GetKeyIndex(ImGuiKey_Escape)); }

bool take_typed(const char* text, double& value, const SliderRange& range) {
    const auto typed = parse_typed(text);
    if (!typed || escape_pressed()) return false;
    const double next = std::clamp(*typed, range.low, range.high);
    if (next == value) return false;
    value = next;
    return true;
}

// Right after the number: "15°", "20 mm".
void draw_unit(const Look& look, const std::string& shown, const char* unit) {
    const ImVec2 low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
    const bool close_up = static_cast<unsigned char>(*unit) >= 0x80;  // a degree sign stands right at the number
    ImFont* font = close_up ? look.fonts.text : look.fonts.small;
    const float height = font->FontSize;
    const ImVec2 at(low.x + look.px(6) + text_width(look.fonts.text, shown.c_str()) + (close_up ? 0.0f : look.px(3)),
                    std::round((low.y + high.y - height) * 0.5f));
    ImGui::GetWindowDrawList()->AddText(font, height, at, close_up ? look.colours.text : look.colours.muted, unit);
}

}  // namespace

float slider_offset(const SliderRange& range, double value, float length_px) {
    const double t = (value - range.low) / (range.high - range.low);
    return static_cast<float>(std::clamp(t, 0.0, 1.0)) * length_px;
}

double slider_value(const SliderRange& range, float offset_px, float length_px) {
    if (std::abs(offset_px - slider_offset(range, range.neutral, length_px)) <= kSnap_px) return range.neutral;
    const double t =
        std::clamp(static_cast<double>(offset_px) / static_cast<double>(std::max(length_px, 1.0f)), 0.0, 1.0);
    const double raw = range.low + t * (range.high - range.low);
    const double whole = range.neutral + std::round((raw - range.neutral) / range.step) * range.step;
    // Steps are decimal fractions: without this 1.2500000000000002 would be kept and written to files.
    return std::clamp(std::round(whole * 1e6) / 1e6, range.low, range.high);
}

bool knob_slider(const Look& look, const char* id, double& value, const SliderRange& range, float width) {
    ImGui::PushID(id);
    ImGui::InvisibleButton("slider", ImVec2(width, look.px(kHeight)));
    note_item(look, id);
    const ImVec2 low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
    const float radius = look.px(kKnobRadius), length = width - 2 * radius;
    const float pointer = ImGui::GetIO().MousePos.x - low.x - radius;
    double next = value;
    if (ImGui::IsItemActivated()) {
        const float from_knob = pointer - slider_offset(range, value, length);
        grab_offset() = std::abs(from_knob) <= radius + look.px(2) ? from_knob : 0.0f;
        if (grab_offset() == 0.0f) next = slider_value(range, pointer, length);
    } else if (ImGui::IsItemActive() && ImGui::GetIO().MouseDelta.x != 0.0f) {
        next = slider_value(range, pointer - grab_offset(), length);
    }
    if (ImGui::IsItemHovered() && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) {
        next = range.neutral;
        ImGui::ClearActiveID();  // the second press must not drag on
    }
    draw_slider(look, range, next, low, high);
    ImGui::PopID();
    if (next == value) return false;
    value = next;
    return true;
}

bool number_box(const Look& look, const char* id, double& value, const SliderRange& range, const char* unit,
                float width) {
    const std::string shown = shown_number(value, decimals_for(range.step));
    char text[32];
    std::snprintf(text, sizeof text, "%s", shown.c_str());
    ImGui::PushID(id);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, ImVec2(look.px(6), look.px(3)));
    ImGui::SetNextItemWidth(width);
    ImGui::InputText("##number", text, sizeof text, ImGuiInputTextFlags_AutoSelectAll);
    note_item(look, id);
    const ImGuiID item = ImGui::GetItemID();
    bool entered = false;
    if (ImGui::IsItemActive()) {
        typing().item = item;
        std::memcpy(typing().text, text, sizeof text);
    } else if (typing().item == item) {
        if (ImGui::IsItemDeactivatedAfterEdit())
            entered = take_typed(shown != text ? text : typing().text, value, range);
        typing() = {};
    }
    if (!ImGui::IsItemActive()) draw_unit(look, shown, unit);
    ImGui::PopStyleVar();
    ImGui::PopID();
    return entered;
}

}  // namespace bodychain::ui
