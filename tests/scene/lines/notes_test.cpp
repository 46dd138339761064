// The figures beside the lines say what the body does.
#include "scene/lines/notes.h"
#include "support/bodies.h"

#include <catch2/catch.hpp>

#include <numbers>

using namespace bodychain;

namespace {

constexpr double kDeg = std::numbers::pi / 180;

struct Scene {
    explicit Scene(Joint joint = Joint::HipR, int axis = 2, double rad = 0, const Mat3& pelvis = Mat3(1.0))
        : body(make_body({})) {
        Pose pose = test::zero_pose(body);
        pose.X_WPelvis = {pelvis, Vec3(0, 0.95, 0)};
        if (rad != 0) pose.q[static_cast<std::size_t>(dof_index(body, joint, axis))] = rad;
        poses = forward_kinematics(body, pose);
        in.person = {&body, &poses};
        in.show = SceneLayers{};
        in.show.footprints = false;
    }
    Scene(const Scene&) = delete;
    Body body;
    SegmentPoses poses;
    SceneInput in;
};

const Note& only(const std::vector<Note>& notes, NoteKind kind, Side side = Side::Right) {
    const Note* found = nullptr;
    for (const Note& n : notes)
        if (n.kind == kind && n.side == side) {
            REQUIRE(found == nullptr);
            found = &n;
        }
    REQUIRE(found);
    return *found;
}

Footprint print(Side side, double heel_x, double z, double toe_out_deg) {
    Footprint p;
    p.side = side;
    p.toe_out_rad = toe_out_deg * kDeg;
    p.heel = Vec3(heel_x, 0, z);
    p.ball = p.heel + 0.14 * Vec3(std::cos(p.toe_out_rad), 0, lateral_sign(side) * std::sin(p.toe_out_rad));
    return p;
}

}  // namespace

TEST_CASE("without a layer there is no figure of it") {
    Scene s;
    CHECK(notes_of(s.in).empty());
    CHECK(notes_of(SceneInput{}).empty());
}

TEST_CASE("a thigh turned outward turns its kneecap's figure, not the other side's") {
    for (const Side side : kSides) {
        Scene s(on_side(Joint::HipR, side), 2, -20 * kDeg);  // external rotation is negative
        s.in.show.kneecaps = s.in.show.feet = true;
        const Side other = side == Side::Right ? Side::Left : Side::Right;
        const auto notes = notes_of(s.in);
        REQUIRE(notes.size() == 4);
        CHECK(only(notes, NoteKind::KneecapDirection, side).value == Approx(20 * kDeg).margin(0.01));
        CHECK(only(notes, NoteKind::KneecapDirection, other).value == Approx(0).margin(0.01));
        CHECK(only(notes, NoteKind::FootDirection, side).value - only(notes, NoteKind::FootDirection, other).value ==
              Approx(20 * kDeg).margin(0.02));
    }
}

TEST_CASE("a pelvis with its right side up reads as such, and so do the shoulders above it") {
    for (const double deg : {5.0, -3.0}) {
        Scene s(Joint::HipR, 2, 0, rotation_x(-deg * kDeg));
        s.in.show.levels = true;
        const auto notes = notes_of(s.in);
        CHECK(std::fabs(only(notes, NoteKind::PelvisLevel).value) == Approx(std::fabs(deg) * kDeg).margin(1e-6));
        CHECK(only(notes, NoteKind::PelvisLevel).value * (s.poses[Segment::FemurR].p.y - s.poses[Segment::FemurL].p.y) >
              0);
        CHECK(only(notes, NoteKind::ShoulderLevel).value ==
              Approx(only(notes, NoteKind::PelvisLevel).value).margin(1e-6));
    }
}

TEST_CASE("prints tell their angle, and the step its length and width") {
    Scene s;
    s.in.show.footprints = true;
    s.in.footprints = {print(Side::Right, -1.4, 0.05, 7), print(Side::Left, -0.2, -0.06, 12),
                       print(Side::Right, 0.45, 0.05, 7), print(Side::Left, 2.0, -0.06, 12)};
    const auto notes = notes_of(s.in);
    CHECK(only(notes, NoteKind::PrintDirection, Side::Left).value == Approx(12 * kDeg));
    CHECK(only(notes, NoteKind::PrintDirection, Side::Right).value == Approx(7 * kDeg));
    const Note& step = only(notes, NoteKind::Step, Side::Right);
    CHECK(step.value == Approx(0.65));
    CHECK(step.second == Approx(0.11));
    s.in.standing = true;
    s.in.footprints = {print(Side::Right, 0, 0.08, 7), print(Side::Left, 0, -0.09, 7)};
    const auto standing = notes_of(s.in);
    CHECK(only(standing, NoteKind::StandingWidth).value == Approx(0.17));
    CHECK(standing.size() == 3);
}

TEST_CASE("the floor's push is told in body weights, and not at all where there is no arrow") {
    Scene s;
    s.in.show.ground_forces = true;
    s.in.loads[0] = {Vec3(0, 70 * kGravity_m_s2 * 1.1, 0), Vec3(0.1, 0, 0.1), 0};
    s.in.loads[1] = {Vec3(0, 19, 0), Vec3(0.1, 0, -0.1), 0};
    const auto notes = notes_of(s.in);
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].value == Approx(1.1));
    CHECK(notes[0].at.y == Approx(0.55));
}

TEST_CASE("figures are shown from where they can be read") {
    const auto camera = [](NamedView v) { return named_view(v, Vec3(0, 0.9, 0), 1.75, 1.5); };
    const auto note = [](NoteKind kind) { return Note{kind, Side::Right, Vec3(0.0), 0, 0, 0, 0}; };
    CHECK(readable_from(note(NoteKind::SideBend), camera(NamedView::Back)));
    CHECK_FALSE(readable_from(note(NoteKind::SideBend), camera(NamedView::Left)));
    CHECK(readable_from(note(NoteKind::Lordosis), camera(NamedView::Right)));
    CHECK_FALSE(readable_from(note(NoteKind::Lordosis), camera(NamedView::Front)));
    CHECK(readable_from(note(NoteKind::Step), camera(NamedView::Top)));
    CHECK(readable_from(note(NoteKind::Step), camera(NamedView::ThreeQuarter)));
    CHECK_FALSE(readable_from(note(NoteKind::Step), camera(NamedView::Front)));
}
