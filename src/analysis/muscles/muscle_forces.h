// How hard each muscle of the leg pulls over a walk, by static optimisation: of all pulls that balance the net joint
// moments, those with the least sum of squared activations (Crowninshield and Brand 1981, Anderson and Pandy 2001;
// recalled). Which muscles work harder than in another walk is what it can say.
//
// Balanced on each leg: hip (three axes), knee flexion, talocrural and subtalar joint; moments are low-passed at 6 Hz
// as elsewhere. A part of a moment may stay without a muscle at a price (kReserve_nm_kg), so that there is always an
// answer; `unbalanced_nm_kg` says how much. The subtalar joint's is cheaper: what its muscles do is the least sure
// figure here. Left out: what muscles do against each other (a pair that stiffens a joint shows no force), force by
// length and speed, passive tissue (what ligaments bear counts as muscle), moments of midfoot and toes, lasting
// weakness (weak.hip_abductors). Muscles of the trunk, shoulders and neck have no figure here: at L5/S1 their courses
// have levers that are not good enough for it (erector spinae 20-32 mm to extend against 50-60 published, rectus
// abdominis 151 to bend against 70-100: Jorgensen 2001, recalled), and disc and pressure in the abdomen bear a part.
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

/// One muscle over its own side's cycle from heel strike (standing: constant). Not-a-number where the frames have no
/// joint moments.
struct MuscleForce {
    Muscle muscle{};
    Side side = Side::Right;
    Curve force_bw{};  // body weights, 0..100 % of the cycle
    double mean_bw = 0, peak_bw = 0;
    double peak_share_pct = 0;  // peak over the muscle's maximal isometric force; may pass 100
    double peak_at_pct = 0;
};
struct MuscleForces {
    std::vector<MuscleForce> muscles;  // right before left, in the order of leg_strengths()
    // Right, left: root of the mean square of the moments that no muscle bears, hip to talocrural joint together; of
    // the subtalar joint.
    SideArray<double> unbalanced_nm_kg{}, unbalanced_subtalar_nm_kg{};
};
/// Frames are taken as they come up to about a hundred, else every second, third ...
MuscleForces muscle_forces(const Body& body, const Motion& motion);

}  // namespace bodychain
