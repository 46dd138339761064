#include "session/findings/comparison.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bodychain {

namespace {

double peak(const Curve& curve) {
    return std::fabs(*std::ranges::max_element(curve, {}, [](double v) { return std::fabs(v); }));
}

// The figures of both walks for a row.
ComparisonRow row_of(const RankedChange& change, const Measures& a, const Measures& b) {
    ComparisonRow row{change, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN()};
    const std::string key = curve_key(change);
    const Curve *in_a = a.curves.find(key), *in_b = b.curves.find(key);
    if (!in_a || !in_b) return row;
    const auto at = static_cast<std::size_t>(
        std::clamp(std::lround(change.change.at_pct), 0L, static_cast<long>(kCycleSamples - 1)));
    row.a = row.load() ? peak(*in_a) : (*in_a)[at];
    row.b = row.load() ? peak(*in_b) : (*in_b)[at];
    return row;
}

double gps(const Answer& answer) {
    if (!answer.now || !answer.neutral || failed(answer)) return std::numeric_limits<double>::quiet_NaN();
    return score(answer.now->measures, answer.neutral->measures).gps;
}

}  // namespace

std::string curve_key(const RankedChange& row) {
    return std::string(row.channel->key) + (!row.channel->sided ? "" : row.shown == Side::Right ? "_r" : "_l");
}

std::vector<ComparisonRow> comparison_rows(const std::shared_ptr<const Walked>& a,
                                           const std::shared_ptr<const Walked>& b, const ComparisonLimits& limits) {
    std::vector<ComparisonRow> rows;
    if (!a || !b || a == b) return rows;
    Answer pair;  // B with A in the place of its neutral: ranked as any change is
    pair.neutral = a;
    pair.now = b;
    pair.changes = compare(b->measures, a->measures);
    for (const RankedChange& change : largest_angle_changes(pair.changes, limits.angles, limits.smallest_angle_deg))
        rows.push_back(row_of(change, a->measures, b->measures));
    for (const RankedChange& change : largest_load_changes(pair, limits.loads, limits.smallest_load_pct))
        rows.push_back(row_of(change, a->measures, b->measures));
    return rows;
}

std::vector<ParameterDifference> parameter_differences(const Posture& a, const Posture& b) {
    std::vector<ParameterDifference> out;
    for (const ParameterInfo& parameter : parameter_table())
        if (a.get(parameter.id) != b.get(parameter.id))
            out.push_back({parameter.id, a.get(parameter.id), b.get(parameter.id)});
    return out;
}

PairFigures pair_figures(const Answer& a, const Answer& b) {
    return {failed(a) || failed(b) ? std::vector<ComparisonRow>{} : comparison_rows(a.now, b.now), gps(a), gps(b)};
}

}  // namespace bodychain
