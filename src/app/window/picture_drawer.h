// Draws the picture at the quality that the time allows.
#pragma once

#include "app/actions/workbench.h"
#include "app/arguments/window_options.h"
#include "app/window/picture_painter.h"
#include "base/result.h"
#include "render/quality.h"
#include "render/renderer.h"
#include "ui/window_ui.h"

#include <memory>

namespace bodychain {

class PictureDrawer {
public:
    /// Needs the window's OpenGL context.
    static Result<std::unique_ptr<PictureDrawer>> create(const WindowOptions& options);

    /// `resting`: nothing is known that would change the next picture. True if it was drawn at the quick quality, and
    /// is to be drawn better once all is at rest.
    bool draw(const Workbench& bench, const ui::FrameOutput& out, int window_height_px, bool resting);
    /// How long the whole frame took.
    void note_work(double work_ms);

    int level() const { return quality_.level(); }
    const Renderer& renderer() const { return *renderer_; }

private:
    PictureDrawer() = default;

    std::unique_ptr<Renderer> renderer_;
    PicturePainter painter_;
    QualityChooser quality_,
        busy_quality_;      // the second while physics is at work beside: what is too slow then need not be later
    int fixed_level_ = -1;  // negative: as the time allows
    bool busy_ = false, quick_ = false;  // of the last frame
};

}  // namespace bodychain
