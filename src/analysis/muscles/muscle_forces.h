// How hard each muscle of the leg pulls over a walk, by static optimisation: of all pulls that balance the net joint
// moments, those with the least sum of squared activations (Crowninshield and Brand 1981, Anderson and Pandy 2001;
// recalled; equations in force_split.h). It can tell which muscles work harder than in another walk.
//
// On each leg the moments of hip (three axes), knee flexion, talocrural and subtalar joint are balanced; they are
// low-passed at 6 Hz as elsewhere. Part of a moment may stay without a muscle, at a price (kReserve_nm_kg), so that
// there is always an answer; `unbalanced_nm_kg` says how much. The subtalar joint's price is lower, since what its
// muscles do is the least certain figure here.
//
// Left out: muscles working against each other (a pair that stiffens a joint shows no force), the dependence of force
// on length and speed, passive tissue (what ligaments bear counts as muscle), moments of midfoot and toes, and lasting
// weakness (weak.hip_abductors). Muscles of trunk, shoulder and neck have no figure: at L5/S1 the levers of their paths
// are not good enough (erector spinae 20-32 mm in extension, published 50-60; rectus abdominis 151 in flexion,
// published 70-100: Jorgensen 2001, recalled), and the disc and the pressure in the abdomen bear a part.
#pragma once

#include "analysis/muscles/muscle_strength.h"
#include "gait/channels.h"
#include "gait/motion.h"

#include <vector>

namespace bodychain {

inline constexpr Sourced<double> kReserve_nm_kg{
    0.03, "engineering: a moment error of this much costs as one muscle fully active; a muscle's own moment is 0.5-4"};
inline constexpr Sourced<double> kSubtalarReserve_nm_kg{
    0.3,
    "engineering: the joint's shape and ligaments bear a good part; on the model's axis tibialis posterior inverts "
    "with 10 mm, cadavers show 20 (Klein 1996, recalled)"};

/// One muscle over the cycle of its own side from heel strike (standing: constant). Not-a-number where the frames have
/// no joint moments.
struct MuscleForce {
    Muscle muscle{};
    Side side = Side::Right;
    Curve force_bw{};  // body weights, 0..100 % of the cycle
    double mean_bw = 0, peak_bw = 0;
    double peak_share_pct = 0;  // peak over the muscle's maximal isometric force; may exceed 100
    double peak_at_pct = 0;
};
struct MuscleForces {
    std::vector<MuscleForce> muscles;  // right before left, in the order of leg_strengths()
    // [right, left]: RMS of the moments that no muscle bears, of hip, knee and talocrural joint together, and of the
    // subtalar joint.
    SideArray<double> unbalanced_nm_kg{}, unbalanced_subtalar_nm_kg{};
};
/// Uses every frame up to about a hundred of them, else every second, third and so on.
MuscleForces muscle_forces(const Body& body, const Motion& motion);

}  // namespace bodychain
