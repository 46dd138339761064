// The 24 vertebrae along the spine: where each lies in the zero posture, and how it takes part in the motion of the six
// spinal joints.
#pragma once

#include "anatomy/pose.h"

#include <array>

namespace bodychain {

inline constexpr int kVertebrae = 24;  // 0 = C1 .. 6 = C7, 7 = T1 .. 18 = T12, 19 = L1 .. 23 = L5

/// The zero posture, origin midway between the hip centres.
struct SpineCurve {
    std::array<Vec3, kVertebrae> centre;      // of the vertebral bodies
    std::array<double, kVertebrae> tilt_rad;  // rotation about z from upright; positive leans back
    std::array<double, kVertebrae> height_m;  // body and disc
};

/// The spine of a body, from the sacrum to the base of the skull through the body's joints.
SpineCurve rest_spine(const Body& body);

/// Height of one vertebra with its disc before it is fitted, metres, of a person of 1.75 m.
double vertebra_share_m(int level);

/// X_WV of every vertebra. Each level takes a share of the rotation of the joints next to it, so that six joints bend
/// 24 bones evenly.
std::array<Transform, kVertebrae> pose_spine(const Body& body, const SpineCurve& rest, const SegmentPoses& poses);

/// Upward normal (unit) of the sacral end plate in the frame of the pelvis. With a level pelvis the plate slopes
/// forward by 28 deg.
Vec3 sacral_plate_up();

/// Origin of a segment in the zero posture, from midway between the hip centres.
Vec3 rest_origin(const Body& body, Segment segment);

}  // namespace bodychain
