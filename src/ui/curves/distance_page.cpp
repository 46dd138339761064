#include "analysis/day_load.h"
#include "base/number_text.h"
#include "ui/changes/causes_list.h"
#include "ui/curves/body_pages.h"
#include "ui/kit/knob_slider.h"
#include "ui/kit/widgets.h"
#include "ui/plots/plot_draw.h"
#include "words/clauses.h"
#include "words/strings/body_strings.h"
#include "words/strings/strings.h"
#include "words/value_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bodychain::ui {

namespace {

constexpr float kRow = 24, kName = 118, kHead = 34, kBar = 6, kSlider = 170, kGap = 12;
constexpr double kFull_pct = 200;  // of a whole bar
constexpr double kDays = 7;

/// What is on the page.
struct Day {
    std::vector<DayLoad> slopes;
    const DayLoad* level = nullptr;  // its own neutral is 100 %
};

Day day_of(const PanelInput& in) {
    Day day;
    const AttributionAnswer* shares = in.shares.answer;
    const bool same = shares && in.answer && shares->scenario_hash == in.answer->scenario_hash;
    if (!same) return day;
    for (const SlopeWalk& walk : shares->slopes)
        day.slopes.push_back(
            walk.day(in.document.current().posture.get(ParameterId::BodyMass), in.view.curves.steps_a_day));
    for (const DayLoad& slope : day.slopes)
        if (slope.grade_pct == 0 && slope.walks) day.level = &slope;
    return day;
}

const char* place_name(std::size_t place, bool clinical) {
    const std::array<const char*, kDayPlaces> kNames{text::kDayKneeRight, text::kDayKneeLeft, text::kDayHipRight,
                                                     text::kDayHipLeft, text::kDayBack};
    return clinical && place + 1 == kDayPlaces ? text::kDayBackClinical : kNames[place];
}

std::string slope_name(double grade_pct) {
    return grade_pct == 0 ? text::kLevel.str() : capital(slope_text(grade_pct));
}

// Where things stand: a column of names, then one for each slope.
struct Columns {
    ImVec2 origin;
    float name, column;
    float x(std::size_t slope) const { return origin.x + name + static_cast<float>(slope) * column; }
};

void text_at(const Look& look, const std::string& id, ImVec2 at, ImU32 colour, const std::string& words_of_it,
             float room) {
    ImFont* font = look.fonts.small;
    const std::string shown = shortened(font, words_of_it, room);
    ImGui::GetWindowDrawList()->AddText(font, font->FontSize, at, colour, shown.c_str());
    if (look.places) look.places->note(id, {at.x, at.y, text_width(font, shown.c_str()), font->FontSize});
}

// The load as a bar, the own neutral on the same slope as a mark on it.
void load_cell(const Look& look, const Columns& at, std::size_t slope, float y, double pct, double neutral_pct,
               const std::string& id) {
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    ImFont* font = look.fonts.small;
    const std::string value = std::isnan(pct) ? "\u2013" : shown_number(pct, 0) + " %";
    const float x = at.x(slope), number = look.px(46),
                width = std::max(look.px(20), at.column - number - look.px(kGap)), h = look.px(kBar),
                middle = y + 0.5f * look.px(kRow);
    const auto place = [&](double share_pct) {
        return x + width * static_cast<float>(std::clamp(share_pct / kFull_pct, 0.0, 1.0));
    };
    draw.AddRectFilled(ImVec2(x, middle - 0.5f * h), ImVec2(x + width, middle + 0.5f * h),
                       faded(look.colours.track, 0.5f), 0.5f * h);
    const bool more = pct > neutral_pct + 1, less = pct < neutral_pct - 1;
    if (!std::isnan(pct))
        draw.AddRectFilled(ImVec2(x, middle - 0.5f * h), ImVec2(place(pct), middle + 0.5f * h),
                           more   ? look.colours.more
                           : less ? look.colours.less
                                  : look.colours.muted,
                           0.5f * h);
    if (!std::isnan(neutral_pct))
        draw.AddRectFilled(ImVec2(place(neutral_pct) - look.px(1), middle - h),
                           ImVec2(place(neutral_pct) + look.px(1), middle + h), look.colours.text);
    const ImU32 colour = more ? look.colours.more_text : less ? look.colours.less_text : look.colours.text;
    text_at(look, id, ImVec2(x + width + look.px(6), std::round(middle - 0.5f * font->FontSize)), colour, value,
            number);
}

float head_row(const PanelInput& in, const Columns& at, const Day& day, float y) {
    const Look& look = in.look;
    for (std::size_t s = 0; s < day.slopes.size(); ++s) {
        const DayLoad& slope = day.slopes[s];
        const float room = at.column - look.px(kGap);
        text_at(look, "day.slope/" + std::to_string(s), ImVec2(at.x(s), y), look.colours.text,
                slope_name(slope.grade_pct), room);
        const std::string more =
            slope.walks ? shown_number(slope.distance_km, 1) + " km, " + shown_number(slope.speed_m_s, 2) + " m/s"
                        : text::kDayFalls.str();
        text_at(look, "day.slope/" + std::to_string(s) + "/more", ImVec2(at.x(s), y + look.px(15)),
                slope.walks ? look.colours.muted : look.colours.more_text, more, room);
    }
    return y + look.px(kHead + 2);
}

float load_rows(const PanelInput& in, const Columns& at, const Day& day, float y) {
    const Look& look = in.look;
    for (std::size_t p = 0; p < kDayPlaces; ++p) {
        text_at(look, "day.place/" + std::to_string(p),
                ImVec2(at.origin.x, std::round(y + 0.5f * (look.px(kRow) - look.fonts.small->FontSize))),
                look.colours.text, place_name(p, in.view.clinical), at.name - look.px(6));
        for (std::size_t s = 0; s < day.slopes.size(); ++s) {
            const DayLoad& slope = day.slopes[s];
            const double whole = day.level ? day.level->neutral_bw_s[p] : std::nan("");
            if (slope.walks)
                load_cell(look, at, s, y, 100 * slope.load_bw_s[p] / whole, 100 * slope.neutral_bw_s[p] / whole,
                          "day/" + std::to_string(p) + "/" + std::to_string(s));
        }
        y += look.px(kRow);
    }
    return y;
}

float energy_rows(const PanelInput& in, const Columns& at, const Day& day, float y) {
    const Look& look = in.look;
    const std::array<const char*, 2> names{text::kDayEnergy, text::kDayWeek};
    for (std::size_t row = 0; row < names.size(); ++row) {
        const float text_y = std::round(y + 0.5f * (look.px(kRow) - look.fonts.small->FontSize));
        text_at(look, "day.energy/" + std::to_string(row), ImVec2(at.origin.x, text_y), look.colours.muted, names[row],
                at.name - look.px(6));
        for (std::size_t s = 0; s < day.slopes.size(); ++s)
            if (day.slopes[s].walks)
                text_at(look, "day.energy/" + std::to_string(row) + "/" + std::to_string(s), ImVec2(at.x(s), text_y),
                        look.colours.text,
                        shown_number((row == 0 ? 1 : kDays) * day.slopes[s].kcal_30_min, 0) + " kcal",
                        at.column - look.px(kGap));
        y += look.px(row == 0 ? kRow - 4 : kRow);
    }
    return y;
}

void steps_slider(const PanelInput& in, const Rect& room) {
    const Look& look = in.look;
    double steps = in.view.curves.steps_a_day;
    const std::string label = text::kStepsADay.str() + "  " + shown_number(steps, 0);
    text_at(look, "day.steps", ImVec2(room.x, room.y + look.px(5)), look.colours.text, label, look.px(140));
    ImGui::SetCursorScreenPos(ImVec2(room.x + look.px(140), room.y));
    if (knob_slider(look, "day.steps.slider", steps, {1000, 20000, kUsualSteps, 500},
                    std::min(look.px(kSlider), room.w - look.px(150))))
        in.ask(SetStepsADay{steps});
}

void waiting(const PanelInput& in, const Rect& room) {
    ImGui::SetCursorScreenPos(ImVec2(room.x, room.y));
    ImGui::BeginChild("day.waiting", ImVec2(room.w, room.h), false, ImGuiWindowFlags_NoNav);
    without_shares(in);
    ImGui::EndChild();
}

}  // namespace

void distance_page(const PanelInput& in, const Rect& room) {
    const Look& look = in.look;
    const Day day = day_of(in);
    if (day.slopes.empty()) return waiting(in, room);
    steps_slider(in, room);
    ImGui::SetCursorScreenPos(ImVec2(room.x, room.y + look.px(30)));
    ImGui::BeginChild("day", ImVec2(room.w, std::max(1.0f, room.h - look.px(30))), false, ImGuiWindowFlags_NoNav);
    const float name = look.px(kName), width = room.w - ImGui::GetStyle().ScrollbarSize - look.px(6);
    const Columns at{ImGui::GetCursorScreenPos(), name, (width - name) / static_cast<float>(day.slopes.size())};
    float y = head_row(in, at, day, at.origin.y);
    y = load_rows(in, at, day, y);
    y = energy_rows(in, at, day, y);
    ImGui::SetCursorScreenPos(ImVec2(at.origin.x, y + look.px(2)));
    wrapped(
        look, look.fonts.small, look.colours.muted,
        (text::kDayTitle.str() + ": " + text::kDayMore + " " + text::kDayLoadTip + " " + text::kDayEnergyTip).c_str());
    ImGui::EndChild();
}

std::string distance_csv(const PanelInput& in) {
    const Day day = day_of(in);
    std::string text =
        "slope [%],place,load [BW s a day],own neutral on this slope [BW s a day],distance [km],half an hour [kcal]\n";
    for (const DayLoad& slope : day.slopes)
        for (std::size_t p = 0; slope.walks && p < kDayPlaces; ++p)
            text += number_text(slope.grade_pct) + "," + std::string(day_channel(static_cast<DayPlace>(p))) + "," +
                    number_text(slope.load_bw_s[p]) + "," + number_text(slope.neutral_bw_s[p]) + "," +
                    number_text(slope.distance_km) + "," + number_text(slope.kcal_30_min) + "\n";
    return text;
}

}  // namespace bodychain::ui
