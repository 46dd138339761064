// How long frames take is told by quantiles.
#include "app/window/frame_times.h"

#include <catch2/catch.hpp>

using namespace bodychain;

TEST_CASE("the order of magnitude of frame times is told by quantiles", "[window][timing]") {
    FrameTimes times(Clock::now());
    CHECK(times.text() == "no walking frame was shown");
    for (int i = 1; i <= 100; ++i) times.note_walking_frame(Clock::now(), i);
    CHECK(times.count() == 100);
    CHECK(times.quantile_ms(0.5) == Approx(51).margin(1));
    CHECK(times.quantile_ms(0.95) == Approx(95).margin(1));
}
