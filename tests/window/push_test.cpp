// A push is calculated beside the window, which is woken for it.
#include "app/controls/push_control.h"

#include <catch2/catch.hpp>

#include <future>
#include <memory>

using namespace bodychain;

TEST_CASE("whoever is woken by a push finds what came of it", "[window][push]") {
    std::promise<void> woken, seen;
    PushControl control(
        [&] {
            woken.set_value();
            seen.get_future().wait();  // the window is faster than what is left to do here
        },
        [](const Scenario&, PushSide, int, const SimulateOptions&) { return PushedWalk{}; });
    auto settled = std::make_shared<const Answer>();
    control.push({}, PushSide::Left, settled);
    woken.get_future().wait();
    CHECK(control.shown(settled, {}) == settled);
    CHECK_FALSE(control.take_notice().empty());  // a walk without strides: nobody who could be pushed
    seen.set_value();
}
