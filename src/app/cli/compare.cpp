// compare: two postures, each walking and standing, and what the second changes in the first.
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/runs.h"
#include "base/number_text.h"
#include "report/json.h"
#include "report/text_table.h"
#include "session/findings/comparison.h"

#include <future>
#include <ostream>

namespace bodychain {

namespace {

constexpr ComparisonLimits kLimits;

/// Both movements of one posture.
struct Movements {
    SimulationResult walk, stand;
};

Movements simulate(const Scenario& scenario, const Simulators& simulators) {
    return {simulators.walk(scenario), simulators.stand(scenario)};
}

/// With what the ranking of the loads needs: the measures of both.
struct Compared {
    Comparison comparison;
    Answer answer;
};

Compared compared(const SimulationResult& a, const SimulationResult& b, std::string_view good_status) {
    Compared both;
    both.comparison = {figures_of(a, good_status), figures_of(b, good_status), {}};
    both.comparison.a.measured = completed(a);
    both.comparison.b.measured = completed(b);
    if (!completed(a) || !completed(b)) return both;
    both.answer.neutral = std::make_shared<const Walked>(Walked{{}, {}, measure(a.body, a.motion)});
    both.answer.now = std::make_shared<const Walked>(Walked{{}, {}, measure(b.body, b.motion)});
    both.answer.changes = both.comparison.changes = compare(both.answer.now->measures, both.answer.neutral->measures);
    return both;
}

std::string name_of_row(const RankedChange& row) {
    const std::string key(row.channel->key);
    if (row.both_sides) return key + " (both sides)";
    return row.side ? key + (*row.side == Side::Right ? "_r" : "_l") : key;
}

/// Angles by degrees, A and B where they differ most; then loads by percent of their peak, A and B their peaks: the
/// rows of the window's table. A posture that stands has one number where a walk has a curve.
std::string numbers_table(const Compared& both, bool standing) {
    std::vector<std::vector<std::string>> rows{
        {"largest changes from A to B", "A", "B", "mean", "stance mean", "largest", "at %", "unit"}};
    if (standing) rows.front() = {"largest changes from A to B", "A", "B", "change", "unit"};
    for (const ComparisonRow& row : comparison_rows(both.answer.neutral, both.answer.now)) {
        const Change& change = row.change.change;
        std::vector<std::string>& cells = rows.emplace_back(std::vector{
            name_of_row(row.change), fixed_text(row.a, 2), fixed_text(row.b, 2), fixed_text(change.mean, 2)});
        if (!standing)
            cells.insert(cells.end(), {fixed_text(change.stance_mean, 2), fixed_text(change.max_abs, 2),
                                       fixed_text(change.at_pct, 0)});
        cells.emplace_back(unit_text(row.change.channel->unit));
    }
    if (rows.size() > 1) return aligned(rows);
    return "no angle changed by " + fixed_text(kLimits.smallest_angle_deg, 1) + " deg, no load's peak by " +
           fixed_text(kLimits.smallest_load_pct, 0) + " %\n";
}

std::string table_of(const std::string& kind, const Compared& both, bool standing) {
    const auto status = [](const RunFigures& run) {
        return run.status + (run.message.empty() ? "" : " (" + run.message + ")");
    };
    const std::string head = kind + ": A " + status(both.comparison.a) + ", B " + status(both.comparison.b) + "\n";
    return both.answer.now ? head + numbers_table(both, standing) : head;
}

/// One line on stderr for the first movement that was not completed.
int exit_status(const CompareReport& report, std::ostream& err) {
    const auto good = [&](const RunFigures& run, const char* words) {
        if (!run.measured) err << run.status << ": " << words << ": " << reason_of(run) << "\n";
        return run.measured;
    };
    const bool all_good =
        good(report.walk.a, "the first posture, walking") && good(report.walk.b, "the second posture, walking") &&
        good(report.stand.a, "the first posture, standing") && good(report.stand.b, "the second posture, standing");
    return all_good ? kExitGood : kExitNotCompleted;
}

}  // namespace

int run_compare(const Scenario& a, const Scenario& b, const std::string& json_file, const Simulators& simulators,
                Streams streams) {
    // Two worlds on two threads give the same bytes as one after the other.
    std::future<Movements> first = std::async(std::launch::async, simulate, a, simulators);
    const Movements second = simulate(b, simulators);
    const Movements before = first.get();
    const Compared walk = compared(before.walk, second.walk, kWalkingStatus);
    const Compared stand = compared(before.stand, second.stand, kStandingStatus);
    const CompareReport report{a, b, walk.comparison, stand.comparison};
    if (!is_standard_output(json_file))
        streams.out << table_of("walk", walk, false) << "\n" << table_of("stand", stand, true);
    const int written = write_output(json_file, compare_json(report), streams);
    return written != kExitGood ? written : exit_status(report, streams.err);
}

}  // namespace bodychain
