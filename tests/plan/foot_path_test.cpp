#include "plan/foot_path.h"

#include "plan/walk_planner.h"

#include "support/bodies.h"

#include <catch2/catch.hpp>

#include <optional>

using namespace bodychain;
using namespace bodychain::test;

namespace {

struct Walk {
    std::shared_ptr<const NeutralCycle> cycle;
    double stride() const { return cycle->stride_m(); }
    const FootPath& foot(Side s) const { return cycle->feet[index(s)]; }
    const Body& body() const { return cycle->model->body(); }
};
std::vector<Walk> walks() {
    std::vector<Walk> all;
    for (const double speed : {0.6, 1.25, 1.9}) all.push_back({neutral_cycle({}, speed)});
    all.push_back({neutral_cycle({1.5, 45, Sex::Female}, 1.1)});
    return all;
}

using Place = ContactPad::Place;
V3 middle(const PadPoints& p, SolePart part) {
    return middle_of(part, [&](Place place) { return p[place]; });
}
V3 heel(const PadPoints& p) { return middle(p, SolePart::Heel); }
V3 ball(const PadPoints& p) { return middle(p, SolePart::Ball); }
V3 toes(const PadPoints& p) { return middle(p, SolePart::Toes); }

/// Fixed to the floor instead of to the person.
V3 on_floor(const Walk& w, V3 point, double phase) {
    point[0] += w.stride() * phase;
    return point;
}

}  // namespace

TEST_CASE("a planted heel and ball roll on their print without sliding") {
    for (const Walk& w : walks())
        for (const Side side : kSides) {
            const FootPath& foot = w.foot(side);
            const double heel_r = w.body().pads[0].radius_m, ball_r = w.body().pads[2].radius_m;
            const double yaw = foot.options().toe_out_rad * lateral_sign(side);
            const V3 forward(std::cos(yaw), 0, std::sin(yaw));
            std::optional<V3> heel_print, ball_print;
            for (double phase = 0; phase < 1; phase += 0.002) {
                const PadPoints pads = foot.pads(phase);
                // A sphere that rolls moves on by its radius times the turn: toe-up pitch takes it back.
                const V3 roll = foot.pitch(phase) * forward;
                const V3 heel_point = on_floor(w, heel(pads), phase) + heel_r * roll,
                         ball_point = on_floor(w, ball(pads), phase) + ball_r * roll;
                if (foot.planted(Place::HeelMedial, phase) > 0.99 && foot.pitch(phase) >= 0) {
                    if (!heel_print) heel_print = heel_point;
                    CHECK(std::hypot(heel_point[0] - (*heel_print)[0], heel_point[2] - (*heel_print)[2]) < 5e-4);
                }
                if (foot.planted(Place::Metatarsal1, phase) > 0.99 && foot.pitch(phase) <= 0) {
                    if (!ball_print) ball_print = ball_point;
                    CHECK(std::hypot(ball_point[0] - (*ball_print)[0], ball_point[2] - (*ball_print)[2]) < 5e-4);
                }
            }
            CHECK(heel_print.has_value());
            CHECK(ball_print.has_value());
        }
}

TEST_CASE("a planted foot stays at the floor and its toes on their print") {
    for (const Walk& w : walks()) {
        const FootPath& foot = w.foot(Side::Right);
        std::optional<V3> print;
        for (double phase = 0; phase < 1; phase += 0.002) {
            const PadPoints pads = foot.pads(phase);
            const double size = w.body().person.height_m / 1.75;
            for (const std::size_t i : {0u, 2u, 4u}) {
                if (foot.planted(w.body().pads[i].place, phase) < 0.99) continue;
                const double gap = (0.5 * (pads[i] + pads[i + 1]))[1] - w.body().pads[i].radius_m;
                CHECK(gap < 0.012 * size);   // the heel begins to rise within its planted span
                CHECK(gap > -0.020 * size);  // the deepest a heel pad is squeezed in walking, 10-20 mm
            }
            if (foot.planted(Place::Hallux, phase) < 0.99) continue;
            const V3 point = on_floor(w, toes(pads), phase);
            if (!print) print = point;
            // The rolling ball carries the flat toes on by its radius per radian; after it has left, a slip the walk
            // itself would report.
            const double most = foot.planted(Place::Metatarsal1, phase) > 0.5 ? 0.015 * size : 0.030;
            CHECK(std::hypot(point[0] - (*print)[0], point[2] - (*print)[2]) < most);
        }
        CHECK(print.has_value());
    }
}

TEST_CASE("feet move without a jump and come back after a cycle") {
    constexpr int kSamples = 20000;
    for (const Walk& w : walks()) {
        const FootPath& foot = w.foot(Side::Left);
        // The fastest foot swings at four times the walking speed; 8 leaves room, a jump of a millimetre does not fit.
        const double most = 8 * w.stride() / kSamples;
        double largest_step = 0;
        PadPoints before = foot.pads(0);
        for (int i = 1; i <= kSamples; ++i) {
            const PadPoints now = foot.pads(static_cast<double>(i) / kSamples);
            for (std::size_t pad = 0; pad < 6; ++pad)
                largest_step = std::max(largest_step, (now[pad] - before[pad]).norm());
            before = now;
        }
        CHECK(largest_step < most);
        CHECK(largest_step > 0.1 * most);
        for (const double phase : {0.1, 0.55, 0.9})
            for (std::size_t pad = 0; pad < 6; ++pad)
                CHECK((foot.pads(phase)[pad] - foot.pads(phase + 3)[pad]).norm() < 1e-12);
    }
}

TEST_CASE("a swinging foot is clear of the floor and more so where more is asked") {
    for (const Walk& w : walks()) {
        const FootPath& foot = w.foot(Side::Right);
        FootPathOptions higher = foot.options();
        higher.clearance_m += 0.02;
        const FootPath high(w.body(), Side::Right, *w.cycle->walk, higher);
        const double off = w.cycle->walk->stance_fraction();
        for (double s = 0.2; s < 0.8; s += 0.01) {
            const double phase = off + s * (1 - off);
            const PadPoints pads = foot.pads(phase), raised = high.pads(phase);
            for (std::size_t i = 0; i < 6; ++i) {
                CHECK(pads[i][1] - w.body().pads[i].radius_m > 0.010);  // minimum toe clearance in walking is 10-20 mm
                CHECK(foot.planted(w.body().pads[i].place, phase) == 0);
                CHECK(raised[i][1] > pads[i][1]);
            }
        }
        const double middle = off + 0.5 * (1 - off);
        CHECK(high.pads(middle)[2][1] - foot.pads(middle)[2][1] == Approx(0.02).margin(0.005));
        CHECK(high.pads(0.3)[2][1] == foot.pads(0.3)[2][1]);  // the floor stays where it is
    }
}

TEST_CASE("a turned-out print turns the foot outwards and nothing else") {
    const Walk w{neutral_cycle({}, 1.25)};
    for (const Side side : kSides) {
        FootPathOptions turned = w.foot(side).options();
        turned.toe_out_rad += 0.3;
        const FootPath out(w.body(), side, *w.cycle->walk, turned);
        auto direction = [&](const PadPoints& p) {
            const V3 d = ball(p) - heel(p);
            return std::atan2(d[2] * lateral_sign(side), d[0]);
        };
        const double flat = 0.2;
        CHECK(direction(out.pads(flat)) - direction(w.foot(side).pads(flat)) == Approx(0.3).margin(1e-9));
        for (double phase = 0; phase < 1; phase += 0.05) {
            const PadPoints a = out.pads(phase), b = w.foot(side).pads(phase);
            CHECK(ball(a)[1] == Approx(ball(b)[1]).margin(1e-12));
            CHECK((0.5 * (heel(a) + ball(a)) - 0.5 * (heel(b) + ball(b))).norm() <
                  0.035);  // it turns about its own middle
        }
    }
}

TEST_CASE("the left foot's path is the right one's mirror image") {
    for (const Walk& w : walks())
        for (double phase = 0; phase < 1; phase += 0.03) {
            const PadPoints r = w.foot(Side::Right).pads(phase), l = w.foot(Side::Left).pads(phase);
            for (std::size_t i = 0; i < 6; ++i) CHECK(largest(to_glm(r[i]) - mirrored(to_glm(l[i]))) < 1e-12);
            CHECK(largest(to_glm(w.foot(Side::Right).cop(phase)) - mirrored(to_glm(w.foot(Side::Left).cop(phase)))) <
                  1e-12);
        }
}

TEST_CASE("the centre of pressure runs forward under the sole from heel to toes") {
    for (const Walk& w : walks()) {
        const FootPath& foot = w.foot(Side::Right);
        const double off = w.cycle->walk->stance_fraction();
        const V3 heel_print = on_floor(w, heel(foot.pads(0.15)), 0.15),
                 toe_print = on_floor(w, toes(foot.pads(0.3)), 0.3);
        double last = -1e9;
        for (double phase = 0; phase < off; phase += 0.005) {
            const V3 cop = on_floor(w, foot.cop(phase), phase);
            CHECK(cop[1] == 0);
            CHECK(cop[0] > last);
            CHECK(cop[0] > heel_print[0] - 0.03);
            CHECK(cop[0] < toe_print[0] + 0.02);
            CHECK(std::fabs(cop[2] - heel_print[2]) < 0.05);
            last = cop[0];
        }
    }
}
