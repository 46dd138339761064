#include "render/quality.h"

#include <array>

namespace bodychain {

namespace {
// clang-format off
constexpr std::array<Quality, kQualityLevels> kLevels{{
    {0, 0, 1.0f, false},
    {512, 0, 1.0f, false},
    {1024, 0, 1.0f, false},
    {2048, 0, 1.0f, false},
    {2048, 4, 1.0f, true},
    {4096, 4, 1.0f, true},
}};
// clang-format on
constexpr int kSettle = 8;         // first frames after a change: buffers are being made
constexpr double kSlow = 1.15;     // of the target: step down
constexpr double kVerySlow = 2.0;  // step down twice
constexpr double kRoom = 0.45;     // of the target: the next level costs about twice as much
constexpr double kSmoothing = 0.12;
constexpr double kOutlier = 1.6;
constexpr int kDecideAfter = 24;
constexpr int kMostPatience = 960;  // a higher level is tried again after some minutes at most
}  // namespace

Quality quality_level(int level) { return kLevels[static_cast<std::size_t>(std::clamp(level, 0, kQualityLevels - 1))]; }

Quality still_quality() { return {2048, 4, 1.0f, true}; }

Quality picture_quality() { return {4096, 4, 2.0f, true}; }

int QualityChooser::update(double frame_ms) {
    ++frames_;
    if (frames_ <= kSettle) return level_;
    // A single long frame (a page fault, another program) must not look like a slow level.
    const double counted_ms = frames_ == kSettle + 1 ? frame_ms : std::min(frame_ms, kOutlier * mean_ms_ + 1.0);
    mean_ms_ = frames_ == kSettle + 1 ? frame_ms : mean_ms_ + kSmoothing * (counted_ms - mean_ms_);
    if (frames_ < kDecideAfter) return level_;
    if (mean_ms_ > kSlow * target_ms_ && level_ > 0) {
        ceiling_ = level_ - 1;  // this level is too slow here
        const bool trial = level_ > proven_ && proven_ >= 0;
        level_ = std::max(0, trial ? proven_ : level_ - (mean_ms_ > kVerySlow * target_ms_ ? 2 : 1));
        proven_ = std::min(proven_, level_);
        frames_ = 0;
    } else if (mean_ms_ < kRoom * target_ms_ && level_ < kQualityLevels - 1 && frames_ > patience_) {
        if (level_ >= ceiling_) {
            // It was too slow once, perhaps because the machine was busy: try again, but ever more rarely.
            if (frames_ < 8 * patience_) return level_;
            patience_ = std::min(2 * patience_, kMostPatience);
        }
        proven_ = level_;
        ++level_;
        ceiling_ = std::max(ceiling_, level_);
        frames_ = 0;
    }
    return level_;
}

}  // namespace bodychain
