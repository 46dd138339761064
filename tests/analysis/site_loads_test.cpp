// Loads at places that often hurt: closed forms where there are any, directions where there are none.
#include "analysis/site_loads.h"

#include "anatomy/joint_table.h"
#include "support/bodies.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <numbers>
#include <set>

using namespace bodychain;

namespace {

constexpr double kDeg = std::numbers::pi / 180;

struct Standing {
    Body body = make_body({});
    Motion motion;
    explicit Standing(std::vector<std::tuple<Joint, int, double>> turns = {}, double force_n = 0) {
        Pose pose = test::zero_pose(body);
        pose.X_WPelvis.p = Vec3(0, 0.95, 0);
        for (const auto& [joint, axis, rad] : turns)
            pose.q[static_cast<std::size_t>(dof_index(body, joint, axis))] = rad;
        Frame frame;
        frame.X_WS = forward_kinematics(body, pose);
        frame.q = pose.q;
        frame.joint_moment.assign(body.dofs.size(), 0.0);
        for (const Side side : kSides) {
            FootLoad& foot = frame.feet[side];
            const Vec3 ankle = frame.X_WS[on_side(Segment::TalusR, side)].p;
            foot.force_n = Vec3(0, force_n, 0);
            foot.cop = Vec3(ankle.x, 0, ankle.z);
        }
        motion.frames.push_back(frame);
    }
    void torque(Joint joint, int axis, double nm) {
        motion.frames[0].joint_moment[static_cast<std::size_t>(dof_index(body, joint, axis))] = nm;
    }
    double load(std::string_view key, Side side = Side::Right) const {
        for (const SiteLoad& l : site_loads(body, motion))
            if (l.quantity->key == key && l.side == side) return l.peak;
        FAIL("no such quantity");
        return 0;
    }
    double weight_n() const { return body.mass_kg * kGravity_m_s2; }
};

}  // namespace

TEST_CASE("every site has a quantity with its own key, a meaning and a source") {
    std::set<std::string_view> keys;
    std::set<Site> sites;
    for (const SiteQuantity& q : site_table()) {
        CHECK(keys.insert(q.key).second);
        CHECK(q.meaning.size() > 15);
        CHECK(q.source.size() > 8);
        sites.insert(q.site);
    }
    CHECK(sites.size() == static_cast<std::size_t>(kSiteCount));
}

TEST_CASE("the Achilles tendon pulls with the ankle's moment over its lever") {
    Standing s;
    s.torque(Joint::TalocruralR, 0, -100);  // plantarflexion
    CHECK(s.load("achilles.force") == Approx(100 / 0.05 / s.weight_n()).epsilon(1e-9));
    CHECK(s.load("achilles.force", Side::Left) == 0);
    s.torque(Joint::TalocruralR, 0, 100);
    CHECK(s.load("achilles.force") == 0);
}

TEST_CASE("the kneecap is pressed by a bent knee's quadriceps, hardly by a straight one's") {
    Standing straight, bent({{Joint::KneeR, 0, 60 * kDeg}, {Joint::HipR, 0, 60 * kDeg}});
    for (Standing* s : {&straight, &bent}) s->torque(Joint::KneeR, 0, -60);  // extension
    const double pull = 60 / 0.04 / straight.weight_n();
    CHECK(bent.load("knee_front.patellofemoral_force") > 1.5 * straight.load("knee_front.patellofemoral_force"));
    CHECK(bent.load("knee_front.patellofemoral_force") < 1.4 * pull);  // 2 sin(30 deg) and some more
    CHECK(bent.load("knee_front.patellofemoral_force") > 0.5 * pull);
}

TEST_CASE("the floor's push beside the knee bends it: lever times force") {
    Standing s({}, 350);
    const double before = s.load("knee_inside.adduction_moment");
    s.motion.frames[0].feet[0].cop.z -= 0.02;  // toward the middle
    CHECK(s.load("knee_inside.adduction_moment") - before == Approx(0.02 * 350 / s.body.mass_kg).epsilon(1e-6));
}

TEST_CASE("toes that bend up wind the plantar fascia, by the radius of their heads") {
    const Standing flat, up({{Joint::MtpR, 0, 30 * kDeg}});
    CHECK(flat.load("plantar_fascia.strain") == Approx(0).margin(1e-9));
    CHECK(up.load("plantar_fascia.strain") > 2);
    CHECK(up.load("plantar_fascia.strain") < 6);  // 0.010 m * 0.52 rad on some 0.14 m
    CHECK(up.load("plantar_fascia.strain", Side::Left) == Approx(0).margin(1e-9));
}

TEST_CASE("weight behind the ball loads the heel, before it the ball") {
    Standing s({}, 350);
    const double middle = s.load("ball_of_foot.force");
    s.motion.frames[0].feet[0].cop.x += 0.06;
    CHECK(s.load("ball_of_foot.force") > middle + 0.1);
    s.motion.frames[0].feet[0].cop.x += 0.3;
    CHECK(s.load("ball_of_foot.force") == Approx(350 / s.weight_n()).epsilon(0.02));
}

TEST_CASE("a head pushed forward weighs on the neck by mass times way") {
    Standing s;
    const double before = s.load("neck.weight_moment");
    Transform& head = s.motion.frames[0].X_WS[Segment::Head];
    head.p.x += 0.05;
    CHECK(s.load("neck.weight_moment") - before ==
          Approx(s.body.segment(Segment::Head).mass_kg * kGravity_m_s2 * 0.05).epsilon(1e-9));
}

TEST_CASE("standing still, the trunk slides on the sacrum with its weight times the slope's sine") {
    Standing s;
    double above_kg = 0;
    for (int i = index(Segment::LumbarLower); i < kSegmentCount; ++i)
        above_kg += s.body.segment(static_cast<Segment>(i)).mass_kg;
    CHECK(s.load("low_back.shear") == Approx(above_kg / s.body.mass_kg * std::sin(29 * kDeg)).epsilon(1e-9));
}

TEST_CASE("a mirrored body has mirrored loads") {
    Standing right({{Joint::HipR, 1, 6 * kDeg}, {Joint::KneeR, 0, 20 * kDeg}, {Joint::SubtalarR, 0, 8 * kDeg}}, 350);
    Standing left({{Joint::HipL, 1, 6 * kDeg}, {Joint::KneeL, 0, 20 * kDeg}, {Joint::SubtalarL, 0, 8 * kDeg}}, 350);
    for (const SiteQuantity& q : site_table()) {
        if (!q.sided) continue;
        INFO(q.key);
        for (const Side side : kSides) {
            const Side other = side == Side::Right ? Side::Left : Side::Right;
            CHECK(right.load(q.key, side) == Approx(left.load(q.key, other)).margin(1e-9));
        }
    }
}

TEST_CASE("an everted heel lowers the arch, an inverted one raises it") {
    const Standing flat, everted({{Joint::SubtalarR, 0, 10 * kDeg}}), inverted({{Joint::SubtalarR, 0, -10 * kDeg}});
    CHECK(flat.load("plantar_fascia.arch_lowering") == Approx(0).margin(1e-9));
    CHECK(everted.load("plantar_fascia.arch_lowering") > 1);
    CHECK(inverted.load("plantar_fascia.arch_lowering") < -1);
    CHECK(everted.load("plantar_fascia.arch_lowering", Side::Left) == Approx(0).margin(1e-9));
}

TEST_CASE("the arch is looked at while the foot is flat, not before and not after") {
    // Half a cycle flat on the floor with a little eversion, the other half in the air with much.
    const auto walk = [](double in_the_air_deg, double down_m) {
        Standing s;
        Motion motion;
        motion.cycle_s = 1;
        for (int k = 0; k < 100; ++k) {
            Pose pose = test::zero_pose(s.body);
            const bool stance = k < 50;
            pose.q[static_cast<std::size_t>(dof_index(s.body, Joint::SubtalarR, 0))] =
                (stance ? 4 : in_the_air_deg) * kDeg;
            Frame frame;
            frame.X_WS = forward_kinematics(s.body, pose);
            double heel = 1e9, ball = 1e9;
            for (const ContactPad& pad : s.body.pads) {
                const double height = (frame.X_WS[pad.segment] * pad.centre).y - pad.radius_m;
                if (pad.segment == Segment::CalcaneusR) heel = std::min(heel, height);
                if (pad.segment == Segment::ForefootR) ball = std::min(ball, height);
            }
            for (Transform& X : frame.X_WS)
                X.p.y += stance ? -std::max(heel, ball) - 0.001 + down_m : 0.1 - std::max(heel, ball);
            frame.joint_moment.assign(s.body.dofs.size(), 0.0);
            frame.feet[0].force_n = Vec3(0, stance ? 700 : 0, 0);
            motion.frames.push_back(frame);
        }
        s.motion = motion;
        return s.load("plantar_fascia.arch_lowering");
    };
    const Standing all_the_time({{Joint::SubtalarR, 0, 15 * kDeg}});
    CHECK(walk(15, 0) <
          0.75 * all_the_time.load("plantar_fascia.arch_lowering"));  // the filter lets some through at the edges
    CHECK(walk(4, 0) > 0.3);
    CHECK(std::isnan(walk(4, 0.05)));  // never on the floor: no answer
}
