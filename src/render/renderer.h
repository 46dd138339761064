// Draws a DrawList with OpenGL 3.3 core in whatever context is current. Owns no window. Works and mixes in linear light
// and encodes to sRGB itself, so the target must be a plain (not GL_SRGB) framebuffer with GL_FRAMEBUFFER_SRGB off.
//
// A pass puts the frames and colours of its items into one uniform block (item_batch.h), so that all meshes that occur
// once are one call. On software OpenGL pixels cost most: a picture that will be another one in the next frame is drawn
// straight into the window (RenderTarget::passing), one at rest is kept and repeated, bones are lit at their vertices
// below the levels with multisampling, and the driver is flushed between passes so that its threads fill while the next
// pass is prepared. QualityChooser takes the best level that keeps 45 frames a second. Measure with
//   bodychain --timing --settle --frames 300 --show lines --set foot.toe_out.left=25 --set pelvis.tilt=10
// (`--quality N` for one level); compare processor time where the machine is busy.
#pragma once

#include "base/result.h"
#include "render/quality.h"
#include "scene/values/camera.h"
#include "scene/values/draw_list.h"
#include "scene/values/mesh.h"
#include "scene/values/palette.h"

#include <memory>
#include <optional>
#include <vector>

namespace bodychain {

/// Where the picture goes: a rectangle (pixels, origin bottom left as in GL) of a framebuffer object (0 = window).
struct RenderTarget {
    unsigned framebuffer = 0;
    int x = 0, y = 0, width = 0, height = 0;
    std::optional<glm::vec3>
        surround{};        // the whole framebuffer is cleared to this first (encoded as the screen has it)
    bool passing = false;  // the next picture will be another: this one need not be kept for repeat()
};

class Renderer {
public:
    /// Needs a current context; an Error says in one line what is missing and names bodychain-cli.
    static Result<std::unique_ptr<Renderer>> create(const std::vector<Mesh>& meshes);
    ~Renderer();
    Renderer(const Renderer&) = delete;
    Renderer& operator=(const Renderer&) = delete;

    /// The surround alone.
    static void clear(const RenderTarget& target);

    /// Draws the list. Leaves the GL state as ImGui's backend expects it (it saves and restores its own).
    void draw(const DrawList& list, const Camera& camera, const Palette& palette, const Quality& quality,
              const RenderTarget& target);
    /// The picture of the last draw() once more, without drawing it; for the same size of target. False if it was not
    /// kept.
    bool repeat(const RenderTarget& target);

    /// Draw calls and triangles of the last frame, shadow pass included.
    struct Stats {
        int draw_calls = 0;
        int triangles = 0;
    };
    Stats last_stats() const;
    /// For tests and bug reports, e.g. "4.5 (Core Profile) Mesa, llvmpipe".
    const char* device_text() const;

private:
    struct Impl;
    explicit Renderer(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace bodychain
