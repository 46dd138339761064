#include "report/json.h"

#include "analysis/gait_phases.h"
#include "base/side.h"
#include "report/json_text.h"
#include "scenario/parameter_text.h"
#include "scenario/scenario_json.h"

#include <cmath>

namespace bodychain {

namespace {

Json scenario_part(const Scenario& scenario) { return Json::parse(print_scenario(scenario)); }

Json residual_part(const RunFigures& run) {
    Json part;
    part["force_rms_n"] = run.force_rms_n;
    part["force_max_n"] = run.force_max_n;
    part["moment_rms_nm"] = run.moment_rms_nm;
    part["moment_max_nm"] = run.moment_max_nm;
    return part;
}

Json change_part(const std::vector<std::pair<std::string, Change>>& changes) {
    Json part = Json::object();
    for (const auto& [key, change] : changes) {
        Json& row = part[key];
        row["mean"] = change.mean;
        row["stance_mean"] = change.stance_mean;
        row["max_abs"] = change.max_abs;
        row["at_pct"] = change.at_pct;
    }
    return part;
}

Json sides_part(const SideArray<double>& values) {
    Json part;
    part["right"] = values[0];
    part["left"] = values[1];
    return part;
}

Json number_part(double value) { return std::isnan(value) ? Json(nullptr) : Json(value); }

Json events_part(const GaitEvents& events) {
    Json part;
    for (const Side side : kSides) {
        Json& foot = part[side == Side::Right ? "right" : "left"];
        foot["toe_off_pct"] = events.toe_off_pct[side];
        foot["foot_flat_pct"] = number_part(events.foot_flat_pct[side]);
        foot["heel_off_pct"] = events.heel_off_pct[side];
        foot["opposite_toe_off_pct"] = events.opposite_toe_off_pct[side];
        foot["opposite_strike_pct"] = events.opposite_strike_pct[side];
        foot["feet_adjacent_pct"] = number_part(events.feet_adjacent_pct[side]);
        foot["tibia_vertical_pct"] = number_part(events.tibia_vertical_pct[side]);
        const auto phases = gait_phases(events, side);
        for (std::size_t i = 0; i < phases.size(); ++i)
            foot["phases_pct"][std::string(key_of(static_cast<GaitPhase>(i)))] = {phases[i].begin_pct,
                                                                                  phases[i].end_pct};
    }
    return part;
}

Json channels_part(const Measures& measures) {
    Json part = Json::object();
    for (const auto& [key, curve] : measures.curves.curves) part[key] = curve;
    return part;
}

Json scores_part(const Scores& scores) {
    Json part;
    part["gps"] = scores.gps;
    part["gps_l"] = scores.gps_l;
    part["gps_r"] = scores.gps_r;
    part["map"] = Json::object();
    for (const auto& [key, value] : scores.map) part["map"][key] = value;
    return part;
}

// The norm is a Fourier sum, whose last digits differ between processors.
Json norm_part(const Measures& measures) {
    constexpr double kDigits = 1e6;
    Scores scores = score_norm(measures);
    const auto round = [](double& value) { value = std::round(value * kDigits) / kDigits; };
    for (double* value : {&scores.gps, &scores.gps_l, &scores.gps_r}) round(*value);
    for (auto& [key, value] : scores.map) round(value);
    return scores_part(scores);
}

Json comparison_part(const Comparison& comparison) {
    Json part;
    for (const auto& [name, run] : {std::pair{"a", &comparison.a}, {"b", &comparison.b}}) {
        part["status"][name] = run->status;
        if (!run->message.empty()) part["message"][name] = run->message;
        part["residual"][name] = residual_part(*run);
    }
    part["change"] = change_part(comparison.changes);
    return part;
}

/// "walking", or what went wrong first.
std::string status_of(const CompareReport& report) {
    for (const Comparison* comparison : {&report.walk, &report.stand})
        for (const RunFigures* run : {&comparison->a, &comparison->b})
            if (!run->measured) return run->status;
    return report.walk.a.status;
}

/// How close the walk is to its plan, and its steps.
void add_quality(Json& root, const MotionReport& report) {
    if (!report.run.message.empty()) root["message"] = report.run.message;
    root["plan_error_rms_deg"] = report.run.plan_error_rms_deg;
    root["foot_slip_max_mm"] = report.run.foot_slip_max_mm;
    root["unconverged_steps"] = report.run.unconverged_steps;
    if (!report.run.measured) return;
    root["step_width_m"] = report.measures.step_width_m;
    root["cadence_per_min"] = cadence_per_min(report.measures);
    root["double_support_pct"] = double_support_pct(report.measures);
    root["walk_ratio_m_min"] = walk_ratio_m_min(report.measures);
}

}  // namespace

std::string walk_json(const MotionReport& report) {
    Json root;
    root["status"] = report.run.status;
    root["scenario"] = scenario_part(report.scenario);
    root["cycles_to_settle"] = report.run.cycles_to_settle;
    root["cycle_seconds"] = report.measures.cycle_s;
    root["speed_m_s"] = report.measures.speed_m_s;
    root["residual"] = residual_part(report.run);
    root["drift_max_mm"] = report.run.drift_max_mm;
    root["steps"] = report.run.steps;
    root["cpu_seconds"] = report.run.cpu_seconds;
    root["events"] = report.run.measured ? events_part(report.measures.events) : Json::object();
    root["channels"] = channels_part(report.measures);
    root["change"] = change_part(report.changes);
    root["scores"] = report.run.measured ? scores_part(report.scores) : Json::object();
    root["scores_norm"] = report.run.measured ? norm_part(report.measures) : Json::object();
    add_quality(root, report);
    if (report.run.measured) {
        root["stance_pct"] = sides_part(report.measures.stance_pct);
        root["step_length_m"] = sides_part(report.measures.step_length_m);
        root["load_share"] = sides_part(report.measures.load_share);
    }
    return text_of(root);
}

std::string stand_json(const MotionReport& report) {
    Json root;
    root["status"] = report.run.status;
    root["scenario"] = scenario_part(report.scenario);
    root["residual"] = residual_part(report.run);
    root["angles"] = Json::object();
    for (const auto& [key, curve] : report.measures.curves.curves) root["angles"][key] = curve.front();
    root["change"] = Json::object();
    for (const auto& [key, change] : report.changes) root["change"][key] = change.mean;
    Json& share = root["load_share"] = Json::object();
    if (report.run.measured) {
        share["left"] = report.measures.load_share[1];
        share["right"] = report.measures.load_share[0];
    }
    add_quality(root, report);
    return text_of(root);
}

std::string compare_json(const CompareReport& report) {
    Json root;
    root["status"] = status_of(report);
    root["a"] = scenario_part(report.a);
    root["b"] = scenario_part(report.b);
    root["walk"] = comparison_part(report.walk);
    root["stand"] = comparison_part(report.stand);
    return text_of(root);
}

std::string parameters_json() {
    Json rows = Json::array();
    for (const ParameterInfo& row : parameter_table()) {
        // body.sex has letters where the others have numbers, as in a scenario file.
        const auto value = [&](double number) {
            return row.unit == ParameterUnit::Sex ? Json(value_text(row.id, number)) : Json(number);
        };
        Json& out = rows.emplace_back();
        out["key"] = row.key;
        out["label"] = row.label;
        out["clinical_label"] = row.clinical_label;
        out["unit"] = unit_text(row.unit);
        out["min"] = value(row.min);
        out["max"] = value(row.max);
        out["default"] = value(row.default_value);
        out["step"] = row.step;
        out["help"] = row.help;
        out["source"] = row.source;
    }
    Json root;
    root["parameters"] = rows;
    return text_of(root);
}

std::string bench_json(const std::vector<std::pair<std::string, double>>& figures, std::string_view cpu,
                       std::string_view build) {
    Json root;
    for (const auto& [key, value] : figures) root[key] = value;
    root["cpu"] = cpu;
    root["build"] = build;
    return text_of(root);
}

}  // namespace bodychain
