#include "ui/kit/look.h"

namespace bodychain::ui {

namespace {

constexpr ImU32 rgb(unsigned hex, unsigned alpha = 255) {
    return IM_COL32((hex >> 16) & 0xFFu, (hex >> 8) & 0xFFu, hex & 0xFFu, alpha);
}

ImU32 from_linear(const glm::vec3& linear) {
    const auto byte = [](float c) { return static_cast<unsigned>(srgb_from_linear(c) * 255.0f + 0.5f); };
    return IM_COL32(byte(linear.r), byte(linear.g), byte(linear.b), 255);
}

Colours light() {
    Colours c;
    c.panel = rgb(0xFBFCFD);
    c.panel_edge = rgb(0xDCE2E7);
    c.card = rgb(0xFFFFFF, 236);
    c.control = rgb(0xEDF1F4);
    c.control_hover = rgb(0xE1E7EC);
    c.control_active = rgb(0xD3DBE2);
    c.track = rgb(0xD9E0E6);
    c.knob = rgb(0xFFFFFF);
    c.knob_edge = rgb(0x8A97A3);
    c.text = rgb(0x1A222B);
    c.muted = rgb(0x566370);
    c.faint = rgb(0x9AA6B1);
    c.ink = rgb(0x22303C);
    c.on_ink = rgb(0xFFFFFF);
    c.less_text = rgb(0x175CA6);
    c.more_text = rgb(0xA34F00);
    c.kept = {rgb(0x9A5BB8), rgb(0xB9770E), rgb(0xB8456C)};
    c.notice = rgb(0xFFF0DC);
    c.on_notice = rgb(0x6B3A00);
    return c;
}

Colours dark() {
    Colours c;
    c.panel = rgb(0x1A1F25);
    c.panel_edge = rgb(0x2C343C);
    c.card = rgb(0x1F252C, 236);
    c.control = rgb(0x29313A);
    c.control_hover = rgb(0x343E48);
    c.control_active = rgb(0x404B57);
    c.track = rgb(0x3A4550);
    c.knob = rgb(0xE9EEF2);
    c.knob_edge = rgb(0x11151A);
    c.text = rgb(0xEBEFF3);
    c.muted = rgb(0xA3AFBA);
    c.faint = rgb(0x66737F);
    c.ink = rgb(0xDDE5EC);
    c.on_ink = rgb(0x161B20);
    c.less_text = rgb(0x84BDF5);
    c.more_text = rgb(0xF8AE60);
    c.kept = {rgb(0xC695E0), rgb(0xE0AE55), rgb(0xEB8AAA)};
    c.notice = rgb(0x43321D);
    c.on_notice = rgb(0xFFDDB0);
    return c;
}

void set_colours(ImGuiStyle& style, const Colours& c) {
    const auto set = [&](ImGuiCol slot, ImU32 colour) { style.Colors[slot] = ImGui::ColorConvertU32ToFloat4(colour); };
    set(ImGuiCol_Text, c.text);
    set(ImGuiCol_TextDisabled, c.faint);
    set(ImGuiCol_WindowBg, c.panel);
    set(ImGuiCol_ChildBg, 0);
    set(ImGuiCol_PopupBg, c.card | IM_COL32_A_MASK);
    set(ImGuiCol_Border, c.panel_edge);
    set(ImGuiCol_FrameBg, c.control);
    set(ImGuiCol_FrameBgHovered, c.control_hover);
    set(ImGuiCol_FrameBgActive, c.control_active);
    set(ImGuiCol_ScrollbarBg, 0);
    set(ImGuiCol_ScrollbarGrab, c.track);
    set(ImGuiCol_ScrollbarGrabHovered, c.control_active);
    set(ImGuiCol_ScrollbarGrabActive, c.faint);
    set(ImGuiCol_Button, c.control);
    set(ImGuiCol_ButtonHovered, c.control_hover);
    set(ImGuiCol_ButtonActive, c.control_active);
    set(ImGuiCol_Separator, c.panel_edge);
    set(ImGuiCol_TextSelectedBg, faded(c.less, 0.35f));
}

}  // namespace

Colours colours(Theme theme) {
    Colours c = theme == Theme::Light ? light() : dark();
    const Palette scene = palette(theme);
    c.less = from_linear(scene.less);
    c.left_foot = from_linear(scene.footprint_left);
    c.muscle = from_linear(scene.muscle);
    c.skin = from_linear(scene.skin);
    c.ghost = from_linear(scene.ghost);
    c.compared = from_linear(scene.compared);
    c.force = from_linear(scene.force);
    c.balance = from_linear(scene.centre_of_mass);
    c.level_line = from_linear(scene.level_line);
    c.spine_line = from_linear(scene.spine_line);
    c.plumb_line = from_linear(scene.plumb_line);
    c.right_foot = from_linear(scene.footprint_right);
    c.more = from_linear(scene.more);
    return c;
}

void apply_style(const Look& look) {
    ImGuiStyle style;
    style.WindowPadding = ImVec2(14, 12);
    style.FramePadding = ImVec2(8, 4);
    style.ItemSpacing = ImVec2(8, 6);
    style.ItemInnerSpacing = ImVec2(6, 4);
    style.WindowRounding = 0;
    style.ChildRounding = 8;
    style.FrameRounding = 6;
    style.PopupRounding = 8;
    style.GrabRounding = 6;
    style.ScrollbarRounding = 6;
    style.ScrollbarSize = 9;
    style.WindowBorderSize = 0;
    style.ChildBorderSize = 0;
    style.PopupBorderSize = 1;
    style.FrameBorderSize = 0;
    style.ScaleAllSizes(look.scale);
    set_colours(style, look.colours);
    ImGui::GetStyle() = style;
}

void note_item(const Look& look, std::string_view name) {
    if (!look.places) return;
    const ImVec2 low = ImGui::GetItemRectMin(), size = ImGui::GetItemRectSize();
    look.places->note(name, {low.x, low.y, size.x, size.y});
}

ImU32 faded(ImU32 colour, float opacity) {
    const auto alpha = static_cast<ImU32>(static_cast<float>(colour >> IM_COL32_A_SHIFT) * opacity + 0.5f);
    return (colour & ~IM_COL32_A_MASK) | (alpha << IM_COL32_A_SHIFT);
}

}  // namespace bodychain::ui
