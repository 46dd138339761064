#include "session/document/playback.h"

#include <catch2/catch.hpp>

using bodychain::Playback;

TEST_CASE("a playing cycle takes its own time", "[session][playback]") {
    Playback playback;
    for (int i = 0; i < 110; ++i) playback.advance(0.01, 1.1);
    CHECK(playback.phase == Approx(1.0));
    playback.set_speed(0.5);
    for (int i = 0; i < 110; ++i) playback.advance(0.01, 1.1);
    CHECK(playback.phase == Approx(1.5));
}

TEST_CASE("paused and standing do not advance", "[session][playback]") {
    Playback playback;
    playback.advance(0.1, 0);
    CHECK(playback.phase == 0);
    playback.playing = false;
    playback.advance(0.1, 1.1);
    CHECK(playback.phase == 0);
}

TEST_CASE("a long interruption does not throw the walker ahead", "[session][playback]") {
    Playback playback;
    playback.advance(60, 1);
    CHECK(playback.phase <= 0.25);
    playback.advance(-5, 1);
    CHECK(playback.phase <= 0.25);
}

TEST_CASE("scrubbing stays within the stride", "[session][playback]") {
    Playback playback;
    playback.phase = 7.3;
    playback.scrub(80);
    CHECK(playback.phase == Approx(7.8));
    playback.scrub(250);
    CHECK(playback.phase < 8.0);
    CHECK(playback.percent() > 99.9);
    playback.scrub(-3);
    CHECK(playback.phase == 7.0);
}

TEST_CASE("a frame step is one sample and pauses", "[session][playback]") {
    Playback playback;
    playback.phase = 0.503;
    playback.step(1);
    CHECK_FALSE(playback.playing);
    CHECK(playback.percent() == Approx(51));
    playback.step(-2);
    CHECK(playback.percent() == Approx(49));
    playback.phase = 0;
    playback.step(-1);
    CHECK(playback.percent() == Approx(99));
}

TEST_CASE("the speed stays within its range", "[session][playback]") {
    Playback playback;
    playback.set_speed(9);
    CHECK(playback.speed == 2.0);
    playback.set_speed(0);
    CHECK(playback.speed == 0.1);
}
