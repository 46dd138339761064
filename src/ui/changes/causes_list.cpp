#include "ui/changes/causes_list.h"

#include "ui/changes/chain_figure.h"
#include "ui/changes/chain_marks.h"
#include "ui/kit/widgets.h"
#include "ui/plots/plot_draw.h"
#include "words/chain_words.h"
#include "words/message_words.h"
#include "words/strings/chain_strings.h"
#include "words/strings/strings.h"
#include "words/value_text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bodychain::ui {

namespace {

constexpr double kHardly_deg = 0.3;  // below the steadiness of the walks a share says nothing

// A name, a figure and a bar from the middle.
void share_row(const Look& look, const std::string& id, const std::string& name, const std::string& value,
               double share) {
    ImFont* font = look.fonts.small;
    const ImVec2 low = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x, value_width = text_width(font, value.c_str());
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const std::string shown = shortened(font, name, width - value_width - look.px(8));
    draw.AddText(font, font->FontSize, low, look.colours.text, shown.c_str());
    draw.AddText(font, font->FontSize, ImVec2(low.x + width - value_width, low.y),
                 share < 0 ? look.colours.less_text : look.colours.more_text, value.c_str());
    plane_bar(look, draw, ImVec2(low.x, low.y + font->FontSize + look.px(4)), width, share);
    ImGui::Dummy(ImVec2(width, font->FontSize + look.px(13)));
    note_item(look, id);
    if (shown != name) tip(look, name.c_str());
}

std::string figure_text(double deg, double error) {
    std::string words_of_it = shown_change(deg, 1) + text::kDegree;
    if (error >= 0.05) words_of_it += " \u00B1" + shown_number(error, 1);
    return words_of_it;
}

void share_rows(const PanelInput& in, const AttributionRun& run, const Attribution& figure, double sign) {
    const Look& look = in.look;
    double full = std::fabs(figure.total);
    for (const Share& share : figure.causes) full = std::max(full, std::fabs(share.share));
    if (full < kHardly_deg) return wrapped(look, look.fonts.small, look.colours.muted, text::kNoChangeHere);
    std::vector<std::size_t> order(run.causes.size());
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::stable_sort(order, std::ranges::greater{},
                             [&](std::size_t i) { return std::fabs(figure.causes[i].share); });
    for (const std::size_t i : order) {
        const Share& share = figure.causes[i];
        share_row(look, "share/" + run.causes[i].key,
                  cause_words(run.causes[i], in.document.current(), in.view.clinical),
                  figure_text(sign * share.share, share.standard_error), sign * share.share / full);
    }
    if (in.view.chain.now) wrapped(look, look.fonts.small, look.colours.muted, text::kSharesOfMean);
    const std::string together = text::kTogether.str() + ": " + figure_text(sign * figure.interaction, 0);
    wrapped(look, look.fonts.small, look.colours.muted, together.c_str());
    note_item(look, "shares.together");
    tip(look, text::kTogetherTip);
    if (!run.exact) wrapped(look, look.fonts.small, look.colours.muted, text::kSharesSampled);
    if (!run.planned.empty()) wrapped(look, look.fonts.small, look.colours.muted, text::kSharesPlanned);
}

void working(const PanelInput& in) {
    const Look& look = in.look;
    const std::string line = text::kSharesWorking + shown_number(100 * in.shares.progress, 0) + " %";
    wrapped(look, look.fonts.small, look.colours.muted, line.c_str());
    const ImVec2 low = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x, h = look.px(3);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(low, ImVec2(low.x + width, low.y + h), look.colours.track, h);
    draw.AddRectFilled(low,
                       ImVec2(low.x + width * static_cast<float>(std::clamp(in.shares.progress, 0.02, 1.0)), low.y + h),
                       look.colours.muted, h);
    ImGui::Dummy(ImVec2(width, look.px(8)));
    if (text_button(look, "shares.cancel", text::kSharesCancel)) in.ask(WorkOutShares{false});
}

}  // namespace

void without_shares(const PanelInput& in) {
    const Look& look = in.look;
    const auto say = [&](const std::string& words_of_it) {
        wrapped(look, look.fonts.small, look.colours.muted, words_of_it.c_str());
    };
    if (in.view.mode == Mode::Stand) return say(text::kSharesWalking);
    if (!in.busy && in.answer->acceptance == Acceptance::Doubtful) return say(text::kSharesDoubtful);
    if (in.shares.busy) return working(in);
    const AttributionAnswer* shares = in.shares.answer;
    if (shares && shares->scenario_hash == in.answer->scenario_hash && shares->run.status != WalkStatus::Walking)
        return say(text::kSharesFailed + message_words(shares->run.message));
    if (!in.view.chain.shares_stopped) return say(text::kSharesWaiting);
    if (text_button(look, "shares.again", text::kSharesAgain)) in.ask(WorkOutShares{});
}

void causes_list(const PanelInput& in, std::string_view channel, double sign) {
    const Look& look = in.look;
    const std::vector<Cause> causes = causes_of(in.document.current());
    if (causes.empty()) return;
    words(look, look.fonts.strong, look.colours.text, text::kFromWhere);
    tip(look, text::kSharesTip);
    if (causes.size() == 1) {
        const std::string all = text::kAllFrom + cause_words(causes.front(), in.document.current(), in.view.clinical);
        return wrapped(look, look.fonts.small, look.colours.text, all.c_str());
    }
    const AttributionRun* run = shares_of(in);
    if (!run) return without_shares(in);
    const auto found = std::ranges::find(run->channels, channel,
                                         [](const ChannelAttribution& c) -> std::string_view { return c.key; });
    if (found != run->channels.end()) share_rows(in, *run, mean_share(*found), sign);
}

}  // namespace bodychain::ui
