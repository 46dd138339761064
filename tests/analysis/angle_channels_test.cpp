#include "analysis/frame_channels.h"
#include "synthetic.h"

#include <cmath>
#include <set>

using namespace bodychain;
using namespace bodychain::test;

namespace {

struct JointCase {
    Joint right;
    int axis;
    double deg;
    const char* channel;
    double expected_deg;
};

// A clinical joint angle must come out as the channel of that name, with that sign, on its own side only.
// clang-format off
const JointCase kLegs[] = {
    {Joint::HipR, 0, 20, "hip_flexion", 20},
    {Joint::HipR, 1, 6, "hip_adduction", 6},
    {Joint::HipR, 2, -8, "hip_rotation", -8},
    {Joint::KneeR, 0, 60, "knee_flexion", 60},
    {Joint::KneeR, 1, 3, "knee_varus", 3},
    {Joint::KneeR, 2, 5, "knee_rotation", 5},
    {Joint::TalocruralR, 0, -12, "ankle_dorsiflexion", -12},
    {Joint::SubtalarR, 0, 7, "subtalar_eversion", 7},
    {Joint::ShoulderR, 0, 15, "shoulder_flexion", 15},
    {Joint::ElbowR, 0, 40, "elbow_flexion", 40},
};
// clang-format on

// Trunk joints: x extension, y bending right, z right side forward.
// clang-format off
const JointCase kTrunk[] = {
    {Joint::Lumbosacral, 0, 6, "lumbar_lordosis", 6},     {Joint::MidLumbar, 0, 5, "lumbar_lordosis", 5},
    {Joint::Thoracolumbar, 0, -4, "lumbar_lordosis", -4}, {Joint::Lumbosacral, 1, 4, "lumbar_bending_r", 4},
    {Joint::MidLumbar, 1, 4, "lumbar_bending_l", -4},     {Joint::Thoracolumbar, 2, 5, "lumbar_rotation_r", -5},
    {Joint::Lumbosacral, 2, 3, "lumbar_rotation_l", 3},   {Joint::Cervicothoracic, 0, 10, "neck_flexion", -10},
    {Joint::Craniocervical, 0, -7, "neck_flexion", 7},
};
// clang-format on

}  // namespace

TEST_CASE("every channel is measured, in the table's order, right before left") {
    std::vector<std::string> expected;
    for (const ChannelInfo& channel : channel_table()) {
        const std::string key(channel.key);
        if (channel.sided) expected.insert(expected.end(), {key + "_r", key + "_l"});
        if (!channel.sided) expected.push_back(key);
    }
    std::vector<std::string> measured;
    const Body body = make_body({});
    for (const auto& [key, curve] : measure(body, standing(body, upright_pose(body))).curves.curves)
        measured.push_back(key);
    CHECK(measured == expected);
}

TEST_CASE("joint angles become the channels of their name") {
    const Body body = make_body({});
    const Measures zero = measure(body, standing(body, upright_pose(body)));
    for (const JointCase& test : kLegs)
        for (const Side side : kSides) {
            Pose pose = upright_pose(body);
            set_angle(body, pose, on_side(test.right, side), test.axis, test.deg);
            const Measures moved = measure(body, standing(body, pose));
            const std::string own = std::string(test.channel) + (side == Side::Right ? "_r" : "_l");
            const std::string others = std::string(test.channel) + (side == Side::Right ? "_l" : "_r");
            CHECK(value(moved, own) == Approx(test.expected_deg).margin(1e-9));
            CHECK(value(moved, others) == Approx(value(zero, others)).margin(1e-9));
        }
}

TEST_CASE("trunk joints add up to the lumbar and neck channels") {
    const Body body = make_body({});
    const Measures zero = measure(body, standing(body, upright_pose(body)));
    for (const JointCase& test : kTrunk) {
        Pose pose = upright_pose(body);
        set_angle(body, pose, test.right, test.axis, test.deg);
        const Measures moved = measure(body, standing(body, pose));
        CHECK(value(moved, test.channel) - value(zero, test.channel) == Approx(test.expected_deg).margin(1e-9));
    }
}

TEST_CASE("pelvis angles have clinical signs on both sides: forward, this side up, this side forward") {
    const Body body = make_body({});
    Pose pose = upright_pose(body);
    const Vec3 clinical(Angle::from_deg(9).rad(), Angle::from_deg(4).rad(), Angle::from_deg(6).rad());
    pose.X_WPelvis.R = pelvis_rotation(clinical);
    const Measures m = measure(body, standing(body, pose));
    CHECK(value(m, "pelvis_tilt") == Approx(9));
    CHECK(value(m, "pelvis_obliquity_r") == Approx(4));
    CHECK(value(m, "pelvis_obliquity_l") == Approx(-4));
    CHECK(value(m, "pelvis_rotation_r") == Approx(6));
    CHECK(value(m, "pelvis_rotation_l") == Approx(-6));
    // Nothing below moved in its joints, so the whole body is turned: the thorax leans forward and to the left.
    const Measures zero = measure(body, standing(body, upright_pose(body)));
    CHECK(value(m, "thorax_lean") == Approx(value(zero, "thorax_lean") - 4).margin(0.7));
    CHECK(value(m, "hip_flexion_r") == Approx(0).margin(1e-9));
}

TEST_CASE("the pelvis' words are true in the room") {
    const Body body = make_body({});
    Pose pose = upright_pose(body);
    pose.X_WPelvis.R = pelvis_rotation({Angle::from_deg(10).rad(), 0, 0});
    CHECK((pose.X_WPelvis.R * Vec3(1, 0, 0)).y < 0);  // anterior tilt: the front goes down
    pose.X_WPelvis.R = pelvis_rotation({0, Angle::from_deg(10).rad(), 0});
    CHECK((pose.X_WPelvis.R * Vec3(0, 0, 1)).y > 0);  // right side up
    pose.X_WPelvis.R = pelvis_rotation({0, 0, Angle::from_deg(10).rad()});
    CHECK((pose.X_WPelvis.R * Vec3(0, 0, 1)).x > 0);  // right side forward
}

TEST_CASE("the thorax leans toward its named side") {
    const Body body = make_body({});
    const Measures zero = measure(body, standing(body, upright_pose(body)));
    Pose pose = upright_pose(body);
    pose.X_WPelvis.R = rotation_z(Angle::from_deg(-10).rad());  // whole body tips forward
    CHECK(value(measure(body, standing(body, pose)), "thorax_tilt") - value(zero, "thorax_tilt") == Approx(10));
    pose.X_WPelvis.R = rotation_x(Angle::from_deg(10).rad());  // head toward the right (+z)
    CHECK(value(measure(body, standing(body, pose)), "thorax_lean") - value(zero, "thorax_lean") ==
          Approx(10).margin(1e-6));
    pose.X_WPelvis.R = rotation_y(Angle::from_deg(10).rad());  // right shoulder forward
    CHECK(value(measure(body, standing(body, pose)), "thorax_rotation") - value(zero, "thorax_rotation") == Approx(10));
}

TEST_CASE("foot and kneecap direction: inward positive, outward negative, on both sides") {
    const Body body = make_body({});
    for (const Side side : kSides) {
        const std::string suffix = side == Side::Right ? "_r" : "_l";
        Pose pose = upright_pose(body);
        const Measures zero = measure(body, standing(body, pose));
        set_angle(body, pose, on_side(Joint::HipR, side), 2, 10);  // hip internal: kneecap and toes turn inward
        const Measures in = measure(body, standing(body, pose));
        CHECK(value(in, "patella_direction" + suffix) - value(zero, "patella_direction" + suffix) ==
              Approx(10).margin(1e-6));
        CHECK(value(in, "foot_progression" + suffix) - value(zero, "foot_progression" + suffix) ==
              Approx(10).margin(1e-6));
        set_angle(body, pose, on_side(Joint::HipR, side), 2, 0);
        set_angle(body, pose, on_side(Joint::KneeR, side), 2, -15);  // tibia external: only the toes turn outward
        const Measures out = measure(body, standing(body, pose));
        CHECK(value(out, "patella_direction" + suffix) ==
              Approx(value(zero, "patella_direction" + suffix)).margin(1e-6));
        CHECK(value(out, "foot_progression" + suffix) - value(zero, "foot_progression" + suffix) ==
              Approx(-15).margin(0.5));
    }
}

namespace {

/// Direction of the right foot when the whole leg is turned outward by `out_deg` and then hangs down by `down_deg`.
double hanging_foot_deg(const Body& body, double out_deg, double down_deg) {
    Frame frame = frame_of(body, upright_pose(body));
    frame.X_WS[Segment::CalcaneusR].R =
        rotation_y(-Angle::from_deg(out_deg).rad()) * rotation_z(-Angle::from_deg(down_deg).rad());
    const std::vector<double> values = channel_values(body, frame);
    for (std::size_t i = 0; i < values.size(); ++i)
        if (measured_channels()[i].key == "foot_progression_r") return values[i];
    return 0;
}

}  // namespace

TEST_CASE("a foot keeps its direction however steeply it hangs, and its direction does not jump") {
    const Body body = make_body({});
    for (double down_deg = -60; down_deg <= 130; down_deg += 5) {
        INFO(down_deg);
        CHECK(hanging_foot_deg(body, 12, down_deg) == Approx(-12).margin(1e-9));
    }
    // Tipped about its own long axis as well: no step anywhere.
    Frame frame = frame_of(body, upright_pose(body));
    double before = 0;
    for (double down_deg = 0; down_deg <= 120; down_deg += 1) {
        frame.X_WS[Segment::CalcaneusR].R =
            rotation_y(-0.2) * rotation_z(-Angle::from_deg(down_deg).rad()) * rotation_x(Angle::from_deg(20).rad());
        const std::vector<double> values = channel_values(body, frame);
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (measured_channels()[i].key != "foot_progression_r") continue;
            if (down_deg > 0) CHECK(std::fabs(values[i] - before) < 1);
            before = values[i];
        }
    }
}
