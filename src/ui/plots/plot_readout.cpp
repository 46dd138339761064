#include "ui/plots/plot_readout.h"

#include "ui/kit/widgets.h"
#include "ui/plots/plot_draw.h"
#include "words/strings/curve_strings.h"

#include <algorithm>
#include <cmath>

namespace bodychain::ui {

namespace {

constexpr float kPad = 11, kPadY = 9, kSwatch = 18, kRow = 18, kHeading = 22, kBetween = 16, kName = 190;

/// The words of the card and how wide its columns are.
struct Card {
    std::string heading;
    std::vector<ReadRow> rows;
    float name = 0, right = 0, left = 0;  // widths; `left` is nothing for the trunk
    ImVec2 size{0, 0};
};

Card make_card(const PanelInput& in, const PlotPicture& picture, int pct) {
    const Look& look = in.look;
    ImFont* font = look.fonts.small;
    Card card{std::string(plot_name(*picture.curves.channel, in.view.clinical)) + ", " + std::to_string(pct) +
                  text::kReadoutAt,
              readout(picture.curves, pct, walks_beside(in.memory.curves, in.view.curves))};
    const bool sided = picture.curves.channel->sided;
    if (sided) card.right = text_width(font, text::kLegendRight);
    if (sided) card.left = text_width(font, text::kLegendLeft);
    float across = 0;  // of a value for both sides
    for (ReadRow& row : card.rows) {
        row.name = shortened(font, row.name, look.px(kName));
        card.name = std::max(card.name, text_width(font, row.name.c_str()));
        (row.line ? card.right : across) =
            std::max(row.line ? card.right : across, text_width(font, row.right.c_str()));
        card.left = std::max(card.left, text_width(font, row.left.c_str()));
    }
    const float between = look.px(kBetween);
    card.right = std::max(card.right, across - (sided ? card.left + between : 0));
    const float values = card.right + (sided ? between + card.left : 0);
    card.name = std::max(card.name, text_width(font, card.heading.c_str()) - look.px(kSwatch));
    card.size = ImVec2(
        2 * look.px(kPad) + look.px(kSwatch) + card.name + between + values,
        2 * look.px(kPadY) + look.px(kHeading) + look.px(kRow) * static_cast<float>(card.rows.size()) - look.px(4));
    return card;
}

// Beside the pointer and above it, so that the point that is read stays in sight.
ImVec2 card_place(const Look& look, ImVec2 size) {
    const ImVec2 screen = ImGui::GetIO().DisplaySize, mouse = ImGui::GetIO().MousePos;
    const float beside = look.px(16), edge = look.px(4);
    const float x = mouse.x + beside + size.x <= screen.x - edge ? mouse.x + beside : mouse.x - beside - size.x;
    const float y = std::min(mouse.y - size.y - look.px(10), screen.y - size.y - edge);
    return ImVec2(std::round(std::max(edge, x)), std::round(std::max(edge, y)));
}

void text_to(const Look& look, ImDrawList& draw, float right, float y, ImU32 colour, const std::string& words_of_it) {
    ImFont* font = look.fonts.small;
    draw.AddText(font, font->FontSize, ImVec2(right - text_width(font, words_of_it.c_str()), y), colour,
                 words_of_it.c_str());
}

// The walk of now has a colour for each side: the figures carry them instead of a sample of the line.
void card_row(const PanelInput& in, ImDrawList& draw, ImVec2 at, float right, const Card& card, const ReadRow& row) {
    const Look& look = in.look;
    const Colours& c = look.colours;
    ImFont* font = look.fonts.small;
    const bool now = row.line && row.line->kind == LineKind::Now, sided = card.left > 0;
    const float middle = at.y + 0.55f * font->FontSize, half = look.px(row.line ? 1 : 4);
    const ImU32 colour =
        row.line ? line_colour(look, *row.line, walks_beside(in.memory.curves, in.view.curves)) : faded(c.faint, 0.5f);
    if (!now || !sided)
        draw.AddRectFilled(ImVec2(at.x, middle - half), ImVec2(at.x + look.px(12), middle + half), colour);
    draw.AddText(font, font->FontSize, ImVec2(at.x + look.px(kSwatch), at.y), c.text, row.name.c_str());
    const float first = sided && row.line ? right - card.left - look.px(kBetween) : right;
    text_to(look, draw, first, at.y, now && sided ? c.right_foot : c.text, row.right);
    if (!row.left.empty()) text_to(look, draw, right, at.y, now ? c.left_foot : c.text, row.left);
}

}  // namespace

void plot_readout(const PanelInput& in, const PlotPicture& picture, int pct) {
    const Look& look = in.look;
    const Card card = make_card(in, picture, pct);
    const ImVec2 low = card_place(look, card.size), high(low.x + card.size.x, low.y + card.size.y);
    ImDrawList& draw = *ImGui::GetForegroundDrawList();
    draw.AddRectFilled(low, high, look.colours.card | IM_COL32_A_MASK, look.px(8));
    draw.AddRect(low, high, look.colours.panel_edge, look.px(8));
    const float x = low.x + look.px(kPad), right = high.x - look.px(kPad);
    float y = low.y + look.px(kPadY);
    draw.AddText(look.fonts.small, look.fonts.small->FontSize, ImVec2(x, y), look.colours.muted, card.heading.c_str());
    if (card.left > 0) text_to(look, draw, right, y, look.colours.muted, text::kLegendLeft);
    if (card.left > 0)
        text_to(look, draw, right - card.left - look.px(kBetween), y, look.colours.muted, text::kLegendRight);
    y += look.px(kHeading);
    for (const ReadRow& row : card.rows) {
        card_row(in, draw, ImVec2(x, y), right, card, row);
        y += look.px(kRow);
    }
    if (look.places) look.places->note("curves.readout", {low.x, low.y, card.size.x, card.size.y});
}

}  // namespace bodychain::ui
