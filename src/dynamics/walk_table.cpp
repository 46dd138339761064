#include "dynamics/walk_table.h"

#include <cmath>

namespace bodychain {

WalkTable make_walk_table(const PlannedCycle& cycle, double rate_hz) {
    const ChainModel& model = *cycle.model;
    WalkTable t;
    if (cycle.standing()) {
        t.steps = 1;
        t.dt_s = t.cycle_s = 1 / rate_hz;
    } else {
        t.cycle_s = cycle.cycle_s();
        t.stride_m = cycle.stride_m();
        t.steps = 2 * static_cast<int>(std::lround(0.5 * rate_hz * t.cycle_s));
        t.dt_s = t.cycle_s / t.steps;
    }
    const auto dofs = model.size() - kRootDofs;
    const Eigen::MatrixXd q = cycle.q.sample(t.steps), qd = cycle.q.sample(t.steps, 1) / t.cycle_s,
                          qdd = cycle.q.sample(t.steps, 2) / (t.cycle_s * t.cycle_s);
    t.q = q.bottomRows(dofs);
    t.qd = qd.bottomRows(dofs);
    t.torque.resize(dofs, t.steps);
    Kinematics k;
    for (int i = 0; i < t.steps; ++i) {
        model.kinematics(q.col(i), k);
        t.poses.push_back(model.poses(k));
        t.com.push_back(to_glm(model.com(k)));
        const PhaseDynamics d =
            phase_dynamics(cycle, static_cast<double>(i) / t.steps, q.col(i), qd.col(i), qdd.col(i));
        t.torque.col(i) = d.torque.tail(dofs);
        t.feet.push_back(d.feet);
    }
    for (int i = 0; i < t.steps; ++i) {
        const Vec3& after = t.com[static_cast<std::size_t>((i + 1) % t.steps)];
        const Vec3& before = t.com[static_cast<std::size_t>((i + t.steps - 1) % t.steps)];
        t.com_velocity.push_back((after - before) / (2 * t.dt_s));
    }
    return t;
}

Skeleton::Start start_of(const PlannedCycle& cycle, double phase) {
    const ChainModel& model = *cycle.model;
    const double T = cycle.standing() ? 1.0 : cycle.cycle_s(), h = 1e-5;
    Kinematics k;
    auto at = [&](double p) {
        model.kinematics(cycle.q.at(p), k);
        SegmentPoses X = model.poses(k);
        for (Transform& x : X) x.p.x += cycle.stride_m() * p;
        return X;
    };
    Skeleton::Start s;
    s.X_WS = at(phase);
    const SegmentPoses before = at(phase - h), after = at(phase + h);
    for (std::size_t i = 0; i < kSegmentCount; ++i) {
        const Vec3 c = model.body().segments[i].com;
        s.velocity[i] = (after[i] * c - before[i] * c) / (2 * h * T);
        const Mat3 W = (after[i].R - before[i].R) * glm::transpose(s.X_WS[i].R) /
                       (2 * h * T);  // skew matrix of the angular velocity
        s.angular_velocity[i] = Vec3(W[1][2] - W[2][1], W[2][0] - W[0][2], W[0][1] - W[1][0]) * 0.5;
    }
    return s;
}

}  // namespace bodychain
