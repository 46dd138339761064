#include "report/site_report.h"

#include "analysis/walking_cost.h"
#include "base/number_text.h"
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
    return {key_of(row), fixed_text(row.neutral, 2), fixed_text(row.now.peak, 2), std::string(row.now.quantity->unit), change,
            best < 0 ? "" : fixed_text(row.corrected[static_cast<std::size_t>(best)], 2) + " without " + report.corrections[static_cast<std::size_t>(best)].key};
}

}  // namespace

std::string site_table_text(const SiteReport& report) {
    std::vector<const SiteRow*> changed;
    for (const SiteRow& row : report.rows)
        if (site_weight(row) >= 1) changed.push_back(&row);
    if (changed.empty()) return "";
    std::ranges::stable_sort(changed, [](const SiteRow* a, const SiteRow* b) { return site_weight(*a) > site_weight(*b); });
    std::vector<std::vector<std::string>> cells{{"peak over the cycle", "neutral", "now", "unit", "change", "lowered most"}};
    for (const SiteRow* row : changed) cells.push_back(cells_of(report, *row));
    return aligned(cells);
}

std::string distance_text(const SiteReport& report) {
    constexpr double kSteps = 10'000, kMinutes = 30, kLeast = 1;
    const Measures &now = report.now, &neutral = report.neutral;
    const double km = kSteps * 0.5 * now.speed_m_s * now.cycle_s / 1000;
    std::string text = fixed_text(kSteps, 0) + " steps (" + fixed_text(km, 1) + " km)";
    std::string changes;
    for (const auto& [key, name] : {std::pair("knee_contact_r", "right knee"), std::pair("knee_contact_l", "left knee"), std::pair("hip_contact_r", "right hip"),
                                    std::pair("hip_contact_l", "left hip"), std::pair("lumbar_contact", "low back")}) {
        const Curve *a = now.curves.find(key), *b = neutral.curves.find(key);
        if (!a || !b) continue;
        const double before = daily_load_bw_s(*b, neutral.cycle_s, kSteps), change = 100 * (daily_load_bw_s(*a, now.cycle_s, kSteps) / before - 1);
        if (std::fabs(change) >= kLeast) changes += (changes.empty() ? ": " : ", ") + std::string(name) + " " + fixed_text(std::fabs(change), 0) + (change > 0 ? " % more" : " % less");
    }
    text += changes.empty() ? ": as in the neutral walk" : changes + " than in the neutral walk";
    const auto value = [&](ParameterId id) { return report.scenario.posture.get(id); };
    const double kcal = walking_energy_kcal(value(ParameterId::BodyMass), now.speed_m_s, value(ParameterId::WalkIncline), kMinutes);
    return text + ".\n" + fixed_text(kMinutes, 0) + " minutes at this speed cost about " + fixed_text(kcal, 0) + " kcal, " + fixed_text(7 * kcal, 0) + " a week of daily walks (Looney 2019).\n";
}

std::string site_json(const SiteReport& report) {
    Json root;
    root["status"] = report.run.status;
    root["scenario"] = Json::parse(print_scenario(report.scenario));
    root["sites"] = Json::object();
    const auto number = [](double v) { return std::isnan(v) ? Json(nullptr) : Json(v); };
    for (const SiteRow& row : report.rows) {
        Json& part = root["sites"][key_of(row)];
        part["unit"] = row.now.quantity->unit;
        part["neutral"] = number(row.neutral);
        part["now"] = number(row.now.peak);
        part["without"] = Json::object();
        for (std::size_t i = 0; i < report.corrections.size(); ++i) part["without"][report.corrections[i].key] = number(row.corrected[i]);
        part["meaning"] = row.now.quantity->meaning;
        part["source"] = row.now.quantity->source;
    }
    return text_of(root);
}

}  // namespace bodychain
