#include "plan/posture_tasks.h"

#include "plan/task_weights.h"

#include <cmath>

namespace bodychain {

namespace {

// A held posture is held harder the more is asked, so that the answer starts from the free one without a step at zero.
double holding(double free_k, double change_rad) {
    constexpr Sourced<double> kFull_rad{0.035, "engineering: 2 deg off neutral is held with two thirds of full effort"};
    return free_k + (kWeights.command_nm_rad - free_k) * (1 - std::exp(-std::fabs(change_rad) / kFull_rad));
}

void hold_coordinate(EquilibriumProblem& p, int i, double change_rad) {
    if (change_rad == 0) return;
    p.rest[i] += change_rad;
    p.stiffness[i] = holding(p.stiffness[i], change_rad);
}

}  // namespace

double toe_out_change(const Posture& posture, Side side) { return posture.angle(on_side(ParameterId::FootToeOutR, side)).rad(); }

void apply_posture(const ChainModel& model, const Posture& posture, EquilibriumProblem& p) {
    hold_coordinate(p, 3, posture.angle(ParameterId::PelvisRotation).rad());
    hold_coordinate(p, 4, posture.angle(ParameterId::PelvisObliquity).rad());
    hold_coordinate(p, 5, posture.angle(ParameterId::PelvisTilt).rad());
    for (Side side : kSides) {
        const int subtalar = kRootDofs + dof_index(model.body(), on_side(Joint::SubtalarR, side), 0);
        hold_coordinate(p, subtalar, posture.angle(on_side(ParameterId::FootPronationR, side)).rad());
    }
    const double lean = posture.angle(ParameterId::TrunkLean).rad();
    if (lean != 0) {
        OrientationTask& thorax = p.orientations[0];
        thorax.target = Eigen::AngleAxisd(lean, V3::UnitX()) * thorax.target;
        for (int a : {0, 2}) thorax.weight[a] = holding(thorax.weight[a], lean);
    }
}

}  // namespace bodychain
