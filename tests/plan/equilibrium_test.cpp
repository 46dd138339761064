#include "plan/equilibrium.h"

#include "anatomy/joint_table.h"
#include "anatomy/muscle_table.h"
#include "chain_support.h"
#include "plan/coordinates.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using namespace bodychain::test;

namespace {

std::vector<int> all_coordinates(const ChainModel& model) {
    std::vector<int> all;
    for (int i = 0; i < model.size(); ++i) all.push_back(i);
    return all;
}

EquilibriumProblem springs_only(const ChainModel& model, Random& random) {
    EquilibriumProblem p;
    p.rest = random_q(model, random);
    p.stiffness = VectorQ::Constant(model.size(), 300) + random_vector(model, random, 200);
    p.tau = random_vector(model, random, 30);
    p.low = VectorQ::Constant(model.size(), -1e9);
    p.high = VectorQ::Constant(model.size(), 1e9);
    return p;
}

V3 weights(Random& random, double size) { return V3(random.in(0, size), random.in(0, size), random.in(0, size)); }

// Every kind of term at once, its orientation targets within a fifth of a radian of the posture `q`.
EquilibriumProblem random_problem(const ChainModel& model, const VectorQ& q, Random& random) {
    EquilibriumProblem p = springs_only(model, random);
    p.limit_stiffness = 700;
    for (Eigen::Index i = kRootDofs; i < q.size(); ++i) {
        if (i % 3 == 0) p.high[i] = q[i] - 0.1;
        if (i % 3 == 1) p.low[i] = q[i] + 0.07;
    }
    Kinematics k;
    model.kinematics(q, k);
    for (const Segment s : {Segment::ToesR, Segment::CalcaneusL, Segment::HandR, Segment::Head}) {
        const int dof = model.segment(index(s)).dof;
        p.points.push_back({dof, -1, to_eigen(random.vector(0.1)), to_eigen(random.vector(1)), weights(random, 30000)});
        p.points.back().held_down = random.in(0, 1);
        const M3 turn = to_eigen(rotation_zxy(random.vector(0.1)));
        p.orientations.push_back({dof, turn * k.R[static_cast<std::size_t>(dof)], weights(random, 1000)});
    }
    for (int s = 0; s < kSegmentCount; ++s)
        p.dead_loads.push_back({model.segment(s).dof, to_eigen(random.vector(0.2)), to_eigen(random.vector(400))});
    for (const Side side : kSides)
        p.screws.push_back({coordinate(model.body(), on_side(Joint::KneeR, side), 0),
                            coordinate(model.body(), on_side(Joint::KneeR, side), 2)});
    for (const TwoJointMuscle& m : muscles_of(model.body(), MuscleUse::Walking))
        p.muscles.push_back({kRootDofs + m.dof_a, kRootDofs + m.dof_b, m.lever_a_m, m.lever_b_m, m.stiffness_n_m,
                             random.in(-0.02, 0.02)});
    p.com_target = to_eigen(random.vector(1));
    p.com_weight = weights(random, 200000);
    return p;
}

double rotation_energy(const Mat3& R, const V3& weight) {
    const double angle = std::acos(std::clamp((R[0][0] + R[1][1] + R[2][2] - 1) / 2, -1.0, 1.0));
    if (angle < 1e-12) return 0;
    const Vec3 v = angle / (2 * std::sin(angle)) * Vec3(R[1][2] - R[2][1], R[2][0] - R[0][2], R[0][1] - R[1][0]);
    return 0.5 * (weight[0] * v.x * v.x + weight[1] * v.y * v.y + weight[2] * v.z * v.z);
}

double square(const V3& weight, const V3& r) { return 0.5 * r.dot(weight.cwiseProduct(r)); }

// The energy as the header states it, from plain forward kinematics.
double energy(const ChainModel& model, const EquilibriumProblem& p, const VectorQ& q) {
    const SegmentPoses X = poses_of(model.body(), q);
    Kinematics k;
    model.kinematics(q, k);
    auto point = [&](int dof, const V3& local) {
        return V3(k.origin[static_cast<std::size_t>(dof)] + k.R[static_cast<std::size_t>(dof)] * local);
    };
    double sum = square(p.com_weight, to_eigen(centre_of_mass(model.body(), X)) - p.com_target);
    for (Eigen::Index i = 0; i < q.size(); ++i) {
        double e = q[i] - p.rest[i];
        for (const ScrewHome& s : p.screws)
            if (s.axial == i) e = (q[i] - screw_home(q[s.flexion])) - (p.rest[i] - screw_home(p.rest[s.flexion]));
        const double over = std::max(q[i] - p.high[i], 0.0) + std::min(q[i] - p.low[i], 0.0);
        sum += 0.5 * p.stiffness[i] * e * e - p.tau[i] * q[i] + 0.5 * p.limit_stiffness * over * over;
    }
    for (const PointTask& t : p.points) {
        const V3 off = point(t.dof, t.local) - t.target;
        sum += square(off[1] > 0 ? V3(t.weight[0], t.held_down * t.weight[1], t.weight[2]) : t.weight, off);
    }
    for (const MuscleSpring& m : p.muscles) {
        const double stretch = m.lever_a_m * q[m.a] + m.lever_b_m * q[m.b] - m.rest_m;
        sum += 0.5 * m.stiffness_n_m * stretch * stretch;
    }
    for (const OrientationTask& t : p.orientations)
        sum += rotation_energy(to_glm(M3(k.R[static_cast<std::size_t>(t.dof)] * t.target.transpose())), t.weight);
    for (const DeadLoad& d : p.dead_loads) sum -= d.force.dot(point(d.dof, d.local));
    return sum;
}

VectorQ numerical_gradient(const ChainModel& model, const EquilibriumProblem& p, const VectorQ& q) {
    VectorQ g(q.size());
    for (Eigen::Index i = 0; i < q.size(); ++i)
        g[i] = derivative([&](double h) { return energy(model, p, q + h * VectorQ::Unit(q.size(), i)); }, 1e-4);
    return g;
}

}  // namespace

TEST_CASE("the gradient is the slope of the energy, all terms together") {
    Random random(41);
    for (const Body& body : {make_body({}), crooked_body()}) {
        const ChainModel model(body);
        EquilibriumSolver solver(model, all_coordinates(model));
        for (int trial = 0; trial < 10; ++trial) {
            const VectorQ q = random_q(model, random, 0.6);
            const EquilibriumProblem p = random_problem(model, q, random);
            const VectorQ g = solver.gradient(p, q), expected = numerical_gradient(model, p, q);
            // Rotation task: the solver's series for the rotation vector's slope leaves r^4 / 720, below 1e-5 here.
            CHECK((g - expected).cwiseAbs().maxCoeff() < 1e-6 * expected.cwiseAbs().maxCoeff());
        }
    }
}

TEST_CASE("each kind of term alone has the slope of its energy") {
    // Alone, so that a small term's error cannot hide behind a large one.
    Random random(42);
    const ChainModel model(crooked_body());
    EquilibriumSolver solver(model, all_coordinates(model));
    const VectorQ q = random_q(model, random, 0.6);
    const EquilibriumProblem all = random_problem(model, q, random);
    EquilibriumProblem none = all;
    none.stiffness.setZero();
    none.tau.setZero();
    none.limit_stiffness = 0;
    none.points.clear();
    none.orientations.clear();
    none.dead_loads.clear();
    none.screws.clear();
    none.muscles.clear();
    none.com_weight.setZero();
    std::array<EquilibriumProblem, 8> one{none, none, none, none, none, none, none, none};
    one[0].stiffness = all.stiffness;
    one[1].tau = all.tau;
    one[2].limit_stiffness = all.limit_stiffness;
    one[3].points = all.points;
    one[4].orientations = all.orientations;
    one[5].dead_loads = all.dead_loads;
    one[6].com_weight = all.com_weight;
    one[7].muscles = all.muscles;
    for (std::size_t i = 0; i < one.size(); ++i) {
        INFO("term " << i);
        const VectorQ g = solver.gradient(one[i], q), expected = numerical_gradient(model, one[i], q);
        CHECK(expected.norm() > 1);
        CHECK((g - expected).cwiseAbs().maxCoeff() < 2e-6 * expected.cwiseAbs().maxCoeff());
    }
    CHECK((solver.dead_load_gradient(all, q) - solver.gradient(one[5], q)).norm() == 0);
}

TEST_CASE("screw-home couples the knee's turning to its bending") {
    Random random(43);
    const ChainModel model(make_body({}));
    EquilibriumSolver solver(model, all_coordinates(model));
    const int bend = coordinate(model.body(), Joint::KneeR, 0), turn = coordinate(model.body(), Joint::KneeR, 2);
    EquilibriumProblem p = springs_only(model, random);
    p.tau.setZero();
    p.stiffness = VectorQ::Constant(model.size(), 100);
    p.rest = VectorQ::Zero(model.size());
    p.screws = {{bend, turn}};
    VectorQ q = p.rest;
    q[bend] = 0.5;
    q[turn] = 0.1;
    CHECK((solver.gradient(p, q) - numerical_gradient(model, p, q)).norm() < 1e-6);
    // The knee, bent by force, turns inward by the screw-home angle.
    p.rest[turn] = screw_home(0);
    p.stiffness[bend] = 1e7;
    p.rest[bend] = 0.5;
    p.screws[0] = {bend, turn};
    VectorQ free = VectorQ::Zero(model.size());
    free[bend] = 0.5;
    p.tau.setZero();
    solver.solve(p, free, 50, 1e-9);
    CHECK(free[turn] - p.rest[turn] == Approx(0).margin(1e-6));  // at its rest flexion nothing is added
    p.tau[bend] = 1e7 * 0.3;                                     // 0.3 rad further
    solver.solve(p, free, 50, 1e-6);
    CHECK(free[bend] == Approx(0.8).margin(1e-4));
    CHECK(free[turn] == Approx(screw_home(0.8) - screw_home(0.5)).margin(1e-4));
}

// Tasks that a posture near `q` nearly satisfies, as in planning: contradictions of centimetres and tenths of radians.
EquilibriumProblem reachable_problem(const ChainModel& model, const VectorQ& q, Random& random) {
    EquilibriumProblem p = random_problem(model, q, random);
    const VectorQ near = q + random_vector(model, random, 0.1);
    p.rest = near;
    Kinematics k;
    model.kinematics(near, k);
    for (PointTask& t : p.points) {
        const auto d = static_cast<std::size_t>(t.dof);
        t.target = k.origin[d] + k.R[d] * t.local + to_eigen(random.vector(0.02));
    }
    p.com_target = model.com(k) + to_eigen(random.vector(0.01));
    for (DeadLoad& d : p.dead_loads) d.force *= 0.05;
    return p;
}

TEST_CASE("the solution is the bottom of the energy and leaves other coordinates alone") {
    Random random(44);
    const ChainModel model(make_body({}));
    for (int trial = 0; trial < 5; ++trial) {
        const VectorQ start = random_q(model, random, 0.3);
        const EquilibriumProblem p = reachable_problem(model, start, random);
        std::vector<int> active;
        for (int i = 0; i < model.size(); ++i)
            if (i % 5 != 2) active.push_back(i);
        EquilibriumSolver solver(model, active);
        VectorQ q = start;
        const EquilibriumReport report = solver.solve(p, q, 200, 1e-4);
        CHECK(report.gradient_norm < 1e-4);
        const VectorQ g = numerical_gradient(model, p, q);
        const double lowest = energy(model, p, q), force = p.com_weight.maxCoeff() * 0.01;
        for (int i = 0; i < model.size(); ++i) {
            if (i % 5 == 2) CHECK(q[i] == start[i]);
            if (i % 5 == 2) continue;
            CHECK(std::fabs(g[i]) < 1e-4 * force);
            for (const double step : {-0.02, 0.02})
                CHECK(energy(model, p, q + step * VectorQ::Unit(q.size(), i)) > lowest);
        }
    }
}

TEST_CASE("dead loads have exact second derivatives: Newton converges quadratically") {
    // With springs and dead loads alone nothing is approximated in the Hessian: the error is squared at every step.
    Random random(45);
    const ChainModel model(make_body({}));
    EquilibriumSolver solver(model, all_coordinates(model));
    for (int trial = 0; trial < 10; ++trial) {
        EquilibriumProblem p = springs_only(model, random);
        p.tau.setZero();
        p.stiffness = VectorQ::Constant(model.size(), 500);
        for (int s = 0; s < kSegmentCount; ++s)
            p.dead_loads.push_back({model.segment(s).dof, to_eigen(random.vector(0.2)), to_eigen(random.vector(60))});
        VectorQ q = p.rest;
        solver.solve(p, q, 60, 1e-9);
        VectorQ near = q + random_vector(model, random, 0.01);
        CHECK(solver.solve(p, near, 4, 1e-7).gradient_norm < 1e-7);
        CHECK((near - q).norm() < 1e-8);
    }
}

TEST_CASE("a weight on a spring sinks by what Hooke says") {
    // One arm held out by its shoulder's spring: stiffness x angle = weight x arm at the new place.
    Random random(46);
    const ChainModel model(make_body({}));
    const int shoulder = coordinate(model.body(), Joint::ShoulderR, 0);
    EquilibriumProblem p = springs_only(model, random);
    p.rest = VectorQ::Zero(model.size());
    p.rest[shoulder] = 1.2;
    p.tau.setZero();
    p.stiffness = VectorQ::Constant(model.size(), 20);
    const double weight = 30, arm = 0.25;
    p.dead_loads = {{model.segment(index(Segment::HumerusR)).dof, V3::Zero(), V3(0, -weight, 0)}};
    p.dead_loads[0].local = model.segment(index(Segment::HumerusR)).post * V3(0, -arm, 0);
    EquilibriumSolver solver(model, {shoulder});
    VectorQ q = p.rest;
    solver.solve(p, q, 50, 1e-10);
    CHECK(20 * (1.2 - q[shoulder]) == Approx(weight * arm * std::sin(q[shoulder])).epsilon(1e-9));
}
