// Rings around a bone by which it is turned: each turns one parameter.
#pragma once

#include "anatomy/pose.h"
#include "scenario/parameter_table.h"
#include "scene/values/camera.h"

#include <numbers>
#include <optional>
#include <vector>

namespace bodychain {

/// An arc in the world. Turning right-handed about `axis` makes the parameter grow.
struct Handle {
    ParameterId id{};
    Vec3 centre{0.0}, axis{0, 1, 0};          // unit
    Vec3 start{1, 0, 0};                      // unit, across the axis: where the arc's middle lies
    double radius_m = 0.1, half_rad = 0;      // half_rad = pi: a full ring
    double per_rad = 180 / std::numbers::pi;  // of the parameter, in its unit
};

/// The handles of a bone in this posture; none for bones that no parameter turns.
std::vector<Handle> handles_of(Segment bone, const Body& body, const SegmentPoses& poses);

/// `count` points along the arc.
std::vector<Vec3> points_of(const Handle& handle, int count);

/// Angle about the handle's axis from where one pointer's ray meets the ring's plane to where another does; seen from
/// its edge, from where the rays pass the ring nearest. Within +-pi.
double turn_rad(const Handle& handle, const Ray& from, const Ray& to);

}  // namespace bodychain
