// From a movement to the curves, loads, scores and changes of the contract.
#pragma once

#include "gait/channels.h"
#include "gait/motion.h"

#include <map>
#include <string>

namespace bodychain {

/// Everything measured on one cycle (or one standing posture: constant curves).
struct Measures {
    CurveSet curves;  // every channel of the contract
    GaitEvents events;
    double cycle_s = 0, speed_m_s = 0, step_width_m = 0;
    SideArray<double> step_length_m{}, stance_pct{}, load_share{};
};
Measures measure(const Body& body, const Motion& motion);

/// Change of one curve against the same curve of the own neutral.
struct Change {
    double mean = 0, stance_mean = 0, max_abs = 0;  // max_abs keeps its sign
    double at_pct = 0;                              // where max_abs is
};
/// Per full channel key, in the order of the curves.
std::vector<std::pair<std::string, Change>> compare(const Measures& now, const Measures& neutral);

/// Gait Variable Scores against the own neutral and the Gait Profile Score (Baker 2009: RMS over 51 points, RMS over 9
/// variables a side, 15 overall), degrees.
struct Scores {
    double gps = 0, gps_l = 0, gps_r = 0;
    std::vector<std::pair<std::string, double>> map;
};
Scores score(const Measures& now, const Measures& neutral);

/// Mean curves of healthy adults (CGM2.3, gait/reference_bands.h) of the nine variables a side, and nothing else: both
/// sides the same.
const Measures& norm_measures();
/// The same scores against the norm. What people differ in, and how a laboratory places its markers, is in them:
/// healthy people score 5 to 6 (Baker 2009, recalled).
Scores score_norm(const Measures& now);

}  // namespace bodychain
