// How much work a frame may be, and the choice from measured frame times. Pure values, no GL.
#pragma once

#include <algorithm>

namespace bodychain {

struct Quality {
    int shadow_size = 2048;     // shadow map edge in texels, 0 = no shadow
    int msaa = 4;               // samples, 0 = none
    float render_scale = 1.0f;  // picture drawn at this scale of the viewport's edge; other than 1 costs a copy, which
                                // a software renderer feels
    bool fine_bones = true;     // false: the coarse meshes
    bool operator==(const Quality&) const = default;
};

inline constexpr int kQualityLevels = 6;
/// 0 (cheapest) .. kQualityLevels - 1 (best).
Quality quality_level(int level);
/// For a picture that stands still on the screen: worth a moment, but the window must go on answering.
Quality still_quality();
/// For pictures on disk, where time does not matter: supersampled.
Quality picture_quality();

/// With the tolerance before a step down, 45 frames a second are kept where some level allows them.
inline constexpr double kTargetFrame_ms = 1000.0 / 52.0;

/// Steps down quickly when frames are slow and up carefully when there is room, never back and forth.
class QualityChooser {
public:
    explicit QualityChooser(int start_level = 3, double target_ms = kTargetFrame_ms)
        : level_(start_level), target_ms_(target_ms) {}
    /// Tell the time that drawing one frame took; returns the level for the next.
    int update(double frame_ms);
    int level() const { return level_; }
    Quality quality() const { return quality_level(level_); }

private:
    int level_;
    double target_ms_;
    double mean_ms_ = 0.0;
    int frames_ = 0;                    // measured since the last change of level
    int ceiling_ = kQualityLevels - 1;  // a level that proved too slow is not tried again soon
    int proven_ = -1;                   // the highest level that ran well for long
    int patience_ = 240;                // frames with room to spare before a higher level is tried
};

}  // namespace bodychain
