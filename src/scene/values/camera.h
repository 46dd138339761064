// Orbit camera. The eye circles a target: at yaw 0 it is in front of the person (+X, looking at the face), at yaw +90
// deg on the person's right (+Z); at pitch +90 deg it looks down along gravity. Points and directions are in the
// floor's own frame, as in Motion. No view is singular, because the axes come from the angles and not from an up
// vector.
#pragma once

#include "base/math.h"
#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace bodychain {

/// Limits of a camera's distance from its target.
inline constexpr double kNearest_m = 0.3, kFarthest_m = 30.0;

enum class NamedView : unsigned char { Front, Back, Left, Right, Top, ThreeQuarter };
inline constexpr int kNamedViews = 6;

/// "front, back ... three-quarter", for help and errors.
std::string view_names();
/// "front", "three-quarter".
std::optional<NamedView> parse_view(std::string_view text);
std::string_view name_of(NamedView view);

struct Camera {
    Vec3 target{0.0, 0.92, 0.0};
    double distance_m = 4.2;
    double yaw_rad = 0.62;
    double pitch_rad = 0.12;
    double fov_y_rad = 0.52;  // a long lens: little perspective distortion of angles
    double incline_rad =
        0;  // the floor rises by this along +X; the camera stands level, so the floor slopes in the picture
    bool operator==(const Camera&) const = default;

    Vec3 eye() const;
    Vec3 forward() const;  // unit, from the eye to the target
    Vec3 right() const;
    Vec3 up() const;
    glm::dmat4 view() const;                     // world to eye
    glm::dmat4 projection(double aspect) const;  // OpenGL clip space, -1..1
};

/// The view by name around the same target, at a distance where a person of `height_m` fills the height of the picture.
Camera named_view(NamedView view, const Vec3& target, double height_m, double aspect);

/// Turns around the target; pitch is kept within +-90 deg.
void orbit(Camera& camera, double yaw_rad, double pitch_rad);
/// Drags the world with the pointer: pixels right and down in a viewport of the given height.
void pan(Camera& camera, double right_px, double down_px, double viewport_height_px);
/// One wheel step nearer (+) or farther (-), within 0.3 to 30 m; fractions of steps add up to the same as whole ones.
void zoom(Camera& camera, double steps);
/// The same, while the point of the target's depth under the pointer stays where it is in the picture.
void zoom_at(Camera& camera, double steps, double x_px, double y_px, double width_px, double height_px);
/// Turns the camera up about its target, if needed, until the eye is above the floor: from below there is nothing to
/// see.
void keep_above_floor(Camera& camera);
/// Moves the target toward `target` as a critically damped spring would; call each frame with the time since the last.
void follow(Camera& camera, const Vec3& target, double dt_s, double time_constant_s = 0.25);

/// A short smooth move from one camera to another, the shorter way around.
class CameraMove {
public:
    CameraMove() = default;
    CameraMove(const Camera& from, const Camera& to, double duration_s = 0.35);
    bool running() const { return elapsed_s_ < duration_s_; }
    /// The camera `dt_s` later. `current.target`: where the goal's target is by now, so that it keeps following during
    /// the move.
    Camera advance(const Camera& current, double dt_s);

private:
    Camera from_, to_;
    double duration_s_ = 0.0, elapsed_s_ = 0.0;
};

struct Ray {
    Vec3 origin{0.0};
    Vec3 direction{0.0};  // unit
};
/// World ray under a pointer position, pixels from the top left corner of the viewport.
Ray ray_through(const Camera& camera, double x_px, double y_px, double width_px, double height_px);
/// Pixel position of a world point; nullopt behind the eye.
std::optional<glm::dvec2> project(const Camera& camera, const Vec3& point, double width_px, double height_px);

}  // namespace bodychain
