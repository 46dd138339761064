// A symmetric positive definite matrix of blocks on a ring: block i couples to the kReach blocks before and behind it.
// The normal equations of periodic cubic splines have this form. Factored by block Cholesky from the first block on;
// the last kReach blocks, which close the ring, are kept as a dense border.
#pragma once

#include <Eigen/Dense>

#include <vector>

namespace bodychain {

class CyclicBlocks {
public:
    static constexpr int kReach = 3;

    /// All zero. `blocks` of at least 2 kReach + 1, each `size` x `size`.
    CyclicBlocks(int blocks, int size);

    void set_zero();
    /// The block in row i and column j, which are at most kReach apart on the ring; i - j counted on the ring is 0..3.
    Eigen::MatrixXd& at(int i, int offset) {
        return block_[static_cast<std::size_t>(i)][static_cast<std::size_t>(offset)];
    }
    /// Adds to the whole diagonal: factor * its own value + ridge.
    void add_to_diagonal(double factor, double ridge);
    /// Solves A x = b; a column of b for each block. False if A is not positive definite. A is destroyed.
    bool solve(Eigen::MatrixXd& b);

private:
    int count_, size_;
    std::vector<std::array<Eigen::MatrixXd, kReach + 1>> block_;  // [i][o]: row i, column i - o on the ring
};

}  // namespace bodychain
