#include "analysis/measures.h"

#include "gait/reference_bands.h"

#include <cmath>

namespace bodychain {

namespace {

// Baker 2009: every 2 % of the cycle, nine variables a side.
constexpr std::size_t kScorePoints = 51;
constexpr std::array<std::string_view, 3> kPelvisVariables{"pelvis_tilt", "pelvis_obliquity", "pelvis_rotation"};
constexpr std::array<std::string_view, 6> kLegVariables{"hip_flexion",  "hip_adduction",      "hip_rotation",
                                                        "knee_flexion", "ankle_dorsiflexion", "foot_progression"};

Change change_of(const Curve& now, const Curve& before, double toe_off_pct) {
    Change change;
    int stance_samples = 0;
    for (int i = 0; i < kCycleSamples; ++i) {
        const auto k = static_cast<std::size_t>(i);
        const double difference = now[k] - before[k];
        const double pct = 100.0 * i / (kCycleSamples - 1);
        change.mean += difference / kCycleSamples;
        if (pct <= toe_off_pct) {
            change.stance_mean += difference;
            ++stance_samples;
        }
        if (std::fabs(difference) > std::fabs(change.max_abs)) {
            change.max_abs = difference;
            change.at_pct = pct;
        }
    }
    if (stance_samples > 0) change.stance_mean /= stance_samples;
    return change;
}

double gait_variable_score(const Curve& now, const Curve& before) {
    double sum = 0;
    for (std::size_t i = 0; i < kScorePoints; ++i) sum += (now[2 * i] - before[2 * i]) * (now[2 * i] - before[2 * i]);
    return std::sqrt(sum / kScorePoints);
}

void add_norm(Measures& norm, std::string_view name, bool sided) {
    const std::optional<ReferenceBand> band = reference_band(name);
    if (!band) return;
    if (!sided) norm.curves.curves.emplace_back(name, band->mean);
    if (sided)
        for (const char* side : {"_r", "_l"}) norm.curves.curves.emplace_back(std::string(name) + side, band->mean);
}

/// Root mean square of values that are added one by one.
class RootMeanSquare {
public:
    void add(double value) {
        sum_ += value * value;
        ++count_;
    }
    double value() const { return count_ == 0 ? 0.0 : std::sqrt(sum_ / count_); }

private:
    double sum_ = 0;
    int count_ = 0;
};

}  // namespace

std::vector<std::pair<std::string, Change>> compare(const Measures& now, const Measures& neutral) {
    std::vector<std::pair<std::string, Change>> changes;
    for (const auto& [key, curve] : now.curves.curves) {
        const Curve* before = neutral.curves.find(key);
        const double toe_off = now.events.toe_off_pct[key.ends_with("_l") ? 1 : 0];
        if (before != nullptr) changes.emplace_back(key, change_of(curve, *before, toe_off));
    }
    return changes;
}

Scores score(const Measures& now, const Measures& neutral) {
    Scores scores;
    RootMeanSquare right, left, overall;
    const auto variable = [&](const std::string& key) {
        const Curve* current = now.curves.find(key);
        const Curve* before = neutral.curves.find(key);
        if (current == nullptr || before == nullptr) return 0.0;
        scores.map.emplace_back(key, gait_variable_score(*current, *before));
        return scores.map.back().second;
    };
    const auto sided = [&](std::string_view name, bool pelvis) {
        const double r = variable(std::string(name) + "_r"), l = variable(std::string(name) + "_l");
        right.add(r);
        left.add(l);
        // The pelvis is one segment, so overall it counts once, over the left cycle (Baker 2009: 9 left and 6 right).
        if (!pelvis) overall.add(r);
        overall.add(l);
    };
    // Tilt has no side: its RMS over a whole cycle is the same wherever the cycle begins.
    const double tilt = variable(std::string(kPelvisVariables[0]));
    for (RootMeanSquare* mean : {&right, &left, &overall}) mean->add(tilt);
    for (std::size_t i = 1; i < kPelvisVariables.size(); ++i) sided(kPelvisVariables[i], true);
    for (const std::string_view name : kLegVariables) sided(name, false);
    scores.gps = overall.value();
    scores.gps_r = right.value();
    scores.gps_l = left.value();
    return scores;
}

const Measures& norm_measures() {
    static const Measures norm = [] {
        Measures all;
        for (const std::string_view name : kPelvisVariables) add_norm(all, name, name != kPelvisVariables[0]);
        for (const std::string_view name : kLegVariables) add_norm(all, name, true);
        return all;
    }();
    return norm;
}

Scores score_norm(const Measures& now) { return score(now, norm_measures()); }

}  // namespace bodychain
