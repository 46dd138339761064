#include "plan/plan.h"

#include "base/cpu_clock.h"
#include "gait/footprints.h"
#include "plan/stand_planner.h"
#include "plan/walk_planner.h"

namespace bodychain {

namespace {

constexpr int kMotionFrames = 100;

Frame frame_of(const ChainModel& model, const VectorQ& q, const PhaseDynamics& dynamics, double shift_x_m) {
    Kinematics k;
    model.kinematics(q, k);
    Frame f;
    f.X_WS = model.poses(k);
    f.com = to_glm(model.com(k));
    f.feet = dynamics.feet;
    f.incline_rad = model.incline_rad();
    for (Transform& x : f.X_WS) x.p.x += shift_x_m;
    for (FootLoad& load : f.feet) load.cop.x += shift_x_m;
    f.com.x += shift_x_m;
    for (Eigen::Index i = kRootDofs; i < q.size(); ++i) {
        f.q.push_back(q[i]);
        f.joint_moment.push_back(dynamics.torque[i]);
    }
    return f;
}

Plan plan_of(const PlannedCycle& cycle, int frames) {
    const ChainModel& model = *cycle.model;
    Plan plan;
    plan.body = model.body();
    plan.motion.cycle_s = cycle.cycle_s();
    plan.motion.stride_m = cycle.stride_m();
    const double T = cycle.standing() ? 1.0 : cycle.cycle_s();
    const Eigen::MatrixXd q = cycle.q.sample(frames), qd = cycle.q.sample(frames, 1) / T,
                          qdd = cycle.q.sample(frames, 2) / (T * T);
    double force = 0, moment = 0;
    for (int i = 0; i < frames; ++i) {
        const double phase = static_cast<double>(i) / frames;
        const PhaseDynamics d = phase_dynamics(cycle, phase, q.col(i), qd.col(i), qdd.col(i));
        force += d.torque.head<3>().squaredNorm() / frames;
        moment += d.torque.segment<3>(3).squaredNorm() / frames;
        plan.motion.frames.push_back(frame_of(model, q.col(i), d, cycle.stride_m() * phase));
    }
    plan.root_residual_rms_n = std::sqrt(force);
    plan.root_moment_rms_nm = std::sqrt(moment);
    plan.motion.footprints = footprints_of(plan.body, plan.motion);
    plan.foot_error_max_m = foot_error_max_m(cycle);
    plan.iterations = cycle.iterations;
    return plan;
}

}  // namespace

Plan plan_walk(const Scenario& scenario) {
    const double start = thread_cpu_s();
    Plan plan = plan_of(*posture_cycle(scenario), kMotionFrames);
    plan.cpu_s = thread_cpu_s() - start;
    return plan;
}

Plan plan_stand(const Scenario& scenario) {
    const double start = thread_cpu_s();
    Plan plan = plan_of(*standing_posture(scenario), 1);
    plan.cpu_s = thread_cpu_s() - start;
    return plan;
}

}  // namespace bodychain
