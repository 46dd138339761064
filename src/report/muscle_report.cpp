#include "report/muscle_report.h"

#include "base/number_text.h"
#include "report/json_text.h"
#include "report/text_table.h"
#include "scenario/scenario_json.h"

#include <algorithm>
#include <cmath>

namespace bodychain {

namespace {

constexpr double kLeast_pct = 0.5;

std::string key_of(const MuscleLength& l) {
    std::string key(muscle_table()[static_cast<std::size_t>(index(l.muscle))].name);
    std::ranges::replace(key, ' ', '_');
    return key + (l.side == Side::Right ? "_r" : "_l");
}

struct Row {
    const MuscleLength *now, *before;
    double mean() const { return now->mean_pct - before->mean_pct; }
    double longest() const { return now->longest_pct - before->longest_pct; }
    double size() const { return std::max(std::fabs(mean()), std::fabs(longest())); }
};

}  // namespace

std::string muscle_text(const MuscleReport& report) {
    const std::string head = "status: " + report.run.status + "\n";
    if (!report.run.measured) return head;
    std::vector<Row> rows;
    for (std::size_t i = 0; i < report.now.size(); ++i) {
        const Row row{&report.now[i], &report.neutral[i]};
        if (row.size() >= kLeast_pct) rows.push_back(row);
    }
    if (rows.empty()) return head + "No muscle works clearly longer or shorter than in the same person's neutral walk.\n";
    std::ranges::stable_sort(rows, [](const Row& a, const Row& b) { return a.size() > b.size(); });
    const auto change = [](double v) { return (v > 0 ? "+" : "") + fixed_text(v, 1); };
    std::vector<std::vector<std::string>> cells{{"length, % of standing straight", "mean", "change", "longest", "change", "works"}};
    for (const Row& row : rows)
        cells.push_back({key_of(*row.now), fixed_text(row.now->mean_pct, 1), change(row.mean()), fixed_text(row.now->longest_pct, 1), change(row.longest()),
                         row.mean() > 0 ? "longer" : "shorter"});
    return head + aligned(cells);
}

std::string muscle_json(const MuscleReport& report) {
    Json root;
    root["status"] = report.run.status;
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
        root["muscles"][key_of(report.now[i])]["now"] = part(report.now[i]);
        root["muscles"][key_of(report.now[i])]["neutral"] = part(report.neutral[i]);
    }
    return text_of(root);
}

}  // namespace bodychain
