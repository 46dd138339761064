// How well the picture has to be drawn this time: quickly while something moves; once, as well as possible, when all is
// at rest; and not at all while nothing in it changes (a pointer passing over the panels redraws those only).
#pragma once

#include "scene/values/camera.h"
#include "scene/values/draw_list.h"
#include "scene/values/palette.h"

namespace bodychain {

/// Everything a picture depends on.
struct PictureInput {
    DrawList list;
    Camera camera;
    Theme theme = Theme::Light;
    int x = 0, y = 0, width = 0, height = 0;
};

enum class PictureWork : unsigned char { Repeat, Quick, Still };

class StillChooser {
public:
    /// `resting`: nothing is known that would change the next picture.
    PictureWork next(PictureInput input, bool resting);

private:
    PictureInput shown_;
    bool drawn_ = false, still_ = false;
};

}  // namespace bodychain
