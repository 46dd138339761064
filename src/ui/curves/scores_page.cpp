#include "ui/curves/scores_page.h"

#include "base/number_text.h"
#include "ui/kit/widgets.h"
#include "ui/plots/plot_curves.h"
#include "ui/plots/plot_draw.h"
#include "words/strings/curve_strings.h"
#include "words/strings/strings.h"
#include "words/value_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bodychain::ui {

namespace {

constexpr float kRow = 22, kNameShare = 0.34f, kValue = 44, kBar = 6, kGap = 34, kTwoColumns = 540,
                kFiguresShare = 0.4f;
constexpr double kLeastScale_deg = 5;  // bars of small differences stay short

void text_at(const Look& look, const std::string& id, ImFont* font, ImVec2 at, ImU32 colour,
             const std::string& words_of_it) {
    ImGui::GetWindowDrawList()->AddText(font, font->FontSize, at, colour, words_of_it.c_str());
    if (look.places && !id.empty())
        look.places->note(id, {at.x, at.y, text_width(font, words_of_it.c_str()), font->FontSize});
}

void right_text(const Look& look, const std::string& id, ImFont* font, float right, float y, ImU32 colour,
                const std::string& words_of_it) {
    text_at(look, id, font, ImVec2(right - text_width(font, words_of_it.c_str()), y), colour, words_of_it);
}

// Returns where the rows begin.
float heading(const Look& look, const Rect& place, const std::string& id, const char* title, const char* more) {
    text_at(look, id, look.fonts.strong, ImVec2(place.x, place.y), look.colours.text,
            shortened(look.fonts.strong, title, place.w));
    ImFont* font = look.fonts.small;
    const ImVec2 at(place.x, place.y + look.px(19)), size = font->CalcTextSizeA(font->FontSize, FLT_MAX, place.w, more);
    ImGui::GetWindowDrawList()->AddText(font, font->FontSize, at, look.colours.muted, more, nullptr, place.w);
    if (look.places) look.places->note(id + "/more", {at.x, at.y, size.x, size.y});
    return at.y + size.y + look.px(7);
}

struct BarPlace {
    float x, width, y;
};

void bar(const Look& look, const BarPlace& at, double share, ImU32 colour) {
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const float h = look.px(kBar), filled = at.width * static_cast<float>(std::clamp(share, 0.0, 1.0));
    draw.AddRectFilled(ImVec2(at.x, at.y), ImVec2(at.x + at.width, at.y + h), faded(look.colours.track, 0.45f),
                       0.5f * h);
    if (filled > 1)
        draw.AddRectFilled(ImVec2(at.x, at.y), ImVec2(at.x + filled, at.y + h), colour,
                           std::min(0.5f * h, 0.5f * filled));
}

void score_row(const Look& look, const Rect& place, const ScoreRow& row, double full, std::size_t number) {
    const Colours& c = look.colours;
    ImFont* font = look.fonts.small;
    const std::string id = "score/" + std::to_string(number);
    const float name = std::floor(kNameShare * place.w), value = look.px(kValue),
                text_y = std::round(place.y + 0.5f * (place.h - font->FontSize));
    text_at(look, id + "/name", font, ImVec2(place.x, text_y), c.text, shortened(font, row.name, name - look.px(8)));
    const BarPlace upper{place.x + name, place.w - name - 2 * value - look.px(8),
                         place.y + 0.5f * place.h - look.px(row.sided ? kBar + 1 : 0.5f * kBar)};
    bar(look, upper, row.right / full, row.sided ? c.right_foot : c.muted);
    if (row.sided)
        bar(look, {upper.x, upper.width, place.y + 0.5f * place.h + look.px(1)}, row.left / full, c.left_foot);
    const auto shown = [](double degrees) { return shown_number(degrees, 1) + text::kDegree; };
    right_text(look, id + "/right", font, place.right() - value, text_y, row.sided ? c.right_foot : c.text,
               shown(row.right));
    if (row.sided) right_text(look, id + "/left", font, place.right(), text_y, c.left_foot, shown(row.left));
}

float bars(const PanelInput& in, const Rect& place, const Scores& scores) {
    const Look& look = in.look;
    const std::vector<ScoreRow> rows = score_rows(scores, in.view.clinical);
    double full = kLeastScale_deg;
    for (const ScoreRow& row : rows) full = std::max({full, row.right, row.left});
    const bool norm = in.view.curves.against_norm, clinical = in.view.clinical;
    const char* title = norm       ? (clinical ? text::kNormTitleClinical : text::kNormTitle)
                        : clinical ? text::kScoresTitleClinical
                                   : text::kScoresTitle;
    float y = heading(look, place, "score.title", title, norm ? text::kNormMore : text::kScoresMore);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        score_row(look, {place.x, y, place.w, look.px(kRow)}, rows[i], full, i);
        y += look.px(i == 0 ? kRow + 4 : kRow);
    }
    return y;
}

float figures(const PanelInput& in, const Rect& place) {
    const Look& look = in.look;
    const Colours& c = look.colours;
    ImFont* font = look.fonts.small;
    float y = heading(look, place, "figures.title",
                      in.view.clinical ? text::kFiguresTitleClinical : text::kFiguresTitle, text::kFiguresMore);
    const float change = look.px(58), number = look.px(76);
    std::size_t i = 0;
    for (const WalkFigure& figure :
         walk_figures(in.answer->now->measures, in.answer->neutral->measures, in.view.clinical)) {
        const std::string id = "figure/" + std::to_string(i++),
                          shown = shown_change(figure.now - figure.neutral, figure.decimals);
        const bool same = shown == shown_number(0, figure.decimals), less = figure.now < figure.neutral;
        const float text_y = std::round(y + 0.5f * (look.px(kRow) - font->FontSize));
        text_at(look, id + "/name", font, ImVec2(place.x, text_y), c.text,
                shortened(font, figure.name, place.w - change - number - look.px(8)));
        right_text(look, id + "/now", font, place.right() - change, text_y, c.text,
                   shown_number(figure.now, figure.decimals) + figure.unit);
        right_text(look, id + "/change", font, place.right(), text_y,
                   same   ? c.muted
                   : less ? c.less_text
                          : c.more_text,
                   shown);
        y += look.px(kRow);
    }
    return y;
}

// Two different questions, one at a time. Returns the height taken.
float against(const PanelInput& in) {
    const std::array<const char*, 2> kLabels{text::kAgainstOwn, text::kAgainstNorm},
        kTips{text::kAgainstOwnTip, text::kAgainstNormTip};
    int chosen = in.view.curves.against_norm ? 1 : 0;
    if (segmented(in.look, "scores.against", kLabels, chosen, kTips)) in.ask(AgainstNorm{chosen == 1});
    return in.look.px(36);
}

}  // namespace

std::vector<WalkFigure> walk_figures(const Measures& now, const Measures& neutral, bool clinical) {
    const auto centimetres = [](double metres) { return 100 * metres; };
    // clang-format off
    return {
        {clinical ? text::kCadence : text::kCadencePlain, clinical ? "/min" : "", 0, cadence_per_min(now), cadence_per_min(neutral)},
        {text::kWalkingSpeed, " m/s", 2, now.speed_m_s, neutral.speed_m_s},
        {text::kStepLengthRight, " cm", 1, centimetres(now.step_length_m[0]), centimetres(neutral.step_length_m[0])},
        {text::kStepLengthLeft, " cm", 1, centimetres(now.step_length_m[1]), centimetres(neutral.step_length_m[1])},
        {clinical ? text::kWalkRatio : text::kWalkRatioPlain, clinical ? static_cast<const char*>(text::kWalkRatioUnit) : "", 1, 1000 * walk_ratio_m_min(now), 1000 * walk_ratio_m_min(neutral)},
        {text::kStepWidth, " cm", 1, centimetres(now.step_width_m), centimetres(neutral.step_width_m)},
        {clinical ? text::kStanceRight : text::kStanceRightPlain, " %", 1, now.stance_pct[0], neutral.stance_pct[0]},
        {clinical ? text::kStanceLeft : text::kStanceLeftPlain, " %", 1, now.stance_pct[1], neutral.stance_pct[1]},
        {clinical ? text::kDoubleSupport : text::kDoubleSupportPlain, " %", 1, double_support_pct(now), double_support_pct(neutral)},
    };
    // clang-format on
}

std::vector<ScoreRow> score_rows(const Scores& scores, bool clinical) {
    std::vector<ScoreRow> rows{{std::string(clinical ? text::kOverallClinical : text::kOverall) + "  " +
                                    shown_number(scores.gps, 1) + text::kDegree,
                                scores.gps_r, scores.gps_l, true}};
    for (const auto& [key, degrees] : scores.map) {
        const ChannelInfo* channel = find_channel(key);
        if (!channel) continue;
        if (key.ends_with("_l"))
            rows.back().left = degrees;  // follows its right side
        else
            rows.push_back({std::string(plot_name(*channel, clinical)), degrees, degrees, channel->sided});
    }
    return rows;
}

void scores_page(const PanelInput& in, const Rect& room) {
    const Look& look = in.look;
    ImGui::SetCursorScreenPos(ImVec2(room.x, room.y));
    ImGui::BeginChild("scores", ImVec2(room.w, room.h), false, ImGuiWindowFlags_NoNav);
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    if (!in.answer->neutral) {
        wrapped(look, look.fonts.text, look.colours.muted, text::kScoresNone);
        return ImGui::EndChild();
    }
    const float width = room.w - ImGui::GetStyle().ScrollbarSize - look.px(6), gap = look.px(kGap);
    const bool beside = width >= look.px(kTwoColumns);
    const float table = beside ? std::floor(kFiguresShare * width) : width,
                chart = beside ? width - table - gap : width;
    const Measures& now = in.answer->now->measures;
    const float choice = against(in);
    const float below = bars(in, {origin.x, origin.y + choice, chart, room.h},
                             in.view.curves.against_norm ? score_norm(now) : score(now, in.answer->neutral->measures));
    const ImVec2 at = beside ? ImVec2(origin.x + chart + gap, origin.y) : ImVec2(origin.x, below + look.px(14));
    const float end = std::max(below, figures(in, {at.x, at.y, table, room.h}));
    ImGui::SetCursorScreenPos(origin);
    ImGui::Dummy(ImVec2(1, end - origin.y));
    ImGui::EndChild();
}

std::string scores_csv(const Answer& answer) {
    if (!answer.neutral) return {};
    const Scores scores = score(answer.now->measures, answer.neutral->measures);
    std::string text = "figure,now,own neutral\n";
    const auto row = [&](const std::string& name, double now, double neutral) {
        text += name + "," + number_text(now) + "," + number_text(neutral) + "\n";
    };
    const Measures &now = answer.now->measures, &neutral = answer.neutral->measures;
    row("gps [deg]", scores.gps, 0);
    row("gps_r [deg]", scores.gps_r, 0);
    row("gps_l [deg]", scores.gps_l, 0);
    for (const auto& [key, degrees] : scores.map) row("gvs " + key + " [deg]", degrees, 0);
    const Scores norm = score_norm(now), norm_neutral = score_norm(neutral);
    row("gps against the norm [deg]", norm.gps, norm_neutral.gps);
    for (std::size_t i = 0; i < norm.map.size(); ++i)
        row("gvs against the norm " + norm.map[i].first + " [deg]", norm.map[i].second, norm_neutral.map[i].second);
    row("cadence [1/min]", cadence_per_min(now), cadence_per_min(neutral));
    row("speed [m/s]", now.speed_m_s, neutral.speed_m_s);
    row("step_length_r [m]", now.step_length_m[0], neutral.step_length_m[0]);
    row("step_length_l [m]", now.step_length_m[1], neutral.step_length_m[1]);
    row("step_width [m]", now.step_width_m, neutral.step_width_m);
    row("stance_r [%]", now.stance_pct[0], neutral.stance_pct[0]);
    row("stance_l [%]", now.stance_pct[1], neutral.stance_pct[1]);
    row("double_support [%]", double_support_pct(now), double_support_pct(neutral));
    row("walk_ratio [m/(step/min)]", walk_ratio_m_min(now), walk_ratio_m_min(neutral));
    return text;
}

}  // namespace bodychain::ui
