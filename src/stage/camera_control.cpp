#include "stage/camera_control.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bodychain {

namespace {
// A drag over the height of the picture turns the camera by this much.
constexpr double kTurnPerHeight_rad = std::numbers::pi;
// Named views fill the picture more than is comfortable beside the controls on it; the hint needs room below the feet.
constexpr double kAir = 1.10, kRaised = 0.025;
constexpr double kCloseLens_rad = 0.3;  // a longer lens: the other leg swings past behind the eye, not before it
constexpr double kFar_m = 4.0;          // farther than this a camera does not fly: it would be a blur
constexpr double kFarthestPan_m = 3.0;  // from what is followed: the body is not lost out of sight
constexpr double kMove_s = 0.4;
constexpr double kTiltTime_s = 0.12, kSameTilt_rad = 1e-3;
constexpr double kSameTarget_m = 1e-4;  // a tenth of a pixel

Vec3 raised(const Subject& subject) { return Vec3(0, subject.close ? 0 : -kRaised * subject.height_m, 0); }

Camera with_air(NamedView view, const Subject& subject, double aspect) {
    Camera camera = named_view(view, subject.centre + raised(subject), subject.height_m, aspect);
    camera.distance_m *= kAir;
    if (subject.close) {
        camera.distance_m *= std::tan(camera.fov_y_rad / 2) / std::tan(kCloseLens_rad / 2);
        camera.fov_y_rad = kCloseLens_rad;
    }
    camera.distance_m = std::max(camera.distance_m, kNearest_m);
    return camera;
}
}  // namespace

void CameraControl::show() {
    shown_ = camera_;
    keep_above_floor(shown_);
}

void CameraControl::jump_to(NamedView view, const Subject& subject, double aspect, double incline_rad) {
    panned_ = raised(subject);
    camera_ = with_air(view, subject, aspect);
    camera_.incline_rad = incline_rad;
    goal_ = camera_.target;
    move_ = {};
    named_ = view;
    show();
}

void CameraControl::move(const Camera& goal, const Subject& subject) {
    panned_ = raised(subject);
    goal_ = goal.target;
    if (glm::distance(camera_.target, goal.target) > kFar_m) camera_.target = goal.target;
    move_ = CameraMove(camera_, goal, kMove_s);
}

void CameraControl::move_to(NamedView view, const Subject& subject, double aspect) {
    move(with_air(view, subject, aspect), subject);
    named_ = view;
}

void CameraControl::frame(const Subject& subject, double aspect) {
    Camera goal = with_air(named_.value_or(NamedView::ThreeQuarter), subject, aspect);
    if (!named_) {
        goal.yaw_rad = camera_.yaw_rad;
        goal.pitch_rad = camera_.pitch_rad;
    }
    move(goal, subject);
}

// A drag during a move starts from what is seen at that moment.
void CameraControl::stop() {
    if (!move_.running()) return;
    move_ = {};
    panned_ += camera_.target - goal_;
}

void CameraControl::drag_target(const Vec3& before) {
    camera_.target.y = std::max(camera_.target.y, 0.0);
    if (!following_) return;
    const Vec3 wanted = panned_ + camera_.target - before;
    const double length = glm::length(wanted);
    const Vec3 kept = length > kFarthestPan_m ? wanted * (kFarthestPan_m / length) : wanted;
    camera_.target += kept - wanted;
    panned_ = kept;
}

void CameraControl::orbit_pixels(double x, double y, double viewport_height) {
    if (x == 0 && y == 0) return;
    const double per_pixel = kTurnPerHeight_rad / std::fmax(viewport_height, 1.0);
    stop();
    named_.reset();
    camera_.pitch_rad = shown_.pitch_rad;
    orbit(camera_, x * per_pixel, y * per_pixel);
    show();
    camera_.pitch_rad = shown_.pitch_rad;  // no way is stored up below the floor that would have to be dragged back
}

void CameraControl::pan_pixels(double x, double y, double viewport_height) {
    if (x == 0 && y == 0) return;
    stop();
    const Vec3 before = camera_.target;
    pan(camera_, x, y, viewport_height);
    drag_target(before);
    show();
}

void CameraControl::zoom_steps(double steps, double x, double y, double viewport_width, double viewport_height) {
    if (steps == 0) return;
    stop();
    const Vec3 before = camera_.target;
    zoom_at(camera_, steps, x, y, viewport_width, viewport_height);
    drag_target(before);
    show();
}

void CameraControl::shift(const Vec3& by) {
    camera_.target += by;
    goal_ += by;
}

void CameraControl::advance(double dt_s, const std::optional<Subject>& followed, const Vec3& carried,
                            double incline_rad) {
    const double tilt = incline_rad - camera_.incline_rad;
    tilting_ = std::fabs(tilt) > kSameTilt_rad;
    camera_.incline_rad = tilting_ ? camera_.incline_rad + tilt * (1.0 - std::exp(-dt_s / kTiltTime_s)) : incline_rad;
    following_ = followed.has_value();
    chasing_ = false;
    if (followed) goal_ = followed->centre + panned_;
    if (move_.running()) {
        camera_.target = goal_;
        camera_ = move_.advance(camera_, dt_s);
    } else if (followed && followed->close) {
        camera_.target = goal_;
    } else if (followed) {
        // The target moves with the mean advance, so there is no lag; the spring only evens out the rest.
        camera_.target += carried;
        follow(camera_, goal_, dt_s);
        // It must arrive: where it stopped short would depend on how many frames there were.
        chasing_ = glm::length(goal_ - camera_.target) > kSameTarget_m;
        if (!chasing_) camera_.target = goal_;
    }
    show();
}

}  // namespace bodychain
