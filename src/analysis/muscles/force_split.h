// How several muscles share a joint moment: the load that costs least in squares of activation.
#pragma once

#include <array>
#include <span>
#include <vector>

namespace bodychain {

inline constexpr int kSharedMoments = 6;
using MomentVector = std::array<double, kSharedMoments>;

/// The quadratic program
///     minimise  sum x_i^2 + sum_k (moment_k - sum_i column_i,k x_i)^2 / reserve^2    with x >= 0.
/// `columns`: what moment a full activation (x = 1) of each muscle gives, N m; `reserve_nm`: the moment error that
/// costs as much as one full activation. Convex, so there is one answer. A moment that is not asked for has zeros in
/// all columns and 0 in `moment_nm`. Solved in its dual (one multiplier for each moment) by Newton's method on the set
/// of active muscles with a backtracking line search; ends where the dual's gradient is below 1e-9 (1 + |moment|) N m:
/// the error of the balance that is left beside the reserve's. `multipliers`: where to begin (zeros, or the answer of
/// the frame before) and the answer's; the answer does not depend on it beyond that.
std::vector<double> split_load(std::span<const MomentVector> columns, const MomentVector& moment_nm, double reserve_nm,
                               MomentVector& multipliers);

}  // namespace bodychain
