#include "ui/picture/figure_labels.h"

#include "ui/kit/widgets.h"
#include "ui/picture/note_words.h"

#include <array>
#include <cmath>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace bodychain::ui {

namespace {

constexpr float kPad = 7, kDot = 3, kMark = 11, kHeight = 20;  // at scale 1; the mark is the dot with the gap behind it

bool apart(const Rect& a, const Rect& b) {
    return a.right() <= b.x || b.right() <= a.x || a.bottom() <= b.y || b.bottom() <= a.y;
}
bool within(const Rect& a, const Rect& area) {
    return a.x >= area.x && a.y >= area.y && a.right() <= area.right() && a.bottom() <= area.bottom();
}

// Which figures belong to one side of the body and carry its colour.
std::optional<ImU32> side_colour(const Look& look, const Note& note) {
    switch (note.kind) {
        case NoteKind::FootDirection:
        case NoteKind::KneecapDirection:
        case NoteKind::PrintDirection:
        case NoteKind::FloorForce: return note.side == Side::Right ? look.colours.right_foot : look.colours.left_foot;
        default: return std::nullopt;
    }
}

}  // namespace

std::vector<std::optional<Rect>> place_labels(const std::vector<LabelWish>& wishes, const Rect& area, float gap) {
    std::vector<std::optional<Rect>> places;
    for (const LabelWish& wish : wishes) {
        const float right = wish.x + gap, left = wish.x - gap - wish.w;
        const std::array<Rect, 4> tries{{{wish.leftward ? left : right, wish.y - 0.5f * wish.h, wish.w, wish.h},
                                         {wish.leftward ? right : left, wish.y - 0.5f * wish.h, wish.w, wish.h},
                                         {wish.x - 0.5f * wish.w, wish.y - gap - wish.h, wish.w, wish.h},
                                         {wish.x - 0.5f * wish.w, wish.y + gap, wish.w, wish.h}}};
        std::optional<Rect> found;
        for (const Rect& r : tries) {
            bool free = !found && within(r, area);
            for (const auto& other : places) free = free && (!other || apart(r, *other));
            if (free) found = r;
        }
        places.push_back(found);
    }
    return places;
}

namespace {

struct Worded {
    Note note;
    std::string text;
    Rect place;
};

// Those of one view.
std::vector<Worded> worded(const PanelInput& in, const Rect& picture, int pane, const Rect& area) {
    const Look& look = in.look;
    std::vector<LabelWish> wishes;
    std::vector<Worded> all;
    for (const FigureView& f : in.view.figures) {
        if (f.pane != pane) continue;
        all.push_back({f.note, note_words(f.note, in.view.clinical), {}});
        const float mark = side_colour(look, f.note) ? look.px(kMark) : 0;
        wishes.push_back({picture.x + f.x, picture.y + f.y,
                          text_width(look.fonts.small, all.back().text.c_str()) + look.px(2 * kPad) + mark,
                          look.px(kHeight), f.leftward});
    }
    const auto places = place_labels(wishes, area, look.px(8));
    std::vector<Worded> found;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (places[i]) found.push_back({all[i].note, all[i].text, *places[i]});
    return found;
}

void draw_label(const Look& look, const Worded& label) {
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const Rect& r = label.place;
    const auto colour = side_colour(look, label.note);
    draw.AddRectFilled(ImVec2(r.x, r.y), ImVec2(r.right(), r.bottom()), faded(look.colours.card, 0.86f), r.h * 0.5f);
    if (colour) draw.AddCircleFilled(ImVec2(r.x + look.px(kPad + kDot), r.y + r.h * 0.5f), look.px(kDot), *colour);
    const float left = r.x + look.px(kPad + (colour ? kMark : 0));
    centred_text(draw, look.fonts.small, ImVec2(left, r.y), ImVec2(r.right() - look.px(kPad), r.bottom()),
                 look.colours.text, label.text.c_str());
}

}  // namespace

void figure_labels(const PanelInput& in, const Rect& picture) {
    std::vector<PaneView> panes = in.view.panes;
    if (in.view.compare.in_panes())
        for (const Rect& pane : in.view.compare.panes) panes.push_back({pane, std::nullopt});
    const int views = panes.empty() ? 1 : static_cast<int>(panes.size());
    std::set<std::string> named;
    for (int pane = 0; pane < views; ++pane) {
        Rect area = picture;
        if (!panes.empty()) {
            area = panes[static_cast<std::size_t>(pane)].place;
            area.x += picture.x;
            area.y += picture.y;
        }
        for (const Worded& label : worded(in, picture, pane, area)) {
            draw_label(in.look, label);
            const std::string name = std::string("figure.") + name_of(label.note.kind) +
                                     (label.note.side == Side::Right ? ".right" : ".left");
            if (in.look.places && named.insert(name).second) in.look.places->note(name, label.place);
        }
    }
}

}  // namespace bodychain::ui
