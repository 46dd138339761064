#include "ui/plot_readout.h"

#include "ui/curve_strings.h"
#include "ui/plot_draw.h"
#include "ui/widgets.h"

#include <algorithm>
#include <cmath>

namespace bodychain::ui {

namespace {

constexpr float kPad = 10, kPadY = 8, kSwatch = 18, kRow = 18, kHeading = 22, kBetween = 18, kName = 190;

ImVec2 card_size(const Look& look, const std::string& heading, const std::vector<ReadLine>& lines) {
    ImFont* font = look.fonts.small;
    float name_width = 0, value_width = 0;
    for (const ReadLine& line : lines) {
        name_width = std::max(name_width, text_width(font, line.name.c_str()));
        value_width = std::max(value_width, text_width(font, line.value.c_str()));
    }
    const float inner = std::max(text_width(font, heading.c_str()), look.px(kSwatch + kBetween) + name_width + value_width);
    return ImVec2(2 * look.px(kPad) + inner, 2 * look.px(kPadY) + look.px(kHeading) + look.px(kRow) * static_cast<float>(lines.size()) - look.px(4));
}

// Beside the pointer and above it, so that the point that is read stays in sight.
ImVec2 card_place(const Look& look, ImVec2 size) {
    const ImVec2 screen = ImGui::GetIO().DisplaySize, mouse = ImGui::GetIO().MousePos;
    const float beside = look.px(16), edge = look.px(4);
    const float x = mouse.x + beside + size.x <= screen.x - edge ? mouse.x + beside : mouse.x - beside - size.x;
    const float y = std::min(mouse.y - size.y - look.px(10), screen.y - size.y - edge);
    return ImVec2(std::round(std::max(edge, x)), std::round(std::max(edge, y)));
}

void card_line(const Look& look, ImDrawList& draw, ImVec2 at, float right, const ReadLine& line, ImU32 colour) {
    ImFont* font = look.fonts.small;
    const float middle = at.y + 0.55f * font->FontSize, half = look.px(line.line ? 1 : 4);
    draw.AddRectFilled(ImVec2(at.x, middle - half), ImVec2(at.x + look.px(12), middle + half), colour);
    draw.AddText(font, font->FontSize, ImVec2(at.x + look.px(kSwatch), at.y), look.colours.text, line.name.c_str());
    draw.AddText(font, font->FontSize, ImVec2(right - text_width(font, line.value.c_str()), at.y), look.colours.text, line.value.c_str());
}

}  // namespace

void plot_readout(const PanelInput& in, const PlotPicture& picture, int pct) {
    const Look& look = in.look;
    const std::span<const KeptWalk> kept = in.view.curves.kept;
    std::vector<ReadLine> lines = readout(picture.curves, pct, kept);
    for (ReadLine& line : lines) line.name = shortened(look.fonts.small, line.name, look.px(kName));
    const std::string heading = std::string(plot_name(*picture.curves.channel, in.view.clinical)) + ", " + std::to_string(pct) + text::kReadoutAt;
    const ImVec2 size = card_size(look, heading, lines), low = card_place(look, size), high(low.x + size.x, low.y + size.y);
    ImDrawList& draw = *ImGui::GetForegroundDrawList();
    draw.AddRectFilled(low, high, look.colours.card | IM_COL32_A_MASK, look.px(8));
    draw.AddRect(low, high, look.colours.panel_edge, look.px(8));
    ImFont* font = look.fonts.small;
    draw.AddText(font, font->FontSize, ImVec2(low.x + look.px(kPad), low.y + look.px(kPadY)), look.colours.muted, heading.c_str());
    float y = low.y + look.px(kPadY + kHeading);
    for (const ReadLine& line : lines) {
        const ImU32 colour = line.line ? line_colour(look, *line.line, kept) : faded(look.colours.faint, 0.5f);
        card_line(look, draw, ImVec2(low.x + look.px(kPad), y), high.x - look.px(kPad), line, colour);
        y += look.px(kRow);
    }
    if (look.places) look.places->note("curves.readout", {low.x, low.y, size.x, size.y});
}

}  // namespace bodychain::ui
