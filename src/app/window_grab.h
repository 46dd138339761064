// Taking hold of a bone: its handles follow it over the picture; a drag of one changes the posture.
#pragma once

#include "app/window_handles.h"
#include "app/window_stage.h"
#include "ui/screen_output.h"
#include "ui/view_state.h"

#include <cmath>

namespace bodychain {

/// The picture as the pointer sees it.
struct PictureView {
    Camera camera;
    double width_px = 0, height_px = 0, px_per_point = 1;

    /// Half the angle of a pointer that is eight points wide: bones thinner than that can be met.
    double pointer_rad() const { return std::atan(2 * std::tan(0.5 * camera.fov_y_rad) * 4 * px_per_point / height_px); }
    Ray ray(double x, double y) const { return ray_through(camera, x * px_per_point, y * px_per_point, width_px, height_px); }
};

class GrabControl {
public:
    /// Chooses the bone, places its handles in `view.grip` for the next frame, and says what the drag of one changed.
    std::optional<Edit> update(ui::ViewState& view, const Stage& stage, const PictureView& picture, const ui::ViewportInput& in, const Document& document);
    /// Ends a drag and says how to take it back.
    std::optional<Edit> cancel(ui::ViewState& view, const Document& document);

private:
    struct Drag {
        ParameterId id{};
        double before = 0, turned_deg = 0;  // value at the start
        float x = 0, y = 0;                 // of the pointer in the last frame
        bool cancelled = false;
    };
    void choose_bone(const ui::ViewState& view, const ui::ViewportInput& in);
    std::optional<Edit> turn(const Handle& handle, const PictureView& picture, const ui::ViewportInput& in, const ui::ViewState& view, const Document& document);

    std::optional<Segment> bone_;
    std::optional<Drag> drag_;
};

}  // namespace bodychain
