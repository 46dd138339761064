// A movement measured: curves, events, loads; its changes against a reference; and the scores of gait analysis.
#pragma once

#include "gait/channels.h"
#include "gait/motion.h"

#include <map>
#include <string>

namespace bodychain {

/// Everything measured on one cycle. Of a standing posture the curves are constant.
struct Measures {
    CurveSet curves;  // every channel of channel_table()
    GaitEvents events;
    double cycle_s = 0, speed_m_s = 0, step_width_m = 0;
    SideArray<double> step_length_m{}, stance_pct{}, load_share{};
};
Measures measure(const Body& body, const Motion& motion);

/// Steps a minute of both feet; 0 for a standing posture, as the two that follow.
double cadence_per_min(const Measures& measures);
/// Share of the cycle with both feet on the floor; 0 where there is a flight.
double double_support_pct(const Measures& measures);
/// Step length over cadence, m/(step/min): how far a person steps at the same number of steps. Adults keep 0.0058 to
/// 0.0070 at every speed.
double walk_ratio_m_min(const Measures& measures);

/// Change of one curve against the same curve of the own neutral.
struct Change {
    double mean = 0, stance_mean = 0, max_abs = 0;  // max_abs: the largest change, with its sign
    double at_pct = 0;                              // where max_abs is
};
/// By full channel key, in the order of the curves.
std::vector<std::pair<std::string, Change>> compare(const Measures& now, const Measures& neutral);

/// Scores of gait analysis (Baker 2009) against the own neutral, degrees. With x the curve of one variable, x' that of
/// the reference, at the 51 points 0, 2 ... 100 % of the cycle:
///     GVS = sqrt(mean over points of (x - x')^2)                 Gait Variable Score; together they are the MAP
///     GPS of a side = sqrt(mean over its 9 variables of GVS^2)   Gait Profile Score
///     GPS overall   = sqrt(mean over 15 variables of GVS^2)      all 9 of the left, 6 of the right: the pelvis counts
///     once
/// Variables: tilt, obliquity and rotation of the pelvis; flexion, adduction and rotation of the hip; knee flexion;
/// ankle dorsiflexion; foot progression.
struct Scores {
    double gps = 0, gps_l = 0, gps_r = 0;
    std::vector<std::pair<std::string, double>> map;  // GVS by full channel key
};
Scores score(const Measures& now, const Measures& neutral);

/// Mean curves of healthy adults (CGM2.3, gait/reference_bands.h), the same on both sides. Only the nine variables of
/// the scores.
const Measures& norm_measures();
/// The same scores against that norm. They include how people differ and how a laboratory places its markers: healthy
/// people score 5 to 6 (Baker 2009, recalled).
Scores score_norm(const Measures& now);

}  // namespace bodychain
