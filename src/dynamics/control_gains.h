// How firmly the skeleton follows its plan. These are general values; none is tuned for one posture or one experiment.
#pragma once

#include "base/sourced.h"

namespace bodychain {

/// The person these gains are for. Forces scale with mass over height, torques with mass times height.
inline constexpr Sourced<double> kGainsMass_kg{70, "engineering: the gains were found with this person"};
inline constexpr Sourced<double> kGainsHeight_m{1.75, "engineering: the gains were found with this person"};

struct ControlGains {
    Sourced<double> tracking{4.0,
                             "engineering: joint stiffness while walking over that of the planner; co-contraction "
                             "raises quasi-stiffness two- to fourfold"};
    Sourced<double> pelvis_nm_rad{3000,
                                  "engineering: stance hip holds tilt and obliquity of the pelvis against the world"};
    Sourced<double> pelvis_turn_nm_rad{900, "engineering: as above, rotation"};
    Sourced<double> trunk_nm_rad{
        120,
        "engineering: each spinal joint rights what is above it against the world; stiffer trunks shake the steps"};
    Sourced<double> leg_fore_aft_n_m{900, "engineering: a little above the pendulum's m g / h = 700 N/m"};
    Sourced<double> leg_fore_aft_ns_m{400, "engineering: damping of the same"};
    Sourced<double> leg_lateral_n_m{510, "engineering: as fore-aft"};
    Sourced<double> leg_lateral_ns_m{220, "engineering: as fore-aft"};
    Sourced<double> leg_height_n_m{
        16000, "engineering: leg stiffness in walking is 10-30 kN/m; keeps the body from sagging into the stance leg"};
    Sourced<double> leg_height_ns_m{800, "engineering: damping of the same"};
    Sourced<double> leg_height_max_n{300, "engineering: under half of body weight"};
    Sourced<double> leg_force_max_n{200, "engineering: what the sole's length can give without lifting heel or toes"};
    Sourced<double> step_lateral{1.05,
                                 "engineering: about one, the pendulum's own answer (the foot lands where the "
                                 "extrapolated centre of mass is off by, Hof 2008)"};
    Sourced<double> step_fore_aft{0.8, "engineering: a little less than one, as leaning keeps the pace, too"};
    Sourced<double> step_return{0.05,
                                "engineering: the print lies beyond the line by this share of the walk's distance from "
                                "it, so the body falls back to it; 0.08 sways about it"};
    Sourced<double> step_return_time_s{0.3, "engineering: low-pass of that distance"};
    Sourced<double> step_return_max_m{0.2, "engineering: from a larger distance it comes back no faster"};
    Sourced<double> step_drift{
        0.1, "engineering: the same for how far the walk drifted sideways in the last cycle; damps the return"};
    Sourced<double> step_growth{0.7,
                                "engineering: share of the pendulum's rate at which an error grows until landing; the "
                                "stance leg takes the rest"};
    Sourced<double> step_release{
        1.9, "engineering: a moved foot comes under the body again at this multiple of the pendulum's rate"};
    Sourced<double> step_aim_time_s{
        0.05, "engineering: low-pass of the aim; a step under way can be changed within 0.1 s (Hof 2010)"};
    Sourced<double> step_max_m{0.2, "engineering: a third of a step's length"};
    Sourced<double> pace_lean{0.8,
                              "engineering: the body leans forward by this share of what it has fallen behind; without "
                              "it a walk of 1.25 m/s loses 3 %"};
    Sourced<double> pace_lean_max_m{0.05, "engineering: some 3 deg of the whole body"};
    Sourced<double> field_fore_aft_n_m{200, "engineering: external, counted as residual"};
    Sourced<double> field_fore_aft_ns_m{80, "engineering: external, counted as residual"};
    Sourced<double> field_lateral_n_m{300, "engineering: external, counted as residual"};
    Sourced<double> field_lateral_ns_m{60, "engineering: external, counted as residual"};
    Sourced<double> field_max_n{1000, "engineering: no limit unless one is asked for"};

    /// This share of the outside help; 0: none.
    void scale_field(double share) {
        for (Sourced<double>* gain :
             {&field_fore_aft_n_m, &field_fore_aft_ns_m, &field_lateral_n_m, &field_lateral_ns_m})
            gain->value *= share;
    }
};

/// Standing there is no step to take: the field holds what the plan's equilibrium leaves over.
inline ControlGains standing_gains() {
    constexpr std::string_view kNoStep = "engineering: external, counted as residual; no step can catch the body";
    ControlGains g;
    g.tracking = {3, "engineering: softer than walking; nothing strikes the floor"};
    g.field_fore_aft_n_m = {1000, kNoStep};
    g.field_fore_aft_ns_m = {400, kNoStep};
    g.field_lateral_n_m = {1500, kNoStep};
    g.field_lateral_ns_m = {300, kNoStep};
    return g;
}

}  // namespace bodychain
