#include "plan/support.h"

#include "chain_support.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using namespace bodychain::test;

namespace {

struct Sum {
    V3 force = V3::Zero(), moment = V3::Zero();  // about the world origin
};
Sum total(const SideArray<FootLoad>& feet) {
    Sum sum;
    for (const FootLoad& f : feet) {
        sum.force += to_eigen(f.force_n);
        sum.moment += to_eigen(glm::cross(f.cop, f.force_n)) + V3(0, f.free_moment_nm, 0);
    }
    return sum;
}

/// A plausible instant of walking: body weight more or less, friction-sized horizontal forces.
struct Instant {
    GroundDemand demand;
    V3 com;
    SupportReference reference;
};
Instant random_instant(Random& random, double miss_x, double miss_z) {
    Instant now;
    now.demand.force = V3(random.in(-120, 120), random.in(500, 900), random.in(-60, 60));
    now.com = V3(random.in(-0.1, 0.1), random.in(0.8, 1.1), random.in(-0.05, 0.05));
    now.reference.cop = {V3(random.in(-0.2, 0.2), 0, random.in(0.04, 0.1)),
                         V3(random.in(-0.2, 0.2), 0, random.in(-0.1, -0.04))};
    now.reference.share[0] = random.in(0, 1);
    now.reference.share[1] = 1 - now.reference.share[0];
    const V3 zmp = now.reference.zero_moment_point() + V3(miss_x, 0, miss_z);
    now.demand.moment = V3(-zmp[2] * now.demand.force[1], random.in(-15, 15), zmp[0] * now.demand.force[1]);
    return now;
}

}  // namespace

TEST_CASE("the ground's demand is Newton's and Euler's law for the whole body") {
    Random random(51);
    const Body body = make_body({1.8, 90, Sex::Male});
    const ChainModel model(body);
    for (int trial = 0; trial < 10; ++trial) {
        const VectorQ q = random_q(model, random), qd = random_vector(model, random, 2),
                      qdd = random_vector(model, random, 10);
        constexpr double h = 1e-3;
        // Linear and angular momentum about the origin, from plain forward kinematics.
        auto momentum = [&](double t) {
            Eigen::Matrix<double, 6, 1> sum = Eigen::Matrix<double, 6, 1>::Zero();
            auto poses = [&](double u) { return poses_of(body, q + u * qd + 0.5 * u * u * qdd); };
            const SegmentPoses X = poses(t);
            std::array<SegmentPoses, 4> Y{poses(t - 2 * h), poses(t - h), poses(t + h), poses(t + 2 * h)};
            for (std::size_t s = 0; s < kSegmentCount; ++s) {
                const SegmentProps& p = body.segments[s];
                const Vec3 v =
                    (8.0 * (Y[2][s] * p.com - Y[1][s] * p.com) - (Y[3][s] * p.com - Y[0][s] * p.com)) / (12 * h);
                const Mat3 W =
                    (8.0 * (Y[2][s].R - Y[1][s].R) - (Y[3][s].R - Y[0][s].R)) / (12 * h) * glm::transpose(X[s].R);
                const Vec3 w(W[1][2], W[2][0], W[0][1]);
                sum.head<3>() += to_eigen(p.mass_kg * v);
                sum.tail<3>() += to_eigen(glm::cross(X[s] * p.com, p.mass_kg * v) +
                                          X[s].R * (p.inertia * (glm::transpose(X[s].R) * w)));
            }
            return sum;
        };
        const GroundDemand demand = ground_demand(model, q, qd, qdd);
        const Eigen::Matrix<double, 6, 1> rate = derivative(momentum, h);
        const V3 weight(0, -body.mass_kg * kGravity_m_s2, 0), com = to_eigen(centre_of_mass(body, poses_of(body, q)));
        CHECK((demand.force - (rate.head<3>() - weight)).norm() < 1e-4);
        CHECK((demand.moment - (rate.tail<3>() - com.cross(weight))).norm() < 1e-4);
        const V3 zmp = demand.zero_moment_point(), about = demand.moment - zmp.cross(demand.force);
        CHECK(about[0] == Approx(0).margin(1e-9));
        CHECK(about[2] == Approx(0).margin(1e-9));
        CHECK(zmp[1] == 0);
    }
}

TEST_CASE("shared loads give exactly the demanded force and moment within the sole's margin") {
    Random random(52);
    for (int trial = 0; trial < 200; ++trial) {
        // Misses well inside a sole: 30 mm along it, 15 mm across.
        const Instant now = random_instant(random, random.in(-0.03, 0.03), random.in(-0.015, 0.015));
        const auto feet = share_demand(now.demand, now.com, now.reference);
        const Sum sum = total(feet);
        CHECK((sum.force - now.demand.force).norm() < 1e-9);
        CHECK((sum.moment - now.demand.moment).norm() < 1e-9);
        for (std::size_t s = 0; s < 2; ++s)
            CHECK(feet[s].force_n.y == Approx(now.reference.share[s] * now.demand.force[1]));
    }
}

TEST_CASE("a demand beyond the soles keeps the force and the twist, and the centres of pressure stay near the feet") {
    Random random(53);
    for (int trial = 0; trial < 200; ++trial) {
        const double miss_x = random.in(0.2, 0.5) * (trial % 2 ? 1 : -1),
                     miss_z = random.in(0.1, 0.3) * (trial % 3 ? 1 : -1);
        const Instant now = random_instant(random, miss_x, miss_z);
        const auto feet = share_demand(now.demand, now.com, now.reference);
        const Sum sum = total(feet);
        CHECK((sum.force - now.demand.force).norm() < 1e-9);
        CHECK(sum.moment[1] == Approx(now.demand.moment[1]).margin(1e-9));
        for (std::size_t s = 0; s < 2; ++s) {
            const V3 off = to_eigen(feet[s].cop) - now.reference.cop[s];
            CHECK(std::fabs(off[0]) <= 0.13);  // half a foot
            CHECK(std::fabs(off[2]) <= 0.05);  // half a foot's breadth
            CHECK(off[0] * miss_x > 0);
            CHECK(off[2] * miss_z > 0);
        }
    }
}

TEST_CASE("without turning the body each foot pushes straight at the centre of mass") {
    Random random(54);
    Instant now = random_instant(random, 0, 0);
    // A demand through the centre of mass from the reference's own zero-moment point.
    const V3 zmp = now.reference.zero_moment_point();
    now.demand.force = (now.com - zmp) * 700 / now.com[1];
    now.demand.moment = zmp.cross(now.demand.force);
    for (const FootLoad& f : share_demand(now.demand, now.com, now.reference))
        CHECK(to_eigen(f.force_n).cross(now.com - to_eigen(f.cop)).norm() < 1e-9 * 700);
}

TEST_CASE("a foot's load spread over heel, ball and toes is the same load") {
    Random random(55);
    const Body body = make_body({});
    const ChainModel model(body);
    Kinematics k;
    model.kinematics(VectorQ::Zero(model.size()), k);
    for (const Side side : kSides) {
        const ContactPad& pad = body.pads.at(side, ContactPad::Place::HeelMedial);
        const V3 heel = model.segment_point(k, pad.segment, pad.centre);
        for (double along = -0.03; along < 0.27; along += 0.01) {
            FootLoad load;
            load.force_n = Vec3(random.in(-100, 100), random.in(100, 900), random.in(-60, 60));
            load.cop = Vec3(heel[0] + along, 0, heel[2] + random.in(-0.02, 0.02));
            load.free_moment_nm = random.in(-10, 10);
            std::vector<PointForce> parts;
            spread_over_sole(model, k, side, load, parts);
            Sum sum;
            for (const PointForce& p : parts) {
                CHECK(p.force[1] > 0);  // the floor only pushes
                sum.force += p.force;
                sum.moment += p.point.cross(p.force) + p.moment;
            }
            CHECK((sum.force - to_eigen(load.force_n)).norm() < 1e-9);
            CHECK((sum.moment - to_eigen(glm::cross(load.cop, load.force_n) + Vec3(0, load.free_moment_nm, 0))).norm() <
                  1e-9);
        }
        std::vector<PointForce> none;
        spread_over_sole(model, k, side, FootLoad{}, none);
        CHECK(none.empty());
    }
}
