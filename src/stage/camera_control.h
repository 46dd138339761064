// The camera as the person moves it: dragging, named views and close looks with a smooth move, following the walker.
#pragma once

#include "scene/values/camera.h"

#include <optional>

namespace bodychain {

/// What a picture is about. World, metres.
struct Subject {
    Vec3 centre{0.0};
    double height_m = 1.75;  // fills the picture
    bool close = false;      // a part of the body: kept in its place in the picture; the whole body may sway in it
};

class CameraControl {
public:
    const Camera& camera() const { return shown_; }
    std::optional<NamedView> standing_in() const { return named_; }
    /// Not yet where it will be while nothing else moves.
    bool moving() const { return move_.running() || tilting_ || chasing_; }

    /// At once, for the first frame.
    void jump_to(NamedView view, const Subject& subject, double aspect, double incline_rad = 0);
    /// Smoothly to a view; from where it looks now, nearer or farther, until `subject` fills the picture.
    void move_to(NamedView view, const Subject& subject, double aspect);
    void frame(const Subject& subject, double aspect);

    // By the person's own hand; each ends a move where it is.
    void orbit_pixels(double x, double y, double viewport_height);
    void pan_pixels(double x, double y, double viewport_height);
    /// `x`, `y`: of the pointer; what lies there stays there.
    void zoom_steps(double steps, double x, double y, double viewport_width, double viewport_height);

    /// The world's origin was moved so that numbers stay small; what is seen does not change.
    void shift(const Vec3& by);
    /// `dt_s` later. `followed`: what to keep in view, when following; `carried`: how far the walker went on along the
    /// floor; `incline_rad`: rise of the floor, which the picture follows smoothly.
    void advance(double dt_s, const std::optional<Subject>& followed, const Vec3& carried, double incline_rad = 0);

private:
    void move(const Camera& goal, const Subject& subject);
    void stop();
    void drag_target(const Vec3& before);
    void show();

    Camera camera_;  // as asked for
    Camera shown_;   // as the floor allows
    CameraMove move_;
    Vec3 goal_{0.0};  // target at the end of the move
    std::optional<NamedView> named_;
    bool tilting_ = false, following_ = true, chasing_ = false;
    Vec3 panned_{0.0};  // where the person dragged the view to, relative to what is followed
};

}  // namespace bodychain
