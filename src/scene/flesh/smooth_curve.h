// A smooth curve through points, for everything drawn along a line.
#pragma once

#include "base/math.h"

#include <vector>

namespace bodychain {

/// Point at `u` (0 .. points - 1) of the uniform Catmull-Rom curve through the points.
Vec3 through_points(const std::vector<Vec3>& points, double u);

/// A place on a resampled line.
struct CurvePlace {
    Vec3 point{0.0};
    double u = 0;  // between points floor(u) and floor(u) + 1 of the original line
};
/// `count` evenly spaced places along a smooth curve that goes through the points and rounds their corners. Neighbours
/// closer than 3 mm count as one point.
std::vector<CurvePlace> along_curve(const std::vector<Vec3>& points, int count);

}  // namespace bodychain
