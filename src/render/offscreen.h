// Pictures without a window: an EGL surfaceless context, a framebuffer of any size, and PNG files.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace bodychain {

/// 8-bit sRGB picture, rows from top to bottom, 3 bytes a pixel.
struct Image {
    int width = 0, height = 0;
    std::vector<std::uint8_t> rgb;
    const std::uint8_t* pixel(int x, int y) const {
        return &rgb[3 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x))];
    }
};

/// An OpenGL context without a display, current on the calling thread while it lives.
class OffscreenContext {
public:
    static Result<std::unique_ptr<OffscreenContext>> create();
    ~OffscreenContext();
    OffscreenContext(const OffscreenContext&) = delete;
    OffscreenContext& operator=(const OffscreenContext&) = delete;

private:
    struct Impl;
    explicit OffscreenContext(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

/// A framebuffer to draw into in the current context (window or not) and to read back.
class OffscreenTarget {
public:
    static Result<std::unique_ptr<OffscreenTarget>> create(int width, int height);
    ~OffscreenTarget();
    OffscreenTarget(const OffscreenTarget&) = delete;
    OffscreenTarget& operator=(const OffscreenTarget&) = delete;
    unsigned framebuffer() const { return framebuffer_; }
    int width() const { return width_; }
    int height() const { return height_; }
    Image read() const;
    /// Copies all of it into another framebuffer (0 = the window's), pixels, lower left corner at x, y.
    void copy_to(unsigned framebuffer, int x, int y) const;

private:
    OffscreenTarget() = default;
    unsigned framebuffer_ = 0, colour_ = 0;
    int width_ = 0, height_ = 0;
};

/// Reads a rectangle of any framebuffer (0 = the window's back buffer), for screenshots.
Image read_pixels(unsigned framebuffer, int x, int y, int width, int height);

/// Writes the whole file or nothing (an error): a half-written picture never replaces an old one.
std::optional<Error> write_png(const Image& image, const std::filesystem::path& path);

}  // namespace bodychain
