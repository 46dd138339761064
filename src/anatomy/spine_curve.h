// The 24 vertebrae along the spine: where each stands in the zero posture and how it shares the physical joints'
// motion.
#pragma once

#include "anatomy/pose.h"

#include <array>

namespace bodychain {

inline constexpr int kVertebrae = 24;  // 0 = C1 .. 6 = C7, 7 = T1 .. 18 = T12, 19 = L1 .. 23 = L5

/// Zero posture, origin between the hip centres.
struct SpineCurve {
    std::array<Vec3, kVertebrae> centre;      // of the vertebral bodies
    std::array<double, kVertebrae> tilt_rad;  // rotation about z from upright; positive leans back
    std::array<double, kVertebrae> height_m;  // body and disc
};

/// The spine of a body: from the sacrum to the skull base through the body's own joints.
SpineCurve rest_spine(const Body& body);

/// Height of one vertebra with its disc in a spine of 1.75 m, metres, before fitting.
double vertebra_share_m(int level);

/// X_WV of every vertebra. Each level takes a share of the rotation of the joints near it, so that six joints bend 24
/// bones evenly.
std::array<Transform, kVertebrae> pose_spine(const Body& body, const SpineCurve& rest, const SegmentPoses& poses);

/// Upward normal of the sacral end plate in the frame of the pelvis (unit): it slopes forward by 28 deg where the
/// pelvis is level.
Vec3 sacral_plate_up();

/// Position of a segment's origin in the zero posture, from the middle between the hip centres.
Vec3 rest_origin(const Body& body, Segment segment);

}  // namespace bodychain
