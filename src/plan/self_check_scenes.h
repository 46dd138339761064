// The three self-tests, performed by the simulated body. A scene is a row of equilibria (scene_statics.h): at each
// instant gravity, joints, muscles and one-sided contacts with floor and wall balance; what is left over is reported
// and tested to be next to nothing. A movement goes from 0 (its start) to 100 % (as far as the person gets) and is no
// cycle: read it with scene_poses(). For learning, not for diagnosis.
//
// observed_answers() reads a scene as the person would. The round trip from answers to posture (posture_of()), scene
// and observed answers is a test: all 81 answers in the mirror and all 144 sitting come back; at the wall flat or
// hollow comes back in all 324, and tests/plan/self_check_scene_test.cpp states what else differs.
#pragma once

#include "gait/motion.h"
#include "scenario/self_check.h"

#include <vector>

namespace bodychain {

/// Where tissue is stretched most.
enum class Tension : unsigned char { Nowhere, HipFront, ThighBack, LowBack, Calf };

/// In front of the mirror, standing at ease. Directions in degrees, outward +; [right, left].
struct MirrorScene {
    Body body;
    Motion motion;  // one instant
    SideArray<double> foot_out_deg{}, kneecap_out_deg{};
    /// The foot against its kneecap, outward +.
    double foot_against_kneecap_deg(Side side) const { return foot_out_deg[side] - kneecap_out_deg[side]; }
    bool balanced() const { return true; }  // standing at ease is planned in equilibrium
};
MirrorScene mirror_scene(const Scenario& scenario);

/// One instant with the back to the wall. Angles in degrees with clinical signs, forces in newtons, moments in N m;
/// [right, left].
struct WallInstant {
    double lumbar_gap_mm = 0;  // largest distance from wall to skin between L1 and L5
    double pelvis_tilt_deg = 0,
           lordosis_deg = 0;  // forward +; bend of the low back against its zero posture, hollow +
    SideArray<double> knee_flexion_deg{}, hip_flexion_deg{};
    double seat_n = 0, low_back_n = 0, upper_back_n = 0, head_n = 0;  // from the wall on the body
    double head_gap_mm = 0, seat_gap_mm = 0;                          // skin to wall, negative: pressed in
    SideArray<double> hip_front_nm{};   // of tight tissue that keeps the thigh from going back
    SideArray<double> thigh_back_nm{};  // of taut hamstrings, about the hip
    double low_back_nm = 0;             // against flattening, about L5/S1
    Tension tension(Side side) const;
};
/// The heels are 50 mm in front of a wall at x = 0; from 0 to 100 % the person tucks the tailbone under.
struct WallScene {
    Body body;
    Motion motion;                             // not a cycle: scene_poses()
    std::vector<WallInstant> instants;         // one for each frame
    double left_over_n = 0, left_over_nm = 0;  // largest force and moment that gravity, wall and soles do not balance
    bool balanced() const;  // false: such a posture does not stand there by itself, and its figures mean nothing
};
WallScene wall_scene(const Scenario& scenario);

/// One instant of long sitting.
struct SittingInstant {
    SideArray<double> knee_flexion_deg{};
    SideArray<double> knee_height_mm{};              // of the skin behind the knee above the floor
    SideArray<double> heel_gap_mm{}, ball_gap_mm{};  // to the wall
    SideArray<double> toes_out_deg{};                // from straight up, outward +
    double pelvis_tilt_deg = 0, lordosis_deg = 0;
    SideArray<double> thigh_back_nm{}, calf_nm{};  // hamstrings about the hip; calf and end of range about the ankle
    double low_back_nm = 0;                        // against rounding, about L5/S1
    double feet_n = 0;                             // from the wall on the feet
    Tension tension(Side side) const;
};
/// Seat and legs are on the floor (y = 0), the soles against a wall at x = `wall_x_m`; from 0 to 100 % the person
/// straightens the knees.
struct SittingScene {
    Body body;
    Motion motion;  // not a cycle: scene_poses()
    std::vector<SittingInstant> instants;
    double wall_x_m = 0;
    double left_over_n = 0, left_over_nm = 0;  // as in WallScene
    bool balanced() const;                     // as in WallScene; also false where the person tips over
};
SittingScene sitting_scene(const Scenario& scenario);

/// Poses of a movement that is no cycle: `share` 0..1 of the way from its first to its last frame.
SegmentPoses scene_poses(const Motion& motion, double share);

/// What this person would answer at the end of the movement. Answers to the other tests are unremarkable.
SelfAnswers observed_answers(const MirrorScene& scene);
SelfAnswers observed_answers(const WallScene& scene);
SelfAnswers observed_answers(const SittingScene& scene);

}  // namespace bodychain
