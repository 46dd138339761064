// A push on a steady walk: it goes on from where the walk was, answers to the side it came from, and comes back.
#include "dynamics/push.h"
#include "support/walks.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using namespace bodychain::test;

TEST_CASE("a pushed walk goes on from the steady one and on from stride to stride") {
    const SimulationResult steady = simulate_walk({});
    const PushedWalk pushed = simulate_push({}, PushSide::Left);
    REQUIRE(pushed.status == WalkStatus::Walking);
    REQUIRE(pushed.strides.size() == 6);
    const Frame &first = pushed.strides[0].frames[0], &settled = steady.motion.frames[0];
    CHECK(first.com.z == Approx(settled.com.z).margin(0.002));
    for (std::size_t d = 0; d < first.q.size(); ++d) CHECK(first.q[d] == Approx(settled.q[d]).margin(0.02));
    for (std::size_t i = 0; i + 1 < pushed.strides.size(); ++i) {
        const Vec3 gap = pushed.strides[i + 1].frames.front().com - pushed.strides[i].frames.back().com;
        CHECK(gap.x == Approx(1.25 / 240).margin(0.003));  // one step of the simulation
        CHECK(std::fabs(gap.z) < 0.003);
    }
}

TEST_CASE("the body is carried the way it is pushed, and a push from the other side is the mirror image") {
    const PushedWalk left = simulate_push({}, PushSide::Left), right = simulate_push({}, PushSide::Right),
                     behind = simulate_push({}, PushSide::Behind), front = simulate_push({}, PushSide::Front);
    // 50 N for 0.2 s on 70 kg: 0.14 m/s, some centimetres until the next step.
    const auto aside = [](const PushedWalk& w) { return w.strides[0].frames.back().com.z; };
    CHECK(aside(left) > 0.02);
    CHECK(aside(right) < -0.02);
    const auto ahead = [](const PushedWalk& w) {
        return w.strides[0].frames.back().com.x - w.strides[0].frames.front().com.x;
    };
    CHECK(ahead(behind) > ahead(front) + 0.02);
    for (const PushedWalk* w : {&left, &right, &behind, &front}) {
        CHECK(w->status == WalkStatus::Walking);
        CHECK(std::fabs(w->aside_m) < 0.3);
    }
}

TEST_CASE("a push that is too much is a fall, shown to its end") {
    SimulateOptions short_steps;  // who may not step aside keeps the neutral walk, but not after a push
    short_steps.gains.step_max_m.value = 0.01;
    short_steps.gains.scale_field(0);
    const PushedWalk pushed = simulate_push({}, PushSide::Left, 12, short_steps);
    REQUIRE(pushed.status == WalkStatus::Fell);
    REQUIRE_FALSE(pushed.strides.empty());
    for (const Motion& stride : pushed.strides) CHECK(stride.frames.size() == pushed.strides[0].frames.size());
    const std::vector<Frame>& last = pushed.strides.back().frames;
    CHECK(last.back().com.y < 0.9 * last.front().com.y);
    CHECK(last.back().com == last[last.size() - 2].com);
}

TEST_CASE("a walk that falls before it is pushed has nothing to show") {
    SimulateOptions weak;
    weak.gains.leg_lateral_n_m.value = 0;
    weak.gains.leg_lateral_ns_m.value = 0;
    weak.gains.step_lateral.value = 0;
    weak.gains.scale_field(0);
    const PushedWalk pushed = simulate_push({}, PushSide::Left, 2, weak);
    CHECK(pushed.status == WalkStatus::Fell);
    CHECK(pushed.strides.empty());
}

TEST_CASE("a pushed walk is the same every time and can be cancelled") {
    const PushedWalk a = simulate_push({}, PushSide::Behind, 2), b = simulate_push({}, PushSide::Behind, 2);
    CHECK(a.aside_m == b.aside_m);
    CHECK(a.strides[1].frames.back().q == b.strides[1].frames.back().q);
    std::stop_source stop;
    stop.request_stop();
    SimulateOptions options;
    options.stop = stop.get_token();
    const PushedWalk none = simulate_push({}, PushSide::Left, 2, options);
    CHECK(none.status == WalkStatus::Cancelled);
    CHECK(none.strides.empty());
}
