// Every joint as data: axes, range of motion and stiffness, each with its source. This is the one place where a
// clinical word (flexion, eversion ...) becomes an axis and a sign. Right side and trunk only; make_body() mirrors the
// left side.
#pragma once

#include "anatomy/body.h"
#include "base/sourced.h"

#include <span>

namespace bodychain {

/// One free rotation of a joint of the right side or the trunk. Rotation about the frame's axis = sign * clinical
/// angle.
struct AxisRow {
    Joint joint;
    int axis;  // 0 flexion (parent z), 1 floating, 2 axial (child y)
    double sign;
    std::string_view positive;         // what a positive angle is called
    Sourced<double> stiffness_nm_rad;  // for a person of kReferenceMass_kg and kReferenceHeight_m
    Sourced<double> low_deg, high_deg;
};
std::span<const AxisRow> axis_table();

/// Direction of a hinge that is not parallel to the segment's axes, right side, in the parent's frame.
struct HingeRow {
    Joint joint;
    Sourced<Vec3> direction;
};
std::span<const HingeRow> hinge_table();

/// Internal rotation of the tibia (rad) that goes with knee flexion (rad): the screw-home mechanism.
double screw_home(double knee_flexion_rad);
/// Its derivative.
double screw_home_slope(double knee_flexion_rad);

/// Damping of a joint over its stiffness: d = kDampingTime_s * k.
extern const Sourced<double> kDampingTime_s;
/// Added stiffness beyond the end of a joint's range.
extern const Sourced<double> kLimitStiffness_nm_rad;
/// The person whom the tables of stiffness and muscles describe.
inline constexpr Sourced<double> kReferenceMass_kg{75,
                                                   "engineering: the person of the quasi-stiffness data of the table"};
inline constexpr Sourced<double> kReferenceHeight_m{1.75, "engineering: the height of gait2392, too"};

}  // namespace bodychain
