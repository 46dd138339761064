#include "ui/figure_labels.h"

#include "ui/note_words.h"
#include "ui/widgets.h"

#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace bodychain::ui {

namespace {

bool apart(const Rect& a, const Rect& b) { return a.right() <= b.x || b.right() <= a.x || a.bottom() <= b.y || b.bottom() <= a.y; }
bool within(const Rect& a, const Rect& area) { return a.x >= area.x && a.y >= area.y && a.right() <= area.right() && a.bottom() <= area.bottom(); }

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
        const std::array<Rect, 4> tries{{{wish.x + gap, wish.y - 0.5f * wish.h, wish.w, wish.h},
                                         {wish.x - gap - wish.w, wish.y - 0.5f * wish.h, wish.w, wish.h},
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

void figure_labels(const PanelInput& in, const Rect& picture) {
    const Look& look = in.look;
    ImFont* font = look.fonts.small;
    const float pad = look.px(7), dot = look.px(3), height = look.px(20);
    std::vector<LabelWish> wishes;
    std::vector<std::string> texts;
    for (const FigureView& f : in.view.figures) {
        texts.push_back(note_words(f.note, in.view.clinical));
        const float mark = side_colour(look, f.note) ? 2 * dot + look.px(5) : 0;
        wishes.push_back({picture.x + f.x, picture.y + f.y, text_width(font, texts.back().c_str()) + 2 * pad + mark, height});
    }
    const auto places = place_labels(wishes, picture, look.px(8));
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!places[i]) continue;
        const Rect& r = *places[i];
        const auto colour = side_colour(look, in.view.figures[i].note);
        draw.AddRectFilled(ImVec2(r.x, r.y), ImVec2(r.right(), r.bottom()), faded(look.colours.card, 0.86f), height * 0.5f);
        if (colour) draw.AddCircleFilled(ImVec2(r.x + pad + dot, r.y + height * 0.5f), dot, *colour);
        const float left = r.x + pad + (colour ? 2 * dot + look.px(5) : 0);
        centred_text(draw, font, ImVec2(left, r.y), ImVec2(r.right() - pad, r.bottom()), look.colours.text, texts[i].c_str());
        if (look.places) look.places->note("figure." + std::to_string(static_cast<int>(in.view.figures[i].note.kind)) + "." + std::to_string(i), r);
    }
}

}  // namespace bodychain::ui
