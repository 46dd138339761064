#include "plan/foot_loads.h"

#include "base/sourced.h"
#include "plan/support.h"

#include <algorithm>

namespace bodychain {

namespace {
constexpr double kAbsent = 1e6;  // numerics: J per N^2 that keep the load of a lifted foot at zero
}

double TorqueTask::cost(const VectorQ& torque) const {
    const VectorQ e = torque - wanted;
    double sum = 0.5 * e.dot(weight.cwiseProduct(e));
    for (const TorqueCap& c : caps) {
        const double over = std::max(0.0, std::max(torque[c.row] - c.high, c.low - torque[c.row]));
        sum += 0.5 * c.weight * over * over;
    }
    return sum;
}

TorqueTask TorqueTask::near(const VectorQ& torque) const {
    TorqueTask out{wanted, weight, {}};
    for (const TorqueCap& c : caps) {
        if (torque[c.row] >= c.low && torque[c.row] <= c.high) continue;
        const double bound = torque[c.row] > c.high ? c.high : c.low, sum = weight[c.row] + c.weight;
        out.wanted[c.row] = (weight[c.row] * wanted[c.row] + c.weight * bound) / sum;
        out.weight[c.row] = sum;
    }
    return out;
}

FootLoads::FootLoads(const ChainModel& model, const Kinematics& k, const SideArray<FootSupport>& support)
    : model_(model), support_(support) {
    for (Side side : kSides) {
        const FootSupport& s = support[side];
        std::array<V3, 3> place;
        V3 mean = V3::Zero();
        for (std::size_t i = 0; i < 3; ++i) {
            const SolePart part = kSoleParts[i];
            place[i] = sole_middle(model, k, side, part);
            place[i][1] = 0;
            mean += s.part[i] * place[i];
            dof_[side][i] = model.segment(index(model.body().pads.at(side, inner_pad(part)).segment)).dof;
        }
        for (std::size_t i = 0; i < 3; ++i) {
            const V3 at = s.cop + place[i] - mean;
            M66& A = map_[side][i];
            A = s.part[i] * M66::Identity();
            A.topRightCorner<3, 3>() << 0, -at[2], at[1], at[2], 0, -at[0], -at[1], at[0], 0;
            A.topRightCorner<3, 3>() *= s.part[i];
        }
    }
}

std::vector<Wrench> FootLoads::wrenches(const V12& load) const {
    std::vector<Wrench> out;
    for (Side side : kSides) {
        if (!support_[side].loaded) continue;
        for (std::size_t i = 0; i < 3; ++i)
            if (support_[side].part[i] != 0)
                out.push_back({dof_[side][i], map_[side][i] * load.segment<6>(6 * index(side))});
    }
    return out;
}

Eigen::Matrix<double, Eigen::Dynamic, 12> FootLoads::torque_by_load(const ChainDynamics& dynamics) const {
    Eigen::Matrix<double, Eigen::Dynamic, 12> G(model_.size(), 12);
    G.setZero();
    for (Side side : kSides) {
        if (!support_[side].loaded) continue;
        for (std::size_t i = 0; i < 3; ++i) {
            if (support_[side].part[i] == 0) continue;
            for (int j : model_.path(dof_[side][i]))
                G.row(j).segment<6>(6 * index(side)) -= dynamics.axis(j).transpose() * map_[side][i];
        }
    }
    return G;
}

V12 FootLoads::weights() const {
    V12 w;
    for (Side side : kSides)
        w.segment<6>(6 * index(side)) = support_[side].loaded ? support_[side].weight : V6::Constant(kAbsent);
    return w;
}

V12 FootLoads::best(const ChainDynamics& dynamics, const VectorQ& free, const TorqueTask& task) const {
    const auto G = torque_by_load(dynamics);
    const V12 w = weights();
    V12 wanted = V12::Zero();
    for (Side side : kSides)
        if (support_[side].loaded) wanted.segment<6>(6 * index(side)) = support_[side].wanted;
    M12 H = G.transpose() * task.weight.asDiagonal() * G;
    H.diagonal() += w;
    const V12 g = w.cwiseProduct(wanted) - G.transpose() * task.weight.cwiseProduct(free - task.wanted);
    return H.llt().solve(g);
}

V12 FootLoads::settle(const ChainDynamics& dynamics, const TorqueTask& task, VectorQ& torque) const {
    const VectorQ free = dynamics.torque();
    TorqueTask now{task.wanted, task.weight, {}};
    V12 load;
    for (int pass = 0; pass < (task.caps.empty() ? 1 : 4); ++pass) {
        load = best(dynamics, free, now);
        torque = free;
        dynamics.add_external(wrenches(load), torque);
        const TorqueTask next = task.near(torque);
        if (next.weight == now.weight) break;
        now = next;
    }
    return load;
}

double FootLoads::cost(const V12& load) const {
    double sum = 0;
    for (Side side : kSides) {
        const FootSupport& s = support_[side];
        if (!s.loaded) continue;
        const V6 e = load.segment<6>(6 * index(side)) - s.wanted;
        sum += 0.5 * e.dot(s.weight.cwiseProduct(e));
    }
    return sum;
}

FootLoad FootLoads::foot(Side side, const V12& load) const {
    FootLoad out;
    const FootSupport& s = support_[side];
    if (!s.loaded) return out;
    const V3 moment = load.segment<3>(6 * index(side)), force = load.segment<3>(6 * index(side) + 3);
    V3 shift = V3::Zero();  // (x, 0, z) x F has the horizontal components (-z F_y, ., x F_y)
    if (force[1] > 0) shift = V3(moment[2] / force[1], 0, -moment[0] / force[1]);
    out.force_n = to_glm(force);
    out.cop = to_glm(V3(s.cop + shift));
    out.free_moment_nm = (moment - shift.cross(force))[1];
    return out;
}

}  // namespace bodychain
