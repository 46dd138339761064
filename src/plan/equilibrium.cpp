#include "plan/equilibrium.h"

#include "anatomy/joint_table.h"

#include <algorithm>
#include <cmath>

namespace bodychain {

namespace {
constexpr double kLargestStep = 0.35;       // numerics: rad or m of any coordinate in one Newton step
constexpr double kEase = 0.1, kHarden = 8;  // numerics: of the damping after a good, after a bad step
constexpr double kSecondOrder = 12;         // definition: of the series of the rotation vector's Jacobian
constexpr int kAttempts = 10;               // to find a damping with which the energy falls

V3 rotation_vector(const M3& R) {
    const Eigen::AngleAxisd a(R);
    return a.axis() * a.angle();
}
M3 cross_matrix(const V3& v) {
    M3 m;
    m << 0, -v[2], v[1], v[2], 0, -v[0], -v[1], v[0], 0;
    return m;
}
}  // namespace

EquilibriumSolver::EquilibriumSolver(const ChainModel& model, std::vector<int> active)
    : model_(model), active_(std::move(active)) {}

// Adds J^T W J and J^T pull of the coordinates in `path`, whose columns J_ holds in this order.
void EquilibriumSolver::add_rows(const std::vector<int>& path, const V3& weight, const V3& pull) {
    const auto n = path.size();
    Eigen::Matrix<double, 3, kMaxDofs> WJ;
    for (std::size_t a = 0; a < n; ++a)
        WJ.col(static_cast<Eigen::Index>(a)) = weight.cwiseProduct(J_.col(static_cast<Eigen::Index>(a)));
    for (std::size_t a = 0; a < n; ++a) {
        const auto ja = J_.col(static_cast<Eigen::Index>(a));
        g_[path[a]] += ja.dot(pull);
        for (std::size_t b = 0; b <= a; ++b) H_(path[a], path[b]) += ja.dot(WJ.col(static_cast<Eigen::Index>(b)));
    }
}

double EquilibriumSolver::add_springs(const EquilibriumProblem& p, const VectorQ& q, bool derivatives) {
    double energy = 0;
    for (Eigen::Index i = 0; i < q.size(); ++i) {
        const double e = q[i] - p.rest[i];
        const double over = q[i] < p.low[i] ? q[i] - p.low[i] : q[i] > p.high[i] ? q[i] - p.high[i] : 0.0;
        energy += 0.5 * p.stiffness[i] * e * e - p.tau[i] * q[i] + 0.5 * p.limit_stiffness * over * over;
        if (!derivatives) continue;
        g_[i] += p.stiffness[i] * e - p.tau[i] + p.limit_stiffness * over;
        H_(i, i) += p.stiffness[i] + (over != 0 ? p.limit_stiffness : 0.0);
    }
    for (const ScrewHome& s : p.screws) {
        // The axial spring's error e becomes e - shift, shift = screw(flexion) - screw(flexion at rest):
        //     1/2 k (e - shift)^2 - 1/2 k e^2 = 1/2 k (shift^2 - 2 e shift)
        const double k = p.stiffness[s.axial], e = q[s.axial] - p.rest[s.axial];
        const double shift = screw_home(q[s.flexion]) - screw_home(p.rest[s.flexion]),
                     slope = screw_home_slope(q[s.flexion]);
        energy += 0.5 * k * (shift * shift - 2 * e * shift);
        if (!derivatives) continue;
        g_[s.axial] -= k * shift;
        g_[s.flexion] -= k * slope * (e - shift);
        H_(s.flexion, s.flexion) += k * slope * slope;
        H_(std::max(s.axial, s.flexion), std::min(s.axial, s.flexion)) -= k * slope;
    }
    return energy;
}

double EquilibriumSolver::add_muscles(const EquilibriumProblem& p, const VectorQ& q, bool derivatives) {
    double energy = 0;
    for (const MuscleSpring& m : p.muscles) {
        const double stretch = m.stretch_m(q), k = m.stiffness_n_m;
        if (m.slack && stretch <= 0) continue;
        energy += 0.5 * k * stretch * stretch;
        if (!derivatives) continue;
        const std::array<int, 3> at{m.a, m.b, m.c};
        const std::array<double, 3> lever{m.lever_a_m, m.lever_b_m, m.lever_c_m};
        for (std::size_t i = 0; i < (m.c < 0 ? 2 : 3); ++i) {
            g_[at[i]] += k * lever[i] * stretch;
            for (std::size_t j = 0; j <= i; ++j)
                H_(std::max(at[i], at[j]), std::min(at[i], at[j])) += k * lever[i] * lever[j];
        }
    }
    return energy;
}

double EquilibriumSolver::add_points(const EquilibriumProblem& p, bool derivatives) {
    double energy = 0;
    for (const PointTask& t : p.points) {
        if (t.weight.isZero(0)) continue;
        const auto d = static_cast<std::size_t>(t.dof);
        const V3 x = k_.origin[d] + k_.R[d] * t.local, r = x - t.target,
                 weight(t.weight[0], t.weight[1] * (r[1] > 0 ? t.held_down : 1), t.weight[2]);
        energy += 0.5 * r.dot(weight.cwiseProduct(r));
        if (!derivatives) continue;
        const std::vector<int>& path = model_.path(t.dof);
        for (std::size_t a = 0; a < path.size(); ++a) {
            const auto i = static_cast<std::size_t>(path[a]);
            J_.col(static_cast<Eigen::Index>(a)) =
                model_.dof(path[a]).prismatic ? k_.axis[i] : V3(k_.axis[i].cross(x - k_.origin[i]));
        }
        add_rows(path, weight, weight.cwiseProduct(r));
    }
    return energy;
}

double EquilibriumSolver::add_orientations(const EquilibriumProblem& p, bool derivatives) {
    double energy = 0;
    for (const OrientationTask& t : p.orientations) {
        const V3 r = rotation_vector(k_.R[static_cast<std::size_t>(t.dof)] * t.target.transpose());
        energy += 0.5 * r.dot(t.weight.cwiseProduct(r));
        if (!derivatives) continue;
        // dr = (I - 1/2 [r] + 1/12 [r]^2 - ...) w: the inverse of the rotation vector's left Jacobian, to second order;
        // exact enough below 0.5 rad.
        const M3 S = cross_matrix(r), Ji = M3::Identity() - 0.5 * S + S * S / kSecondOrder;
        const std::vector<int>& path = model_.path(t.dof);
        for (std::size_t a = 0; a < path.size(); ++a) {
            const auto i = static_cast<std::size_t>(path[a]);
            J_.col(static_cast<Eigen::Index>(a)) = model_.dof(path[a]).prismatic ? V3(V3::Zero()) : V3(Ji * k_.axis[i]);
        }
        add_rows(path, t.weight, t.weight.cwiseProduct(r));
    }
    return energy;
}

double EquilibriumSolver::add_com(const EquilibriumProblem& p, bool derivatives) {
    if (p.com_weight.isZero(0)) return 0;
    const int n = model_.size();
    std::array<double, kMaxDofs> mass{};
    std::array<V3, kMaxDofs> moment;
    for (int i = 0; i < n; ++i) moment[static_cast<std::size_t>(i)].setZero();
    for (int s = 0; s < kSegmentCount; ++s) {
        const ChainSegment& c = model_.segment(s);
        const auto i = static_cast<std::size_t>(c.dof);
        mass[i] += c.mass;
        moment[i] += c.mass * (k_.origin[i] + k_.R[i] * c.com);
    }
    for (int i = n - 1; i > 0; --i) {
        const auto d = static_cast<std::size_t>(i), u = static_cast<std::size_t>(model_.dof(i).parent);
        mass[u] += mass[d];
        moment[u] += moment[d];
    }
    const V3 r = moment[0] / model_.mass() - p.com_target;
    if (!derivatives) return 0.5 * r.dot(p.com_weight.cwiseProduct(r));
    static thread_local std::vector<int> all;
    all.resize(static_cast<std::size_t>(n));
    for (int i = 0; i < n; ++i) {
        const auto d = static_cast<std::size_t>(i);
        all[d] = i;
        J_.col(i) = model_.dof(i).prismatic ? V3(k_.axis[d] * (mass[d] / model_.mass()))
                                            : V3(k_.axis[d].cross(moment[d] - mass[d] * k_.origin[d]) / model_.mass());
    }
    add_rows(all, p.com_weight, p.com_weight.cwiseProduct(r));
    return 0.5 * r.dot(p.com_weight.cwiseProduct(r));
}

// Dead loads and forces of contacts, summed over everything that hangs on each coordinate: F and x F^T.
double EquilibriumSolver::add_dead_loads(const EquilibriumProblem& p, bool derivatives) {
    if (p.dead_loads.empty() && p.planes.empty()) return 0;
    const int n = model_.size();
    std::array<V3, kMaxDofs> force;
    std::array<M3, kMaxDofs> rf;
    for (int i = 0; i < n; ++i) {
        force[static_cast<std::size_t>(i)].setZero();
        rf[static_cast<std::size_t>(i)].setZero();
    }
    double energy = 0;
    for (const DeadLoad& d : p.dead_loads) {
        const auto i = static_cast<std::size_t>(d.dof);
        const V3 x = k_.origin[i] + k_.R[i] * d.local;
        energy -= d.force.dot(x);
        force[i] += d.force;
        rf[i] += x * d.force.transpose();
    }
    if (!derivatives) return energy;
    for (const PlaneContact& c : p.planes) {
        const auto i = static_cast<std::size_t>(c.dof);
        const V3 x = k_.origin[i] + k_.R[i] * c.local, f = c.force(x);
        force[i] += f;
        rf[i] += x * f.transpose();
    }
    for (int j = n - 1; j >= 0; --j) {
        const auto d = static_cast<std::size_t>(j);
        add_subtree_load(j, force[d], rf[d]);
        if (j == 0) break;
        const auto u = static_cast<std::size_t>(model_.dof(j).parent);
        force[u] += force[d];
        rf[u] += rf[d];
    }
    return energy;
}

// Coordinate j under the sums of F (`force`) and x F^T (`rf`) of everything from j outward.
void EquilibriumSolver::add_subtree_load(int j, const V3& force, const M3& rf) {
    const auto d = static_cast<std::size_t>(j);
    if (model_.dof(j).prismatic) {
        g_[j] -= k_.axis[d].dot(force);
        return;
    }
    const M3 M = rf - k_.origin[d] * force.transpose();
    const V3 moment(M(1, 2) - M(2, 1), M(2, 0) - M(0, 2), M(0, 1) - M(1, 0));
    g_[j] -= k_.axis[d].dot(moment);
    const V3 Ma = M * k_.axis[d];
    const double trace = M.trace();
    for (int i : model_.path(j)) {
        if (model_.dof(i).prismatic) continue;
        const V3& ai = k_.axis[static_cast<std::size_t>(i)];
        H_(j, i) -= ai.dot(Ma) - trace * ai.dot(k_.axis[d]);
    }
}

double EquilibriumSolver::evaluate(const EquilibriumProblem& p, const VectorQ& q, bool derivatives) {
    model_.kinematics(q, k_);
    if (derivatives) {
        g_.setZero(q.size());
        H_.setZero(q.size(), q.size());
    }
    double energy = add_springs(p, q, derivatives);
    energy += add_muscles(p, q, derivatives);
    energy += add_points(p, derivatives);
    energy += add_orientations(p, derivatives);
    energy += add_com(p, derivatives);
    energy += add_planes(p, derivatives);
    return energy + add_dead_loads(p, derivatives);
}

double EquilibriumSolver::energy_derivatives(const EquilibriumProblem& problem, const VectorQ& q) {
    const double energy = evaluate(problem, q, true);
    H_.triangularView<Eigen::StrictlyUpper>() = H_.transpose();
    return energy;
}

VectorQ EquilibriumSolver::gradient(const EquilibriumProblem& problem, const VectorQ& q) {
    evaluate(problem, q, true);
    return g_;
}

VectorQ EquilibriumSolver::dead_load_gradient(const EquilibriumProblem& problem, const VectorQ& q) {
    model_.kinematics(q, k_);
    g_.setZero(q.size());
    H_.setZero(q.size(), q.size());
    add_dead_loads(problem, true);
    return g_;
}

EquilibriumReport EquilibriumSolver::solve(const EquilibriumProblem& problem, VectorQ& q, int max_iterations,
                                           double tolerance) {
    const auto n = static_cast<Eigen::Index>(active_.size());
    EquilibriumReport report;
    double damping = 0;
    VectorQ g(n), step(n), trial(q.size());
    double energy = evaluate(problem, q, true);
    for (; report.iterations < max_iterations; ++report.iterations) {
        A_.resize(n, n);
        for (Eigen::Index a = 0; a < n; ++a) {
            g[a] = g_[active_[static_cast<std::size_t>(a)]];
            for (Eigen::Index b = 0; b <= a; ++b)
                A_(a, b) = H_(active_[static_cast<std::size_t>(a)], active_[static_cast<std::size_t>(b)]);
        }
        report.gradient_norm = g.norm();
        if (report.gradient_norm < tolerance) return report;
        bool better = false;
        for (int attempt = 0; attempt < kAttempts && !better; ++attempt) {
            MatrixQ L = A_;
            L.diagonal().array() += damping;
            const Eigen::LLT<Eigen::Ref<MatrixQ>> llt(L);
            if (llt.info() == Eigen::Success) {
                step = -llt.solve(g);
                const double largest = step.cwiseAbs().maxCoeff();
                if (largest > kLargestStep) step *= kLargestStep / largest;
                trial = q;
                for (Eigen::Index a = 0; a < n; ++a) trial[active_[static_cast<std::size_t>(a)]] += step[a];
                const double next = evaluate(problem, trial, false);
                better = next <= energy + 1e-9 * (1 + std::fabs(energy));
                if (better) energy = next;
            }
            damping = better ? damping * kEase : std::max(damping * kHarden, 1.0);
        }
        if (!better) break;
        q = trial;
        evaluate(problem, q, true);
    }
    for (Eigen::Index a = 0; a < n; ++a) g[a] = g_[active_[static_cast<std::size_t>(a)]];
    report.gradient_norm = g.norm();
    return report;
}

}  // namespace bodychain
