// The camera as the person moves it: dragging, named views with a smooth move, following the walker.
#pragma once

#include "scene/camera.h"

#include <optional>

namespace bodychain {

class CameraControl {
public:
    const Camera& camera() const { return camera_; }
    std::optional<NamedView> standing_in() const { return named_; }
    bool moving() const { return move_.running() || tilting_; }

    /// At once, for the first frame.
    void jump_to(NamedView view, const Vec3& target, double height_m, double aspect, double incline_rad = 0);
    /// Smoothly.
    void move_to(NamedView view, const Vec3& target, double height_m, double aspect);

    void orbit_pixels(double x, double y, double viewport_height);
    void pan_pixels(double x, double y, double viewport_height);
    void zoom_steps(double steps);

    /// The world's origin was moved so that numbers stay small; what is seen does not change.
    void shift(const Vec3& by);
    /// `dt_s` later. `target`: what to keep in view, when following; `carried`: how far the walker went on along the floor;
    /// `incline_rad`: rise of the floor, which the picture follows smoothly.
    void advance(double dt_s, const std::optional<Vec3>& target, const Vec3& carried, double incline_rad = 0);

private:
    Camera camera_;
    CameraMove move_;
    std::optional<NamedView> named_;
    bool tilting_ = false;
    Vec3 panned_{0.0};  // where the person dragged the view to, relative to what is followed
};

}  // namespace bodychain
