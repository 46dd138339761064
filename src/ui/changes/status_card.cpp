#include "ui/changes/status_card.h"

#include "ui/kit/widgets.h"
#include "words/message_words.h"
#include "words/strings/strings.h"
#include "words/value_text.h"

#include <algorithm>

namespace bodychain::ui {

namespace {

constexpr float kLeastHeight = 62, kInset = 12, kAbove = 8, kBetween = 6;

StatusText planned_text(const Answer& answer, bool busy) {
    const char* title = answer.mode == Mode::Walk ? text::kPlannedWalk : text::kPlannedStand;
    return {Tone::Estimate, title, busy ? text::kPlannedBusy : text::kPlannedMore};
}

// Messages of the physics begin small and end open, as in a log.
std::string sentence(std::string words) {
    if (words.empty()) return words;
    if (words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
    return words + (words.ends_with('.') ? " " : ". ");
}

StatusText warning_text(const Answer& answer, const char* title, const char* consequence) {
    return {Tone::Warning, title, sentence(message_words(answer.message)) + consequence};
}

StatusText simulated_text(const Answer& answer, bool current) {
    const bool walk = answer.mode == Mode::Walk;
    if (!answer.message.empty()) return {Tone::Answer, text::kPushed, message_words(answer.message)};
    const char* more = !current ? text::kSimulatedOld : walk ? text::kSimulatedMore : text::kSimulatedStandMore;
    return {current ? Tone::Answer : Tone::Estimate, walk ? text::kSimulatedWalk : text::kSimulatedStand, more};
}

// The mark says the same as the words, by shape and not by colour alone: ring, full disc, triangle.
void draw_mark(const Look& look, ImDrawList& draw, Tone tone, ImVec2 centre, ImU32 colour) {
    const float r = look.px(5);
    if (tone == Tone::Answer) return draw.AddCircleFilled(centre, r, colour, 24);
    if (tone != Tone::Warning) return draw.AddCircle(centre, r - look.px(0.5f), colour, 24, look.px(1.8f));
    const ImVec2 top(centre.x, centre.y - r * 1.2f), left(centre.x - r * 1.25f, centre.y + r),
        right(centre.x + r * 1.25f, centre.y + r);
    draw.AddTriangleFilled(top, right, left, colour);
}

void draw_progress(const Look& look, ImDrawList& draw, ImVec2 low, ImVec2 high, double progress) {
    const float y = high.y - look.px(5), x0 = low.x + look.px(kInset), x1 = high.x - look.px(kInset), h = look.px(1.5f);
    const float x = x0 + (x1 - x0) * static_cast<float>(std::clamp(progress, 0.04, 1.0));
    draw.AddRectFilled(ImVec2(x0, y - h), ImVec2(x1, y + h), look.colours.track, h);
    draw.AddRectFilled(ImVec2(x0, y - h), ImVec2(x, y + h), look.colours.muted, h);
}

std::string outside_help(const ResidualFigures& r) {
    return text::kOutsideHelp + shown_number(r.force_rms_n, 0) + " N, " + shown_number(r.moment_rms_nm, 0) +
           " N\u00B7m";
}

}  // namespace

StatusText status_text(const Answer* answer, const Scenario& current, Mode mode, bool busy) {
    if (!answer) return {Tone::Waiting, text::kNoAnswer, text::kNoAnswerMore};
    const bool up_to_date = answer->mode == mode && answer->scenario_hash == hash_of(current);
    switch (answer->acceptance) {
        case Acceptance::Pending: return planned_text(*answer, busy);
        case Acceptance::Trusted: return simulated_text(*answer, up_to_date);
        case Acceptance::Doubtful: return warning_text(*answer, text::kDoubtful, text::kDoubtfulMore);
        case Acceptance::Fell: return warning_text(*answer, text::kFell, text::kFellMore);
        case Acceptance::Diverged: return warning_text(*answer, text::kDiverged, text::kDoubtfulMore);
    }
    return {};
}

void status_card(const PanelInput& in) {
    const Look& look = in.look;
    const StatusText status = status_text(in.answer, in.document.current(), in.view.mode, in.busy);
    const bool warning = status.tone == Tone::Warning;
    const ImVec2 low = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x, x = low.x + look.px(kInset), y = low.y + look.px(kAbove);
    // A confirmed walk says what it still needed; how it was made is in the tooltip.
    const std::string line = status.tone == Tone::Answer && in.answer && in.answer->message.empty()
                                 ? outside_help(in.answer->residual)
                                 : status.more;
    ImFont &strong = *look.fonts.strong, &small = *look.fonts.small;
    const float wrap = width - look.px(2 * kInset), title_wrap = wrap - look.px(18);
    const float below =
        y + strong.CalcTextSizeA(strong.FontSize, FLT_MAX, title_wrap, status.title.c_str()).y + look.px(kBetween);
    const float end = below + small.CalcTextSizeA(small.FontSize, FLT_MAX, wrap, line.c_str()).y + look.px(kAbove);
    const ImVec2 high(low.x + width,
                      std::max(low.y + look.px(kLeastHeight), end));  // what the physics says may take more lines
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(low, high, warning ? look.colours.notice : look.colours.control, look.px(10));
    const ImU32 ink = warning ? look.colours.on_notice : look.colours.text;
    draw_mark(look, draw, status.tone, ImVec2(x + look.px(5), y + look.px(9)), ink);
    draw.AddText(&strong, strong.FontSize, ImVec2(x + look.px(18), y), ink, status.title.c_str(), nullptr, title_wrap);
    draw.AddText(&small, small.FontSize, ImVec2(x, below), warning ? ink : look.colours.muted, line.c_str(), nullptr,
                 wrap);
    ImGui::InvisibleButton("status", ImVec2(high.x - low.x, high.y - low.y));
    note_item(look, "status");
    if (in.busy) draw_progress(look, draw, low, high, in.progress);
    if (status.tone != Tone::Answer || !in.answer) return tip(look, warning ? status.more.c_str() : "");
    tip(look, (status.more + "\n" + text::kOutsideTip).c_str());
}

}  // namespace bodychain::ui
