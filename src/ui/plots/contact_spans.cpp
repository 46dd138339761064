#include "ui/plots/contact_spans.h"

namespace bodychain::ui {

std::vector<Span> contact_spans(const Motion& motion, Side side) {
    constexpr double kLoaded_n = 20;
    std::vector<Span> spans;
    const std::size_t count = motion.frames.size();
    bool loaded = false;
    for (std::size_t i = 0; i < count; ++i) {
        const double from = 100.0 * static_cast<double>(i) / static_cast<double>(count);
        const bool now = motion.frames[i].feet[side].force_n.y > kLoaded_n;
        if (now && !loaded) spans.push_back({from, from});
        if (loaded || now)
            spans.back().to_pct = now ? 100.0 * static_cast<double>(i + 1) / static_cast<double>(count) : from;
        loaded = now;
    }
    return spans;
}

}  // namespace bodychain::ui
