#include "app/window/frame_times.h"

#include "base/number_text.h"

#include <algorithm>
#include <ctime>
#include <fstream>

namespace bodychain {

double milliseconds(Clock::duration duration) { return std::chrono::duration<double, std::milli>(duration).count(); }

std::size_t peak_memory_bytes() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        std::size_t kib = 0;
        if (word == "VmHWM:" && status >> kib) return kib * 1024;
    }
    return 0;
}

void FrameTimes::note_walking_frame(Clock::time_point shown, double work_ms, bool counts) {
    if (!first_ms_) first_ms_ = milliseconds(shown - start_);
    if (!counts) return;
    cpu_after_ms_ = 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
    if (work_ms_.empty()) cpu_before_ms_ = cpu_after_ms_;
    work_ms_.push_back(work_ms);
}

double FrameTimes::quantile_ms(double share) const {
    if (work_ms_.empty()) return 0;
    std::vector<double> sorted = work_ms_;
    std::ranges::sort(sorted);
    return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1) + 0.5)];
}

std::string FrameTimes::text() const {
    if (!first_ms_ || work_ms_.empty()) return "no walking frame was shown";
    const double cpu_ms =
        (cpu_after_ms_ - cpu_before_ms_) / static_cast<double>(std::max<std::size_t>(1, work_ms_.size() - 1));
    return "start to first walking frame " + fixed_text(*first_ms_, 0) + " ms; frame median " +
           fixed_text(quantile_ms(0.5), 1) + " ms (" + fixed_text(1000 / quantile_ms(0.5), 0) + " frames/s), 95 % " +
           fixed_text(quantile_ms(0.95), 1) + " ms, processor " + fixed_text(cpu_ms, 1) + " ms of " +
           std::to_string(work_ms_.size()) + " frames";
}

}  // namespace bodychain
