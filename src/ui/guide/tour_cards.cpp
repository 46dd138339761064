#include "ui/guide/tour_cards.h"

#include "ui/kit/widgets.h"
#include "words/strings/tour_strings.h"

#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace bodychain::ui {

namespace {

constexpr float kWidth = 292, kPadX = 18, kPadY = 15, kMargin = 12, kButton = 26, kDot = 3.5f, kDotGap = 13,
                kOutline = 3, kRound = 10;  // at scale 1
constexpr float kShade = 0.45f;             // of the panels that a stop does not speak of

enum class Anchor : unsigned char {
    OverLeft,
    OverRight,
    BesideLeft,
    BesideRight
};  // lower corners: of the side panels, and of the picture next to them

constexpr ImGuiWindowFlags kStill = ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                                    ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav |
                                    ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse |
                                    ImGuiWindowFlags_NoFocusOnAppearing;

Rect around(const Rect& a, const Rect& b) {
    const float x = std::min(a.x, b.x), y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

Rect inset(const Rect& r, float by) { return {r.x + by, r.y + by, r.w - 2 * by, r.h - 2 * by}; }

// Where named things are; what is scrolled or folded away is not.
std::vector<Rect> found(const Look& look, std::initializer_list<std::string_view> names) {
    std::vector<Rect> rects;
    for (const std::string_view name : names)
        if (const auto rect = look.places->find(name)) rects.push_back(*rect);
    return rects;
}

// The row of a foot's slider over the width of its panel.
std::vector<Rect> toe_row(const PanelInput& in, const Layout& layout) {
    const std::vector<Rect> sides = found(in.look, {"foot.toe_out.left", "foot.toe_out.right"});
    if (sides.size() < 2) return {inset(layout.posture, in.look.px(kOutline))};
    const Rect both = around(sides[0], sides[1]);
    const float gap = in.look.px(6), above = in.look.px(30);
    return {{layout.posture.x + gap, both.y - above, layout.posture.w - 2 * gap, both.h + above + gap}};
}

std::vector<Rect> targets(const PanelInput& in, const Layout& layout) {
    const Look& look = in.look;
    const float edge = look.px(kOutline);
    switch (*in.view.tour.stop) {
        case TourStop::Walk: {
            std::vector<Rect> rects = found(look, {"play"});
            rects.push_back(inset(layout.viewport, edge));
            return rects;
        }
        case TourStop::Cause: return toe_row(in, layout);
        case TourStop::Chain: return {inset(layout.changes, edge)};
        case TourStop::Examples:
            return in.view.gallery.open ? found(look, {"examples.cards"}) : found(look, {"examples", "caption"});
        case TourStop::Loads: {
            std::vector<Rect> rects = found(look, {"changes.page/2", "curves", "undo"});
            rects.push_back(inset(layout.changes, edge));
            return rects;
        }
    }
    return {};
}

// The picture stays clear: what is done is to be seen in it.
std::vector<Rect> shaded(TourStop stop, const Layout& layout) {
    switch (stop) {
        case TourStop::Walk: return {layout.posture, layout.changes};
        case TourStop::Cause: return {layout.changes, layout.timeline};
        case TourStop::Chain: return {layout.posture, layout.timeline};
        case TourStop::Examples: return {layout.changes, layout.timeline};
        case TourStop::Loads: return {layout.posture};
    }
    return {};
}

Anchor anchor(const PanelInput& in, const Layout& layout) {
    const bool narrow = layout.viewport.w < in.look.px(560);  // a card in it would hide the walker
    switch (*in.view.tour.stop) {
        case TourStop::Walk: return Anchor::OverRight;
        case TourStop::Cause: return narrow ? Anchor::OverRight : Anchor::BesideLeft;
        case TourStop::Examples: return Anchor::OverLeft;
        default:
            return narrow || in.view.chain.selected || in.view.curves.open ? Anchor::OverLeft : Anchor::BesideRight;
    }
}

Rect card_place(const PanelInput& in, const Layout& layout, ImVec2 size) {
    const float margin = in.look.px(kMargin), bottom = layout.posture.bottom() - margin;
    float x = 0;
    switch (anchor(in, layout)) {
        case Anchor::OverLeft: x = margin; break;
        case Anchor::OverRight: x = layout.changes.right() - margin - size.x; break;
        case Anchor::BesideLeft: x = layout.viewport.x + margin; break;
        case Anchor::BesideRight: x = layout.viewport.right() - margin - size.x; break;
    }
    return {std::round(x), std::round(std::max(margin, bottom - size.y)), size.x, size.y};
}

// In front of all panels, but for tips; the pointer goes through it.
void outlines(const PanelInput& in, const Layout& layout) {
    const Look& look = in.look;
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    ImGui::SetNextWindowPos(ImVec2(0, 0));
    ImGui::SetNextWindowSize(screen);
    ImGui::Begin("##tour.outline", nullptr, kStill | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoInputs);
    ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.PushClipRectFullScreen();
    if (!in.view.gallery.open)
        for (const Rect& r : shaded(*in.view.tour.stop, layout))
            draw.AddRectFilled(ImVec2(r.x, r.y), ImVec2(r.right(), r.bottom()), faded(look.colours.panel, kShade));
    const float grow = look.px(kOutline);
    for (const Rect& r : targets(in, layout)) {
        const ImVec2 low(std::max(grow, r.x - grow), r.y - grow),
            high(std::min(screen.x - grow, r.right() + grow), r.bottom() + grow);
        draw.AddRect(ImVec2(low.x - grow, low.y - grow), ImVec2(high.x + grow, high.y + grow),
                     faded(look.colours.less, 0.28f), look.px(kRound + kOutline), 0, look.px(4));
        draw.AddRect(low, high, look.colours.less, look.px(kRound), 0, look.px(2.5f));
    }
    draw.PopClipRect();
    ImGui::End();
}

/// A paragraph of a card.
struct Paragraph {
    ImFont* font;
    ImU32 colour;
    std::string words;
    float above = 0;  // gap, pixels
};

float height_of(const Paragraph& p, float wrap) {
    return p.above + p.font->CalcTextSizeA(p.font->FontSize, FLT_MAX, wrap, p.words.c_str()).y;
}

void begin_card(const Look& look, const char* name, const Rect& place) {
    ImGui::SetNextWindowPos(ImVec2(place.x, place.y));
    ImGui::SetNextWindowSize(ImVec2(place.w, place.h));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, look.px(kRound));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, look.px(2));
    ImGui::PushStyleColor(ImGuiCol_WindowBg, look.colours.card | IM_COL32_A_MASK);
    ImGui::PushStyleColor(ImGuiCol_Border, look.colours.less);
    ImGui::Begin(name, nullptr, kStill);
    ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
    if (look.places) look.places->note(name + 2, place);
}

void end_card() {
    ImGui::End();
    ImGui::PopStyleColor(2);
    ImGui::PopStyleVar(2);
}

// Returns where the next thing below may stand.
float draw_paragraphs(const std::vector<Paragraph>& all, ImVec2 at, float wrap) {
    for (const Paragraph& p : all) {
        at.y += p.above;
        ImGui::GetWindowDrawList()->AddText(p.font, p.font->FontSize, at, p.colour, p.words.c_str(), nullptr, wrap);
        at.y += height_of(p, wrap) - p.above;
    }
    return at.y;
}

// "2 of 5" and a dot for each stop, the present one long and filled.
void draw_count(const Look& look, ImVec2 at, std::size_t now) {
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const std::string count = filled_in(text::kTourCount, {std::to_string(now + 1), std::to_string(kTourStopCount)});
    draw.AddText(look.fonts.small, look.fonts.small->FontSize, at, look.colours.muted, count.c_str());
    const float middle = at.y + 0.5f * look.fonts.small->FontSize, dot = look.px(kDot);
    float x = at.x + text_width(look.fonts.small, count.c_str()) + look.px(14);
    for (std::size_t i = 0; i < kTourStopCount; ++i) {
        const float length = i == now ? look.px(12) : 0;
        draw.AddRectFilled(ImVec2(x - dot, middle - dot), ImVec2(x + dot + length, middle + dot),
                           i <= now ? look.colours.less : look.colours.track, dot);
        x += look.px(kDotGap) + length;
    }
}

struct CardButton {
    const char* id;
    const char* label;
    const char* tip;
    TourMove move;
    bool strong = false;
};

float buttons_width(const Look& look, std::span<const CardButton> buttons) {
    float width = look.px(6) * static_cast<float>(buttons.size() - 1);
    for (const CardButton& b : buttons) width += text_button_width(look, b.label);
    return width;
}

// The first at the left edge, the others at the right one.
std::optional<TourMove> draw_buttons(const Look& look, std::span<const CardButton> buttons, ImVec2 left, float width) {
    std::optional<TourMove> clicked;
    float x = left.x + width - buttons_width(look, buttons.subspan(1));
    for (const CardButton& b : buttons) {
        ImGui::SetCursorScreenPos(&b == buttons.data() ? left : ImVec2(x, left.y));
        if (text_button(look, b.id, b.label, {.selected = b.strong})) clicked = b.move;
        tip(look, b.tip);
        if (&b != buttons.data()) x += text_button_width(look, b.label) + look.px(6);
    }
    return clicked;
}

std::vector<CardButton> buttons_of(const TourView& tour) {
    const bool first = *tour.stop == TourStop::Walk, last = *tour.stop == TourStop::Loads,
               done = tour.done[static_cast<std::size_t>(*tour.stop)];
    std::vector<CardButton> buttons;
    if (!last || !done) buttons.push_back({"tour.skip", text::kTourSkip, text::kTourSkipTip, TourMove::Skip});
    if (!first) buttons.push_back({"tour.back", text::kTourBack, text::kTourBackTip, TourMove::Back});
    if (!done) buttons.push_back({"tour.show", text::kTourShow, text::kTourShowTip, TourMove::Show, true});
    buttons.push_back(
        {"tour.next", last ? text::kTourFinish : text::kTourNext, text::kTourNextTip, TourMove::Next, done});
    return buttons;
}

std::vector<Paragraph> paragraphs_of(const Look& look, const TourView& tour) {
    const auto stop = static_cast<std::size_t>(*tour.stop);
    const text::TourWords& said = text::kTourStops[stop];
    const bool done = tour.done[stop];
    return {{look.fonts.title, look.colours.text, said.title.str(), look.px(6)},
            {look.fonts.text, look.colours.text, said.says.str(), look.px(5)},
            {done ? look.fonts.text : look.fonts.strong, done ? look.colours.less_text : look.colours.text,
             (done ? said.done : said.asks).str(), look.px(8)}};
}

std::optional<TourMove> stop_card(const PanelInput& in, const Layout& layout) {
    const Look& look = in.look;
    const TourView& tour = in.view.tour;
    const std::vector<CardButton> buttons = buttons_of(tour);
    const std::vector<Paragraph> said = paragraphs_of(look, tour);
    const float width = std::max(look.px(kWidth), buttons_width(look, buttons) + look.px(2 * kPadX + 10)),
                wrap = width - look.px(2 * kPadX);
    float height = look.px(2 * kPadY + kButton + 12) + look.fonts.small->FontSize;
    for (const Paragraph& p : said) height += height_of(p, wrap);
    const Rect place = card_place(in, layout, ImVec2(width, std::ceil(height)));
    begin_card(look, "##tour.card", place);
    const ImVec2 at(place.x + look.px(kPadX), place.y + look.px(kPadY));
    draw_count(look, at, static_cast<std::size_t>(*tour.stop));
    const float below = draw_paragraphs(said, ImVec2(at.x, at.y + look.fonts.small->FontSize), wrap);
    const auto clicked = draw_buttons(look, buttons, ImVec2(at.x, below + look.px(12)), wrap);
    end_card();
    return clicked;
}

// Over the panel of changes, which is empty at the first start, so that it hides nothing.
std::optional<TourMove> offer_card(const PanelInput& in, const Layout& layout) {
    const Look& look = in.look;
    const std::array<CardButton, 2> buttons{
        {{"tour.decline", text::kTourDecline, text::kTourDeclineTip, TourMove::Decline},
         {"tour.take", text::kTourTake, text::kTourTip, TourMove::Take, true}}};
    const std::vector<Paragraph> said{{look.fonts.strong, look.colours.text, text::kTourOffer.str()},
                                      {look.fonts.text, look.colours.text, text::kTourOfferMore.str(), look.px(3)}};
    const float width = std::max(look.px(250), buttons_width(look, buttons) + look.px(2 * kPadX)),
                wrap = width - look.px(2 * kPadX);
    float height = look.px(2 * kPadY + kButton + 10);
    for (const Paragraph& p : said) height += height_of(p, wrap);
    const Rect place{std::round(layout.changes.right() - look.px(kMargin) - width),
                     std::round(layout.changes.bottom() - look.px(kMargin) - height), width, std::ceil(height)};
    begin_card(look, "##tour.offer", place);
    const float below = draw_paragraphs(said, ImVec2(place.x + look.px(kPadX), place.y + look.px(kPadY)), wrap);
    const auto clicked = draw_buttons(look, buttons, ImVec2(place.x + look.px(kPadX), below + look.px(10)), wrap);
    end_card();
    return clicked;
}

}  // namespace

void tour_cards(const PanelInput& in, const Layout& layout) {
    const TourView& tour = in.view.tour;
    std::optional<TourMove> clicked;
    if (tour.stop) {
        outlines(in, layout);
        clicked = stop_card(in, layout);
    } else if (tour.offered && !in.view.self_check.open && !in.view.help_open && !in.view.gallery.open &&
               !in.view.learn.open) {
        clicked = offer_card(in, layout);
    }
    if (clicked) in.ask(Tour{*clicked});
}

}  // namespace bodychain::ui
