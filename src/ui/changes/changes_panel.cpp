#include "ui/changes/changes_panel.h"

#include "session/findings/change_ranking.h"
#include "ui/changes/chain_figure.h"
#include "ui/changes/compare_page.h"
#include "ui/changes/sites_page.h"
#include "ui/changes/status_card.h"
#include "ui/kit/widgets.h"
#include "words/change_words.h"
#include "words/sentences.h"
#include "words/strings/chain_strings.h"
#include "words/strings/compare_strings.h"
#include "words/strings/site_strings.h"
#include "words/strings/strings.h"
#include "words/value_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bodychain::ui {

namespace {

constexpr std::size_t kAngleRows = 8, kLoadRows = 4;
constexpr double kSmallestAngle_deg = 0.5, kSmallestLoad_pct = 3;

/// What one row says, ready to be drawn.
struct RowText {
    std::string name, value, detail;
    double fraction = 0;  // of the bar, signed
};

// In plain words the direction is in the words and the number has no sign; a mean against that direction keeps its
// minus.
RowText angle_row(const RankedChange& row, bool clinical, bool standing, double largest) {
    const double most = row.change.max_abs, direction = most < 0 ? -1 : 1;
    const auto number = [&](double v) {
        return (clinical ? shown_change(v, 1) : shown_number(v * direction, 1)) + text::kDegree;
    };
    RowText out{change_name(row, clinical, most > 0), number(most), {}, most / largest};
    if (standing) return out;
    const bool limb = row.side || row.both_sides;
    const double mean = limb ? row.change.stance_mean : row.change.mean;
    const char* mean_word = !limb ? text::kOnAverage : clinical ? text::kInStance : text::kFootDown;
    out.detail = mean_word + number(mean) + text::kMostAt + shown_number(row.change.at_pct, 0) + " %";
    return out;
}

RowText load_row(const RankedChange& row, bool clinical, bool standing, double largest) {
    const double pct = row.peak_change_pct;
    RowText out{change_name(row, clinical, pct > 0),
                (clinical ? shown_change(pct, 0) : shown_number(std::fabs(pct), 0)) + " %",
                {},
                pct / largest};
    if (standing) return out;
    out.detail = text::kUpTo + shown_change(row.change.max_abs, 2) + " " + std::string(unit_text(row.channel->unit)) +
                 text::kAtPercent + shown_number(row.change.at_pct, 0) + " %";
    return out;
}

// A bar from the middle: blue to the left for less, orange to the right for more.
void draw_bar(const Look& look, ImDrawList& draw, ImVec2 low, float width, double fraction) {
    const float middle = low.x + 0.5f * width, h = look.px(4);
    const float x = middle + 0.5f * width * static_cast<float>(std::clamp(fraction, -1.0, 1.0));
    draw.AddRectFilled(low, ImVec2(low.x + width, low.y + h), faded(look.colours.track, 0.55f), h * 0.5f);
    draw.AddRectFilled(ImVec2(std::min(middle, x), low.y), ImVec2(std::max(middle, x), low.y + h),
                       fraction < 0 ? look.colours.less : look.colours.more, h * 0.5f);
    draw.AddLine(ImVec2(middle, low.y - look.px(2)), ImVec2(middle, low.y + h + look.px(2)), look.colours.faint,
                 look.px(1));
}

void draw_row(const Look& look, const RowText& row, const char* tip_text) {
    const float width = ImGui::GetContentRegionAvail().x,
                value_width = text_width(look.fonts.strong, row.value.c_str());
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    ImFont& font = *look.fonts.text;
    // A long clinical name goes on in a second line rather than under the number.
    const float wrap = width - value_width - look.px(8);
    const float name_height = font.CalcTextSizeA(font.FontSize, FLT_MAX, wrap, row.name.c_str()).y;
    draw.AddText(&font, font.FontSize, at, look.colours.text, row.name.c_str(), nullptr, wrap);
    const ImU32 colour = row.fraction < 0 ? look.colours.less_text : look.colours.more_text;
    draw.AddText(look.fonts.strong, look.fonts.strong->FontSize, ImVec2(at.x + width - value_width, at.y), colour,
                 row.value.c_str());
    float y = at.y + name_height + look.px(5);
    draw_bar(look, draw, ImVec2(at.x, y), width, row.fraction);
    y += look.px(8);
    if (!row.detail.empty()) {
        ImFont& small = *look.fonts.small;
        draw.AddText(&small, small.FontSize, ImVec2(at.x, y), look.colours.muted, row.detail.c_str(), nullptr, width);
        y += small.CalcTextSizeA(small.FontSize, FLT_MAX, width, row.detail.c_str()).y + look.px(4);
    }
    ImGui::Dummy(ImVec2(width, y - at.y + look.px(4)));
    tip(look, tip_text);
}

void section(const Look& look, const char* name) {
    ImGui::Dummy(ImVec2(0, look.px(2)));
    words(look, look.fonts.small, look.colours.muted, name);
}

void draw_angles(const PanelInput& in, const std::vector<RankedChange>& rows, bool standing) {
    if (rows.empty()) return;
    section(in.look, text::kAngles);
    for (const RankedChange& row : rows)
        draw_row(in.look, angle_row(row, in.view.clinical, standing, std::fabs(rows.front().change.max_abs)),
                 standing ? text::kStandingTip : text::kStanceTip);
}

void draw_loads(const PanelInput& in, const std::vector<RankedChange>& rows, bool standing) {
    if (rows.empty()) return;
    section(in.look, text::kLoads);
    for (const RankedChange& row : rows)
        draw_row(in.look, load_row(row, in.view.clinical, standing, std::fabs(rows.front().peak_change_pct)),
                 text::kLoadTip);
}

void pages(const PanelInput& in) {
    const std::array<const char*, 3> kPages{text::kChainPage, text::kListPage, text::kSitesPage},
        kTips{text::kChainPageTip, text::kListPageTip, text::kSitesPageTip};
    const ImVec2 at = ImGui::GetCursorScreenPos();
    int chosen = static_cast<int>(in.view.chain.page);
    if (segmented(in.look, "changes.page", kPages, chosen, kTips))
        in.ask(ShowChanges{static_cast<ChangesPage>(chosen)});
    // All side by side have no room in a narrow panel.
    ImGui::SetCursorScreenPos(ImVec2(at.x, at.y + in.look.px(32)));
    const std::array<const char*, 2> more{text::kComparePage, text::kCorrectPage},
        more_tips{text::kComparePageTip, text::kCorrectPageTip};
    int below = static_cast<int>(in.view.chain.page) - static_cast<int>(ChangesPage::Compare);
    if (segmented(in.look, "changes.more", more, below, more_tips))
        in.ask(ShowChanges{static_cast<ChangesPage>(static_cast<int>(ChangesPage::Compare) + below)});
    ImGui::SetCursorScreenPos(ImVec2(at.x, at.y + in.look.px(65)));
}

void say_sentences(const PanelInput& in) {
    for (const std::string& sentence : sentences(*in.answer, in.document.current().posture, in.view.clinical))
        wrapped(in.look, in.look.fonts.text, in.look.colours.text, sentence.c_str());
}

void list_page(const PanelInput& in) {
    const Look& look = in.look;
    const bool standing = in.answer->mode == Mode::Stand;
    const auto angles = largest_angle_changes(in.answer->changes, kAngleRows, kSmallestAngle_deg);
    const auto loads = largest_load_changes(*in.answer, kLoadRows, kSmallestLoad_pct);
    if (angles.empty() && loads.empty()) return wrapped(look, look.fonts.text, look.colours.muted, text::kTooSmall);
    say_sentences(in);
    wrapped(look, look.fonts.small, look.colours.muted, standing ? text::kChangesAgainstStand : text::kChangesAgainst);
    draw_angles(in, angles, standing);
    draw_loads(in, loads, standing);
}

void table(const PanelInput& in) {
    const Answer& answer = *in.answer;
    const Look& look = in.look;
    const auto say = [&](const char* words_of_it) { wrapped(look, look.fonts.text, look.colours.muted, words_of_it); };
    pages(in);
    if (in.view.chain.page == ChangesPage::Compare) return compare_page(in);
    if (in.view.chain.page == ChangesPage::Correct) return corrections_page(in);
    if (!answer.neutral) return say(text::kNoNeutral);
    if (causes_of(in.document.current()).empty()) return say(text::kNothingChanged);
    if (failed(answer)) return say(text::kNoFigures);
    if (answer.acceptance == Acceptance::Doubtful)
        wrapped(look, look.fonts.small, look.colours.more_text, text::kEstimates);
    switch (in.view.chain.page) {
        case ChangesPage::Chain:
            chain_figure(in);
            say_sentences(in);
            chain_notes(in);
            break;
        case ChangesPage::List: list_page(in); break;
        case ChangesPage::Sites: return sites_page(in);
        case ChangesPage::Compare:
        case ChangesPage::Correct: break;  // above: they also stand where nothing is changed
    }
}

}  // namespace

void changes_panel(const PanelInput& in, const Rect& rect) {
    begin_panel(in.look, "##changes", rect);
    status_card(in);
    ImGui::Dummy(ImVec2(0, in.look.px(4)));
    words(in.look, in.look.fonts.title, in.look.colours.text, text::kChanges);
    const ImVec2 low = ImGui::GetCursorScreenPos();
    if (in.look.places)
        in.look.places->note("changes.table", {low.x, low.y, rect.right() - low.x, rect.bottom() - low.y});
    ImGui::BeginChild("table", ImVec2(0, 0), false, ImGuiWindowFlags_NoNav);
    if (in.answer) table(in);
    ImGui::EndChild();
    end_panel();
}

}  // namespace bodychain::ui
