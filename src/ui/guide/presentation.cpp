#include "ui/guide/presentation.h"

#include "analysis/causes.h"
#include "ui/guide/presenting.h"
#include "ui/kit/widgets.h"
#include "words/sentences.h"
#include "words/strings/presentation_strings.h"
#include "words/value_text.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace bodychain::ui {

namespace {

constexpr float kMargin = 18, kPadX = 20, kPadY = 11, kLineGap = 3, kTitleShare = 0.27f,
                kNotesWidth = 300;  // at scale 1
constexpr float kHalo = 30, kHaloSoft = 9;

std::vector<std::string> said(const PanelInput& in) {
    const Scenario& now = in.document.current();
    if (!in.answer || in.answer->scenario_hash != hash_of(now)) return {text::kPresentWaits.str()};
    if (failed(*in.answer)) return {text::kPresentFell.str()};
    std::vector<std::string> all = sentences(*in.answer, now.posture, in.view.clinical);
    if (all.empty() && causes_of(now).empty())
        all.push_back(in.view.mode == Mode::Walk ? text::kNeutralSays : text::kNeutralStandSays);
    return all;
}

ImVec2 size_of(ImFont* font, float wrap, const std::string& words_of_it) {
    return font->CalcTextSizeA(font->FontSize, FLT_MAX, wrap, words_of_it.c_str());
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

// Below the picture, so that nothing hides the feet: name and pace at the left, beside them as many sentences as the
// height has room for.
void caption(const PanelInput& in, const Rect& band) {
    const Look& look = in.look;
    const std::string title = title_of(in), time = pace(in.view);
    const float left = band.x + look.px(kPadX), middle = left + std::round(kTitleShare * band.w),
                wrap = band.right() - look.px(kPadX) - middle, room = band.h - look.px(2 * kPadY);
    const float title_wrap = middle - left - look.px(kPadX);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(ImVec2(middle - look.px(0.5f * kPadX) - look.px(1), band.y + look.px(kPadY)),
                       ImVec2(middle - look.px(0.5f * kPadX), band.bottom() - look.px(kPadY)), look.colours.panel_edge);
    const ImVec2 title_size = size_of(look.fonts.title, title_wrap, title);
    ImVec2 at(left, band.y + look.px(kPadY));
    draw.AddText(look.fonts.title, look.fonts.title->FontSize, at, look.colours.text, title.c_str(), nullptr,
                 title_wrap);
    if (!time.empty() && title_size.y + look.fonts.text->FontSize <= room)
        draw.AddText(look.fonts.text, look.fonts.text->FontSize, ImVec2(left, at.y + title_size.y + look.px(2)),
                     look.colours.muted, time.c_str());
    at = ImVec2(middle + look.px(0.5f * kPadX), band.y + look.px(kPadY));
    float used = 0;
    for (const std::string& line : said(in)) {
        const float high = size_of(look.fonts.text, wrap - look.px(0.5f * kPadX), line).y;
        if (used > 0 && used + high > room) break;
        draw.AddText(look.fonts.text, look.fonts.text->FontSize, ImVec2(at.x, at.y + used), look.colours.text,
                     line.c_str(), nullptr, wrap - look.px(0.5f * kPadX));
        used += high + look.px(kLineGap);
    }
    if (look.places) look.places->note("presentation.caption", band);
}

bool notes_shown(const PanelInput& in) { return in.view.presentation.notes && !in.document.current().notes.empty(); }

float notes_width(const Look& look, const Rect& picture) { return std::min(look.px(kNotesWidth), 0.4f * picture.w); }

// The person's own words about the scenario, at the left edge; long ones can be scrolled.
void notes(const PanelInput& in, const Rect& picture) {
    const std::string& written = in.document.current().notes;
    if (!notes_shown(in)) return;
    const Look& look = in.look;
    const float margin = look.px(kMargin), width = notes_width(look, picture), wrap = width - look.px(2 * kPadX);
    const float head = look.fonts.strong->FontSize + look.px(4),
                wanted = head + size_of(look.fonts.text, wrap, written).y + look.px(2 * kPadY);
    const Rect place{picture.x + margin, picture.y + margin, width,
                     std::ceil(std::min(wanted, picture.h - 2 * margin))};
    ImGui::SetNextWindowPos(ImVec2(place.x, place.y));
    ImGui::SetNextWindowSize(ImVec2(place.w, place.h));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, look.px(12));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, look.px(1));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(look.px(kPadX), look.px(kPadY)));
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, look.px(4)));
    ImGui::PushStyleColor(ImGuiCol_WindowBg, look.colours.card);
    ImGui::Begin("##presentation.notes", nullptr,
                 ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoFocusOnAppearing);
    words(look, look.fonts.strong, look.colours.muted, text::kPresentNotes);
    wrapped(look, look.fonts.text, look.colours.text, written.c_str());
    ImGui::End();
    ImGui::PopStyleColor();
    ImGui::PopStyleVar(4);
    if (look.places) look.places->note("presentation.notes", place);
}

// At the top, beside the notes, for its first seconds.
void key_line(const PanelInput& in, const Rect& picture) {
    const PresentationView& view = in.view.presentation;
    if (view.keys_left_s <= 0) return;
    const Look& look = in.look;
    const float opacity = static_cast<float>(std::clamp(view.keys_left_s / PresentationView::kFade_s, 0.0, 1.0));
    ImFont* font = look.fonts.small;
    const float left = picture.x + (notes_shown(in) ? look.px(kMargin) + notes_width(look, picture) : 0),
                room = picture.right() - left, wrap = room - look.px(2 * (kMargin + kPadX));
    const ImVec2 size = size_of(font, wrap, text::kPresentKeys.str());
    const ImVec2 low(std::round(left + 0.5f * (room - size.x) - look.px(kPadX)), picture.y + look.px(kMargin)),
        high(low.x + size.x + look.px(2 * kPadX), low.y + size.y + look.px(14));
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(low, high, faded(look.colours.ink, 0.88f * opacity), look.px(16));
    draw.AddText(font, font->FontSize, ImVec2(low.x + look.px(kPadX), low.y + look.px(7)),
                 faded(look.colours.on_ink, opacity), text::kPresentKeys, nullptr, wrap);
    if (look.places) look.places->note("presentation.keys", {low.x, low.y, high.x - low.x, high.y - low.y});
}

}  // namespace

void presentation(const PanelInput& in, const Layout& layout) {
    ImGui::SetNextWindowPos(ImVec2(layout.viewport.x, layout.viewport.y));
    ImGui::SetNextWindowSize(ImVec2(layout.viewport.w, layout.timeline.bottom()));
    constexpr ImGuiWindowFlags kThrough = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                                          ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBackground |
                                          ImGuiWindowFlags_NoInputs | ImGuiWindowFlags_NoNav;
    ImGui::Begin("##presentation", nullptr, kThrough);
    caption(in, layout.timeline);
    key_line(in, layout.viewport);
    ImGui::End();
    notes(in, layout.viewport);
}

void pointer_halo(const Look& look) {
    const ImVec2 at = ImGui::GetIO().MousePos;
    if (!ImGui::IsMousePosValid(&at)) return;
    ImDrawList& draw = *ImGui::GetForegroundDrawList();
    constexpr int kRings = 7;
    for (int i = -kRings; i <= kRings; ++i) {
        const float share = static_cast<float>(i) / kRings, falling = 1 - share * share;
        draw.AddCircle(at, look.px(kHalo + share * kHaloSoft), faded(look.colours.more, 0.42f * falling * falling), 64,
                       look.px(2 * kHaloSoft / kRings));
    }
}

}  // namespace bodychain::ui
