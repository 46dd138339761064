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

/// Collects frame times. Starting costs (shaders, fonts, caches) are in the first frames and told by first_frame, not
/// by the median.
class FrameTimes {
public:
    explicit FrameTimes(Clock::time_point start) : start_(start) {}
    /// `counts`: as one of the frames that the figures are of.
    void note_walking_frame(Clock::time_point shown, double work_ms, bool counts = true);

    std::optional<double> start_to_first_ms() const { return first_ms_; }
    std::size_t count() const { return work_ms_.size(); }
    /// Share 0..1 of the frames took at most so long.
    double quantile_ms(double share) const;
    /// "start to first walking frame 412 ms; frame median 21.3 ms (47 frames/s), 95 % 24.0 ms, processor 39.1 ms of 120
    /// frames". Processor time is the sum over all threads: other programs disturb it less.
    std::string text() const;

private:
    Clock::time_point start_;
    std::optional<double> first_ms_;
    std::vector<double> work_ms_;
    double cpu_before_ms_ = 0, cpu_after_ms_ = 0;  // of the whole process, at the first and the last counted frame
};

}  // namespace bodychain
