#include "analysis/muscles/muscle_arms.h"

#include <algorithm>
#include <cmath>

namespace bodychain {

namespace {

// numerics: of the central difference; its error, the square of this times the third derivative of the length, is far
// below a micrometre.
constexpr double kStep_rad = 1e-4;

const Transform& pose_of(const SegmentPoses& poses, Segment s) { return poses[s]; }

bool hangs_on(const Body& body, Segment s, Segment root) {
    while (index(s) > index(root)) s = body.joint(joint_of(s)).parent;
    return s == root;
}

double length_of(const MusclePath& path) {
    double sum = 0;
    for (std::size_t i = 1; i < path.points.size(); ++i) sum += glm::length(path.points[i] - path.points[i - 1]);
    return sum;
}

/// Derivative of the length by each point.
std::vector<Vec3> pulls_of(const MusclePath& path) {
    std::vector<Vec3> pulls(path.points.size(), Vec3(0.0));
    for (std::size_t i = 1; i < path.points.size(); ++i) {
        const Vec3 way = path.points[i] - path.points[i - 1], unit = way / glm::length(way);
        pulls[i] += unit;
        pulls[i - 1] -= unit;
    }
    return pulls;
}

Mat3 turn_about(const Vec3& axis, double angle) {
    const double c = std::cos(angle), s = std::sin(angle), v = 1 - c;
    const Vec3& a = axis;
    return Mat3(Vec3(c + v * a.x * a.x, v * a.x * a.y + s * a.z, v * a.x * a.z - s * a.y),
                Vec3(v * a.x * a.y - s * a.z, c + v * a.y * a.y, v * a.y * a.z + s * a.x),
                Vec3(v * a.x * a.z + s * a.y, v * a.y * a.z - s * a.x, c + v * a.z * a.z));
}

SegmentPoses turned(const Body& body, const SegmentPoses& poses, Segment root, const DofAxis& at, double angle) {
    SegmentPoses out = poses;
    const Mat3 R = turn_about(at.axis, angle);
    for (int s = index(root); s < kSegmentCount; ++s) {
        if (!hangs_on(body, static_cast<Segment>(s), root)) continue;
        Transform& X = out[static_cast<std::size_t>(s)];
        X = {R * X.R, at.centre + R * (X.p - at.centre)};
    }
    return out;
}

bool over_the_kneecap(Muscle muscle, int strand) {
    return std::ranges::any_of(nodes_of(muscle, strand),
                               [](const MuscleNode& n) { return n.kind == NodeKind::Kneecap; });
}

}  // namespace

DofAxis dof_axis(const Body& body, const SegmentPoses& poses, int dof) {
    const Dof& d = body.dofs[static_cast<std::size_t>(dof)];
    const JointProps& joint = body.joint(d.joint);
    const Transform F = pose_of(poses, joint.parent) * joint.X_PF;
    const auto a = static_cast<std::size_t>(d.axis);
    Vec3 line(0, 0, 1);  // of the joint frame, which flexes about z
    if (a > 0) {
        const Vec3 q = joint_angles(joint, pose_of(poses, joint.parent), pose_of(poses, joint.child));
        const Mat3 flexed = rotation_z(joint.axes[0].sign * q.x);
        line = a == 1 ? flexed[0] : (flexed * rotation_x(joint.axes[1].sign * q.y))[1];
    }
    return {joint.axes[a].sign * (F.R * line), F.p};
}

std::vector<double> moment_arms_m(Muscle muscle, int strand, Side side, const Body& body, const SegmentPoses& poses,
                                  std::span<const int> dofs) {
    const MusclePath path = muscle_path(muscle, strand, side, body, poses);
    const std::vector<Vec3> pulls = pulls_of(path);
    const bool kneecap = over_the_kneecap(muscle, strand);
    std::vector<double> arms;
    for (const int dof : dofs) {
        const DofAxis at = dof_axis(body, poses, dof);
        const Joint joint = body.dofs[static_cast<std::size_t>(dof)].joint;
        const Segment child = child_of(joint);
        if (kneecap && joint == on_side(Joint::KneeR, side)) {
            const auto length = [&](double angle) {
                return length_of(muscle_path(muscle, strand, side, body, turned(body, poses, child, at, angle)));
            };
            arms.push_back(-(length(kStep_rad) - length(-kStep_rad)) / (2 * kStep_rad));
            continue;
        }
        double work = 0;
        for (std::size_t i = 0; i < path.points.size(); ++i)
            if (hangs_on(body, path.on[i], child))
                work += glm::dot(pulls[i], glm::cross(at.axis, path.points[i] - at.centre));
        arms.push_back(-work);
    }
    return arms;
}

}  // namespace bodychain
