// How several muscles share joint moments: the activations with the least sum of squares.
#pragma once

#include <array>
#include <span>
#include <vector>

namespace bodychain {

inline constexpr int kSharedMoments = 6;
using MomentVector = std::array<double, kSharedMoments>;

/// With C the matrix whose column c_i is the moment that full activation (x_i = 1) of muscle i gives (N m), m the
/// moment and R the reserve, the moment error that costs as much as one full activation:
///     minimise  sum x_i^2 + |m - C x|^2 / R^2      with x >= 0
/// It is convex, so there is one answer. It is found in the dual, with one multiplier y_k for each moment:
///     minimise  phi(y) = 1/2 sum max(0, c_i . y)^2 + 1/2 R^2 |y|^2 - m . y,        then  x_i = max(0, c_i . y)
/// by Newton's method on the set of active muscles with a backtracking line search. It ends where the gradient of phi,
/// the error of the balance beside the reserve's, is below 1e-9 (1 + |m|) N m.
///
/// `columns`: the c_i; a moment that is not asked for has zeros in all columns and in `moment_nm`. `multipliers`: where
/// to begin (zeros, or the answer of the frame before), and the answer's y.
std::vector<double> split_load(std::span<const MomentVector> columns, const MomentVector& moment_nm, double reserve_nm,
                               MomentVector& multipliers);

}  // namespace bodychain
