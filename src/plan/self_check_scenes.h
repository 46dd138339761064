// The three self-tests as scenes of a simulated person: at each instant everything is in balance under gravity between
// floor and wall. A movement goes from 0 (its start) to 100 % (as far as the person gets). For learning, not for
// diagnosis.
#pragma once

#include "gait/motion.h"
#include "scenario/self_check.h"

#include <vector>

namespace bodychain {

/// Where something is stretched most.
enum class Tension : unsigned char { Nowhere, HipFront, ThighBack, LowBack, Calf };

/// In front of the mirror, standing at ease. Directions in degrees, outward +; right, left.
struct MirrorScene {
    Body body;
    Motion motion;  // one instant
    SideArray<double> foot_out_deg{}, kneecap_out_deg{};
    /// The foot against its kneecap, outward +.
    double foot_against_kneecap_deg(Side side) const { return foot_out_deg[side] - kneecap_out_deg[side]; }
    bool balanced() const { return true; }  // standing at ease is planned in balance
};
MirrorScene mirror_scene(const Scenario& scenario);

/// One instant with the back to the wall. Angles in degrees with clinical signs, forces in newtons, moments in N m;
/// right, left.
struct WallInstant {
    double lumbar_gap_mm = 0;  // largest distance from wall to skin between L1 and L5
    double pelvis_tilt_deg = 0,
           lordosis_deg = 0;  // forward +; change of the low back's bend from its bones' zero, hollow +
    SideArray<double> knee_flexion_deg{}, hip_flexion_deg{};
    double seat_n = 0, low_back_n = 0, upper_back_n = 0, head_n = 0;  // of the wall on the body
    double head_gap_mm = 0, seat_gap_mm = 0;                          // skin to wall, negative pressed in
    SideArray<double> hip_front_nm{};   // tight tissue that keeps the thigh from going back
    SideArray<double> thigh_back_nm{};  // hamstrings at their end, about the hip
    double low_back_nm = 0;             // against flattening, about L5/S1
    Tension tension(Side side) const;
};
/// The heels 50 mm in front of a wall at x = 0 behind the person; the tail is tucked under from 0 to 100 %.
struct WallScene {
    Body body;
    Motion motion;                             // not a cycle: scene_poses()
    std::vector<WallInstant> instants;         // one for each frame
    double left_over_n = 0, left_over_nm = 0;  // largest force and moment that gravity, wall and soles do not balance
    bool balanced() const;  // false: such a posture does not stand there by itself, its figures say nothing
};
WallScene wall_scene(const Scenario& scenario);

/// One instant of long sitting.
struct SittingInstant {
    SideArray<double> knee_flexion_deg{};            // what is missing to a straight knee
    SideArray<double> knee_height_mm{};              // skin behind the knee over the floor
    SideArray<double> heel_gap_mm{}, ball_gap_mm{};  // to the wall
    SideArray<double> toes_out_deg{};                // from straight up, outward +
    double pelvis_tilt_deg = 0, lordosis_deg = 0;
    SideArray<double> thigh_back_nm{}, calf_nm{};  // hamstrings about the hip, calf and ankle's end about the ankle
    double low_back_nm = 0;                        // against rounding, about L5/S1
    double feet_n = 0;                             // of the wall on the feet
    Tension tension(Side side) const;
};
/// Seat and legs on the floor (y = 0), soles against a wall in front at x = `wall_x_m`; the knees are straightened from
/// 0 to 100 %.
struct SittingScene {
    Body body;
    Motion motion;  // not a cycle: scene_poses()
    std::vector<SittingInstant> instants;
    double wall_x_m = 0;
    double left_over_n = 0, left_over_nm = 0;  // as above
    bool balanced() const;                     // as above; also false where the person tips over
};
SittingScene sitting_scene(const Scenario& scenario);

/// Poses of a movement that is no cycle, `share` 0..1 of the way from its first to its last frame.
SegmentPoses scene_poses(const Motion& motion, double share);

/// What this person would answer, read from the end of the movement; of the other tests unremarkable.
SelfAnswers observed_answers(const MirrorScene& scene);
SelfAnswers observed_answers(const WallScene& scene);
SelfAnswers observed_answers(const SittingScene& scene);

}  // namespace bodychain
