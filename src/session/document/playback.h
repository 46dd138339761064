// Where in its cycle the shown movement is, as a value: playing, stepping, scrubbing.
#pragma once

#include <algorithm>
#include <cmath>

namespace bodychain {

/// Phase counts whole strides, so that the walker gets ahead; its fraction is the place in the cycle.
struct Playback {
    static constexpr double kSlowest = 0.1, kFastest = 2.0;
    static constexpr double kFrameStep = 0.01;  // one sample of the curves: 1 % of the cycle

    bool playing = true;
    double phase = 0;
    double speed = 1.0;  // times real time
    bool operator==(const Playback&) const = default;

    double percent() const { return 100.0 * (phase - std::floor(phase)); }

    /// `dt_s` of the wall clock later. A pause of the program (a window being moved) must not throw the walker ahead.
    void advance(double dt_s, double cycle_s) {
        constexpr double kLongestFrame_s = 0.25;
        if (playing && cycle_s > 0) phase += std::clamp(dt_s, 0.0, kLongestFrame_s) / cycle_s * speed;
    }
    /// To a percent of the current cycle, without changing the stride; 100 % shows the end, not the start.
    void scrub(double percent) { phase = std::floor(phase) + std::clamp(percent, 0.0, 99.999) / 100.0; }
    void step(int frames) {
        playing = false;
        phase = (std::round(phase / kFrameStep) + frames) * kFrameStep;
    }
    void set_speed(double value) { speed = std::clamp(value, kSlowest, kFastest); }
};

}  // namespace bodychain
