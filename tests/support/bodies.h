// Bodies, postures and their mirror images for tests. Numbers come from a seeded generator, so every run draws the
// same.
#pragma once

#include "anatomy/pose.h"

#include <algorithm>
#include <random>

namespace bodychain::test {

class Random {
public:
    explicit Random(unsigned seed) : engine_(seed) {}
    /// Even in [low, high). Own arithmetic: the library's distributions differ from one standard library to the next.
    double in(double low, double high) { return low + (high - low) * (static_cast<double>(engine_()) / 4294967296.0); }
    Vec3 vector(double size) {
        const double x = in(-size, size), y = in(-size, size), z = in(-size, size);
        return Vec3(x, y, z);
    }

private:
    std::mt19937 engine_;
};

inline std::vector<Person> persons() {
    std::vector<Person> all;
    for (const double height : {1.40, 1.62, 1.75, 2.05})
        for (const double mass : {40.0, 70.0, 140.0})
            for (const Sex sex : {Sex::Female, Sex::Male}) all.push_back({height, mass, sex});
    return all;
}

inline Pose zero_pose(const Body& body) {
    Pose pose;
    pose.q.assign(body.dofs.size(), 0.0);
    return pose;
}

/// Every free axis somewhere in `share` of its range of motion.
inline Pose random_pose(const Body& body, Random& random, double share = 0.9) {
    Pose pose = zero_pose(body);
    for (std::size_t i = 0; i < body.dofs.size(); ++i) {
        const Axis& axis = body.joint(body.dofs[i].joint).axes[static_cast<std::size_t>(body.dofs[i].axis)];
        pose.q[i] = share * random.in(axis.low.rad(), axis.high.rad());
    }
    pose.X_WPelvis = {rotation_zxy(random.vector(0.6)), random.vector(1.0)};
    return pose;
}

inline const Transform& at(const SegmentPoses& X, Segment s) { return X[s]; }

inline Segment opposite(Segment s) {
    if (s == Segment::Pelvis || (s >= Segment::LumbarLower && s <= Segment::Head)) return s;
    if (s < Segment::LumbarLower) return static_cast<Segment>(s < Segment::FemurL ? index(s) + 6 : index(s) - 6);
    return static_cast<Segment>(s < Segment::HumerusL ? index(s) + 3 : index(s) - 3);
}

inline Vec3 mirrored(const Vec3& v) { return Vec3(v.x, v.y, -v.z); }
/// Image of a rotation or a tensor in the sagittal plane.
inline Mat3 mirrored(const Mat3& R) {
    const Mat3 M(Vec3(1, 0, 0), Vec3(0, 1, 0), Vec3(0, 0, -1));
    return M * R * M;
}
inline Transform mirrored(const Transform& X) { return {mirrored(X.R), mirrored(X.p)}; }

inline double largest(const Vec3& v) { return std::max({std::fabs(v.x), std::fabs(v.y), std::fabs(v.z)}); }
inline double largest(const Mat3& m) { return std::max({largest(m[0]), largest(m[1]), largest(m[2])}); }
inline double difference(const Transform& a, const Transform& b) {
    return std::max(largest(a.R - b.R), largest(a.p - b.p));
}

}  // namespace bodychain::test
