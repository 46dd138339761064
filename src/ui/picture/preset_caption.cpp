#include "ui/picture/preset_caption.h"

#include "scenario/presets.h"
#include "ui/kit/widgets.h"
#include "words/language/language.h"
#include "words/strings/example_strings.h"

#include <algorithm>
#include <cmath>

namespace bodychain::ui {

namespace {

constexpr float kPadX = 14, kPadY = 10, kClose = 22, kShare = 0.36f, kLeastWidth = 240, kMostWidth = 420, kNarrow = 520,
                kMargin = 12, kRoomAbove = 150,
                kList = 250;  // at scale 1; above it stand the pushes, beside it the list of layers

bool belongs_here(const PanelInput& in) {
    const ViewState& view = in.view;
    if (!view.gallery.told || view.gallery.told->look_at.empty() || view.hint || !view.notice.empty()) return false;
    if (view.self_check.open || (view.compare.on() && view.compare.beside) || curves_shown(view) || view.close_look ||
        view.chain.selected)
        return false;
    return same_but_for_person(view.gallery.told->posture, in.document.current().posture);
}

/// In the language that is read.
struct Told {
    std::string name, look_at;
};

// A hand on the words neither turns the view nor points at a bone below them.
void keep_pointer(const Rect& place) {
    ImGui::SetCursorScreenPos(ImVec2(place.x, place.y));
    ImGui::InvisibleButton("caption", ImVec2(place.w, place.h));
    ImGui::SetItemAllowOverlap();
}

void draw_words(const Look& look, const Told& told, ImFont* font, const Rect& place, float wrap, float name_high) {
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const ImVec2 low(place.x, place.y), high(place.right(), place.bottom());
    draw.AddRectFilled(low, high, look.colours.card | IM_COL32_A_MASK, look.px(10));
    draw.AddRect(low, high, look.colours.panel_edge, look.px(10));
    const float x = place.x + look.px(kPadX), y = place.y + look.px(kPadY);
    draw.AddText(look.fonts.strong, look.fonts.strong->FontSize, ImVec2(x, y), look.colours.text, told.name.c_str(),
                 nullptr, wrap - look.px(kClose));
    draw.AddText(font, font->FontSize, ImVec2(x, y + name_high + look.px(3)), look.colours.text, told.look_at.c_str(),
                 nullptr, wrap);
    if (look.places) look.places->note("caption", place);
}

}  // namespace

bool preset_caption(const PanelInput& in, const Rect& picture, const Rect& legend) {
    in.memory.picture.caption_height = 0;
    if (!belongs_here(in)) return false;
    const Look& look = in.look;
    const Told told{std::string(translated(in.view.gallery.told->name)),
                    std::string(translated(in.view.gallery.told->look_at))};
    ImFont* font = picture.w < look.px(kNarrow) ? look.fonts.small : look.fonts.text;
    const auto size = [](ImFont* of, float wrap_at, const std::string& words_of_it) {
        return of->CalcTextSizeA(of->FontSize, FLT_MAX, wrap_at, words_of_it.c_str());
    };
    const float most = std::min(std::clamp(kShare * picture.w, look.px(kLeastWidth), look.px(kMostWidth)),
                                picture.w - look.px(2 * kMargin)),
                wrap = most - look.px(2 * kPadX);
    const ImVec2 name = size(look.fonts.strong, wrap - look.px(kClose), told.name),
                 more = size(font, wrap, told.look_at);
    const float width = std::ceil(std::max(name.x + look.px(kClose), more.x) + look.px(2 * kPadX)),
                height = std::ceil(name.y + more.y + look.px(2 * kPadY + 3));
    const float left = std::round(picture.right() - look.px(kMargin) - width),
                lift = look.px(kMargin) + (legend.right() + look.px(8) > left ? legend.h + look.px(8) : 0);
    if (lift + height + look.px(kRoomAbove) > picture.h) return false;  // it would hide more than it explains
    const Rect place{left, std::round(picture.bottom() - lift - height), width, height};
    keep_pointer(place);
    draw_words(look, told, font, place, wrap, name.y);
    ImGui::SetCursorScreenPos(ImVec2(place.right() - look.px(kClose + 5), place.y + look.px(5)));
    if (icon_button(look, "caption.close", Icon::Close, kClose)) in.ask(CloseCaption{});
    tip(look, text::kCaptionCloseTip);
    if (left < picture.x + look.px(kList)) in.memory.picture.caption_height = lift + height;
    return place.contains(ImGui::GetIO().MousePos.x, ImGui::GetIO().MousePos.y);
}

}  // namespace bodychain::ui
