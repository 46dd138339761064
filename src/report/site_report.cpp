#include "report/site_report.h"

#include "base/number_text.h"
#include "report/distance_report.h"
#include "report/json_text.h"
#include "report/text_table.h"
#include "scenario/scenario_json.h"

#include <algorithm>
#include <cmath>

namespace bodychain {

namespace {

std::string key_of(const SiteRow& row) {
    const std::string key(row.now.quantity->key);
    return !row.now.quantity->sided ? key : key + (row.now.side == Side::Right ? "_r" : "_l");
}

std::vector<std::string> cells_of(const SiteReport& report, const SiteRow& row) {
    const int best = best_correction(row);
    const std::string change = fixed_text(site_change(row), 1) + (row.now.quantity->unit == "deg" ? " deg" : " %");
    return {key_of(row),
            fixed_text(row.neutral, 2),
            fixed_text(row.now.peak, 2),
            std::string(row.now.quantity->unit),
            change,
            best < 0 ? ""
                     : fixed_text(row.corrected[static_cast<std::size_t>(best)], 2) + " without " +
                           report.corrections[static_cast<std::size_t>(best)].key};
}

}  // namespace

std::string site_table_text(const SiteReport& report) {
    std::vector<const SiteRow*> changed;
    for (const SiteRow& row : report.rows)
        if (site_weight(row) >= 1) changed.push_back(&row);
    if (changed.empty()) return "";
    std::ranges::stable_sort(changed,
                             [](const SiteRow* a, const SiteRow* b) { return site_weight(*a) > site_weight(*b); });
    std::vector<std::vector<std::string>> cells{
        {"peak over the step", "neutral", "now", "unit", "change", "lowered most"}};
    for (const SiteRow* row : changed) cells.push_back(cells_of(report, *row));
    return aligned(cells);
}

std::string distance_text(const SiteReport& report) {
    constexpr double kSteps = 10'000;
    const auto value = [&](ParameterId id) { return report.scenario.posture.get(id); };
    const DayLoad day =
        day_load(value(ParameterId::WalkIncline), &report.now, &report.neutral, value(ParameterId::BodyMass), kSteps);
    const std::string changes = day_change_text(day);
    return steps_text(kSteps, day) + ": " + changes + ".\n30 minutes at this speed cost about " +
           fixed_text(day.kcal_30_min, 0) + " kcal, " + fixed_text(7 * day.kcal_30_min, 0) +
           " a week of daily walks (Looney 2019).\n";
}

std::string site_json(const SiteReport& report) {
    Json root;
    root["status"] = report.run.status;
    if (const std::string doubt = doubt_of(report.run); !doubt.empty()) root["message"] = doubt;
    root["scenario"] = Json::parse(print_scenario(report.scenario));
    root["sites"] = Json::object();
    const auto number = [](double v) { return std::isnan(v) ? Json(nullptr) : Json(v); };
    for (const SiteRow& row : report.rows) {
        Json& part = root["sites"][key_of(row)];
        part["unit"] = row.now.quantity->unit;
        part["neutral"] = number(row.neutral);
        part["now"] = number(row.now.peak);
        part["without"] = Json::object();
        for (std::size_t i = 0; i < report.corrections.size(); ++i)
            part["without"][report.corrections[i].key] = number(row.corrected[i]);
        part["meaning"] = row.now.quantity->meaning;
        part["source"] = row.now.quantity->source;
    }
    return text_of(root);
}

}  // namespace bodychain
