#include "ui/self_check/self_check_panel.h"

#include "ui/kit/widgets.h"
#include "ui/self_check/answered_edit.h"
#include "ui/self_check/self_check_answers.h"
#include "words/chain_words.h"
#include "words/language/language.h"
#include "words/parameter_words.h"
#include "words/self_check_words.h"
#include "words/strings/self_check_figure_strings.h"
#include "words/strings/self_check_strings.h"
#include "words/strings/strings.h"
#include "words/unit_text.h"
#include "words/value_text.h"

#include <algorithm>

namespace bodychain::ui {

namespace {

constexpr float kClose = 26, kStepper = 20, kFooter = 40;

void header(const PanelInput& in) {
    const Look& look = in.look;
    const SelfCheckView& view = in.view.self_check;
    ImGui::AlignTextToFramePadding();
    words(look, look.fonts.title, look.colours.text, text::kSelfChecks);
    note_item(look, "self.title");
    ImGui::SameLine(ImGui::GetWindowContentRegionMax().x - look.px(kClose));
    if (icon_button(look, "self.close", Icon::Close, kClose)) in.ask(Show{Part::SelfCheck, false});
    tip(look, text::kSelfCheckCloseTip);
    const std::array<const char*, 3> names{self_check_name(SelfCheck::Mirror), self_check_name(SelfCheck::Wall),
                                           self_check_name(SelfCheck::Sitting)};
    int chosen = static_cast<int>(view.test);
    if (segmented(look, "self.test", names, chosen)) in.ask(ChooseTest{static_cast<SelfCheck>(chosen)});
    ImGui::Dummy(ImVec2(0, look.px(2)));
    wrapped(look, look.fonts.text, look.colours.text, self_check_instruction(view.test));
    ImGui::Dummy(ImVec2(0, look.px(4)));
}

// Smaller or larger than what the answers speak for.
void adjust(const PanelInput& in, const SelfReasonRow& row) {
    const Look& look = in.look;
    const ParameterInfo& p = info(row.parameter);
    double value = row.value;
    const std::string id = "self/" + std::string(p.key),
                      shown = shown_number(value, decimals_for(p.step)) + unit_after_number(p.unit);
    const float room = look.px(2 * kStepper + 64), right = ImGui::GetWindowContentRegionMax().x;
    ImGui::SameLine(right - room);
    if (icon_button(look, (id + "/minus").c_str(), Icon::Minus, kStepper, {.enabled = value > p.min, .repeats = true}))
        value = std::max(p.min, value - p.step);
    const ImVec2 low = ImGui::GetItemRectMax(), high(low.x + look.px(56), ImGui::GetItemRectMin().y);
    centred_text(*ImGui::GetWindowDrawList(), look.fonts.text, ImVec2(low.x, high.y), ImVec2(high.x, low.y),
                 look.colours.text, shown.c_str());
    ImGui::SameLine(right - look.px(kStepper));
    if (icon_button(look, (id + "/plus").c_str(), Icon::Plus, kStepper, {.enabled = value < p.max, .repeats = true}))
        value = std::min(p.max, value + p.step);
    if (value != row.value) in.ask(AdjustAnswer{row.parameter, value});
}

void reasons(const PanelInput& in, const SelfCheckPosture& posture) {
    const Look& look = in.look;
    ImGui::Dummy(ImVec2(0, look.px(6)));
    words(look, look.fonts.strong, look.colours.text, text::kSelfAnswersMean);
    note_item(look, "self.reasons");
    if (posture.reasons.empty()) return wrapped(look, look.fonts.text, look.colours.muted, text::kSelfNothingSet);
    for (const SelfReasonRow& row : posture.reasons) {
        const float room = ImGui::GetContentRegionAvail().x - look.px(2 * kStepper + 72);
        ImGui::PushTextWrapPos(ImGui::GetCursorPosX() + room);
        words(look, look.fonts.text, look.colours.text, parameter_name(row.parameter, in.view.clinical).c_str());
        ImGui::PopTextWrapPos();
        adjust(in, row);
        wrapped(look, look.fonts.small, look.colours.muted, reason_text(row.reason, in.view.clinical));
        tip(look, filled_in(text::kSelfReasonTip, {row.source}).c_str());
        ImGui::Dummy(ImVec2(0, look.px(3)));
    }
}

void again(const PanelInput& in) {
    const Look& look = in.look;
    const SelfCheckView& view = in.view.self_check;
    ImGui::Dummy(ImVec2(0, look.px(2)));
    if (text_button(look, "self.again", text::kSelfAgain,
                    {.enabled = view.answers != SelfAnswers() || !view.adjusted.empty()}))
        in.ask(ClearAnswers{});
    tip(look, text::kSelfAgainTip);
    ImGui::Dummy(ImVec2(0, look.px(2)));
    wrapped(look, look.fonts.small, look.colours.muted, text::kSelfCheckNotice);
}

void footer(const PanelInput& in) {
    const Look& look = in.look;
    const SelfCheck test = in.view.self_check.test;
    ImGui::Dummy(ImVec2(0, look.px(2)));
    if (text_button(look, "self.next", text::kSelfNext, {.enabled = test != kSelfChecks.back()}))
        in.ask(ChooseTest{static_cast<SelfCheck>(static_cast<int>(test) + 1)});
    ImGui::SameLine(0, look.px(6));
    if (text_button(look, "self.walk", text::kSelfWalk, {.selected = true}))
        in.ask(LetWalk{answered_edit(in.view, in.document.current())});
    tip(look, text::kSelfWalkTip);
}

}  // namespace

void self_check_panel(const PanelInput& in, const Rect& rect) {
    begin_panel(in.look, "##posture", rect);
    header(in);
    ImGui::PushID(static_cast<int>(in.view.self_check.test));  // each test is scrolled for itself
    ImGui::BeginChild("self.rows", ImVec2(0, -in.look.px(kFooter)), false, ImGuiWindowFlags_NoNav);
    self_check_answers(in);
    const SelfCheckPosture posture = posture_of(in.view.self_check, in.document.current().posture, false);
    reasons(in, posture);
    again(in);
    ImGui::EndChild();
    note_item(in.look, "self.rows");
    ImGui::PopID();
    footer(in);  // always in view, however much there is to scroll
    end_panel();
}

}  // namespace bodychain::ui
