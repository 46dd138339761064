#include "analysis/muscles/muscle_arms.h"

#include "analysis/muscles/muscle_strength.h"
#include "support/bodies.h"

#include <catch2/catch.hpp>

#include <numeric>

using namespace bodychain;

namespace {

constexpr double kFlat_m = 0.0007;  // a strand's arc is five flat pieces

std::vector<int> all_dofs(const Body& body) {
    std::vector<int> dofs(body.dofs.size());
    std::iota(dofs.begin(), dofs.end(), 0);
    return dofs;
}

/// One strand alone.
double length_m(Muscle muscle, int strand, Side side, const Body& body, const Pose& pose) {
    const MusclePath path = muscle_path(muscle, strand, side, body, forward_kinematics(body, pose));
    double sum = 0;
    for (std::size_t i = 1; i < path.points.size(); ++i) sum += glm::length(path.points[i] - path.points[i - 1]);
    return sum;
}

Pose moved(Pose pose, const std::vector<double>& rate, double by) {
    for (std::size_t i = 0; i < rate.size(); ++i) pose.q[i] += by * rate[i];
    return pose;
}

double arm_m(Muscle muscle, Joint joint, int axis, double knee_deg = 0) {
    const Body body = make_body({});
    Pose pose = test::zero_pose(body);
    pose.q[static_cast<std::size_t>(dof_index(body, Joint::KneeR, 0))] = Angle::from_deg(knee_deg).rad();
    return moment_arms_m(muscle, 0, Side::Right, body, forward_kinematics(body, pose),
                         std::array{dof_index(body, joint, axis)})
        .front();
}

}  // namespace

TEST_CASE("an axis of a joint is what its segment turns about") {
    test::Random random(3);
    const Body body = make_body({});
    for (int trial = 0; trial < 5; ++trial) {
        const Pose pose = test::random_pose(body, random, 0.5);
        const SegmentPoses here = forward_kinematics(body, pose);
        for (int dof = 0; dof < static_cast<int>(body.dofs.size()); ++dof) {
            const Segment child = child_of(body.dofs[static_cast<std::size_t>(dof)].joint);
            const DofAxis at = dof_axis(body, here, dof);
            Pose there = pose;
            there.q[static_cast<std::size_t>(dof)] += 1e-6;
            const Vec3 place(0.03, -0.2, 0.05), before = test::at(here, child) * place;
            const Vec3 velocity = (test::at(forward_kinematics(body, there), child) * place - before) / 1e-6;
            CHECK(glm::length(velocity - glm::cross(at.axis, before - at.centre)) < 1e-5);
        }
    }
}

TEST_CASE("a muscle's power is that of its moments: virtual work") {
    // Along any movement of all joints at once: F * shortening speed = sum of F * arm * joint speed.
    test::Random random(11);
    const Body body = make_body({});
    const std::vector<int> dofs = all_dofs(body);
    for (int trial = 0; trial < 4; ++trial) {
        const Pose pose = test::random_pose(body, random, 0.4);
        std::vector<double> rate(dofs.size());
        for (double& r : rate) r = random.in(-1, 1);
        for (const Side side : kSides)
            for (const MuscleStrength& row : leg_strengths())
                for (int strand = 0; strand < strand_count(row.muscle); ++strand) {
                    constexpr double h = 1e-5;
                    const auto length = [&](double by) {
                        return length_m(row.muscle, strand, side, body, moved(pose, rate, by));
                    };
                    const double shortening = (length(-h) - length(h)) / (2 * h);
                    const std::vector<double> arms =
                        moment_arms_m(row.muscle, strand, side, body, forward_kinematics(body, pose), dofs);
                    double power = 0;
                    for (std::size_t i = 0; i < arms.size(); ++i) power += arms[i] * rate[i];
                    INFO(muscle_table()[index(row.muscle)].name << " strand " << strand);
                    CHECK(power == Approx(shortening).margin(kFlat_m));
                }
    }
}

TEST_CASE("arms have the clinical sense and a published size") {
    CHECK(arm_m(Muscle::VastusLateralis, Joint::KneeR, 0, 15) < -0.035);  // extends: 4-5 cm, Rajagopal 2016 (recalled)
    CHECK(arm_m(Muscle::VastusLateralis, Joint::KneeR, 0, 15) > -0.055);
    CHECK(arm_m(Muscle::Semimembranosus, Joint::KneeR, 0, 15) > 0.025);
    CHECK(arm_m(Muscle::Soleus, Joint::TalocruralR, 0) <
          -0.040);  // plantarflexes: 4.4-6.0 cm, Maganaris 2000 (recalled)
    CHECK(arm_m(Muscle::Soleus, Joint::TalocruralR, 0) > -0.065);
    CHECK(arm_m(Muscle::TibialisAnterior, Joint::TalocruralR, 0) > 0.030);
    CHECK(arm_m(Muscle::TibialisPosterior, Joint::SubtalarR, 0) < 0);  // inverts
    CHECK(arm_m(Muscle::PeroneusLongus, Joint::SubtalarR, 0) > 0);     // everts
    CHECK(arm_m(Muscle::PsoasMajor, Joint::HipR, 0) > 0.02);
    CHECK(arm_m(Muscle::GluteusMaximus, Joint::HipR, 0) < -0.03);
    CHECK(arm_m(Muscle::GluteusMedius, Joint::HipR, 1) < -0.03);  // abducts
}

TEST_CASE("a muscle has no arm at a joint it does not cross") {
    CHECK(arm_m(Muscle::Soleus, Joint::HipR, 0) == Approx(0).margin(1e-12));
    CHECK(arm_m(Muscle::GluteusMedius, Joint::KneeR, 0) == 0);
    CHECK(arm_m(Muscle::VastusMedialis, Joint::HipR, 1) == Approx(0).margin(1e-12));
}
