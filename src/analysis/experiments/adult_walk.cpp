#include "analysis/experiments/adult_walk.h"

#include "analysis/experiments/curve_agreement.h"
#include "analysis/experiments/judge.h"
#include "analysis/frame_channels.h"
#include "analysis/joint_power.h"
#include "base/sourced.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace bodychain {

namespace {

constexpr double kRadToDeg = 180.0 / std::numbers::pi;
constexpr double kMetresToMm = 1000, kMetresToCm = 100;  // definition

constexpr Sourced<double> kFreeSpeed_m_s{1.25, "CGM2.3's adults chose their speed; Winter's walked at 1.325 m/s"};

/// What a figure is read from.
struct Walk {
    const Body& body;
    const Motion& motion;
    const Measures& measures;
    std::vector<SideArray<LegPower>> powers;
};

std::string on_side(std::string_view channel, Side side) {
    return std::string(channel) + (side == Side::Right ? "_r" : "_l");
}

const Curve& curve(const Walk& walk, std::string_view channel, Side side) {
    const Curve* found = walk.measures.curves.find(on_side(channel, side));
    assert(found != nullptr);
    return *found;
}

double statistic(const Walk& walk, std::string_view channel, Side side, Statistic of) {
    const Curve& values = curve(walk, channel, side);
    return statistic_of(of, values, walk.measures.events.toe_off_pct[side], values);
}
double second_less_first(const Walk& walk, std::string_view channel, Side side) {
    return statistic(walk, channel, side, Statistic::SecondPeak) - statistic(walk, channel, side, Statistic::FirstPeak);
}

/// Between two percents of the cycle.
double most(const Curve& values, int from, int to) {
    return *std::max_element(values.begin() + from, values.begin() + to + 1);
}
double least(const Curve& values, int from, int to) {
    return *std::min_element(values.begin() + from, values.begin() + to + 1);
}

/// Largest less least over the frames.
template <class Value>
double range(const Walk& walk, const Value& value) {
    const auto [low, high] = std::ranges::minmax_element(walk.motion.frames, {}, value);
    return value(*high) - value(*low);
}

double thigh_back_deg(const Walk& walk, Side side) {
    const auto forward_rad = [&](const Frame& frame) {
        const Vec3 thigh = frame.X_WS[bodychain::on_side(Segment::FemurR, side)].p -
                           frame.X_WS[bodychain::on_side(Segment::TibiaR, side)].p;
        return std::atan2(-thigh.x, thigh.y);
    };
    return kRadToDeg * forward_rad(*std::ranges::min_element(walk.motion.frames, {}, forward_rad));
}

double both_feet_bw(const Walk& walk, bool the_most) {
    const auto force_n = [](const Frame& frame) { return frame.feet[0].force_n.y + frame.feet[1].force_n.y; };
    const auto [low, high] = std::ranges::minmax_element(walk.motion.frames, {}, force_n);
    return force_n(the_most ? *high : *low) / (walk.body.mass_kg * kGravity_m_s2);
}

double push_off_w_kg(const Walk& walk, Side side) {
    double most_w_kg = 0;
    for (const auto& power : walk.powers) most_w_kg = std::fmax(most_w_kg, power[side].ankle);
    return most_w_kg;
}

double elbow_deg(const Walk& walk, Side side, bool in_front) {
    const Curve& arm = curve(walk, "shoulder_flexion", side);
    const auto [back, front] = std::ranges::minmax_element(arm);
    return curve(walk, "elbow_flexion", side)[static_cast<std::size_t>((in_front ? front : back) - arm.begin())];
}

/// The largest change from one sample to the next of all channels of a unit. Those without a side belong to both.
double largest_step(const Walk& walk, Side side, ChannelUnit unit) {
    double step = 0;
    for (const MeasuredChannel& channel : measured_channels()) {
        if (channel.info->unit != unit || (channel.info->sided && channel.side != side)) continue;
        const Curve* values = walk.measures.curves.find(channel.key);
        for (std::size_t i = 0; values != nullptr && i + 1 < values->size(); ++i)
            step = std::fmax(step, std::fabs((*values)[i + 1] - (*values)[i]));
    }
    return step;
}

struct Reading {
    std::string_view key;
    double (*value)(const Walk&, Side);
};
constexpr std::string_view kKnee = "knee_flexion", kKneeMoment = "knee_extension_moment", kVertical = "grf_vertical",
                           kAdductionMoment = "knee_adduction_moment", kAbductionMoment = "hip_abduction_moment";

// Same order as adult_rows(); a test compares the keys. The parts of the cycle are definitions of the figures.
// clang-format off
constexpr std::array kReadings{
    Reading{"stance", [](const Walk& w, Side s) { return w.measures.stance_pct[s]; }},
    Reading{"double_support", [](const Walk& w, Side) { return double_support_pct(w.measures); }},
    Reading{"cadence", [](const Walk& w, Side) { return cadence_per_min(w.measures); }},
    Reading{"walk_ratio", [](const Walk& w, Side) { return walk_ratio_m_min(w.measures); }},
    Reading{"step_width", [](const Walk& w, Side) { return kMetresToMm * w.measures.step_width_m; }},
    Reading{"com_rise", [](const Walk& w, Side) { return kMetresToCm * range(w, [](const Frame& f) { return f.com.y; }); }},
    Reading{"com_sideways", [](const Walk& w, Side) { return kMetresToCm * range(w, [](const Frame& f) { return f.com.z; }); }},
    Reading{"knee_contact_angle", [](const Walk& w, Side s) { return curve(w, kKnee, s)[0]; }},
    Reading{"knee_loading", [](const Walk& w, Side s) { return most(curve(w, kKnee, s), 5, 30); }},          // definition
    Reading{"knee_straightest", [](const Walk& w, Side s) { return least(curve(w, kKnee, s), 25, 55); }},    // definition
    Reading{"knee_swing", [](const Walk& w, Side s) { return most(curve(w, kKnee, s), 60, 100); }},
    Reading{"hip_extension", [](const Walk& w, Side s) { return statistic(w, "hip_flexion", s, Statistic::Minimum); }},
    Reading{"thigh_back", thigh_back_deg},
    Reading{"braking", [](const Walk& w, Side s) { return -least(curve(w, "grf_fore_aft", s), 0, 30); }},    // definition
    Reading{"push", [](const Walk& w, Side s) { return most(curve(w, "grf_fore_aft", s), 30, 75); }},        // definition
    Reading{"vertical_first", [](const Walk& w, Side s) { return statistic(w, kVertical, s, Statistic::FirstPeak); }},
    Reading{"vertical_valley", [](const Walk& w, Side s) { return statistic(w, kVertical, s, Statistic::Valley); }},
    Reading{"vertical_second", [](const Walk& w, Side s) { return statistic(w, kVertical, s, Statistic::SecondPeak); }},
    Reading{"both_feet_least", [](const Walk& w, Side) { return both_feet_bw(w, false); }},
    Reading{"both_feet_most", [](const Walk& w, Side) { return both_feet_bw(w, true); }},
    Reading{"knee_extensor", [](const Walk& w, Side s) { return most(curve(w, kKneeMoment, s), 10, 18); }},  // definition
    Reading{"knee_flexor", [](const Walk& w, Side s) { return least(curve(w, kKneeMoment, s), 33, 50); }},   // definition
    Reading{"adduction_first", [](const Walk& w, Side s) { return statistic(w, kAdductionMoment, s, Statistic::FirstPeak); }},
    Reading{"adduction_second", [](const Walk& w, Side s) { return second_less_first(w, kAdductionMoment, s); }},
    Reading{"abduction_first", [](const Walk& w, Side s) { return statistic(w, kAbductionMoment, s, Statistic::FirstPeak); }},
    Reading{"abduction_second", [](const Walk& w, Side s) { return second_less_first(w, kAbductionMoment, s); }},
    Reading{"push_off", push_off_w_kg},
    Reading{"hip_work", [](const Walk& w, Side s) { return positive_work_shares(w.powers, s).hip; }},
    Reading{"knee_work", [](const Walk& w, Side s) { return positive_work_shares(w.powers, s).knee; }},
    Reading{"ankle_work", [](const Walk& w, Side s) { return positive_work_shares(w.powers, s).ankle; }},
    Reading{"thorax_lean", [](const Walk& w, Side) {
        const Curve* lean = w.measures.curves.find("thorax_lean");
        return statistic_of(Statistic::Range, *lean, 100, *lean);
    }},
    Reading{"shoulder_range", [](const Walk& w, Side s) { return statistic(w, "shoulder_flexion", s, Statistic::Range); }},
    Reading{"elbow_back", [](const Walk& w, Side s) { return elbow_deg(w, s, false); }},
    Reading{"elbow_front", [](const Walk& w, Side s) { return elbow_deg(w, s, true); }},
    Reading{"angle_step", [](const Walk& w, Side s) { return largest_step(w, s, ChannelUnit::Degrees); }},
    Reading{"force_step", [](const Walk& w, Side s) { return largest_step(w, s, ChannelUnit::BodyWeights); }},
};
// clang-format on

bool inside(const AdultFigure& figure) {
    if (!figure.band) return true;
    return std::ranges::all_of(figure.value, [&](double v) { return v >= figure.band->low && v <= figure.band->high; });
}

/// The other leg's curves under the right one's names.
Measures mirrored(const Measures& measures) {
    Measures other = measures;
    for (auto& [key, values] : other.curves.curves)
        if (key.ends_with("_r")) values = *measures.curves.find(key.substr(0, key.size() - 2) + "_l");
    return other;
}

/// How far the walk is from a mean curve: judged where a figure of the free speed is.
AdultFigure distance(const CurveAgreement& right, double left, const Walk& walk) {
    const std::string curve(right.curve), whose(right.reference.substr(0, right.reference.find(',')));
    AdultFigure figure{"rms_" + whose + "_" + curve, "RMS to " + whose + ", " + curve, std::string(right.unit),
                       "mean curves of " + whose + (right.demeaned ? ", less the mean" : "")};
    const double rms = right.demeaned ? right.rms_demeaned : right.rms;
    figure.value = {rms, left};
    figure.band = band_of({{{{kFreeSpeed_m_s, 0, right.bar}}}, 1}, walk.measures.speed_m_s);
    figure.within = inside(figure);
    return figure;
}

}  // namespace

std::vector<AdultFigure> adult_walk(const Body& body, const Motion& motion, const Measures& measures) {
    const Walk walk{body, motion, measures, leg_powers(body, motion)};
    std::vector<AdultFigure> figures;
    for (std::size_t i = 0; i < kReadings.size(); ++i) {
        const AdultRow& row = adult_rows()[i];
        assert(row.key == kReadings[i].key);
        AdultFigure& figure = figures.emplace_back(
            AdultFigure{std::string(row.key), std::string(row.name), std::string(row.unit), std::string(row.source)});
        figure.sided = row.sided;
        for (const Side side : kSides) figure.value[side] = kReadings[i].value(walk, side);
        figure.band = band_of(row, measures.speed_m_s, body.person.height_m);
        figure.within = inside(figure);
    }
    for (const CurveAgreement& c : curve_agreement(measures)) {
        if (c.bar == 0 || c.reference != "CGM2.3") continue;  // Winter follows; the others are children
        figures.push_back(distance(c, c.demeaned ? c.rms_demeaned : c.rms, walk));
        figures.back().sided = false;
    }
    const std::vector<CurveAgreement> right = winter_agreement(measures), left = winter_agreement(mirrored(measures));
    for (std::size_t i = 0; i < right.size(); ++i) figures.push_back(distance(right[i], left[i].rms, walk));
    return figures;
}

}  // namespace bodychain
