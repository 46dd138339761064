#include "ui/kit/widgets.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace bodychain::ui {

namespace {

constexpr float kTipDelay_s = 0.45f;
constexpr float kTipInsetX = 10, kTipInsetY = 8, kTipWrap = 270;

ImU32 face_colour(const Look& look, const ButtonStyle& style) {
    const Colours& c = look.colours;
    if (style.selected) return c.ink;
    if (!style.enabled) return faded(c.control, 0.5f);
    return ImGui::IsItemActive() ? c.control_active : ImGui::IsItemHovered() ? c.control_hover : c.control;
}

ImU32 mark_colour(const Look& look, const ButtonStyle& style) {
    if (style.selected) return look.colours.on_ink;
    return style.enabled ? look.colours.text : look.colours.faint;
}

bool pressed(const Look& look, const char* id, ImVec2 size, const ButtonStyle& style) {
    ImGui::PushButtonRepeat(style.repeats);
    const bool hit = ImGui::InvisibleButton(id, size) && style.enabled;
    ImGui::PopButtonRepeat();
    note_item(look, id);
    return hit;
}

void check_mark(ImDrawList& draw, ImVec2 centre, float size, ImU32 colour) {
    const float h = size * 0.5f;
    draw.PathLineTo(ImVec2(centre.x - h, centre.y));
    draw.PathLineTo(ImVec2(centre.x - 0.25f * h, centre.y + 0.7f * h));
    draw.PathLineTo(ImVec2(centre.x + h, centre.y - 0.7f * h));
    draw.PathStroke(colour, 0, std::fmax(1.4f, size * 0.18f));
}

// Below its item, or above where the window ends: never over what it explains.
ImVec2 tip_place(const Look& look, const char* text) {
    const ImFont& font = *look.fonts.small;
    const ImVec2 words_size = font.CalcTextSizeA(font.FontSize, FLT_MAX, look.px(kTipWrap), text),
                 screen = ImGui::GetIO().DisplaySize;
    const ImVec2 size(words_size.x + look.px(2 * kTipInsetX), words_size.y + look.px(2 * kTipInsetY));
    const ImVec2 low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
    const float gap = look.px(5), below = high.y + gap;
    const float y = below + size.y <= screen.y - gap ? below : low.y - gap - size.y;
    return ImVec2(std::clamp(low.x, gap, std::max(gap, screen.x - size.x - gap)), std::max(y, gap));
}

constexpr float kSegmentPad = 11, kControlHeight = 28;

}  // namespace

void begin_panel(const Look& look, const char* name, const Rect& rect) {
    ImGui::SetNextWindowPos(ImVec2(rect.x, rect.y));
    ImGui::SetNextWindowSize(ImVec2(rect.w, rect.h));
    constexpr ImGuiWindowFlags kFixed =
        ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
        ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoNav |
        ImGuiWindowFlags_NoBackground;  // the whole window is cleared to it, which costs nothing
    ImGui::Begin(name, nullptr, kFixed);
    if (look.places) look.places->note(name, rect);
}

void end_panel() { ImGui::End(); }

void begin_over_picture(const Look& look, const char* name, const Rect& middle) {
    constexpr float kMargin = 10, kPadX = 16, kPadY = 14;  // at scale 1
    const float margin = look.px(kMargin);
    ImGui::SetNextWindowPos(ImVec2(middle.x + margin, middle.y + margin));
    ImGui::SetNextWindowSize(ImVec2(std::max(middle.w - 2 * margin, 1.0f), std::max(middle.h - 2 * margin, 1.0f)));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, look.px(12));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, look.px(1));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(look.px(kPadX), look.px(kPadY)));
    constexpr ImGuiWindowFlags kFlags = ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize |
                                        ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                                        ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoScrollbar |
                                        ImGuiWindowFlags_NoScrollWithMouse;
    ImGui::Begin(name, nullptr, kFlags);
}

void end_over_picture() {
    ImGui::End();
    ImGui::PopStyleVar(3);
}

void edge_line(const Look& look, ImVec2 from, ImVec2 to) {
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.PushClipRectFullScreen();  // a window's own clip rectangle ends inside its padding
    draw.AddLine(from, to, look.colours.panel_edge, std::fmax(1.0f, std::round(look.scale)));
    draw.PopClipRect();
}

void tip(const Look& look, const char* text) {
    if (!text || !*text || !ImGui::IsItemHovered() || ImGui::IsItemActive()) return;
    if (ImGui::GetCurrentContext()->HoveredIdTimer < kTipDelay_s) return;
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(look.px(kTipInsetX), look.px(kTipInsetY)));
    ImGui::SetNextWindowPos(tip_place(look, text));
    ImGui::BeginTooltip();
    ImGui::PushFont(look.fonts.small);
    ImGui::PushTextWrapPos(look.px(kTipInsetX + kTipWrap));
    ImGui::TextUnformatted(text);
    ImGui::PopTextWrapPos();
    ImGui::PopFont();
    ImGui::EndTooltip();
    ImGui::PopStyleVar();
}

bool icon_button(const Look& look, const char* id, Icon icon, float size, const ButtonStyle& style) {
    const float edge = look.px(size);
    const bool hit = pressed(look, id, ImVec2(edge, edge), style);
    const ImVec2 low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(low, high, face_colour(look, style), std::fmin(look.px(7), edge * 0.3f));
    const ImVec2 centre((low.x + high.x) * 0.5f, (low.y + high.y) * 0.5f);
    draw_icon(draw, icon, centre, edge * 0.5f, mark_colour(look, style));
    return hit;
}

float text_button_width(const Look& look, const char* label) {
    return text_width(look.fonts.small, label) + look.px(20);
}

bool text_button(const Look& look, const char* id, const char* label, const ButtonStyle& style) {
    const ImVec2 size(text_button_width(look, label), look.px(26));
    const bool hit = pressed(look, id, size, style);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(ImGui::GetItemRectMin(), ImGui::GetItemRectMax(), face_colour(look, style), look.px(7));
    centred_text(draw, look.fonts.small, ImGui::GetItemRectMin(), ImGui::GetItemRectMax(), mark_colour(look, style),
                 label);
    return hit;
}

float segmented_width(const Look& look, std::span<const char* const> labels) {
    float width = look.px(4);
    for (const char* label : labels) width += text_width(look.fonts.text, label) + look.px(2 * kSegmentPad);
    return width;
}

bool segmented(const Look& look, const char* id, std::span<const char* const> labels, int& chosen,
               std::span<const char* const> tips) {
    bool changed = false;
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const float height = look.px(kControlHeight), inset = look.px(2);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(origin, ImVec2(origin.x + segmented_width(look, labels), origin.y + height),
                       look.colours.control, look.px(8));
    ImGui::PushID(id);
    float x = origin.x + inset;
    for (int i = 0; i < static_cast<int>(labels.size()); ++i) {
        const char* label = labels[static_cast<std::size_t>(i)];
        const float width = text_width(look.fonts.text, label) + look.px(2 * kSegmentPad);
        ImGui::SetCursorScreenPos(ImVec2(x, origin.y));
        ImGui::PushID(i);
        if (ImGui::InvisibleButton("choice", ImVec2(width, height)) && chosen != i) {
            chosen = i;
            changed = true;
        }
        note_item(look, std::string(id) + "/" + std::to_string(i));
        if (i < static_cast<int>(tips.size())) tip(look, tips[static_cast<std::size_t>(i)]);
        const ImVec2 low(x, origin.y + inset), high(x + width, origin.y + height - inset);
        if (chosen == i)
            draw.AddRectFilled(low, high, look.colours.ink, look.px(6));
        else if (ImGui::IsItemHovered())
            draw.AddRectFilled(low, high, look.colours.control_hover, look.px(6));
        centred_text(draw, look.fonts.text, low, high, chosen == i ? look.colours.on_ink : look.colours.text, label);
        ImGui::PopID();
        x += width;
    }
    ImGui::PopID();
    return changed;
}

bool switch_row(const Look& look, const char* id, ImVec2 size, const char* label, float indent, bool& on) {
    const bool hit = pressed(look, id, size, {});
    if (hit) on = !on;
    const ImVec2 low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
    const Colours& c = look.colours;
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    if (ImGui::IsItemHovered()) draw.AddRectFilled(low, high, c.control_hover, look.px(6));
    const ImVec2 mark(low.x + look.px(12), (low.y + high.y) * 0.5f);
    if (on)
        check_mark(draw, mark, look.px(9), c.text);
    else
        draw.AddCircle(mark, look.px(3.5f), c.faint, 16, look.px(1.2f));
    const ImFont* font = look.fonts.small;
    draw.AddText(font, font->FontSize, ImVec2(low.x + indent, std::round(mark.y - 0.5f * font->FontSize)),
                 on ? c.text : c.muted, label);
    return hit;
}

float fold_button_width(const Look& look, const char* label) {
    return text_width(look.fonts.small, label) + look.px(44);
}

bool fold_button(const Look& look, const char* id, const char* label, bool open, float height_at_scale_1) {
    const bool hit = pressed(look, id, ImVec2(fold_button_width(look, label), look.px(height_at_scale_1)), {});
    const ImVec2 low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
    const Colours& c = look.colours;
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const float round = (high.y - low.y) * 0.5f;
    draw.AddRectFilled(low, high, ImGui::IsItemHovered() ? c.control_hover : c.card, round);
    draw.AddRect(low, high, c.panel_edge, round);
    centred_text(draw, look.fonts.small, ImVec2(low.x + look.px(13), low.y), ImVec2(high.x - look.px(30), high.y),
                 c.text, label);
    draw_icon(draw, open ? Icon::ChevronDown : Icon::ChevronRight,
              ImVec2(high.x - look.px(17), (low.y + high.y) * 0.5f), look.px(12), c.muted);
    return hit;
}

Rect pointer_label(const Look& look, const Rect& picture, ImFont* font, const char* text) {
    const float height = look.px(28), width = text_width(font, text) + look.px(24);
    const ImVec2 at = ImGui::GetIO().MousePos;
    const float x = std::clamp(at.x + look.px(17), picture.x,
                               std::max(picture.x, picture.right() - width - look.px(8))),
                y = std::max(at.y - height - look.px(7), picture.y + look.px(8));
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(ImVec2(x, y), ImVec2(x + width, y + height), faded(look.colours.ink, 0.9f), height * 0.5f);
    centred_text(draw, font, ImVec2(x, y), ImVec2(x + width, y + height), look.colours.on_ink, text);
    return {x, y, width, height};
}

void words(const Look&, ImFont* font, ImU32 colour, const char* text) {
    ImGui::PushFont(font);
    ImGui::PushStyleColor(ImGuiCol_Text, colour);
    ImGui::TextUnformatted(text);
    ImGui::PopStyleColor();
    ImGui::PopFont();
}

void wrapped(const Look& look, ImFont* font, ImU32 colour, const char* text) {
    ImGui::PushTextWrapPos(0.0f);
    words(look, font, colour, text);
    ImGui::PopTextWrapPos();
}

float text_width(ImFont* font, const char* text) {
    return std::ceil(font->CalcTextSizeA(font->FontSize, FLT_MAX, 0.0f, text).x);
}

void centred_text(ImDrawList& draw, ImFont* font, ImVec2 low, ImVec2 high, ImU32 colour, const char* text) {
    const ImVec2 size = font->CalcTextSizeA(font->FontSize, FLT_MAX, 0.0f, text);
    const ImVec2 at(std::round((low.x + high.x - size.x) * 0.5f), std::round((low.y + high.y - size.y) * 0.5f));
    draw.AddText(font, font->FontSize, at, colour, text);
}

}  // namespace bodychain::ui
