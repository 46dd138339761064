// Names of chain coordinates, and how a bend or turn of the whole trunk is shared by the spine's joints.
#pragma once

#include "base/sourced.h"
#include "plan/chain_model.h"

namespace bodychain {

/// The coordinate of a joint's axis.
inline int coordinate(const Body& body, Joint j, int axis) { return kRootDofs + dof_index(body, j, axis); }

/// The coordinates that the planner solves for: root, legs and spine. The arms follow the reference.
std::vector<int> moving_coordinates(const ChainModel& model);

inline constexpr Sourced<double> kArmsOut_rad{-0.12, "engineering: adduction; hanging arms stay clear of the hips"};

/// The four joints between pelvis and upper thorax, bottom up, and their shares of a bend (forward or sideways) and of
/// a turn between the two.
inline constexpr std::array<Joint, 4> kSpineJoints{Joint::Lumbosacral, Joint::MidLumbar, Joint::Thoracolumbar,
                                                   Joint::MidThoracic};
inline constexpr Sourced<std::array<double, 4>> kSpineBendShare{
    {0.32, 0.30, 0.25, 0.13}, "White & Panjabi 1990: ranges of the levels that each joint stands for"};
inline constexpr Sourced<std::array<double, 4>> kSpineTurnShare{
    {0.08, 0.08, 0.40, 0.44}, "White & Panjabi 1990: ranges of the levels that each joint stands for"};

}  // namespace bodychain
