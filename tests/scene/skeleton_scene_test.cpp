#include "scene/skeleton_scene.h"

#include "anatomy/spine_curve.h"
#include "scene/bones/bone_placement.h"
#include "scene/values/layer_names.h"

#include <catch2/catch.hpp>

#include <set>

using namespace bodychain;

namespace {

struct Figure {
    explicit Figure(const Body& b) : body(b) {
        pose.q.assign(body.dofs.size(), 0.0);
        pose.X_WPelvis.p = Vec3(0, 0.53 * body.person.height_m, 0);
        update();
    }
    void set(Joint j, int axis, double rad) {
        pose.q[static_cast<std::size_t>(dof_index(body, j, axis))] = rad;
        update();
    }
    void update() { poses = forward_kinematics(body, pose); }
    PosedBody posed() const { return {&body, &poses}; }
    Body body;
    Pose pose;
    SegmentPoses poses;
};

Vec3 place(const std::vector<PlacedBone>& bones, MeshId id, const glm::vec3& p = glm::vec3(0.0f)) {
    for (const PlacedBone& b : bones)
        if (b.mesh == id) return Vec3(b.model * glm::vec4(p, 1.0f));
    FAIL("bone not placed");
    return {};
}

const DrawItem* find(const DrawList& list, MeshId id) {
    for (const DrawItem& item : list.items)
        if (item.mesh == id) return &item;
    return nullptr;
}

}  // namespace

TEST_CASE("every bone is placed exactly once") {
    const Figure f(make_body(Person{}));
    std::set<int> seen;
    for (const PlacedBone& b : place_bones(f.posed())) CHECK(seen.insert(index(b.mesh)).second);
    CHECK(seen.size() == static_cast<std::size_t>(index(MeshId::HandL) + 1));
}

TEST_CASE("bones stretch to the body's own joints") {
    BodyShape longer;
    longer.leg_length_m = {0.03, 0.0};
    for (const Body& body : {make_body(Person{1.50, 50, Sex::Female}), make_body(Person{2.0, 95, Sex::Male}),
                             make_body(Person{}, longer)}) {
        const Figure f(body);
        const std::vector<PlacedBone> bones = place_bones(f.posed());
        for (Side side : kSides) {
            const bool right = side == Side::Right;
            const Vec3 knee = f.poses[on_side(Segment::TibiaR, side)].p;
            const float modelled = static_cast<float>(model_body().joint(Joint::KneeR).X_PF.p.y);
            const Vec3 condyles = place(bones, right ? MeshId::FemurR : MeshId::FemurL, glm::vec3(0, modelled, 0));
            CHECK(glm::length(condyles - knee) < 1e-5);
        }
    }
}

TEST_CASE("twisted bones are drawn twisted: the neck of the thigh bone forward, the ankle outward") {
    BodyShape shape;
    shape.femoral_anteversion = {Angle::from_deg(20), Angle::from_deg(20)};
    shape.tibial_torsion = {Angle::from_deg(15), Angle::from_deg(15)};
    const Figure straight(make_body(Person{})), twisted(make_body(Person{}, shape));
    const auto before = place_bones(straight.posed()), after = place_bones(twisted.posed());
    for (const Side side : kSides) {
        const bool right = side == Side::Right;
        const float out = right ? 1.0f : -1.0f;
        const auto moved = [&](MeshId id, const glm::vec3& p, bool distal) {
            const auto at = [&](const std::vector<PlacedBone>& bones) {
                for (const PlacedBone& b : bones)
                    if (b.mesh == id) return Vec3((distal ? b.model_b : b.model) * glm::vec4(p, 1.0f));
                return Vec3(0.0);
            };
            return at(after) - at(before);
        };
        const MeshId femur = right ? MeshId::FemurR : MeshId::FemurL, tibia = right ? MeshId::TibiaR : MeshId::TibiaL;
        CHECK(glm::length(moved(femur, glm::vec3(0.0f), false)) < 1e-6);          // the head stays in its socket
        CHECK(moved(femur, glm::vec3(0, -0.04f, 0.05f * out), false).x < -0.01);  // the trochanter goes back
        CHECK(glm::length(moved(femur, glm::vec3(0, -0.43f, 0.03f * out), true)) < 1e-6);  // the condyles stay
        CHECK(moved(tibia, glm::vec3(0, -0.43f, 0.025f * out), true).x < -0.005);  // the outer malleolus goes back
        CHECK(glm::length(moved(tibia, glm::vec3(0, -0.03f, 0.02f * out), false)) < 1e-6);
    }
}

TEST_CASE("a mirrored posture places mirrored bones") {
    Figure a(make_body(Person{})), b(make_body(Person{}));
    a.set(Joint::HipR, 0, 0.5);
    a.set(Joint::KneeR, 0, 0.7);
    a.set(Joint::ShoulderL, 0, 0.4);
    b.set(Joint::HipL, 0, 0.5);
    b.set(Joint::KneeL, 0, 0.7);
    b.set(Joint::ShoulderR, 0, 0.4);
    const auto left = place_bones(b.posed()), right = place_bones(a.posed());
    for (int i = index(MeshId::FemurR); i <= index(MeshId::HandR); ++i) {
        const auto r = static_cast<MeshId>(i),
                   l = static_cast<MeshId>(i + index(MeshId::FemurL) - index(MeshId::FemurR));
        const glm::vec3 p(0.01f, -0.05f, 0.02f);
        const Vec3 u = place(right, r, p), v = place(left, l, p * glm::vec3(1, 1, -1));
        CAPTURE(i);
        CHECK(glm::length(u - v * Vec3(1, 1, -1)) < 1e-5);
    }
}

TEST_CASE("the spine spreads a joint's bend over its levels") {
    Figure f(make_body(Person{}));
    const SpineCurve rest = rest_spine(f.body);
    const auto before = pose_spine(f.body, rest, f.poses);
    f.set(Joint::Thoracolumbar, 0, 0.30);
    const auto after = pose_spine(f.body, rest, f.poses);
    double largest = 0, sum = 0, last = 0;
    for (int i = kVertebrae - 1; i >= 0; --i) {
        const auto k = static_cast<std::size_t>(i);
        const double turn = cardan_zxy(after[k].R * glm::transpose(before[k].R)).x;
        largest = std::max(largest, turn - last);
        CHECK(turn >= last - 1e-9);
        sum += turn - last;
        last = turn;
    }
    CHECK(sum == Approx(0.30).margin(1e-6));
    CHECK(largest < 0.14);
}

TEST_CASE("vertebrae rise from the sacrum to the skull without overlap") {
    for (const Sex sex : {Sex::Female, Sex::Male})
        for (const double height : {1.45, 1.75, 2.0}) {
            const Body body = make_body(Person{height, 70, sex});
            const SpineCurve spine = rest_spine(body);
            for (std::size_t i = 1; i < kVertebrae; ++i) {
                CHECK(spine.centre[i].y < spine.centre[i - 1].y);
                CHECK(std::fabs(spine.tilt_rad[i]) < 0.7);
            }
            CHECK(spine.centre[0].y < rest_origin(body, Segment::Head).y);
        }
}

TEST_CASE("changes from neutral: the axis that changed most, with its sign") {
    const Figure neutral(make_body(Person{}));
    Figure now(make_body(Person{}));
    now.set(Joint::HipR, 0, 0.20);
    now.set(Joint::HipR, 1, -0.05);
    now.set(Joint::KneeL, 0, 0.10);
    now.set(Joint::KneeL, 2, -0.15);
    const JointChanges c = joint_changes(now.posed(), neutral.posed());
    CHECK(c[Joint::HipR] == Approx(0.20).margin(1e-6));
    CHECK(c[Joint::KneeL] == Approx(-0.15).margin(1e-6));
    CHECK(c[Joint::HipL] == Approx(0.0).margin(1e-9));
}

TEST_CASE("layers switch their marks on and off") {
    const Figure f(make_body(Person{})), g(make_body(Person{}));
    SceneInput in;
    in.person = f.posed();
    in.ghost = g.posed();
    in.changes.emplace();
    in.changes->fill(0.2);
    in.footprints = {{Side::Right, Vec3(0, 0, 0.1), Vec3(0.14, 0, 0.1), 0},
                     {Side::Left, Vec3(0, 0, -0.1), Vec3(0.14, 0, -0.1), 0}};
    in.loads[0] = {Vec3(0, 686.47, 0), Vec3(0.05, 0, 0.1), 0};
    in.com = Vec3(0, 1, 0);
    in.show = parse_layers("all").value();
    in.standing = true;
    const Palette colours = palette(Theme::Light);
    const DrawList all = build_scene(in, colours);
    CHECK(find(all, MeshId::FootprintR));
    CHECK(find(all, MeshId::FootprintL));
    CHECK(find(all, MeshId::Arrow));
    CHECK(find(all, MeshId::Ring));
    CHECK(find(all, MeshId::Rod));
    in.show = parse_layers("none").value();
    const DrawList none = build_scene(in, colours);
    CHECK_FALSE(find(none, MeshId::FootprintR));
    CHECK_FALSE(find(none, MeshId::Arrow));
    CHECK_FALSE(find(none, MeshId::Ring));
    CHECK_FALSE(find(none, MeshId::Ball));
    CHECK_FALSE(find(none, MeshId::Rod));
    CHECK_FALSE(none.floor.grid);
    for (const DrawItem& item : none.items) CHECK_FALSE(item.flags & kGhost);
    CHECK(all.loose.size() == 2);
    CHECK(none.loose.empty());
    CHECK_FALSE(SceneLayers{}.muscles);
    CHECK_FALSE(SceneLayers{}.outline);
}

TEST_CASE("a force of one body weight is drawn half a metre long") {
    const Figure f(make_body(Person{}));
    SceneInput in;
    in.person = f.posed();
    in.loads[0] = {Vec3(0, 70 * kGravity_m_s2, 0), Vec3(0.05, 0, 0.1), 0};
    in.show.ground_forces = true;
    const DrawItem* arrow = nullptr;
    const DrawList list = build_scene(in, palette(Theme::Light));
    arrow = find(list, MeshId::Arrow);
    REQUIRE(arrow);
    CHECK(arrow->model_b[3].y - arrow->model[3].y == Approx(0.5f));
}

TEST_CASE("a trail repeats the footprints by whole strides") {
    Motion m;
    m.stride_m = 1.3;
    m.frames.resize(2);
    m.footprints = {{Side::Right, Vec3(0, 0, 0.05), Vec3(0.14, 0, 0.06), 0}};
    const auto trail = footprint_trail(m, 4.6, 1, 1);
    REQUIRE(trail.size() == 3);
    CHECK(trail[0].heel.x == Approx(3 * 1.3));
    CHECK(trail[2].heel.x == Approx(5 * 1.3));
}

TEST_CASE("colours of change run from blue over grey to orange and are symmetric") {
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const Palette p = palette(theme);
        CHECK(change_colour(p, 0, 0.26) == p.none);
        CHECK(change_colour(p, 1.0, 0.26) == p.more);
        CHECK(change_colour(p, -1.0, 0.26) == p.less);
        CHECK(p.less.b > p.less.r);
        CHECK(p.more.r > p.more.b);
    }
    for (float c : {0.0f, 0.002f, 0.2f, 1.0f})
        CHECK(linear_from_srgb(static_cast<unsigned>(std::lround(srgb_from_linear(c) * 255.0f))).b ==
              Approx(c).margin(0.004));
}

TEST_CASE("a body pitched about its pelvis keeps its shape and its place") {
    const Body body = make_body(Person{});
    Pose pose;
    pose.q.assign(body.dofs.size(), 0);
    pose.X_WPelvis.p = Vec3(0.4, 0.95, 0.1);
    const SegmentPoses before = forward_kinematics(body, pose);
    SegmentPoses after = before;
    pitch_about_pelvis(after, 0.1);
    const auto at = [](const SegmentPoses& poses, Segment s) { return poses[s].p; };
    CHECK(glm::length(at(after, Segment::Pelvis) - at(before, Segment::Pelvis)) == Approx(0).margin(1e-12));
    CHECK(at(after, Segment::Head).x < at(before, Segment::Head).x - 0.04);
    CHECK(glm::length(at(after, Segment::Head) - at(after, Segment::CalcaneusR)) ==
          Approx(glm::length(at(before, Segment::Head) - at(before, Segment::CalcaneusR))));
}
