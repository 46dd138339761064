#include "analysis/events.h"
#include "analysis/frame_channels.h"
#include "analysis/gait_phases.h"
#include "analysis/low_pass.h"
#include "analysis/measures.h"
#include "base/side.h"
#include "base/sourced.h"

#include <cassert>
#include <cmath>

namespace bodychain {

namespace {

/// Values of one channel over the frames, read between them at any phase.
class Periodic {
public:
    Periodic(const std::vector<std::vector<double>>& rows, std::size_t column) : rows_(rows), column_(column) {}

    double linear(double phase) const {
        const Place at = place(phase);
        return std::lerp(value(at.frame), value(at.frame + 1), at.share);
    }
    /// Catmull-Rom: goes through the frames and has no kinks. Not for forces, which jump at contact and would
    /// overshoot.
    double smooth(double phase) const {
        const Place at = place(phase);
        const double a = value(at.frame + rows_.size() - 1), b = value(at.frame), c = value(at.frame + 1),
                     d = value(at.frame + 2);
        const double t = at.share;
        return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
    }

private:
    struct Place {
        std::size_t frame;
        double share;
    };
    Place place(double phase) const {
        const double exact = wrap_phase(phase) * static_cast<double>(rows_.size());
        const double frame = std::floor(exact);
        return {static_cast<std::size_t>(frame), exact - frame};
    }
    double value(std::size_t frame) const { return rows_[frame % rows_.size()][column_]; }

    const std::vector<std::vector<double>>& rows_;
    std::size_t column_;
};

Curve resample(const Periodic& values, double start_phase, bool load) {
    Curve curve;
    for (std::size_t i = 0; i < curve.size(); ++i) {
        const double phase = start_phase + static_cast<double>(i) / (kCycleSamples - 1);
        curve[i] = load ? values.linear(phase) : values.smooth(phase);
    }
    return curve;
}

const Footprint* print_of(const Motion& motion, Side side) {
    for (const Footprint& print : motion.footprints)
        if (print.side == side) return &print;
    return nullptr;
}

void measure_steps(const Motion& motion, Measures& measures) {
    const Footprint* right = print_of(motion, Side::Right);
    const Footprint* left = print_of(motion, Side::Left);
    if (right == nullptr || left == nullptr) return;
    measures.step_width_m = right->heel.z - left->heel.z;
    if (motion.stride_m == 0) return;
    const double ahead = wrap_phase((left->heel.x - right->heel.x) / motion.stride_m);
    measures.step_length_m = {(1 - ahead) * motion.stride_m, ahead * motion.stride_m};
}

// Joint moments, and the contact forces that follow from them, are low-passed as in laboratories; contact makes the raw
// ones ring. Ground forces stay as they are.
void filter_moments(double cycle_s, std::vector<std::vector<double>>& rows) {
    const std::vector<MeasuredChannel>& channels = measured_channels();
    for (std::size_t i = 0; i < channels.size(); ++i) {
        const bool contact = channels[i].info->key.ends_with("_contact");
        if (channels[i].info->unit != ChannelUnit::NewtonMetresPerKg && !contact) continue;
        std::vector<double> cycle;
        for (const auto& row : rows) cycle.push_back(row[i]);
        cycle = low_pass(cycle, cycle_s, kMomentCutoff_hz);
        for (std::size_t k = 0; k < rows.size(); ++k) rows[k][i] = cycle[k];
    }
}

/// Share of the vertical impulse that each foot takes.
SideArray<double> load_share(const Motion& motion) {
    SideArray<double> sum{};
    for (const Frame& frame : motion.frames)
        for (const Side side : kSides) sum[side] += frame.feet[side].force_n.y;
    const double both = sum[Side::Right] + sum[Side::Left];
    if (both > 0)
        for (double& share : sum) share /= both;
    return both > 0 ? sum : SideArray<double>{};
}

}  // namespace

double cadence_per_min(const Measures& measures) { return measures.cycle_s > 0 ? 2 * 60 / measures.cycle_s : 0; }

double double_support_pct(const Measures& measures) {
    if (measures.cycle_s <= 0) return 0;
    return std::fmax(0, measures.stance_pct[Side::Right] + measures.stance_pct[Side::Left] - 100);
}

double walk_ratio_m_min(const Measures& measures) {
    const double cadence = cadence_per_min(measures);
    return cadence > 0 ? measures.speed_m_s * measures.cycle_s / 2 / cadence : 0;
}

Measures measure(const Body& body, const Motion& motion) {
    assert(!motion.frames.empty());
    Measures measures;
    std::vector<std::vector<double>> rows;
    const std::vector<CycleInstant> instants = cycle_instants(body, motion);
    for (std::size_t k = 0; k < motion.frames.size(); ++k)
        rows.push_back(channel_values(body, motion.frames[k], instants[k]));
    if (!motion.standing()) filter_moments(motion.cycle_s, rows);
    const SideArray<FootEvents> events = find_events(motion);
    const std::vector<MeasuredChannel>& channels = measured_channels();
    for (std::size_t i = 0; i < channels.size(); ++i) {
        if (motion.standing()) {  // exactly constant
            measures.curves.curves.emplace_back(channels[i].key, Curve{}).second.fill(rows.front()[i]);
            continue;
        }
        const double start = events[channels[i].side].strike_phase;
        measures.curves.curves.emplace_back(channels[i].key,
                                            resample(Periodic(rows, i), start, channels[i].info->load));
    }
    measures.events = gait_events(body, motion, events);
    measures.stance_pct = measures.events.toe_off_pct;
    measures.cycle_s = motion.cycle_s;
    measures.speed_m_s = motion.cycle_s > 0 ? motion.stride_m / motion.cycle_s : 0.0;
    measures.load_share = load_share(motion);
    measure_steps(motion, measures);
    return measures;
}

}  // namespace bodychain
