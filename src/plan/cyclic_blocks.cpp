#include "plan/cyclic_blocks.h"

#include <array>
#include <utility>

namespace bodychain {

CyclicBlocks::CyclicBlocks(int blocks, int size) : count_(blocks), size_(size), block_(static_cast<std::size_t>(blocks)) {
    set_zero();
}

void CyclicBlocks::set_zero() {
    for (auto& row : block_)
        for (Eigen::MatrixXd& b : row) b.setZero(size_, size_);
}

void CyclicBlocks::add_to_diagonal(double factor, double ridge) {
    for (auto& row : block_) row[0].diagonal() = (row[0].diagonal().array() * (1 + factor) + ridge).matrix();
}

// Interior blocks 0 .. m - 1 with m = count - kReach form a band; the border is the last kReach blocks. For block k the
// columns below it are those of the next kReach interior blocks and of the whole border:
//   A_kk = L L^T,  Y = L^-1 A_k,below,  A_below,below -= Y^T Y,  and the same for the right side.
bool CyclicBlocks::solve(Eigen::MatrixXd& rhs) {
    const int m = count_ - kReach, n = size_, width = 2 * kReach * n;
    Eigen::MatrixXd border = Eigen::MatrixXd::Zero(kReach * n, kReach * n);
    std::vector<Eigen::MatrixXd> to_border(static_cast<std::size_t>(m));  // row block k, columns of the border
    for (auto& t : to_border) t.setZero(n, kReach * n);
    for (int i = 0; i < count_; ++i)
        for (int o = 0; o <= kReach; ++o) {
            const int j = (i - o + count_) % count_;
            const Eigen::MatrixXd& b = block_[static_cast<std::size_t>(i)][static_cast<std::size_t>(o)];
            if (i >= m && j >= m) {
                const int r = i - m, c = j - m;
                border.block(r * n, c * n, n, n) = b;
                if (r != c) border.block(c * n, r * n, n, n) = b.transpose();
            } else if (i >= m) {
                to_border[static_cast<std::size_t>(j)].middleCols((i - m) * n, n) = b.transpose();
            } else if (j >= m) {
                to_border[static_cast<std::size_t>(i)].middleCols((j - m) * n, n) = b;
            }
        }
    std::vector<Eigen::LLT<Eigen::MatrixXd>> diagonal;
    std::vector<Eigen::MatrixXd> below(static_cast<std::size_t>(m));
    for (int k = 0; k < m; ++k) {
        diagonal.emplace_back(block_[static_cast<std::size_t>(k)][0]);
        if (diagonal.back().info() != Eigen::Success) return false;
        Eigen::MatrixXd& Y = below[static_cast<std::size_t>(k)];
        Y.setZero(n, width);
        const int next = std::min(kReach, m - 1 - k);
        for (int o = 1; o <= next; ++o)
            Y.middleCols((o - 1) * n, n) =
                block_[static_cast<std::size_t>(k + o)][static_cast<std::size_t>(o)].transpose();
        Y.rightCols(kReach * n) = to_border[static_cast<std::size_t>(k)];
        diagonal.back().matrixL().solveInPlace(Y);
        Eigen::VectorXd y = rhs.col(k);
        diagonal.back().matrixL().solveInPlace(y);
        rhs.col(k) = y;
        for (int a = 1; a <= next; ++a) {
            const auto Ya = Y.middleCols((a - 1) * n, n);
            for (int b = 1; b <= a; ++b)
                block_[static_cast<std::size_t>(k + a)][static_cast<std::size_t>(a - b)].noalias() -=
                    Ya.transpose() * Y.middleCols((b - 1) * n, n);
            to_border[static_cast<std::size_t>(k + a)].noalias() -= Ya.transpose() * Y.rightCols(kReach * n);
            rhs.col(k + a).noalias() -= Ya.transpose() * y;
        }
        border.noalias() -= Y.rightCols(kReach * n).transpose() * Y.rightCols(kReach * n);
        for (int r = 0; r < kReach; ++r)
            rhs.col(m + r).noalias() -= Y.middleCols((kReach + r) * n, n).transpose() * y;
    }
    const Eigen::LLT<Eigen::MatrixXd> last(border);
    if (last.info() != Eigen::Success) return false;
    Eigen::Map<Eigen::VectorXd> tail(rhs.col(m).data(), kReach * n);
    last.solveInPlace(tail);
    for (int k = m; k-- > 0;) {
        Eigen::VectorXd x = rhs.col(k);
        const Eigen::MatrixXd& Y = below[static_cast<std::size_t>(k)];
        for (int a = 1; a <= std::min(kReach, m - 1 - k); ++a) x.noalias() -= Y.middleCols((a - 1) * n, n) * rhs.col(k + a);
        x.noalias() -= Y.rightCols(kReach * n) * tail;
        diagonal[static_cast<std::size_t>(k)].matrixL().transpose().solveInPlace(x);
        rhs.col(k) = x;
    }
    return true;
}

}  // namespace bodychain
