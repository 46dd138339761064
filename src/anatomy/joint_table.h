// Every joint as data: axes, range of motion and stiffness, each with its source. This is the ONE place where a
// clinical word (flexion, eversion ...) becomes an axis and a sign. Right side only; make_body mirrors the left.
#pragma once

#include "anatomy/body.h"
#include "base/sourced.h"

#include <span>

namespace bodychain {

/// One free rotation of a right-sided or trunk joint. `sign` turns the clinical angle into a rotation about the frame
/// axis.
struct AxisRow {
    Joint joint;
    int axis;  // 0 flexion (parent z), 1 floating, 2 axial (child y)
    double sign;
    std::string_view positive;         // clinical meaning of a positive angle
    Sourced<double> stiffness_nm_rad;  // for a person of 75 kg and 1.75 m
    Sourced<double> low_deg, high_deg;
};
std::span<const AxisRow> axis_table();

/// Direction of a hinge that is not parallel to the segment axes, right side, in the parent's frame.
struct HingeRow {
    Joint joint;
    Sourced<Vec3> direction;
};
std::span<const HingeRow> hinge_table();

/// Tibial internal rotation (rad) that goes with knee flexion (rad): the screw-home mechanism.
double screw_home(double knee_flexion_rad);
/// Its derivative.
double screw_home_slope(double knee_flexion_rad);

/// Damping as a time constant: d = kDampingTime * k.
extern const Sourced<double> kDampingTime_s;
/// Stiffness of the soft end of a joint's range.
extern const Sourced<double> kLimitStiffness_nm_rad;
/// The person the stiffness table describes.
inline constexpr double kReferenceMass_kg = 75.0;
inline constexpr double kReferenceHeight_m = 1.75;

}  // namespace bodychain
