#include "plan/chain_model.h"

#include "chain_support.h"
#include "plan/coordinates.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using namespace bodychain::test;

namespace {

/// A smooth movement through q with velocity qd and acceleration qdd at time 0.
struct Movement {
    VectorQ q, qd, qdd;
    VectorQ at(double t) const { return q + t * qd + 0.5 * t * t * qdd; }
    VectorQ velocity(double t) const { return qd + t * qdd; }
};

Movement random_movement(const ChainModel& model, Random& random) {
    return {random_q(model, random), random_vector(model, random, 2), random_vector(model, random, 20)};
}

// Kinetic energy from plain forward kinematics and numerical velocities: shares nothing with the chain.
double kinetic_energy(const Body& body, const VectorQ& q, const VectorQ& qd) {
    constexpr double h = 1e-3;
    std::array<SegmentPoses, 4> X;
    for (std::size_t i = 0; i < 4; ++i) X[i] = poses_of(body, q + std::array{-2.0, -1.0, 1.0, 2.0}[i] * h * qd);
    const SegmentPoses X0 = poses_of(body, q);
    double energy = 0;
    for (std::size_t s = 0; s < kSegmentCount; ++s) {
        const SegmentProps& p = body.segments[s];
        const Vec3 v = (8.0 * (X[2][s] * p.com - X[1][s] * p.com) - (X[3][s] * p.com - X[0][s] * p.com)) / (12 * h);
        const Mat3 dR = (8.0 * (X[2][s].R - X[1][s].R) - (X[3][s].R - X[0][s].R)) / (12 * h);
        const Mat3 W = glm::transpose(X0[s].R) * dR;  // skew matrix of the angular velocity, segment frame
        const Vec3 w(W[1][2], W[2][0], W[0][1]);
        energy += 0.5 * p.mass_kg * glm::dot(v, v) + 0.5 * glm::dot(w, p.inertia * w);
    }
    return energy;
}

double potential_energy(const Body& body, const VectorQ& q) {
    return body.mass_kg * kGravity_m_s2 * centre_of_mass(body, poses_of(body, q)).y;
}

// dT/dqd_i; T is quadratic in qd, so the central difference of step one is exact.
VectorQ momenta(const Body& body, const VectorQ& q, const VectorQ& qd) {
    VectorQ p(q.size());
    for (Eigen::Index i = 0; i < q.size(); ++i) {
        const VectorQ e = VectorQ::Unit(q.size(), i);
        p[i] = 0.5 * (kinetic_energy(body, q, qd + e) - kinetic_energy(body, q, qd - e));
    }
    return p;
}

// tau = d/dt dT/dqd - dT/dq + dV/dq.
VectorQ lagrange(const Body& body, const Movement& m) {
    constexpr double h = 2e-3;
    VectorQ tau = derivative([&](double t) { return momenta(body, m.at(t), m.velocity(t)); }, h);
    for (Eigen::Index i = 0; i < tau.size(); ++i)
        tau[i] -= derivative(
            [&](double x) {
                const VectorQ q = m.q + x * VectorQ::Unit(m.q.size(), i);
                return kinetic_energy(body, q, m.qd) - potential_energy(body, q);
            },
            h);
    return tau;
}

}  // namespace

TEST_CASE("the chain's kinematics are plain forward kinematics") {
    Random random(21);
    for (const Body& body : {make_body({}), crooked_body()}) {
        const ChainModel model(body);
        REQUIRE(model.size() == kRootDofs + static_cast<int>(body.dofs.size()));
        CHECK(model.mass() == Approx(body.mass_kg));
        for (int trial = 0; trial < 30; ++trial) {
            const VectorQ q = random_q(model, random, 0.9);
            Kinematics k;
            model.kinematics(q, k);
            const SegmentPoses chain = model.poses(k), plain = poses_of(body, q);
            for (std::size_t s = 0; s < kSegmentCount; ++s) CHECK(difference(chain[s], plain[s]) < 1e-12);
            CHECK(largest(to_glm(model.com(k)) - centre_of_mass(body, plain)) < 1e-12);
            const Vec3 local = random.vector(0.3);
            for (const Segment s : {Segment::Pelvis, Segment::HandL, Segment::ToesR})
                CHECK(largest(to_glm(model.segment_point(k, s, local)) - at(plain, s) * local) < 1e-12);
        }
    }
}

TEST_CASE("axes and paths are the derivatives of the poses") {
    Random random(22);
    const Body body = crooked_body();
    const ChainModel model(body);
    const VectorQ q = random_q(model, random);
    Kinematics k;
    model.kinematics(q, k);
    const Vec3 local(0.02, -0.03, 0.04);
    for (int s = 0; s < kSegmentCount; ++s) {
        const auto segment = static_cast<Segment>(s);
        const std::vector<int>& path = model.path(model.segment(s).dof);
        const V3 x = model.segment_point(k, segment, local);
        for (int i = 0; i < model.size(); ++i) {
            const Vec3 slope = derivative(
                [&](double h) { return at(poses_of(body, q + h * VectorQ::Unit(q.size(), i)), segment) * local; },
                1e-3);
            const auto d = static_cast<std::size_t>(i);
            V3 expected = V3::Zero();
            if (std::find(path.begin(), path.end(), i) != path.end())
                expected = model.dof(i).prismatic ? k.axis[d] : V3(k.axis[d].cross(x - k.origin[d]));
            CHECK(largest(slope - to_glm(expected)) < 1e-9);
        }
    }
}

TEST_CASE("inverse dynamics is Lagrange's equation of the body's energies") {
    Random random(23);
    for (const Body& body : {make_body({}), crooked_body()}) {
        const ChainModel model(body);
        for (int trial = 0; trial < 3; ++trial) {
            const Movement m = random_movement(model, random);
            const VectorQ tau = model.inverse_dynamics(m.q, m.qd, m.qdd, {}), expected = lagrange(body, m);
            CHECK((tau - expected).cwiseAbs().maxCoeff() < 1e-6 * expected.cwiseAbs().maxCoeff());
        }
    }
}

TEST_CASE("the torques' power is what the energy gains") {
    Random random(24);
    const Body body = crooked_body();
    const ChainModel model(body);
    for (int trial = 0; trial < 10; ++trial) {
        const Movement m = random_movement(model, random);
        const double power = m.qd.dot(model.inverse_dynamics(m.q, m.qd, m.qdd, {}));
        const double gain = derivative(
            [&](double t) { return kinetic_energy(body, m.at(t), m.velocity(t)) + potential_energy(body, m.at(t)); },
            1e-3);
        CHECK(power == Approx(gain).epsilon(1e-6));
    }
}

TEST_CASE("a leg swinging from the hip is a compound pendulum") {
    const Body body = make_body({});
    const ChainModel model(body);
    const int hip = coordinate(body, Joint::HipL, 0);
    for (const double angle : {-0.5, 0.0, 0.7}) {
        VectorQ q = VectorQ::Zero(model.size()), qdd = q;
        q[hip] = angle;
        qdd[hip] = 3.0;
        const SegmentPoses X = poses_of(body, q);
        // Torque = I alpha + g sum(m x), x in front of the hip; parallel axes for I.
        double inertia = 0, weight_arm = 0;
        for (const Segment s : {Segment::FemurL, Segment::TibiaL, Segment::TalusL, Segment::CalcaneusL,
                                Segment::ForefootL, Segment::ToesL}) {
            const Vec3 r = at(X, s) * body.segment(s).com - at(X, Segment::FemurL).p;
            const Mat3& R = at(X, s).R;  // the foot is turned out in the zero posture
            inertia += (R * body.segment(s).inertia * glm::transpose(R))[2][2] +
                       body.segment(s).mass_kg * (r.x * r.x + r.y * r.y);
            weight_arm += body.segment(s).mass_kg * r.x;
        }
        const VectorQ tau = model.inverse_dynamics(q, VectorQ::Zero(q.size()), qdd, {});
        CHECK(tau[hip] == Approx(inertia * 3.0 + kGravity_m_s2 * weight_arm).epsilon(1e-12));
    }
}

TEST_CASE("a body at rest asks for its weight and nothing else along the ground") {
    Random random(25);
    const ChainModel model(crooked_body());
    const VectorQ q = random_q(model, random), zero = VectorQ::Zero(q.size());
    const VectorQ tau = model.inverse_dynamics(q, zero, zero, {});
    CHECK(tau[0] == Approx(0).margin(1e-9));
    CHECK(tau[1] == Approx(model.mass() * kGravity_m_s2));
    CHECK(tau[2] == Approx(0).margin(1e-9));
}

TEST_CASE("forces from outside do virtual work") {
    Random random(26);
    const Body body = crooked_body();
    const ChainModel model(body);
    const Movement m = random_movement(model, random);
    Kinematics k;
    model.kinematics(m.q, k);
    const VectorQ without = model.inverse_dynamics(m.q, m.qd, m.qdd, {});
    for (const Segment s : {Segment::ToesR, Segment::CalcaneusL, Segment::Head}) {
        const Vec3 local(0.05, -0.02, 0.01), force = random.vector(500), moment = random.vector(40);
        const PointForce load{model.segment(index(s)).dof, model.segment_point(k, s, local), to_eigen(force),
                              to_eigen(moment)};
        const VectorQ with = model.inverse_dynamics(m.q, m.qd, m.qdd, std::array{load});
        const Mat3 R0t = glm::transpose(at(poses_of(body, m.q), s).R);
        for (Eigen::Index i = 0; i < with.size(); ++i) {
            auto moved = [&](double h) { return at(poses_of(body, m.q + h * VectorQ::Unit(with.size(), i)), s); };
            const Vec3 slope = derivative([&](double h) { return moved(h) * local; }, 1e-3);
            const Mat3 W = derivative([&](double h) { return moved(h).R; }, 1e-3) * R0t;
            const double work = glm::dot(force, slope) + glm::dot(moment, Vec3(W[1][2], W[2][0], W[0][1]));
            CHECK(without[i] - with[i] == Approx(work).margin(1e-6));
        }
    }
}

TEST_CASE("dead weights are mass times gravity less acceleration") {
    Random random(27);
    const Body body = crooked_body();
    const ChainModel model(body);
    const Movement m = random_movement(model, random);
    const auto weights = model.dead_weights(m.q, m.qd, m.qdd);
    constexpr double h = 1e-3;
    for (std::size_t s = 0; s < kSegmentCount; ++s) {
        auto place = [&](double t) { return poses_of(body, m.at(t))[s] * body.segments[s].com; };
        const Vec3 a =
            (-place(2 * h) + 16.0 * place(h) - 30.0 * place(0) + 16.0 * place(-h) - place(-2 * h)) / (12 * h * h);
        const Vec3 expected = body.segments[s].mass_kg * (Vec3(0, -kGravity_m_s2, 0) - a);
        CHECK(largest(to_glm(weights[s]) - expected) < 1e-6 * (1 + glm::length(expected)));
    }
}
