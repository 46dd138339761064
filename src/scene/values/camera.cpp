#include "scene/values/camera.h"

#include "base/enum_array.h"

#include <glm/gtc/matrix_transform.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace bodychain {

namespace {

constexpr double kPi = std::numbers::pi;
constexpr EnumArray<NamedView, std::string_view, kNamedViews> kNames{"front", "back", "left",
                                                                     "right", "top",  "three-quarter"};

double wrapped(double angle) { return std::remainder(angle, 2.0 * kPi); }

std::pair<double, double> yaw_pitch(NamedView view) {
    switch (view) {
        case NamedView::Front: return {0.0, 0.0};
        case NamedView::Back: return {kPi, 0.0};
        case NamedView::Left: return {-kPi / 2, 0.0};
        case NamedView::Right: return {kPi / 2, 0.0};
        case NamedView::Top: return {kPi, kPi / 2};  // the line of progression points up the picture
        case NamedView::ThreeQuarter: break;
    }
    return {0.65, 0.16};
}

}  // namespace

std::string view_names() {
    std::string text;
    for (const std::string_view name : kNames) text += (text.empty() ? "" : ", ") + std::string(name);
    return text;
}

std::optional<NamedView> parse_view(std::string_view text) {
    for (std::size_t i = 0; i < kNames.size(); ++i)
        if (kNames[i] == text) return static_cast<NamedView>(i);
    return std::nullopt;
}

std::string_view name_of(NamedView view) { return kNames[view]; }

Vec3 Camera::forward() const {
    const double c = std::cos(pitch_rad);
    return rotation_z(-incline_rad) * -Vec3(c * std::cos(yaw_rad), std::sin(pitch_rad), c * std::sin(yaw_rad));
}
Vec3 Camera::right() const { return rotation_z(-incline_rad) * Vec3(std::sin(yaw_rad), 0.0, -std::cos(yaw_rad)); }
Vec3 Camera::up() const { return glm::cross(right(), forward()); }
Vec3 Camera::eye() const { return target - distance_m * forward(); }

glm::dmat4 Camera::view() const {
    const Vec3 r = right(), u = up(), b = -forward(), e = eye();
    glm::dmat4 m(1.0);
    for (int i = 0; i < 3; ++i) {
        m[i][0] = r[i];
        m[i][1] = u[i];
        m[i][2] = b[i];
    }
    m[3] = glm::dvec4(-glm::dot(r, e), -glm::dot(u, e), -glm::dot(b, e), 1.0);
    return m;
}

glm::dmat4 Camera::projection(double aspect) const {
    // The near plane is as far out as possible, for depth precision: otherwise footprints flicker on the floor.
    const double near_m = std::max(0.05, distance_m * 0.1), far_m = distance_m + 40.0;
    return glm::perspective(fov_y_rad, aspect, near_m, far_m);
}

Camera named_view(NamedView view, const Vec3& target, double height_m, double aspect) {
    Camera camera;
    camera.target = target;
    const auto [yaw, pitch] = yaw_pitch(view);
    camera.yaw_rad = yaw;
    camera.pitch_rad = pitch;
    const double half_tan = std::tan(camera.fov_y_rad / 2) * std::min(1.0, aspect * 1.6);
    camera.distance_m = 0.5 * height_m * 1.16 / half_tan;
    if (view == NamedView::Top) camera.distance_m *= 1.05;
    return camera;
}

void orbit(Camera& camera, double yaw_rad, double pitch_rad) {
    camera.yaw_rad = wrapped(camera.yaw_rad + yaw_rad);
    camera.pitch_rad = std::clamp(camera.pitch_rad + pitch_rad, -kPi / 2, kPi / 2);
}

void pan(Camera& camera, double right_px, double down_px, double viewport_height_px) {
    const double metres_per_px =
        2.0 * camera.distance_m * std::tan(camera.fov_y_rad / 2) / std::max(1.0, viewport_height_px);
    camera.target += metres_per_px * (down_px * camera.up() - right_px * camera.right());
}

void zoom(Camera& camera, double steps) {
    camera.distance_m = std::clamp(camera.distance_m * std::pow(0.9, steps), kNearest_m, kFarthest_m);
}

void zoom_at(Camera& camera, double steps, double x_px, double y_px, double width_px, double height_px) {
    const double before = camera.distance_m, half = std::tan(camera.fov_y_rad / 2) / (0.5 * std::max(1.0, height_px));
    zoom(camera, steps);
    const double nearer = half * (before - camera.distance_m);  // metres by which each pixel from the middle would slip
    camera.target += nearer * ((x_px - 0.5 * width_px) * camera.right() - (y_px - 0.5 * height_px) * camera.up());
}

void keep_above_floor(Camera& camera) {
    // High enough that the near plane does not cut the floor.
    const double clear_m = std::clamp(0.03 * camera.distance_m, 0.02, 0.15);
    camera.target.y = std::max(camera.target.y, 0.0);
    // Height of the eye over the target, per distance: a sin(pitch) - b cos(pitch) = length sin(pitch - atan2(b, a)).
    const double a = std::cos(camera.incline_rad), b = std::sin(camera.incline_rad) * std::cos(camera.yaw_rad),
                 length = std::hypot(a, b);
    const double least = std::asin(std::clamp((clear_m - camera.target.y) / (camera.distance_m * length), -1.0, 1.0));
    camera.pitch_rad = std::clamp(camera.pitch_rad, std::min(least + std::atan2(b, a), kPi / 2), kPi / 2);
}

void follow(Camera& camera, const Vec3& target, double dt_s, double time_constant_s) {
    camera.target += (target - camera.target) * (1.0 - std::exp(-std::max(0.0, dt_s) / time_constant_s));
}

CameraMove::CameraMove(const Camera& from, const Camera& to, double duration_s)
    : from_(from), to_(to), duration_s_(duration_s) {
    to_.yaw_rad = from.yaw_rad + wrapped(to.yaw_rad - from.yaw_rad);
}

Camera CameraMove::advance(const Camera& current, double dt_s) {
    elapsed_s_ = std::min(duration_s_, elapsed_s_ + dt_s);
    const double t = duration_s_ > 0 ? elapsed_s_ / duration_s_ : 1.0;
    const double s = t * t * (3.0 - 2.0 * t);
    Camera camera = current;
    camera.target += (1.0 - s) * (from_.target - to_.target);
    camera.yaw_rad = wrapped(glm::mix(from_.yaw_rad, to_.yaw_rad, s));
    camera.pitch_rad = glm::mix(from_.pitch_rad, to_.pitch_rad, s);
    // Distances seem to change evenly when their ratio does.
    camera.distance_m = from_.distance_m * std::pow(to_.distance_m / from_.distance_m, s);
    camera.fov_y_rad = glm::mix(from_.fov_y_rad, to_.fov_y_rad, s);
    return camera;
}

Ray ray_through(const Camera& camera, double x_px, double y_px, double width_px, double height_px) {
    const double half = std::tan(camera.fov_y_rad / 2);
    const double x = (2.0 * x_px / width_px - 1.0) * half * width_px / height_px;
    const double y = (1.0 - 2.0 * y_px / height_px) * half;
    return {camera.eye(), glm::normalize(camera.forward() + x * camera.right() + y * camera.up())};
}

std::optional<glm::dvec2> project(const Camera& camera, const Vec3& point, double width_px, double height_px) {
    const glm::dvec4 clip = camera.projection(width_px / height_px) * camera.view() * glm::dvec4(point, 1.0);
    if (clip.w <= 0) return std::nullopt;
    return glm::dvec2((clip.x / clip.w + 1.0) * 0.5 * width_px, (1.0 - clip.y / clip.w) * 0.5 * height_px);
}

}  // namespace bodychain
