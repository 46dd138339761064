// The picture being drawn (multisampled or not, at the render scale) and the shadow map. Made anew when their size
// changes.
#pragma once

namespace bodychain {

/// Colour and depth of the frame in work.
class PictureBuffer {
public:
    PictureBuffer() = default;
    ~PictureBuffer();
    PictureBuffer(const PictureBuffer&) = delete;
    PictureBuffer& operator=(const PictureBuffer&) = delete;

    /// False if the driver refuses this size or number of samples.
    bool resize(int width, int height, int samples);
    void bind() const;
    /// Resolves, scales and copies into a rectangle of another framebuffer.
    void copy_to(unsigned framebuffer, int x, int y, int width, int height) const;
    int width() const { return width_; }
    int height() const { return height_; }

private:
    void release();
    unsigned frame_ = 0, colour_ = 0, depth_ = 0;
    unsigned resolved_ = 0, resolved_colour_ = 0;
    int width_ = 0, height_ = 0, samples_ = -1;
};

/// Depth bits of any framebuffer, 0 if it has none or is multisampled.
int depth_bits(unsigned framebuffer);

/// Depth texture seen from the light.
class ShadowMap {
public:
    ShadowMap() = default;
    ~ShadowMap();
    ShadowMap(const ShadowMap&) = delete;
    ShadowMap& operator=(const ShadowMap&) = delete;

    void resize(int size);
    /// Makes it the target, cleared.
    void bind_as_target() const;
    void bind_as_texture(int unit) const;
    int size() const { return size_; }

private:
    void release();
    unsigned frame_ = 0, depth_ = 0;
    int size_ = 0;
};

}  // namespace bodychain
