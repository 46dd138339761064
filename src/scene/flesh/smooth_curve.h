// A smooth curve through points, for whatever is drawn along a line.
#pragma once

#include "base/math.h"

#include <vector>

namespace bodychain {

/// Point at `u` (0 .. points - 1) of the Catmull-Rom curve through the points; the same spacing everywhere.
Vec3 through_points(const std::vector<Vec3>& points, double u);

/// A place on a resampled line.
struct CurvePlace {
    Vec3 point{0.0};
    double u = 0;  // between points floor(u) and floor(u) + 1 of the original line
};
/// `count` places evenly along a smooth curve through the points, whose corners it rounds without leaving them.
/// Neighbours nearer than 3 mm count as one point.
std::vector<CurvePlace> along_curve(const std::vector<Vec3>& points, int count);

}  // namespace bodychain
