#include "ui/plots/plot_draw.h"

#include "ui/kit/widgets.h"
#include "words/language/language.h"
#include "words/strings/curve_strings.h"
#include "words/value_text.h"

#include <algorithm>
#include <cmath>

namespace bodychain::ui {

namespace {

constexpr float kGutter = 34, kTitle = 17, kTickRoom = 17, kPercentRoom = 18;

void note(const Look& look, const std::string& name, ImVec2 low, float width, float height) {
    if (look.places) look.places->note(name, {low.x, low.y, width, height});
}

// A text of the plot, its place noted for the tests that nothing overlaps.
void label(const Look& look, const std::string& name, ImVec2 at, ImU32 colour, const std::string& text) {
    ImFont* font = look.fonts.small;
    ImGui::GetWindowDrawList()->AddText(font, font->FontSize, at, colour, text.c_str());
    note(look, name, at, text_width(font, text.c_str()), font->FontSize);
}

// Name and unit on the left; on the right, where there is room, what upward means.
void title(const PanelInput& in, const PlotPicture& picture, const Rect& cell) {
    const Look& look = in.look;
    const ChannelInfo& channel = *picture.curves.channel;
    const std::string id = "plot/" + std::string(channel.key), unit = shown_unit(channel.unit);
    ImFont* font = look.fonts.small;
    const float unit_width = text_width(font, unit.c_str()), gap = look.px(6);
    const std::string name = shortened(font, plot_name(channel, in.view.clinical), cell.w - unit_width - gap);
    const ImVec2 at(cell.x, cell.y + look.px(1));
    label(look, id + "/name", at, look.colours.text, name);
    float x = at.x + text_width(font, name.c_str()) + gap;
    label(look, id + "/unit", ImVec2(x, at.y), look.colours.muted, unit);
    x += unit_width + look.px(14);
    const std::string up =
        "\u2191 " + std::string(translated(in.view.clinical ? channel.positive_clinical : channel.positive_plain));
    const float width = text_width(font, up.c_str());
    if (x + width <= cell.right()) label(look, id + "/up", ImVec2(cell.right() - width, at.y), look.colours.muted, up);
}

void value_ticks(const Look& look, const PlotPicture& picture, const std::string& id) {
    const PlotArea& area = picture.area;
    ImFont* font = look.fonts.small;
    const Ticks ticks =
        nice_ticks(area.low, area.high, std::clamp(static_cast<int>(area.rect.h / look.px(kTickRoom)), 2, 7));
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    int number = 0;
    for (const double value : ticks.at) {
        const float y = std::round(area.y_of(value)),
                    top = std::clamp(y - 0.5f * font->FontSize, area.rect.y - look.px(2),
                                     area.rect.bottom() - font->FontSize + look.px(3));
        const std::string shown = value == 0 ? "0" : shown_number(value, decimals_for(ticks.step));
        draw.AddLine(ImVec2(area.rect.x, y), ImVec2(area.rect.right(), y),
                     value == 0 ? faded(look.colours.faint, 0.9f) : faded(look.colours.track, 0.6f));
        label(look, id + "/tick" + std::to_string(number++),
              ImVec2(area.rect.x - look.px(5) - text_width(font, shown.c_str()), std::round(top)), look.colours.muted,
              shown);
    }
}

void percent_ticks(const Look& look, const PlotArea& area, const std::string& id, bool large) {
    ImFont* font = look.fonts.small;
    const float last = text_width(font, "100 %") + 0.5f * text_width(font, "90") +
                       look.px(4);  // the two that come nearest to each other
    const int step = !large ? 50 : 0.1f * area.rect.w >= last ? 10 : 20;
    for (int pct = 0; pct <= 100; pct += step) {
        const std::string shown = std::to_string(pct) + (pct == 100 ? " %" : "");
        const float width = text_width(font, shown.c_str()), x = area.x_of(pct) - (pct == 0     ? 0
                                                                                   : pct == 100 ? width
                                                                                                : 0.5f * width);
        label(look, id + "/pct" + std::to_string(pct), ImVec2(std::round(x), area.rect.bottom() + look.px(2)),
              look.colours.muted, shown);
    }
}

// Strips without smoothed edges: their borders would show as stripes.
void band(const Look& look, const PlotPicture& picture) {
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const ImDrawListFlags flags = draw.Flags;
    draw.Flags &= ~ImDrawListFlags_AntiAliasedFill;
    const ImU32 colour = faded(look.colours.faint, 0.28f);
    for (std::size_t i = 1; i < picture.band_low.size(); ++i)
        draw.AddQuadFilled(picture.band_low[i - 1], picture.band_high[i - 1], picture.band_high[i], picture.band_low[i],
                           colour);
    draw.Flags = flags;
}

void upright(const PlotArea& area, double pct, ImU32 colour, float width) {
    const float x = std::round(area.x_of(pct));
    ImGui::GetWindowDrawList()->AddRectFilled(ImVec2(x - 0.5f * width, area.rect.y),
                                              ImVec2(x + 0.5f * width, area.rect.bottom()), colour);
}

void toe_off(const PanelInput& in, const PlotPicture& picture) {
    const auto& at = in.answer->now->measures.events.toe_off_pct;
    const Colours& c = in.look.colours;
    for (const Side side : {Side::Left, Side::Right}) {
        const double pct = at[side];
        if (pct > 0 && pct < 100)
            upright(picture.area, pct, faded(side == Side::Left ? c.left_foot : c.right_foot, 0.55f), in.look.px(1));
    }
}

// Whole pixels: ImGui draws such lines with half as many vertices.
float line_width(const Look& look, const PlotLine& line) {
    return std::max(1.0f, std::round(look.px(line.kind == LineKind::Now ? 2.0f : 1.2f)));
}

void lines(const PanelInput& in, const PlotPicture& picture) {
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    for (std::size_t i = 0; i < picture.curves.lines.size(); ++i) {
        const PlotLine& line = picture.curves.lines[i];
        if (line.kind == LineKind::Neutral && line.side == Side::Left) continue;  // as the right one
        const ImU32 colour = line_colour(in.look, line, walks_beside(in.memory.curves, in.view.curves));
        for (const Stroke& stroke : picture.strokes[i])
            draw.AddPolyline(stroke.data(), static_cast<int>(stroke.size()), colour, 0, line_width(in.look, line));
    }
}

double value_at_percent(const Curve& curve, double pct) {
    const double at = std::clamp(pct, 0.0, 100.0);
    const auto i = std::min(static_cast<std::size_t>(at), curve.size() - 2);
    const double t = at - static_cast<double>(i);
    return (1 - t) * curve[i] + t * curve[i + 1];
}

void this_moment(const PanelInput& in, const PlotPicture& picture, const SideArray<double>& phases) {
    const Look& look = in.look;
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    upright(picture.area, phases[0], faded(look.colours.text, 0.75f), look.px(1.4f));
    for (const PlotLine& line : picture.curves.lines) {
        if (line.kind != LineKind::Now) continue;
        const double pct = phases[line.side.value_or(Side::Right)];
        const ImVec2 at(picture.area.x_of(pct), picture.area.y_of(value_at_percent(*line.curve, pct)));
        draw.AddCircleFilled(at, look.px(3.6f), look.colours.panel, 14);
        draw.AddCircleFilled(at, look.px(2.7f), line_colour(look, line, walks_beside(in.memory.curves, in.view.curves)),
                             12);
    }
}

}  // namespace

std::string shortened(ImFont* font, std::string_view text, float width) {
    std::string out(text);
    if (text_width(font, out.c_str()) <= width) return out;
    while (!out.empty()) {
        do out.pop_back();
        while (!out.empty() && (out.back() & 0xC0) == 0x80);  // not within a letter
        const std::string dotted = out + "\u2026";
        if (text_width(font, dotted.c_str()) <= width) return dotted;
    }
    return {};
}

ImU32 line_colour(const Look& look, const PlotLine& line, std::span<const KeptWalk> kept) {
    if (line.kind == LineKind::Neutral) return look.colours.muted;
    if (line.kind == LineKind::Kept && line.kept < kept.size() && kept[line.kept].colour == kComparedColour)
        return look.colours.compared;
    if (line.kind == LineKind::Kept)
        return look.colours.kept[line.kept < kept.size() ? kept[line.kept].colour % kMostKept : 0];
    if (!line.side) return look.colours.text;
    return *line.side == Side::Left ? look.colours.left_foot : look.colours.right_foot;
}

Rect plot_inside(const Look& look, const PlotFrame& frame) {
    const Rect& c = frame.cell;
    const float top = look.px(kTitle + 3), left = look.px(kGutter);
    const bool percents = frame.large || c.h >= look.px(118);
    const float bottom = look.px(percents ? kPercentRoom : 8);
    return {std::round(c.x + left), std::round(c.y + top), std::max(1.0f, std::floor(c.w - left)),
            std::max(1.0f, std::floor(c.h - top - bottom))};
}

void draw_plot(const PanelInput& in, const PlotPicture& picture, const PlotFrame& frame,
               const SideArray<double>& phases) {
    const Look& look = in.look;
    const Rect& r = picture.area.rect;
    const std::string id = "plot/" + std::string(picture.curves.channel->key);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    title(in, picture, frame.cell);
    draw.AddRectFilled(ImVec2(r.x, r.y), ImVec2(r.right(), r.bottom()), faded(look.colours.control, 0.55f));
    value_ticks(look, picture, id);
    if (frame.cell.bottom() - r.bottom() >= look.px(kPercentRoom) - 1)
        percent_ticks(look, picture.area, id, frame.large);
    draw.PushClipRect(ImVec2(r.x, r.y), ImVec2(r.right(), r.bottom()), true);
    if (picture.curves.band) band(look, picture);
    toe_off(in, picture);
    lines(in, picture);
    this_moment(in, picture, phases);
    draw.PopClipRect();
}

}  // namespace bodychain::ui
