#include "app/window_camera.h"

#include <cmath>
#include <numbers>

namespace bodychain {

namespace {
// Dragging over the height of the picture turns by this much.
constexpr double kTurnPerHeight_rad = std::numbers::pi;
// Named views fill the picture more than is comfortable beside the controls on it; the hint needs room below the feet.
constexpr double kAir = 1.10, kRaised = 0.025;
constexpr double kFar_m = 1.0;
constexpr double kTiltTime_s = 0.12, kSameTilt_rad = 1e-3;

Camera with_air(NamedView view, const Vec3& target, double height_m, double aspect) {
    Camera camera = named_view(view, target, height_m, aspect);
    camera.distance_m *= kAir;
    return camera;
}
}  // namespace

void CameraControl::jump_to(NamedView view, const Vec3& target, double height_m, double aspect, double incline_rad) {
    panned_ = Vec3(0, -kRaised * height_m, 0);
    camera_ = with_air(view, target + panned_, height_m, aspect);
    camera_.incline_rad = incline_rad;
    move_ = {};
    named_ = view;
}

void CameraControl::move_to(NamedView view, const Vec3& target, double height_m, double aspect) {
    panned_ = Vec3(0, -kRaised * height_m, 0);
    const Camera goal = with_air(view, target + panned_, height_m, aspect);
    // A short way is taken by following; a walker who has gone out of sight is fetched at once.
    if (glm::distance(camera_.target, goal.target) > kFar_m) camera_.target = goal.target;
    move_ = CameraMove(camera_, goal);
    named_ = view;
}

void CameraControl::orbit_pixels(double x, double y, double viewport_height) {
    if (x == 0 && y == 0) return;
    const double per_pixel = kTurnPerHeight_rad / std::fmax(viewport_height, 1.0);
    move_ = {};
    named_.reset();
    orbit(camera_, x * per_pixel, y * per_pixel);
}

void CameraControl::pan_pixels(double x, double y, double viewport_height) {
    if (x == 0 && y == 0) return;
    const Vec3 before = camera_.target;
    move_ = {};
    pan(camera_, x, y, viewport_height);
    panned_ += camera_.target - before;
}

void CameraControl::zoom_steps(double steps) {
    if (steps != 0) zoom(camera_, steps);
}

void CameraControl::shift(const Vec3& by) { camera_.target += by; }

void CameraControl::advance(double dt_s, const std::optional<Vec3>& target, const Vec3& carried, double incline_rad) {
    const double tilt = incline_rad - camera_.incline_rad;
    tilting_ = std::fabs(tilt) > kSameTilt_rad;
    camera_.incline_rad = tilting_ ? camera_.incline_rad + tilt * (1.0 - std::exp(-dt_s / kTiltTime_s)) : incline_rad;
    if (target) {
        // Going along with the mean advance leaves no lag; the spring only takes out what differs from it.
        camera_.target += carried;
        follow(camera_, *target + panned_, dt_s);
    }
    if (move_.running()) camera_ = move_.advance(camera_, dt_s);
}

}  // namespace bodychain
