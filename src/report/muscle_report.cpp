#include "report/muscle_report.h"

#include "base/number_text.h"
#include "report/json_text.h"
#include "report/text_table.h"
#include "scenario/scenario_json.h"

#include <algorithm>
#include <cmath>

namespace bodychain {

namespace {

constexpr double kLeast_pct = 0.5;       // of a length
constexpr double kLeastForce_pct = 5;    // walks that end in a small orbit differ by up to some percent of a force
constexpr double kLeastShare_pct = 5;    // of the muscle's most: below it a muscle hardly pulls
constexpr double kLeastForce_bw = 0.05;  // and below this it is no matter to the joints

std::string key_of(Muscle muscle, Side side) {
    std::string key(muscle_table()[index(muscle)].name);
    std::ranges::replace(key, ' ', '_');
    return key + (side == Side::Right ? "_r" : "_l");
}

std::string signed_text(double value, int digits) { return (value > 0 ? "+" : "") + fixed_text(value, digits); }

struct Row {
    const MuscleLength *now, *before;
    double mean() const { return now->mean_pct - before->mean_pct; }
    double longest() const { return now->longest_pct - before->longest_pct; }
    double size() const { return std::max(std::fabs(mean()), std::fabs(longest())); }
};

std::string lengths_text(const MuscleReport& report) {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < report.now.size(); ++i) {
        const Row row{&report.now[i], &report.neutral[i]};
        if (row.size() >= kLeast_pct) rows.push_back(row);
    }
    if (rows.empty()) return "No muscle works clearly longer or shorter than in the same person's neutral walk.\n";
    std::ranges::stable_sort(rows, [](const Row& a, const Row& b) { return a.size() > b.size(); });
    std::vector<std::vector<std::string>> cells{
        {"length, % of standing straight", "mean", "change", "longest", "change", "works"}};
    for (const Row& row : rows)
        cells.push_back({key_of(row.now->muscle, row.now->side), fixed_text(row.now->mean_pct, 1),
                         signed_text(row.mean(), 1), fixed_text(row.now->longest_pct, 1), signed_text(row.longest(), 1),
                         row.mean() > 0 ? "longer" : "shorter"});
    return aligned(cells);
}

struct ForceRow {
    const MuscleForce* now;
    ForceChange change;
    double size() const { return std::max(std::fabs(change.mean_pct), std::fabs(change.peak_pct)); }
};

// By the change of the mean; by that of the peak where the mean does not change.
bool harder(const ForceChange& c) { return std::fabs(c.mean_pct) >= kLeastForce_pct ? c.mean_pct > 0 : c.peak_pct > 0; }

// The net moment of a hip with weak abductors is higher, because the pelvis drops until tissue carries it; tissue and
// muscle cannot be distinguished here.
std::string weakness_text(const Scenario& scenario) {
    const bool weak =
        scenario.posture.get(ParameterId::WeakAbductorsR) > 0 || scenario.posture.get(ParameterId::WeakAbductorsL) > 0;
    return weak ? "Weak hip abductors: what the hip's tissue carries instead of them is counted as their pull.\n" : "";
}

std::string forces_text(const MuscleReport& report) {
    std::vector<ForceRow> rows;
    const std::vector<MuscleForce>&now = report.forces_now.muscles, &neutral = report.forces_neutral.muscles;
    for (std::size_t i = 0; i < now.size(); ++i) {
        const ForceRow row{&now[i], force_change(now[i], neutral[i])};
        if (row.size() >= kLeastForce_pct) rows.push_back(row);
    }
    if (rows.empty())
        return "No muscle of the legs pulls clearly harder or less hard than in the same person's neutral walk.\n";
    std::ranges::stable_sort(rows, [](const ForceRow& a, const ForceRow& b) { return a.size() > b.size(); });
    std::vector<std::vector<std::string>> cells{
        {"force, body weights", "mean", "change", "peak", "change", "of its most", "at", "works"}};
    for (const ForceRow& row : rows)
        cells.push_back({key_of(row.now->muscle, row.now->side), fixed_text(row.now->mean_bw, 2),
                         signed_text(row.change.mean_pct, 0) + " %", fixed_text(row.now->peak_bw, 2),
                         signed_text(row.change.peak_pct, 0) + " %", fixed_text(row.now->peak_share_pct, 0) + " %",
                         fixed_text(row.now->peak_at_pct, 0) + " %", harder(row.change) ? "harder" : "less hard"});
    return aligned(cells) +
           "Forces are an estimate: the least effort that balances the joint moments. Muscles of the trunk have "
           "none.\n";
}

Json number(double value) { return std::isnan(value) ? Json(nullptr) : Json(value); }

Json force_part(const MuscleForce& force) {
    Json json;
    json["mean_bw"] = number(force.mean_bw);
    json["peak_bw"] = number(force.peak_bw);
    json["peak_share_pct"] = number(force.peak_share_pct);
    json["peak_at_pct"] = number(force.peak_at_pct);
    return json;
}

Json unbalanced_part(const MuscleForces& forces) {
    Json json;
    json["right"] = number(forces.unbalanced_nm_kg[0]);
    json["left"] = number(forces.unbalanced_nm_kg[1]);
    json["subtalar_right"] = number(forces.unbalanced_subtalar_nm_kg[0]);
    json["subtalar_left"] = number(forces.unbalanced_subtalar_nm_kg[1]);
    return json;
}

}  // namespace

ForceChange force_change(const MuscleForce& now, const MuscleForce& neutral) {
    const bool pulls = std::max(now.peak_share_pct, neutral.peak_share_pct) >= kLeastShare_pct &&
                       std::max(now.peak_bw, neutral.peak_bw) >= kLeastForce_bw;
    if (!pulls) return {};  // not-a-number too
    const auto change = [](double a, double b) { return b > 0 ? 100 * (a / b - 1) : 100.0; };
    return {change(now.mean_bw, neutral.mean_bw), change(now.peak_bw, neutral.peak_bw)};
}

std::string muscle_text(const MuscleReport& report) {
    const std::string head = status_line(report.run);
    return report.run.measured ? head + lengths_text(report) + forces_text(report) + weakness_text(report.scenario)
                               : head;
}

std::string muscle_json(const MuscleReport& report) {
    Json root;
    root["status"] = report.run.status;
    if (const std::string doubt = doubt_of(report.run); !doubt.empty()) root["message"] = doubt;
    root["scenario"] = Json::parse(print_scenario(report.scenario));
    root["muscles"] = Json::object();
    const auto part = [](const MuscleLength& l) {
        Json json;
        json["mean_pct"] = l.mean_pct;
        json["shortest_pct"] = l.shortest_pct;
        json["longest_pct"] = l.longest_pct;
        return json;
    };
    for (std::size_t i = 0; i < report.now.size(); ++i) {
        Json& muscle = root["muscles"][key_of(report.now[i].muscle, report.now[i].side)];
        muscle["now"] = part(report.now[i]);
        muscle["neutral"] = part(report.neutral[i]);
    }
    for (std::size_t i = 0; i < report.forces_now.muscles.size(); ++i) {
        const MuscleForce &now = report.forces_now.muscles[i], &neutral = report.forces_neutral.muscles[i];
        Json& force = root["muscles"][key_of(now.muscle, now.side)]["force"];
        force["now"] = force_part(now);
        force["neutral"] = force_part(neutral);
    }
    if (report.run.measured) {
        root["unbalanced_nm_kg"]["now"] = unbalanced_part(report.forces_now);
        root["unbalanced_nm_kg"]["neutral"] = unbalanced_part(report.forces_neutral);
    }
    return text_of(root);
}

}  // namespace bodychain
