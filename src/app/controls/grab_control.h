// Taking hold of a bone: its handles follow it over the picture; a drag of one changes the posture.
#pragma once

#include "scene/values/four_views.h"
#include "stage/handles.h"
#include "stage/stage.h"
#include "ui/state/screen_output.h"
#include "ui/state/view_state.h"

#include <cmath>

namespace bodychain {

/// The picture as the pointer sees it.
struct PictureView {
    Camera camera;
    PaneRect place;  // of the view in the picture, pixels
    double px_per_point = 1;

    /// Pixels of the view from the pointer's place in the picture, and back.
    glm::dvec2 in_view(double x, double y) const { return {x * px_per_point - place.x, y * px_per_point - place.y}; }
    glm::dvec2 in_picture(const glm::dvec2& px) const { return (px + glm::dvec2(place.x, place.y)) / px_per_point; }
    Ray ray(double x, double y) const {
        const glm::dvec2 px = in_view(x, y);
        return ray_through(camera, px.x, px.y, place.width, place.height);
    }
    /// Half the angle of a pointer that is eight points wide: bones thinner than that can be met.
    double pointer_rad() const {
        return std::atan(2 * std::tan(0.5 * camera.fov_y_rad) * 4 * px_per_point / place.height);
    }
};

class GrabControl {
public:
    /// Chooses the bone, places its handles in `view.grip` for the next frame, and says what the drag of one changed.
    std::optional<Edit> update(ui::ViewState& view, const Stage& stage, const PictureView& picture,
                               const ui::ViewportInput& in, const Document& document);
    /// Ends a drag and says how to take it back.
    std::optional<Edit> cancel(ui::ViewState& view, const Document& document);

private:
    struct Drag {
        ParameterId id{};
        double before = 0, turned = 0;  // value at the start, and what was added, in its unit
        float x = 0, y = 0;             // of the pointer in the last frame
        bool cancelled = false;
    };
    void choose_bone(const ui::ViewState& view, const ui::ViewportInput& in);
    std::optional<Edit> turn(const Handle& handle, const PictureView& picture, const ui::ViewportInput& in,
                             const ui::ViewState& view, const Document& document);

    std::optional<Segment> bone_;
    std::optional<Drag> drag_;
};

}  // namespace bodychain
