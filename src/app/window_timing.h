// How long starting and frames take.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace bodychain {

using Clock = std::chrono::steady_clock;
double milliseconds(Clock::duration duration);

/// Most memory this process has had in use so far, bytes; 0 where the system does not tell.
std::size_t peak_memory_bytes();

/// Collects frame times. Starting costs (shaders, fonts, caches) are in the first frames and told by first_frame, not by the median.
class FrameTimes {
public:
    explicit FrameTimes(Clock::time_point start) : start_(start) {}
    void note_walking_frame(Clock::time_point shown, double work_ms);

    std::optional<double> start_to_first_ms() const { return first_ms_; }
    std::size_t count() const { return work_ms_.size(); }
    /// Share 0..1 of the frames took at most so long.
    double quantile_ms(double share) const;
    /// "start to first walking frame 412 ms; frame median 21.3 ms (47 frames/s), 95 % 24.0 ms of 120 frames".
    std::string text() const;

private:
    Clock::time_point start_;
    std::optional<double> first_ms_;
    std::vector<double> work_ms_;
};

}  // namespace bodychain
