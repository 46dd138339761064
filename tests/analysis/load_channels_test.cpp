#include "analysis/frame_channels.h"
#include "analysis/knee_adduction.h"
#include "synthetic.h"

using namespace bodychain;
using namespace bodychain::test;

namespace {

constexpr double kForce_n = 600;

std::string suffix(Side side) { return side == Side::Right ? "_r" : "_l"; }

}  // namespace

TEST_CASE("ground forces are in body weights, medial toward the middle") {
    const Body body = make_body({});
    const double weight_n = body.mass_kg * kGravity_m_s2;
    for (const Side side : kSides) {
        Motion motion = standing(body, upright_pose(body));
        motion.frames[0].feet[side].force_n = weight_n * Vec3(0.1, 0.8, -lateral_sign(side) * 0.05);
        const Measures m = measure(body, motion);
        CHECK(value(m, "grf_vertical" + suffix(side)) == Approx(0.8));
        CHECK(value(m, "grf_fore_aft" + suffix(side)) == Approx(0.1));
        CHECK(value(m, "grf_medial" + suffix(side)) == Approx(0.05));
        CHECK(value(m, "grf_vertical" + suffix(other(side))) == Approx(0.5));
    }
}

TEST_CASE("internal moments follow the joint torques: extension, abduction, plantarflexion positive") {
    const Body body = make_body({});
    const auto with_torque = [&](Joint joint, int axis) {
        Motion motion = standing(body, upright_pose(body));
        motion.frames[0].joint_moment[static_cast<std::size_t>(dof_index(body, joint, axis))] = 70;
        return measure(body, motion);
    };
    const double expected = 70 / body.mass_kg;
    for (const Side side : kSides) {
        // A torque that increases the angle bends; the channels are the straightening ones.
        CHECK(value(with_torque(on_side(Joint::HipR, side), 0), "hip_extension_moment" + suffix(side)) ==
              Approx(-expected));
        CHECK(value(with_torque(on_side(Joint::HipR, side), 1), "hip_abduction_moment" + suffix(side)) ==
              Approx(-expected));
        CHECK(value(with_torque(on_side(Joint::KneeR, side), 0), "knee_extension_moment" + suffix(side)) ==
              Approx(-expected));
        CHECK(value(with_torque(on_side(Joint::TalocruralR, side), 0), "ankle_plantarflexion_moment" + suffix(side)) ==
              Approx(-expected));
        CHECK(value(with_torque(on_side(Joint::HipR, side), 0), "hip_extension_moment" + suffix(other(side))) == 0);
    }
    CHECK(value(with_torque(Joint::Lumbosacral, 0), "lumbar_extension_moment") == Approx(expected));
}

TEST_CASE("a vertical force medial of the knee adducts it by force times distance") {
    const Body body = make_body({});
    for (const Side side : kSides) {
        Frame frame = frame_of(body, upright_pose(body));
        const Vec3 knee = frame.X_WS[on_side(Segment::TibiaR, side)].p;
        FootLoad& load = frame.feet[side];
        load.force_n = Vec3(0, kForce_n, 0);
        load.cop = Vec3(knee.x + 0.1, 0, knee.z - lateral_sign(side) * 0.04);
        CHECK(knee_adduction_from_ground(body, frame, side) == Approx(kForce_n * 0.04 / body.mass_kg));
        // A push toward the middle moves the lower end inward: it acts at the height of the knee, and in the same
        // direction.
        load.force_n = Vec3(0, 0, -lateral_sign(side) * 30);
        CHECK(knee_adduction_from_ground(body, frame, side) == Approx(30 * knee.y / body.mass_kg));
    }
}

TEST_CASE("the ground's knee moment does the work that the knee's varus angle says") {
    // Virtual work: with the thigh held, a small varus turn moves the point of force; force times way = moment times
    // turn.
    const Body body = make_body({});
    const double turn_deg = 1e-4;
    for (const Side side : kSides) {
        Pose pose = upright_pose(body);
        Frame frame = frame_of(body, pose);
        FootLoad& load = frame.feet[side];
        load.force_n = Vec3(40, kForce_n, 25);
        load.cop += Vec3(0.06, 0, 0.02);
        set_angle(body, pose, on_side(Joint::KneeR, side), 1, turn_deg);
        const SegmentPoses turned = forward_kinematics(body, pose);
        const Segment foot = on_side(Segment::CalcaneusR, side);
        const Vec3 moved = turned[foot] * (inverse(frame.X_WS[foot]) * load.cop);
        const double work_nm = glm::dot(load.force_n, moved - load.cop);
        const double moment_nm = knee_adduction_from_ground(body, frame, side) * body.mass_kg;
        CHECK(work_nm == Approx(moment_nm * Angle::from_deg(turn_deg).rad()).epsilon(1e-3));
    }
}

TEST_CASE("the knee's constraint row gives the same moment with the opposite sign inside") {
    const Body body = make_body({});
    Frame frame = frame_of(body, upright_pose(body));
    frame.joint_moment[static_cast<std::size_t>(dof_index(body, Joint::KneeL, 1))] = -35;
    CHECK(knee_adduction_from_joint(body, frame, Side::Left).value() == Approx(35 / body.mass_kg));
    CHECK(knee_adduction_from_joint(body, frame, Side::Right).value() == Approx(0).margin(1e-12));
    frame.joint_moment.clear();
    CHECK_FALSE(knee_adduction_from_joint(body, frame, Side::Left));
    CHECK(std::isnan(value(measure(body, Motion{0, 0, {frame}, {}}), "hip_extension_moment_r")));  // unknown, not zero
}

TEST_CASE("standing shares the load between the feet") {
    const Body body = make_body({});
    Motion motion = standing(body, upright_pose(body));
    motion.frames[0].feet[0].force_n = Vec3(0, 300, 0);
    motion.frames[0].feet[1].force_n = Vec3(0, 100, 0);
    const Measures m = measure(body, motion);
    CHECK(m.load_share[0] == Approx(0.75));
    CHECK(m.load_share[1] == Approx(0.25));
    CHECK(m.speed_m_s == 0);
    CHECK(m.stance_pct[0] == 100);
}
