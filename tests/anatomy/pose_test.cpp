#include "anatomy/pose.h"

#include "anatomy/joint_table.h"
#include "support/bodies.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using namespace bodychain::test;

namespace {

// A point on a segment and where it must go when an angle grows: forward, up, lateral (right for the trunk).
struct SignCase {
    Joint right;
    int axis;
    Segment carries;
    Vec3 point, goes;
};
// clang-format off
const SignCase kSigns[] = {
    {Joint::HipR, 0, Segment::FemurR, {0, -0.4, 0}, {1, 0, 0}},          // flexion brings the knee forward
    {Joint::HipR, 1, Segment::FemurR, {0, -0.4, 0}, {0, 0, -1}},         // adduction brings it inward
    {Joint::HipR, 2, Segment::FemurR, {0.1, 0, 0}, {0, 0, -1}},          // internal rotation turns the kneecap inward
    {Joint::KneeR, 0, Segment::TibiaR, {0, -0.4, 0}, {-1, 0, 0}},        // flexion brings the heel back
    {Joint::KneeR, 1, Segment::TibiaR, {0, -0.4, 0}, {0, 0, -1}},        // varus: ankle inward
    {Joint::KneeR, 2, Segment::CalcaneusR, {0.2, 0, 0}, {0, 0, -1}},     // tibia internal: toes inward
    {Joint::TalocruralR, 0, Segment::ToesR, {0.03, 0, 0}, {0, 1, 0}},    // dorsiflexion raises the toes
    {Joint::SubtalarR, 0, Segment::CalcaneusR, {0, -0.06, 0}, {0, 0, 1}},  // eversion moves the sole outward
    {Joint::MidfootR, 0, Segment::ForefootR, {0, -0.05, 0}, {0, 0, 1}},
    {Joint::MtpR, 0, Segment::ToesR, {0.05, 0, 0}, {0, 1, 0}},           // extension lifts the toes
    {Joint::ShoulderR, 0, Segment::HumerusR, {0, -0.3, 0}, {1, 0, 0}},
    {Joint::ShoulderR, 1, Segment::HumerusR, {0, -0.3, 0}, {0, 0, -1}},
    {Joint::ShoulderR, 2, Segment::HumerusR, {0.1, 0, 0}, {0, 0, -1}},
    {Joint::ElbowR, 0, Segment::ForearmR, {0, -0.2, 0}, {1, 0, 0}},
};
// clang-format on

std::vector<SignCase> sign_cases() {
    std::vector<SignCase> all(std::begin(kSigns), std::end(kSigns));
    for (const Joint j : {Joint::Lumbosacral, Joint::MidLumbar, Joint::Thoracolumbar, Joint::MidThoracic,
                          Joint::Cervicothoracic, Joint::Craniocervical}) {
        all.push_back({j, 0, child_of(j), {0, 0.1, 0}, {-1, 0, 0}});  // extension: upper end back
        all.push_back({j, 1, child_of(j), {0, 0.1, 0}, {0, 0, 1}});   // bending right
        all.push_back({j, 2, child_of(j), {0, 0, 0.1}, {1, 0, 0}});   // right side forward
    }
    return all;
}

bool sided(Joint j) { return j < Joint::Lumbosacral || j >= Joint::ShoulderR; }

Vec3 movement(const Body& body, Joint joint, int axis, Segment carries, const Vec3& point, double angle_rad) {
    Pose pose = zero_pose(body);
    const Vec3 before = at(forward_kinematics(body, pose), carries) * point;
    pose.q[static_cast<std::size_t>(dof_index(body, joint, axis))] = angle_rad;
    return at(forward_kinematics(body, pose), carries) * point - before;
}

}  // namespace

TEST_CASE("a positive angle of every axis does what its clinical word says, on both sides") {
    const Body body = make_body({});
    constexpr double kTen = 10 * std::numbers::pi / 180;
    std::size_t coordinates = 0;
    for (const SignCase& test : sign_cases())
        for (const Side side : kSides) {
            if (!sided(test.right) && side == Side::Left) continue;
            const bool both = sided(test.right);
            const Joint joint = both ? on_side(test.right, side) : test.right;
            const Segment carries = both ? on_side(test.carries, side) : test.carries;
            const double outward = lateral_sign(side);
            const Vec3 point(test.point.x, test.point.y, test.point.z * outward),
                goes(test.goes.x, test.goes.y, test.goes.z * outward);
            const Vec3 moved = movement(body, joint, test.axis, carries, point, kTen);
            INFO(name_of(joint) << " axis " << test.axis << ": " << moved.x << " " << moved.y << " " << moved.z);
            CHECK(glm::dot(moved, goes) > 0.3 * glm::length(moved));
            CHECK(glm::length(moved) > 0.002);
            ++coordinates;
        }
    CHECK(coordinates == body.dofs.size());
}

TEST_CASE("aligned axes move the next joint by the sine and cosine of the angle") {
    const Body body = make_body({});
    const double thigh = -body.joint(Joint::KneeR).X_PF.p.y, shank = -body.joint(Joint::TalocruralL).X_PF.p.y;
    const Vec3 knee = movement(body, Joint::HipR, 0, Segment::TibiaR, Vec3(0.0), 0.4);
    CHECK(largest(knee - thigh * Vec3(std::sin(0.4), 1 - std::cos(0.4), 0)) < 1e-12);
    const Vec3 ankle = movement(body, Joint::KneeL, 0, Segment::TalusL, Vec3(0.0), 1.1);
    CHECK(largest(ankle - shank * Vec3(-std::sin(1.1), 1 - std::cos(1.1), 0)) < 1e-12);
    const Vec3 abducted = movement(body, Joint::HipL, 1, Segment::TibiaL, Vec3(0.0), -0.3);
    CHECK(largest(abducted - thigh * Vec3(0, 1 - std::cos(0.3), -std::sin(0.3))) < 1e-12);
}

TEST_CASE("pelvis angles are anterior tilt, right side up, right side forward") {
    const Mat3 tilted = pelvis_rotation(Vec3(0.2, 0, 0)), raised = pelvis_rotation(Vec3(0, 0.2, 0)),
               turned = pelvis_rotation(Vec3(0, 0, 0.2));
    CHECK((tilted * Vec3(1, 0, 0)).y == Approx(-std::sin(0.2)));  // front down
    CHECK((raised * Vec3(0, 0, 1)).y == Approx(std::sin(0.2)));   // right side up
    CHECK((turned * Vec3(0, 0, 1)).x == Approx(std::sin(0.2)));   // right side forward
    Random random(11);
    for (int i = 0; i < 200; ++i) {
        const Vec3 angles = random.vector(1.4);
        CHECK(largest(pelvis_angles(pelvis_rotation(angles)) - angles) < 1e-12);
    }
}

TEST_CASE("joint angles are recovered from the poses they make") {
    Random random(7);
    for (const Person& person : persons()) {
        BodyShape bones;
        bones.knee_valgus = {Angle::from_deg(random.in(-12, 12)), Angle::from_deg(random.in(-12, 12))};
        const Body body = make_body(person, bones);
        for (int trial = 0; trial < 5; ++trial) {
            // The shoulder's range passes the floating axis' pole at 90 deg, where no three angles are unique.
            Pose pose = random_pose(body, random, 0.45);
            const SegmentPoses X = forward_kinematics(body, pose);
            for (int j = 0; j < kJointCount; ++j) {
                const JointProps& joint = body.joint(static_cast<Joint>(j));
                const Vec3 q = joint_angles(joint, at(X, joint.parent), at(X, joint.child));
                for (int a = 0; a < 3; ++a) {
                    const int d = dof_index(body, static_cast<Joint>(j), a);
                    CHECK(std::fabs(q[a] - (d < 0 ? 0.0 : pose.q[static_cast<std::size_t>(d)])) < 1e-9);
                }
            }
        }
    }
}

TEST_CASE("segments hang together at their joints") {
    Random random(8);
    const Body body = make_body({1.6, 55, Sex::Female}, {{0.02, -0.03}, {}});
    for (int trial = 0; trial < 20; ++trial) {
        const SegmentPoses X = forward_kinematics(body, random_pose(body, random));
        for (const JointProps& joint : body.joints) {
            CHECK(largest(at(X, joint.parent) * joint.X_PF.p - at(X, joint.child) * joint.X_CM.p) < 1e-12);
            const Mat3& R = at(X, joint.child).R;
            CHECK(largest(glm::transpose(R) * R - Mat3(1.0)) < 1e-12);
            CHECK(glm::determinant(R) == Approx(1));
        }
    }
}

TEST_CASE("a mirrored posture makes mirrored poses") {
    Random random(9);
    const Body body = make_body({1.75, 80, Sex::Male});
    for (int trial = 0; trial < 20; ++trial) {
        const Pose pose = random_pose(body, random);
        Pose image = zero_pose(body);
        image.X_WPelvis = mirrored(pose.X_WPelvis);
        for (int d = 0; d < static_cast<int>(body.dofs.size()); ++d)
            image.q[static_cast<std::size_t>(mirrored_dof(body, d))] =
                mirror_sign(body, d) * pose.q[static_cast<std::size_t>(d)];
        const SegmentPoses X = forward_kinematics(body, pose), Y = forward_kinematics(body, image);
        for (int s = 0; s < kSegmentCount; ++s)
            CHECK(difference(mirrored(at(X, static_cast<Segment>(s))), at(Y, opposite(static_cast<Segment>(s)))) <
                  1e-12);
        CHECK(largest(mirrored(centre_of_mass(body, X)) - centre_of_mass(body, Y)) < 1e-12);
    }
}

TEST_CASE("the centre of mass lies where cadavers and scans put it") {
    // Height of the whole body's centre of mass, standing: 56-58 % of height for men, 55-57 % for women (Winter 2009,
    // de Leva 1996).
    for (const Sex sex : {Sex::Female, Sex::Male}) {
        const Body body = make_body({1.75, 70, sex});
        const SegmentPoses X = forward_kinematics(body, zero_pose(body));
        const ContactPad& heel = body.pads[0];
        const double floor = (at(X, heel.segment) * heel.centre).y - heel.radius_m;
        const Vec3 com = centre_of_mass(body, X);
        CHECK((com.y - floor) / 1.75 == Approx(0.56).margin(0.02));
        CHECK(com.z == Approx(0).margin(1e-12));
    }
}

TEST_CASE("names are unique and say the side") {
    for (int j = 0; j < kJointCount; ++j) {
        CHECK(joint_of(child_of(static_cast<Joint>(j))) == static_cast<Joint>(j));
        for (int i = 0; i < j; ++i) CHECK(name_of(static_cast<Joint>(i)) != name_of(static_cast<Joint>(j)));
    }
    CHECK(name_of(on_side(Joint::KneeR, Side::Left)) == "knee_l");
    CHECK(name_of(on_side(Segment::HumerusR, Side::Left)) == "humerus_l");
    CHECK(name_of(child_of(Joint::ElbowL)) == "forearm_l");
}
