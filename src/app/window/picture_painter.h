// The 3D picture on its way to the window: each view drawn when it has changed, one view or several.
#pragma once

#include "render/offscreen.h"
#include "render/renderer.h"
#include "stage/panes.h"
#include "stage/redraw_policy.h"

#include <memory>

namespace bodychain {

/// Framebuffer pixels of the window, origin bottom left as in OpenGL.
struct PicturePlace {
    int x = 0, y = 0, width = 0, height = 0;
    std::optional<glm::vec3> surround{};  // the rest of the window is cleared to this
    bool passing = false;                 // the next picture will be another
    bool operator==(const PicturePlace&) const = default;
};

class PicturePainter {
public:
    /// True if something was drawn at the `quick` quality. `resting`: nothing is known that would change the next
    /// picture.
    bool paint(Renderer& renderer, const DrawList& list, const std::vector<SeenPane>& panes, Theme theme,
               const PicturePlace& place, const Quality& quick, bool resting);

private:
    bool paint_one(Renderer& renderer, const DrawList& list, const Camera& camera, Theme theme,
                   const PicturePlace& place, const Quality& quick, bool resting);
    bool paint_several(Renderer& renderer, const DrawList& list, const std::vector<SeenPane>& panes, Theme theme,
                       const PicturePlace& place, const Quality& quick, bool resting);
    bool ready(std::size_t panes, const PicturePlace& place);

    std::vector<StillChooser> stills_;  // one a view; new ones know no picture
    std::unique_ptr<OffscreenTarget>
        together_;  // several views are kept here: the renderer keeps only the one it drew last
};

}  // namespace bodychain
