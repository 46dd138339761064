#include "ui/curves/muscle_rows.h"

#include "analysis/muscles/muscle_lengths.h"
#include "base/number_text.h"
#include "report/muscle_report.h"

#include <algorithm>
#include <cmath>

namespace bodychain::ui {

namespace {

constexpr double kLeastForce_pct = 5, kLeastLength_pct = 0.5;

// Both sides in one row where they changed alike: the same way, within a fifth of each other.
std::vector<MuscleRow> sorted(std::vector<MuscleRow> rows, double least) {
    std::erase_if(rows, [&](const MuscleRow& row) { return !(std::fabs(row.change_pct) >= least); });
    std::vector<MuscleRow> out;
    for (const MuscleRow& row : rows) {
        const auto pair = std::ranges::find_if(out, [&](const MuscleRow& other) {
            const double a = row.change_pct, b = other.change_pct;
            return other.muscle == row.muscle && a * b > 0 &&
                   std::fabs(a - b) <= 0.2 * std::max(std::fabs(a), std::fabs(b));
        });
        if (pair == out.end()) {
            out.push_back(row);
            continue;
        }
        pair->side.reset();
        if (std::fabs(row.change_pct) > std::fabs(pair->change_pct)) pair->change_pct = row.change_pct;
    }
    std::ranges::stable_sort(out, std::ranges::greater{},
                             [](const MuscleRow& row) { return std::fabs(row.change_pct); });
    return out;
}

}  // namespace

MuscleRows muscle_rows(const Walked& now, const Walked& neutral) {
    std::vector<MuscleRow> forces, lengths;
    const MuscleForces pulls = muscle_forces(now.body, now.motion),
                       before = muscle_forces(neutral.body, neutral.motion);
    for (std::size_t i = 0; i < pulls.muscles.size() && i < before.muscles.size(); ++i)
        forces.push_back({pulls.muscles[i].muscle, pulls.muscles[i].side,
                          force_change(pulls.muscles[i], before.muscles[i]).mean_pct});
    const std::vector<MuscleLength> long_now = muscle_lengths(now.body, now.motion),
                                    long_before = muscle_lengths(neutral.body, neutral.motion);
    for (std::size_t i = 0; i < long_now.size() && i < long_before.size(); ++i)
        lengths.push_back(
            {long_now[i].muscle, long_now[i].side, 100 * (long_now[i].mean_pct / long_before[i].mean_pct - 1)});
    return {sorted(std::move(forces), kLeastForce_pct), sorted(std::move(lengths), kLeastLength_pct)};
}

std::string muscles_csv(const MuscleRows& rows) {
    std::string text = "figure,muscle,side,change against the own neutral [%]\n";
    const auto add = [&](const char* figure, const std::vector<MuscleRow>& list) {
        for (const MuscleRow& row : list)
            text += std::string(figure) + "," + std::string(muscle_table()[index(row.muscle)].name) + "," +
                    (!row.side                 ? "both"
                     : *row.side == Side::Left ? "left"
                                               : "right") +
                    "," + number_text(row.change_pct) + "\n";
    };
    add("mean force", rows.harder);
    add("mean length", rows.longer);
    return text;
}

}  // namespace bodychain::ui
