#include "ui/presentation.h"

#include "analysis/causes.h"
#include "ui/presenting.h"
#include "ui/viewport_area.h"
#include "ui/widgets.h"
#include "words/presentation_strings.h"
#include "words/sentences.h"
#include "words/value_text.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace bodychain::ui {

namespace {

constexpr float kMargin = 18, kPadX = 20, kPadY = 13, kMostWidth = 860, kMostShare = 0.30f, kNotesWidth = 300;  // at scale 1; the caption takes at most this share of the height
constexpr float kHalo = 30, kHaloSoft = 9;

std::vector<std::string> said(const PanelInput& in) {
    const Scenario& now = in.document.current();
    if (!in.answer || in.answer->scenario_hash != hash_of(now)) return {text::kPresentWaits.str()};
    if (failed(*in.answer)) return {text::kPresentFell.str()};
    std::vector<std::string> all = sentences(*in.answer, now.posture, in.view.clinical);
    if (all.empty() && causes_of(now).empty()) all.push_back(in.view.mode == Mode::Walk ? text::kNeutralSays : text::kNeutralStandSays);
    return all;
}

ImVec2 size_of(ImFont* font, float wrap, const std::string& words_of_it) { return font->CalcTextSizeA(font->FontSize, FLT_MAX, wrap, words_of_it.c_str()); }

void ground(const Look& look, const Rect& r) {
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(ImVec2(r.x, r.y), ImVec2(r.right(), r.bottom()), look.colours.card, look.px(12));
    draw.AddRect(ImVec2(r.x, r.y), ImVec2(r.right(), r.bottom()), look.colours.panel_edge, look.px(12));
}

std::string title_of(const PanelInput& in) {
    const std::string name = posture_name(in.document.current(), in.view.gallery);
    return in.view.mode == Mode::Stand ? filled_in(text::kPresentStandFirst, {name}) : name;
}

// How the time goes, where it is not as usual.
std::string pace(const ViewState& view) {
    if (view.mode == Mode::Stand) return {};
    if (!view.playback.playing) return text::kPresentFrozen.str();
    return view.playback.speed == 1 ? std::string() : shown_number(view.playback.speed, 2) + "\u00D7";
}

// As many sentences as the height has room for, the first ones first. Returns its place.
Rect caption(const PanelInput& in, const Rect& picture) {
    const Look& look = in.look;
    const std::string title = title_of(in), time = pace(in.view);
    const float most = std::min(look.px(kMostWidth), picture.w - look.px(2 * kMargin)), wrap = most - look.px(2 * kPadX), gap = look.px(6);
    const float time_width = time.empty() ? 0 : text_width(look.fonts.text, time.c_str()) + look.px(26);
    const ImVec2 title_size = size_of(look.fonts.title, wrap - time_width, title);
    float height = title_size.y, width = title_size.x + time_width;
    std::vector<std::string> lines;
    for (const std::string& sentence : said(in)) {
        const ImVec2 size = size_of(look.fonts.text, wrap, sentence);
        if (!lines.empty() && height + gap + size.y + look.px(2 * kPadY) > kMostShare * picture.h) break;
        lines.push_back(sentence);
        height += gap + size.y;
        width = std::max(width, size.x);
    }
    const Rect place{std::round(picture.x + 0.5f * (picture.w - width) - look.px(kPadX)), std::round(picture.bottom() - look.px(kMargin + 2 * kPadY) - height), std::ceil(width + look.px(2 * kPadX)), std::ceil(height + look.px(2 * kPadY))};
    ground(look, place);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    ImVec2 at(place.x + look.px(kPadX), place.y + look.px(kPadY));
    draw.AddText(look.fonts.title, look.fonts.title->FontSize, at, look.colours.text, title.c_str(), nullptr, wrap - time_width);
    if (!time.empty()) draw.AddText(look.fonts.text, look.fonts.text->FontSize, ImVec2(place.right() - look.px(kPadX) - text_width(look.fonts.text, time.c_str()), at.y + look.px(2)), look.colours.muted, time.c_str());
    at.y += title_size.y;
    for (const std::string& line : lines) {
        at.y += gap;
        draw.AddText(look.fonts.text, look.fonts.text->FontSize, at, look.colours.text, line.c_str(), nullptr, wrap);
        at.y += size_of(look.fonts.text, wrap, line).y;
    }
    if (look.places) look.places->note("presentation.caption", place);
    return place;
}

// The person's own words about the scenario, at the left edge; cut at a whole line where they are too long.
void notes(const PanelInput& in, const Rect& picture, float bottom) {
    const std::string& written = in.document.current().notes;
    if (!in.view.presentation.notes || written.empty()) return;
    const Look& look = in.look;
    const float margin = look.px(kMargin), width = std::min(look.px(kNotesWidth), 0.4f * picture.w), wrap = width - look.px(2 * kPadX);
    const float head = look.fonts.strong->FontSize + look.px(4), wanted = head + size_of(look.fonts.text, wrap, written).y + look.px(2 * kPadY);
    const Rect place{picture.x + margin, picture.y + margin, width, std::ceil(std::min(wanted, bottom - picture.y - 2 * margin))};
    ground(look, place);
    ImGui::SetCursorScreenPos(ImVec2(place.x + look.px(kPadX), place.y + look.px(kPadY)));
    ImGui::BeginChild("notes", ImVec2(wrap + look.px(kPadX) * 0.6f, place.h - look.px(2 * kPadY)), false, ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground);
    words(look, look.fonts.strong, look.colours.muted, text::kPresentNotes);
    wrapped(look, look.fonts.text, look.colours.text, written.c_str());
    ImGui::EndChild();
    if (look.places) look.places->note("presentation.notes", place);
}

// At the top, for its first seconds.
void key_line(const PanelInput& in, const Rect& picture) {
    PresentationView& view = in.view.presentation;
    if (!view.fading()) return;
    view.keys_left_s -= static_cast<double>(ImGui::GetIO().DeltaTime);
    const Look& look = in.look;
    const float opacity = static_cast<float>(std::clamp(view.keys_left_s / PresentationView::kFade_s, 0.0, 1.0));
    ImFont* font = look.fonts.small;
    const float wrap = picture.w - look.px(2 * (kMargin + kPadX));
    const ImVec2 size = size_of(font, wrap, text::kPresentKeys.str());
    const ImVec2 low(std::round(picture.x + 0.5f * (picture.w - size.x) - look.px(kPadX)), picture.y + look.px(kMargin)), high(low.x + size.x + look.px(2 * kPadX), low.y + size.y + look.px(14));
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(low, high, faded(look.colours.ink, 0.88f * opacity), look.px(16));
    draw.AddText(font, font->FontSize, ImVec2(low.x + look.px(kPadX), low.y + look.px(7)), faded(look.colours.on_ink, opacity), text::kPresentKeys, nullptr, wrap);
    if (look.places) look.places->note("presentation.keys", {low.x, low.y, high.x - low.x, high.y - low.y});
}

}  // namespace

ScreenOutput presentation(const PanelInput& in, const Layout& layout) {
    ScreenOutput out;
    out.viewport = viewport_area(in, layout.viewport);
    ImGui::SetNextWindowPos(ImVec2(layout.viewport.x, layout.viewport.y));
    ImGui::SetNextWindowSize(ImVec2(layout.viewport.w, layout.viewport.h));
    constexpr ImGuiWindowFlags kThrough = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoInputs | ImGuiWindowFlags_NoNav;
    ImGui::Begin("##presentation", nullptr, kThrough);
    const Rect below = caption(in, layout.viewport);
    notes(in, layout.viewport, below.y);
    key_line(in, layout.viewport);
    ImGui::End();
    out.gesture_open = ImGui::IsAnyItemActive();
    return out;
}

void pointer_halo(const Look& look) {
    const ImVec2 at = ImGui::GetIO().MousePos;
    if (!ImGui::IsMousePosValid(&at)) return;
    ImDrawList& draw = *ImGui::GetForegroundDrawList();
    constexpr int kRings = 7;
    for (int i = -kRings; i <= kRings; ++i) {
        const float share = static_cast<float>(i) / kRings, falling = 1 - share * share;
        draw.AddCircle(at, look.px(kHalo + share * kHaloSoft), faded(look.colours.more, 0.42f * falling * falling), 64, look.px(2 * kHaloSoft / kRings));
    }
}

}  // namespace bodychain::ui
