// Muscles that cross two joints and so couple them. Muscles that cross one joint are part of that joint's stiffness.
#pragma once

#include "anatomy/body.h"
#include "base/sourced.h"

#include <span>

namespace bodychain {

/// Stretch = lever_a * angle of a + lever_b * angle of b, in clinical angles. Right side; the left is the same.
struct TwoJointMuscleRow {
    std::string_view name;
    Joint a;
    int axis_a;
    Joint b;
    int axis_b;
    Sourced<double> lever_a_m, lever_b_m;       // of a person of 1.75 m
    Sourced<double> standing_n_m, walking_n_m;  // muscle with its tendon, of a person of 75 kg and 1.75 m
};
std::span<const TwoJointMuscleRow> two_joint_muscles();

/// Which stiffness applies: a more active muscle is stiffer.
enum class MuscleUse : unsigned char { Standing, Walking };

/// A row scaled to a body, one side.
struct TwoJointMuscle {
    int dof_a = -1, dof_b = -1;  // index in body.dofs
    double lever_a_m = 0, lever_b_m = 0, stiffness_n_m = 0;
};
std::vector<TwoJointMuscle> muscles_of(const Body& body, MuscleUse use);

}  // namespace bodychain
