#include "report/distance_report.h"

#include "base/number_text.h"
#include "report/json_text.h"
#include "report/text_table.h"
#include "scenario/scenario_json.h"

#include <algorithm>
#include <cmath>

namespace bodychain {

namespace {

constexpr std::array<std::string_view, kDayPlaces> kNames{"right knee", "left knee", "right hip", "left hip",
                                                          "low back"};  // in the order of DayPlace
constexpr double kDaysOfWeek = 7;

double change_pct(const DayLoad& day, std::size_t place) {
    return 100 * (day.load_bw_s[place] / day.neutral_bw_s[place] - 1);
}

std::string name_of(double grade_pct) {
    if (grade_pct == 0) return "level";
    return (grade_pct > 0 ? "uphill " : "downhill ") + number_text(std::fabs(grade_pct)) + " %";
}

std::string load_text(const DayLoad& day, std::size_t place) {
    if (std::isnan(day.load_bw_s[place])) return "-";
    const double change = change_pct(day, place);
    const std::string load = fixed_text(day.load_bw_s[place], 0);
    if (!std::isfinite(change)) return load;
    const std::string number = fixed_text(change, 0);
    return load + " (" + (change > 0 && number != "0" ? "+" : "") + number + " %)";
}

std::vector<std::string> cells_of(const DistanceSlope& slope) {
    const DayLoad& day = slope.day;
    std::vector<std::string> cells{name_of(day.grade_pct)};
    if (!day.walks) {
        cells.resize(5 + kDayPlaces, "-");
        return cells;
    }
    cells.insert(cells.end(), {fixed_text(day.distance_km, 1) + " km", fixed_text(day.speed_m_s, 2) + " m/s"});
    for (std::size_t i = 0; i < kDayPlaces; ++i) cells.push_back(load_text(day, i));
    cells.push_back(fixed_text(day.kcal_30_min, 0) + " kcal");
    cells.push_back(fixed_text(kDaysOfWeek * day.kcal_30_min, 0) + " kcal");
    return cells;
}

std::string in_words(const DistanceSlope& slope) {
    if (!slope.day.walks)
        return "the walk could not be completed there" + (slope.message.empty() ? "" : ": " + slope.message);
    std::string words = slope.neutral_walks
                            ? day_change_text(slope.day)
                            : "the same person's neutral walk could not be completed there: nothing to compare with";
    if (!slope.message.empty()) words += " (" + slope.message + ")";
    if (slope.neutral_walks && !slope.neutral_message.empty()) words += " (neutral: " + slope.neutral_message + ")";
    return words;
}

Json number(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }

Json loads_part(const DistanceSlope& slope) {
    Json loads;
    const double unknown = std::nan("");
    const bool both = slope.day.walks && slope.neutral_walks;
    for (std::size_t i = 0; i < kDayPlaces; ++i) {
        Json& load = loads[std::string(day_channel(static_cast<DayPlace>(i)))];
        load["now"] = number(slope.day.walks ? slope.day.load_bw_s[i] : unknown);
        load["neutral"] = number(both ? slope.day.neutral_bw_s[i] : unknown);
        load["change_pct"] = number(both ? change_pct(slope.day, i) : unknown);
    }
    return loads;
}

Json slope_part(const DistanceSlope& slope, bool own) {
    const DayLoad& day = slope.day;
    const auto known = [&](double value) { return day.walks ? number(value) : Json(nullptr); };
    Json part;
    part["grade_pct"] = day.grade_pct;
    part["own"] = own;
    part["status"] = slope.status;
    if (!slope.message.empty()) part["message"] = slope.message;
    part["neutral_status"] = slope.neutral_status;
    if (!slope.neutral_message.empty()) part["neutral_message"] = slope.neutral_message;
    part["speed_m_s"] = known(day.speed_m_s);
    part["distance_km"] = known(day.distance_km);
    part["load_bw_s"] = loads_part(slope);
    part["kcal_30_min"] = known(day.kcal_30_min);
    part["kcal_week"] = known(kDaysOfWeek * day.kcal_30_min);
    return part;
}

}  // namespace

const DistanceSlope* DistanceReport::own() const {
    const double grade = scenario.posture.get(ParameterId::WalkIncline);
    const auto found = std::ranges::find(slopes, grade, [](const DistanceSlope& slope) { return slope.day.grade_pct; });
    return found == slopes.end() ? nullptr : &*found;
}

std::string day_change_text(const DayLoad& day) {
    constexpr double kLeast_pct = 1;
    std::string changes;
    for (std::size_t i = 0; i < kDayPlaces; ++i) {
        const double change = change_pct(day, i);
        if (!std::isfinite(change) || std::fabs(change) < kLeast_pct) continue;
        changes += (changes.empty() ? "" : ", ") + std::string(kNames[i]) + " " + fixed_text(std::fabs(change), 0) +
                   (change > 0 ? " % more" : " % less");
    }
    return changes.empty() ? "as in the neutral walk" : changes + " than in the neutral walk";
}

std::string steps_text(double steps, const DayLoad& day) {
    return fixed_text(steps, 0) + " steps (" + fixed_text(day.distance_km, 1) + " km)";
}

std::string distance_table_text(const DistanceReport& report) {
    const DistanceSlope* own = report.own();
    std::string text = "status: " + (own ? own->status : std::string("unknown")) + "\n";
    std::vector<std::vector<std::string>> cells{{std::to_string(report.steps) + " steps", "distance", "speed"}};
    cells[0].insert(cells[0].end(), kNames.begin(), kNames.end());
    cells[0].insert(cells[0].end(), {"30 minutes", "a week of them"});
    for (const DistanceSlope& slope : report.slopes) cells.push_back(cells_of(slope));
    text += aligned(cells, LastColumn::Numbers) + "\n";
    for (const DistanceSlope& slope : report.slopes)
        text += name_of(slope.day.grade_pct) + ": " + in_words(slope) + ".\n";
    return text +
           "Load: force that presses the joint, over all steps, in body weights times seconds; in brackets the change "
           "from the same person's neutral walk on the same slope.\n"
           "Energy: of half an hour at this speed, and of one every day (Looney 2019); it knows speed and slope, not "
           "posture.\n";
}

std::string distance_json(const DistanceReport& report) {
    const DistanceSlope* own = report.own();
    Json root;
    root["status"] = own ? Json(own->status) : Json(nullptr);
    if (own && !own->message.empty()) root["message"] = own->message;
    root["scenario"] = Json::parse(print_scenario(report.scenario));
    root["steps"] = report.steps;
    root["slopes"] = Json::array();
    for (const DistanceSlope& slope : report.slopes) root["slopes"].push_back(slope_part(slope, &slope == own));
    return text_of(root);
}

}  // namespace bodychain
