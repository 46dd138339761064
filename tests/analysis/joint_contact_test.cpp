#include "analysis/joint_contact.h"
#include "anatomy/joint_table.h"
#include "synthetic.h"

using namespace bodychain;
using namespace bodychain::test;

namespace {

const Accelerations kStill = at_rest();

double weight_n(const Body& body) { return body.mass_kg * kGravity_m_s2; }

/// Weight of the segments from `first` to `last`.
double weight_n(const Body& body, Segment first, Segment last) {
    double mass_kg = 0;
    for (int s = index(first); s <= index(last); ++s) mass_kg += body.segments[static_cast<std::size_t>(s)].mass_kg;
    return mass_kg * kGravity_m_s2;
}

void set_torque(const Body& body, Frame& frame, Joint joint, int axis, double torque_nm) {
    frame.joint_moment[static_cast<std::size_t>(dof_index(body, joint, axis))] = torque_nm;
}

Frame still(const Body& body) { return frame_of(body, upright_pose(body)); }

/// Both legs off the floor.
Frame hanging(const Body& body) {
    Frame frame = still(body);
    for (FootLoad& load : frame.feet) load.force_n = Vec3(0.0);
    return frame;
}

/// One instant of level walking for the right leg: N m/kg as in the CGM23 normative curves, ground force in body
/// weights.
Frame walking_instant(const Body& body, double hip_extension, double hip_abduction, double knee_extension, double ankle,
                      double ground) {
    Frame frame = still(body);
    frame.feet[0].force_n = Vec3(0, ground * weight_n(body), 0);
    set_torque(body, frame, Joint::HipR, 0, -hip_extension * body.mass_kg);
    set_torque(body, frame, Joint::HipR, 1, -hip_abduction * body.mass_kg);
    set_torque(body, frame, Joint::KneeR, 0, -knee_extension * body.mass_kg);
    set_torque(body, frame, Joint::TalocruralR, 0, -ankle * body.mass_kg);
    return frame;
}

}  // namespace

TEST_CASE("without muscles a standing joint bears what stands above it") {
    for (const Person& person : {Person{}, Person{1.55, 90, Sex::Female}}) {
        const Body body = make_body(person);
        const Frame frame = still(body);
        const LoadInstant at{body, frame, kStill};
        const double half_n = 0.5 * weight_n(body);
        CHECK(knee_contact_n(at, Side::Right) == Approx(half_n - weight_n(body, Segment::TibiaR, Segment::ToesR)));
        CHECK(hip_contact_n(at, Side::Left) == Approx(half_n - weight_n(body, Segment::FemurL, Segment::ToesL)));
        CHECK(lumbar_contact_n(at) == Approx(weight_n(body, Segment::LumbarLower, Segment::HandL)));
        const Vec3 reaction = joint_reaction_n(at, Joint::TalocruralR);
        CHECK(reaction.y == Approx(weight_n(body, Segment::TalusR, Segment::ToesR) - half_n));
        CHECK(std::hypot(reaction.x, reaction.z) == Approx(0).margin(1e-9));
    }
}

TEST_CASE("a hanging leg draws its joints apart and presses nothing together") {
    const Body body = make_body({});
    const Frame frame = hanging(body);
    const LoadInstant at{body, frame, kStill};
    CHECK(joint_reaction_n(at, Joint::HipR).y == Approx(weight_n(body, Segment::FemurR, Segment::ToesR)));
    CHECK(knee_contact_n(at, Side::Right) == Approx(0).margin(1e-9));
    CHECK(hip_contact_n(at, Side::Left) == Approx(0).margin(1e-9));
    CHECK(knee_medial_share(at, Side::Left) == 0.5);
}

TEST_CASE("in free fall no joint bears anything, and on a slope weight pulls down the slope") {
    const Body body = make_body({});
    Frame frame = hanging(body);
    Accelerations falling;
    falling.fill(Vec3(0, -kGravity_m_s2, 0));
    for (const Joint joint : {Joint::HipR, Joint::KneeL, Joint::Lumbosacral})
        CHECK(glm::length(joint_reaction_n({body, frame, falling}, joint)) == Approx(0).margin(1e-9));
    frame.incline_rad = Angle::from_deg(6).rad();  // uphill: weight pulls back
    const Vec3 held = joint_reaction_n({body, frame, kStill}, Joint::HipR);
    CHECK(held.x == Approx(weight_n(body, Segment::FemurR, Segment::ToesR) * std::sin(frame.incline_rad)));
    CHECK(glm::length(held) == Approx(weight_n(body, Segment::FemurR, Segment::ToesR)));
}

TEST_CASE("a known moment adds moment over arm, on its own side, and in proportion to size") {
    const double torque_nm = 40;
    for (const double height_m : {1.75, 1.40})
        for (const Side side : kSides) {
            const Body body = make_body({height_m, 70, Sex::Male});
            const double size = height_m / kReferenceHeight_m;
            const auto added = [&](Joint joint, int axis, double torque, const auto& contact) {
                Frame frame = still(body);
                const double before = contact(LoadInstant{body, frame, kStill});
                set_torque(body, frame, joint, axis, torque);
                return contact(LoadInstant{body, frame, kStill}) - before;
            };
            const auto knee = [&](const LoadInstant& at) { return knee_contact_n(at, side); };
            const auto hip = [&](const LoadInstant& at) { return hip_contact_n(at, side); };
            CHECK(added(on_side(Joint::KneeR, side), 0, -torque_nm, knee) == Approx(torque_nm / (0.040 * size)));
            CHECK(added(on_side(Joint::KneeR, side), 0, torque_nm, knee) == Approx(torque_nm / (0.030 * size)));
            CHECK(added(on_side(Joint::HipR, side), 1, -torque_nm, hip) == Approx(torque_nm / (0.050 * size)));
            CHECK(added(on_side(Joint::HipR, side), 0, -torque_nm, hip) == Approx(torque_nm / (0.065 * size)));
            CHECK(added(on_side(Joint::HipR, other(side)), 1, -torque_nm, hip) == Approx(0).margin(1e-9));
            CHECK(added(Joint::Lumbosacral, 0, torque_nm, lumbar_contact_n) == Approx(torque_nm / (0.055 * size)));
            CHECK(added(Joint::Lumbosacral, 1, lateral_sign(side) * torque_nm, lumbar_contact_n) ==
                  Approx(torque_nm / (0.070 * size)));
        }
}

TEST_CASE("frontal and sagittal moment of the hip add up as a vector") {
    const Body body = make_body({});
    Frame frame = still(body);
    set_torque(body, frame, Joint::HipR, 1, -30);           // 600 N of the abductors
    set_torque(body, frame, Joint::HipR, 0, -0.065 * 800);  // 800 N of the extensors
    const double above_n = 0.5 * weight_n(body) - weight_n(body, Segment::FemurR, Segment::ToesR);
    CHECK(hip_contact_n({body, frame, kStill}, Side::Right) == Approx(above_n + 1000));
}

TEST_CASE("the calf presses the knee, and the thigh's front balances the bend it makes") {
    const Body body = make_body({});
    Frame frame = still(body);
    const double before = knee_contact_n({body, frame, kStill}, Side::Left);
    set_torque(body, frame, Joint::TalocruralL, 0, -50);  // 1000 N in the Achilles tendon
    const double gastrocnemius_n = 330;
    CHECK(knee_contact_n({body, frame, kStill}, Side::Left) == Approx(before + gastrocnemius_n * (1 + 0.020 / 0.040)));
    set_torque(body, frame, Joint::KneeL, 0, gastrocnemius_n * 0.020);  // the net moment is the gastrocnemius' own
    CHECK(knee_contact_n({body, frame, kStill}, Side::Left) == Approx(before + gastrocnemius_n));
    set_torque(body, frame, Joint::KneeL, 0, 0);
    set_torque(body, frame, Joint::TalocruralL, 0, 20);  // the shin's muscles do not cross the knee
    CHECK(knee_contact_n({body, frame, kStill}, Side::Left) == Approx(before));
}

TEST_CASE("published moments give published contact forces") {
    // CGM23 normative curves near the first peak (15 %) and at push-off (47 %); ground force of Schwartz 2008.
    const Body body = make_body({});
    const Frame first = walking_instant(body, 0.25, 0.78, 0.70, 0.05, 1.10);
    const Frame second = walking_instant(body, -0.80, 0.60, -0.15, 1.30, 1.08);
    const auto bodyweights = [&](double force_n) { return force_n / weight_n(body); };
    const double hip = bodyweights(hip_contact_n({body, first, kStill}, Side::Right));
    CHECK(hip > 2.3);  // Bergmann 2001, 2016: 2.3-3.0
    CHECK(hip < 3.0);
    CHECK(bodyweights(hip_contact_n({body, second, kStill}, Side::Right)) < 3.3);
    for (const Frame* frame : {&first, &second}) {
        const double knee = bodyweights(knee_contact_n({body, *frame, kStill}, Side::Right));
        CHECK(knee > 1.9);  // Kutzner 2010: 2.2-2.8 in six patients with an instrumented knee
        CHECK(knee < 3.0);
    }
}

TEST_CASE("anteversion shortens the abductors' lever and internal rotation restores it") {
    // Arnold 1997 (rows A32, A33): 30-40 deg more cost 40-50 %; 30 deg of internal rotation leave 5 %.
    const auto arm = [](Side side, double anteversion_deg, double internal_deg) {
        BodyShape shape;
        shape.femoral_anteversion[side] = Angle::from_deg(anteversion_deg);
        const Body body = make_body({}, shape);
        Pose pose = upright_pose(body);
        set_angle(body, pose, on_side(Joint::HipR, side), 2, internal_deg);
        return hip_abductor_arm_m(body, frame_of(body, pose), side);
    };
    for (const Side side : kSides) {
        CHECK(arm(side, 0, 0) == Approx(0.050));
        CHECK(arm(side, 35, 0) / arm(side, 0, 0) == Approx(0.55).margin(0.05));
        for (const double more_deg : {30.0, 35.0})
            CHECK(arm(side, more_deg, 30) / arm(side, 0, 0) == Approx(1).margin(0.05));
        CHECK(arm(side, 10, 10) == Approx(arm(side, 0, 0)));
        CHECK(arm(side, 35, -30) == Approx(0.4 * 0.050));  // never vanishes
        CHECK(arm(other(side), 0, 0) == Approx(arm(side, 0, 0)));
    }
}

TEST_CASE("the inner condyle bears more with an adduction moment") {
    const Body body = make_body({});
    CHECK(knee_medial_share(body, 1000, 0) == 0.5);
    CHECK(knee_medial_share(body, 1000, 12.5) == Approx(0.75));
    CHECK(knee_medial_share(body, 1000, -12.5) == Approx(0.25));
    CHECK(knee_medial_share(body, 1000, 60) == 1);
    CHECK(knee_medial_share(body, -10, 5) == 0.5);
    // A degree of varus moves the knee sideways off the line from hip to ankle; 2.4 BW press it, 1 BW comes from the
    // floor.
    const double thigh_m = body.joint(Joint::KneeR).X_PF.p.y, shank_m = body.joint(Joint::TalocruralR).X_PF.p.y;
    const double aside_m = std::fabs(thigh_m * shank_m / (thigh_m + shank_m)) * Angle::from_deg(1).rad();
    const double more = knee_medial_share(body, 2.4 * weight_n(body), weight_n(body) * aside_m) - 0.5;
    CHECK(more == Approx(0.05).margin(0.03));  // Halder 2012 (row A44): 5 % per degree
}

TEST_CASE("the inner share at an instant follows the ground force") {
    const Body body = make_body({});
    for (const Side side : kSides) {
        Frame frame = still(body);
        FootLoad& load = frame.feet[side];
        load.cop = frame.X_WS[on_side(Segment::TibiaR, side)].p;
        load.cop.z -= lateral_sign(side) * 0.01;  // 10 mm inside of the knee
        const double axial_n = load.force_n.y - weight_n(body, Segment::TibiaR, Segment::ToesR);
        CHECK(knee_medial_share({body, frame, kStill}, side) == Approx(0.5 + load.force_n.y * 0.01 / (axial_n * 0.05)));
    }
}

TEST_CASE("mirrored postures and torques give mirrored contacts") {
    const Body body = make_body({});
    const auto contacts = [&](Side side) {
        Pose pose = upright_pose(body);
        const std::pair<Joint, Vec3> angles[] = {{Joint::HipR, Vec3(25, 6, -8)}, {Joint::KneeR, Vec3(20, 2, 5)}};
        for (const auto& [joint, deg] : angles)
            for (int axis = 0; axis < 3; ++axis) set_angle(body, pose, on_side(joint, side), axis, deg[axis]);
        set_angle(body, pose, Joint::Lumbosacral, 1, 5 * lateral_sign(side));
        Frame frame = frame_of(body, pose);
        frame.feet[side].force_n = Vec3(80, 600, -30 * lateral_sign(side));
        set_torque(body, frame, on_side(Joint::HipR, side), 0, -40);
        set_torque(body, frame, on_side(Joint::HipR, side), 1, -50);
        set_torque(body, frame, on_side(Joint::KneeR, side), 0, -30);
        set_torque(body, frame, on_side(Joint::TalocruralR, side), 0, -30);
        set_torque(body, frame, Joint::Lumbosacral, 1, 12 * lateral_sign(side));
        Accelerations sway = at_rest();
        sway.fill(Vec3(0.5, 1, 0.8 * lateral_sign(side)));
        const LoadInstant at{body, frame, sway};
        return std::array{hip_contact_n(at, side), hip_contact_n(at, other(side)), knee_contact_n(at, side),
                          lumbar_contact_n(at), knee_medial_share(at, side)};
    };
    const auto right = contacts(Side::Right), left = contacts(Side::Left);
    for (std::size_t i = 0; i < right.size(); ++i) CHECK(right[i] == Approx(left[i]).epsilon(1e-12));
}

TEST_CASE("contact forces are unknown without moments, not zero") {
    const Body body = make_body({});
    Frame frame = still(body);
    frame.joint_moment.clear();
    const Measures m = measure(body, Motion{0, 0, {frame}, {}});
    for (const char* key : {"knee_contact_r", "hip_contact_l", "lumbar_contact"}) CHECK(std::isnan(value(m, key)));
}

TEST_CASE("accelerations come from the frames, over the end of the cycle too") {
    const Body body = make_body({});
    const double size_m = 0.02, rate = 2 * std::numbers::pi / 1.1;
    Motion motion = walking(body, 240, nullptr, nullptr);
    for (const auto& frame : accelerations_of(body, motion))
        for (const Vec3& a : frame) REQUIRE(glm::length(a) == Approx(0).margin(1e-8));  // constant speed
    for (std::size_t k = 0; k < 240; ++k)
        for (Transform& X : motion.frames[k].X_WS)
            X.p.y += size_m * std::cos(4 * std::numbers::pi * static_cast<double>(k) / 240);
    const auto bobbing = accelerations_of(body, motion);
    for (std::size_t k = 0; k < 240; ++k) {
        const double expected =
            -size_m * 4 * rate * rate * std::cos(4 * std::numbers::pi * static_cast<double>(k) / 240);
        for (const Vec3& a : bobbing[k]) REQUIRE(a.y == Approx(expected).margin(0.01));
    }
    CHECK(accelerations_of(body, standing(body, upright_pose(body))).front()[3] == Vec3(0.0));
}
