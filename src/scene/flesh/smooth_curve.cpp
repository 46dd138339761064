#include "scene/flesh/smooth_curve.h"

#include <algorithm>
#include <cmath>

namespace bodychain {

namespace {

constexpr double kSame_m = 0.003;

// Centripetal Catmull-Rom between b and c: no loops and no overshoot where the spacing is uneven.
Vec3 between(const Vec3& a, const Vec3& b, const Vec3& c, const Vec3& d, double t) {
    const auto gap = [](const Vec3& p, const Vec3& q) { return std::sqrt(std::max(1e-9, glm::length(q - p))); };
    const double t1 = gap(a, b), t2 = t1 + gap(b, c), t3 = t2 + gap(c, d), x = t1 + t * (t2 - t1);
    const auto mixed = [x](const Vec3& p, const Vec3& q, double from, double to) {
        return ((to - x) * p + (x - from) * q) / (to - from);
    };
    const Vec3 p = mixed(a, b, 0, t1), q = mixed(b, c, t1, t2), r = mixed(c, d, t2, t3);
    return mixed(mixed(p, q, 0, t2), mixed(q, r, t1, t3), t1, t2);
}

struct Knots {
    std::vector<Vec3> points;
    std::vector<double> u;  // number of each in the original line
};

Knots distinct(const std::vector<Vec3>& points) {
    Knots k;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool same = !k.points.empty() && glm::length(points[i] - k.points.back()) < kSame_m;
        if (same && i + 1 == points.size() && k.points.size() > 1) {
            k.points.back() = points[i];
            k.u.back() = static_cast<double>(i);
        } else if (!same) {
            k.points.push_back(points[i]);
            k.u.push_back(static_cast<double>(i));
        }
    }
    return k;
}

}  // namespace

Vec3 through_points(const std::vector<Vec3>& points, double u) {
    const int last = static_cast<int>(points.size()) - 1, i = std::clamp(static_cast<int>(u), 0, std::max(0, last - 1));
    if (last < 1) return points.front();
    const auto at = [&](int k) {  // beyond the ends the line goes straight on
        if (k < 0) return 2.0 * points[0] - points[1];
        if (k > last) return 2.0 * points[static_cast<std::size_t>(last)] - points[static_cast<std::size_t>(last - 1)];
        return points[static_cast<std::size_t>(k)];
    };
    return between(at(i - 1), at(i), at(i + 1), at(i + 2), u - i);
}

std::vector<CurvePlace> along_curve(const std::vector<Vec3>& points, int count) {
    constexpr int kFine = 8;  // pieces between two points, to measure the length
    const Knots knots = distinct(points);
    std::vector<CurvePlace> fine;
    std::vector<double> run{0};
    for (std::size_t i = 0; i + 1 < knots.points.size(); ++i)
        for (int j = fine.empty() ? 0 : 1; j <= kFine; ++j) {
            const double t = static_cast<double>(j) / kFine;
            fine.push_back(
                {through_points(knots.points, static_cast<double>(i) + t), glm::mix(knots.u[i], knots.u[i + 1], t)});
            if (fine.size() > 1)
                run.push_back(run.back() + glm::length(fine.back().point - fine[fine.size() - 2].point));
        }
    if (fine.empty()) fine.push_back({points.front(), 0});
    std::vector<CurvePlace> places;
    std::size_t at = 0;
    for (int i = 0; i < count; ++i) {
        const double target = run.back() * i / std::max(1, count - 1);
        while (at + 2 < fine.size() && run[at + 1] < target) ++at;
        const std::size_t next = std::min(at + 1, fine.size() - 1);
        const double piece = run[next] - run[at],
                     t = piece > 0 ? std::clamp((target - run[at]) / piece, 0.0, 1.0) : 0.0;
        places.push_back({glm::mix(fine[at].point, fine[next].point, t), glm::mix(fine[at].u, fine[next].u, t)});
    }
    return places;
}

}  // namespace bodychain
