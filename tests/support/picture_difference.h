// How differently two pictures look: compared in CIELAB after a slight blur, each pixel with what the other picture has
// within a pixel around it. Noise and edges that lie a little elsewhere count little; what is missing, moved or of
// another colour counts.
#pragma once

#include "render/offscreen.h"

#include <filesystem>
#include <string>
#include <vector>

namespace bodychain::test {

/// An empty picture (width 0) if the file is missing or cannot be read. PNG, PPM.
Image read_picture(const std::filesystem::path& path);

/// The part of a picture, pixels from its top left corner.
Image cropped(const Image& image, int x, int y, int width, int height);

/// Seen as a mirror shows it.
Image mirrored(const Image& image);

/// All as CIE 1976 colour difference; 2.3 is just noticeable side by side.
struct PictureDifference {
    double mean = 0;
    double high = 0;          // 99 of 100 pixels differ less
    double share = 0;         // 0..1 of the pixels that differ clearly (> 6)
    double patch = 0;         // mean of the worst square of 10 pixels: finds what is small but wrong
    std::vector<float> each;  // by pixel, rows from the top; empty if the sizes differ

    bool same_size() const { return !each.empty(); }
    /// Below `times` the tolerance of the golden pictures.
    bool looks_same(double times = 1.0) const;
    /// "mean 0.12, 99 % 1.4, clearly different 0.10 %, worst patch 2.1".
    std::string text() const;
};

/// Tolerance between the quality of the window at rest and that of pictures on disk, which are drawn twice as large.
inline constexpr double kOtherQuality = 2.0;

PictureDifference difference(const Image& a, const Image& b);

/// Black where nothing differs, white where much does (a difference of 25).
Image picture_of(const PictureDifference& difference, int width, int height);

}  // namespace bodychain::test
