#include "ui/changes/compare_page.h"

#include "session/document/compared_pair.h"
#include "ui/kit/widgets.h"
#include "ui/plots/plot_curves.h"
#include "ui/plots/plot_draw.h"
#include "ui/plots/walk_names.h"
#include "words/change_words.h"
#include "words/language/language.h"
#include "words/parameter_words.h"
#include "words/strings/compare_strings.h"
#include "words/strings/strings.h"
#include "words/unit_text.h"
#include "words/value_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bodychain::ui {

namespace {

constexpr float kColumns = 3, kGap = 4;

// Buttons one after the other, in a new line where one does not fit.
bool flowing_button(const Look& look, float right, const char* id, const char* label, const char* tip_text,
                    bool first = false) {
    if (!first && ImGui::GetItemRectMax().x + look.px(kGap) + text_button_width(look, label) <= right)
        ImGui::SameLine(0, look.px(kGap));
    const bool hit = text_button(look, id, label);
    tip(look, tip_text);
    return hit;
}

void who_is_who(const PanelInput& in) {
    const Look& look = in.look;
    const PairNames names = pair_names(in.view.compare, in.document.current(), in.view.clinical);
    const bool a_is_other = !in.view.compare.now.other_is_b;
    const auto line = [&](const char* letter, const std::string& name, bool other) {
        const ImVec2 at = ImGui::GetCursorScreenPos();
        const float r = look.px(5);
        ImGui::GetWindowDrawList()->AddCircleFilled(ImVec2(at.x + r, at.y + 0.5f * look.fonts.text->FontSize), r,
                                                    other ? look.colours.compared : look.colours.text, 16);
        ImGui::Indent(2 * r + look.px(6));
        wrapped(look, look.fonts.text, look.colours.text, (letter + name).c_str());
        ImGui::Unindent(2 * r + look.px(6));
    };
    line(text::kCompareA, names.a, a_is_other);
    line(text::kCompareB, names.b, !a_is_other);
}

void how_it_is_shown(const PanelInput& in) {
    const std::array<const char*, 2> labels{text::kCompareOver, text::kCompareBeside},
        tips{text::kCompareOverTip, text::kCompareBesideTip};
    const ImVec2 at = ImGui::GetCursorScreenPos();
    int chosen = in.view.compare.beside ? 1 : 0;
    if (segmented(in.look, "compare.view", labels, chosen, tips)) in.ask(SideBySide{chosen == 1});
    ImGui::SetCursorScreenPos(ImVec2(at.x, at.y + in.look.px(33)));
}

void buttons(const PanelInput& in) {
    const Look& look = in.look;
    const CompareView& view = in.view.compare;
    const float right = ImGui::GetCursorScreenPos().x + ImGui::GetContentRegionAvail().x;
    const bool pinned = view.on() && !view.now.other_is_b;
    if (pinned && flowing_button(look, right, "compare.swap", text::kCompareSwap, text::kCompareSwapTip, true))
        in.ask(SwapAAndB{});
    if (view.on() && flowing_button(look, right, "compare.stop", text::kCompareStop, text::kCompareStopTip, !pinned))
        in.ask(StopComparing{});
    if (flowing_button(look, right, "compare.keep", text::kCompareKeep, text::kCompareKeepTip, !view.on()))
        in.ask(KeepAsA{});
    if (!(pinned && view.now.neutral) &&
        flowing_button(look, right, "compare.neutral", text::kCompareNeutral, text::kCompareNeutralTip))
        in.ask(CompareWithNeutral{});
}

/// Where the three columns of figures end.
std::array<float, 3> column_ends(const Look&, float x, float width) {
    const float column = width / kColumns;
    return {std::round(x + column), std::round(x + 2 * column), x + width};
}

void figures_line(const Look& look, ImVec2 low, float width, const std::array<std::string, 3>& texts,
                  ImU32 difference_colour, ImFont* last_font) {
    const auto ends = column_ends(look, low.x, width);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        ImFont* font = i == 2 ? last_font : look.fonts.small;
        draw.AddText(font, font->FontSize, ImVec2(ends[i] - text_width(font, texts[i].c_str()), low.y),
                     i == 2 ? difference_colour : look.colours.muted, texts[i].c_str());
    }
}

/// A name over a line of figures; true when clicked.
bool figures_row(const Look& look, const std::string& id, const std::string& name,
                 const std::array<std::string, 3>& texts, ImU32 difference_colour, const std::string& tip_text) {
    ImFont& font = *look.fonts.text;
    const ImVec2 low = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x,
                name_height = font.CalcTextSizeA(font.FontSize, FLT_MAX, width, name.c_str()).y;
    const float height = name_height + look.fonts.strong->FontSize + look.px(8);
    const bool hit = ImGui::InvisibleButton(id.c_str(), ImVec2(width, height));
    note_item(look, id);
    tip(look, tip_text.c_str());
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    if (ImGui::IsItemHovered())
        draw.AddRectFilled(low, ImVec2(low.x + width, low.y + height), look.colours.control_hover, look.px(6));
    draw.AddText(&font, font.FontSize, low, look.colours.text, name.c_str(), nullptr, width);
    figures_line(look, ImVec2(low.x, low.y + name_height + look.px(2)), width, texts, difference_colour,
                 look.fonts.strong);
    return hit;
}

std::string degrees(double deg) { return shown_number(deg, 1) + text::kDegree; }

std::array<std::string, 3> figures_of(const ComparisonRow& row) {
    if (row.load())
        return {shown_number(row.a, 2), shown_number(row.b, 2),
                shown_change(row.change.peak_change_pct, 0) + "\u00A0%"};
    return {degrees(row.a), degrees(row.b), shown_change(row.difference(), 1) + text::kDegree};
}

/// The page of curves that has a plot of this channel, and which.
std::optional<std::pair<CurvesPage, std::size_t>> plot_place(std::string_view channel) {
    for (const CurvesPage page : {CurvesPage::Angles, CurvesPage::Loads}) {
        const auto plots = plots_of(page);
        const auto found = std::ranges::find(plots, channel);
        if (found != plots.end()) return std::pair(page, static_cast<std::size_t>(found - plots.begin()));
    }
    return std::nullopt;
}

std::string row_tip(const PanelInput& in, const ComparisonRow& row, bool opens) {
    const ChannelInfo& channel = *row.change.channel;
    std::string words_of_it =
        std::string(plot_name(channel, in.view.clinical)) +
        (row.load() ? ", " + std::string(shown_unit(channel.unit)) : "") + "\n" + text::kComparePositive +
        std::string(translated(in.view.clinical ? channel.positive_clinical : channel.positive_plain));
    if (in.view.mode == Mode::Walk && !row.load())
        words_of_it += "\n" + text::kCompareAt.str() + shown_number(row.change.change.at_pct, 0) + " %";
    return opens ? words_of_it + "\n" + text::kCompareOpen : words_of_it;
}

void row(const PanelInput& in, const ComparisonRow& row) {
    const double size = row.load() ? row.change.peak_change_pct : row.difference();
    const auto plot = in.view.mode == Mode::Walk ? plot_place(row.change.channel->key) : std::nullopt;
    const std::string name = change_name(row.change, in.view.clinical, size > 0);
    const ImU32 colour = size < 0 ? in.look.colours.less_text : in.look.colours.more_text;
    if (!figures_row(in.look, "compare.row/" + curve_key(row.change), name, figures_of(row), colour,
                     row_tip(in, row, plot.has_value())) ||
        !plot)
        return;
    in.ask(OpenCurve{plot->first, plot->second});
}

void heading(const Look& look, const char* name) {
    ImGui::Dummy(ImVec2(0, look.px(2)));
    wrapped(look, look.fonts.small, look.colours.muted, name);
}

void column_heads(const Look& look) {
    const ImVec2 low = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    figures_line(look, low, width, {text::kCompareHeadA, text::kCompareHeadB, text::kCompareHeadDifference},
                 look.colours.muted, look.fonts.small);
    ImGui::Dummy(ImVec2(width, look.fonts.small->FontSize));
}

void score_row(const PanelInput& in, const PairFigures& figures) {
    if (std::isnan(figures.gps_a) || std::isnan(figures.gps_b)) return;
    const double more = figures.gps_b - figures.gps_a;
    const ImU32 colour = more < 0 ? in.look.colours.less_text : in.look.colours.more_text;
    figures_row(in.look, "compare.score", in.view.clinical ? text::kCompareScoreClinical : text::kCompareScore,
                {degrees(figures.gps_a), degrees(figures.gps_b), shown_change(more, 1) + text::kDegree}, colour,
                text::kCompareScoreTip);
}

void differences(const PanelInput& in, const PairFigures& figures) {
    const Look& look = in.look;
    const bool standing = in.view.mode == Mode::Stand;
    column_heads(look);
    if (!standing) score_row(in, figures);
    if (figures.rows.empty()) return wrapped(look, look.fonts.small, look.colours.muted, text::kCompareSame);
    bool angles = false, loads = false;
    for (const ComparisonRow& one : figures.rows) {
        bool& headed = one.load() ? loads : angles;
        if (!headed)
            heading(look, one.load() ? (standing ? text::kCompareLoadsStanding : text::kCompareLoads)
                          : standing ? text::kCompareAnglesStanding
                                     : text::kCompareAngles);
        headed = true;
        row(in, one);
    }
}

std::string setting(ParameterId id, double value) {
    const ParameterInfo& parameter = info(id);
    if (parameter.unit == ParameterUnit::Sex) return value > 0.5 ? text::kMan : text::kWoman;
    return shown_number(value, decimals_for(parameter.step)) + unit_after_number(parameter.unit);
}

void setting_row(const PanelInput& in, const ParameterDifference& difference, const Scenario& a) {
    const Look& look = in.look;
    const ParameterInfo& parameter = info(difference.id);
    const std::string name = parameter_name(parameter.id, in.view.clinical), key(parameter.key);
    wrapped(look, look.fonts.text, look.colours.text, name.c_str());
    const ImVec2 low = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    figures_line(look, ImVec2(low.x, low.y - look.px(3)), width,
                 {setting(difference.id, difference.a), setting(difference.id, difference.b), ""}, look.colours.muted,
                 look.fonts.small);
    ImGui::Dummy(ImVec2(width, look.fonts.small->FontSize - look.px(3)));
    const float right = low.x + width;
    if (flowing_button(look, right, ("compare.take/" + key).c_str(), text::kCompareTake, text::kCompareTakeTip, true))
        in.ask(EditScenario{take_from_a(in.document.current(), a, difference.id, text::kCompareTakeStep + name)});
    if (flowing_button(look, right, ("compare.put/" + key).c_str(), text::kComparePut, text::kComparePutTip))
        in.ask(PutIntoA{difference.id});
}

void settings(const PanelInput& in) {
    const Look& look = in.look;
    const Scenario& a = *in.view.compare.now.other;
    const auto rows = parameter_differences(a.posture, in.document.current().posture);
    if (rows.empty()) return heading(look, text::kCompareNoSettings);
    heading(look, text::kCompareSettings);
    for (const ParameterDifference& difference : rows) setting_row(in, difference, a);
}

void pair(const PanelInput& in) {
    const Look& look = in.look;
    const CompareNow& now = in.view.compare.now;
    const auto say = [&](const char* words_of_it) { wrapped(look, look.fonts.small, look.colours.muted, words_of_it); };
    compared_pair(in);
    buttons(in);
    if (!now.answer || !now.figures)
        say(now.other_is_b ? text::kCompareCorrectionWorking : text::kCompareWorking);
    else if (failed(*now.answer) || failed(*in.answer))
        say(text::kCompareFailed);
    else {
        if (now.estimate) say(text::kCompareEstimate);
        differences(in, *now.figures);
    }
    if (!now.other_is_b) settings(in);
}

}  // namespace

void compared_pair(const PanelInput& in) {
    who_is_who(in);
    how_it_is_shown(in);
}

void compare_page(const PanelInput& in) {
    if (in.view.compare.on()) return pair(in);
    wrapped(in.look, in.look.fonts.text, in.look.colours.muted, text::kCompareIntro);
    buttons(in);
}

}  // namespace bodychain::ui
