// The cameras of the picture: one view, or four at once.
#pragma once

#include "scene/values/draw_list.h"
#include "scene/values/four_views.h"
#include "stage/camera_control.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace bodychain {

/// What is seen in a rectangle of the picture.
struct SeenPane {
    Camera camera;
    PaneRect place;
    std::shared_ptr<const DrawList> own = nullptr;  // what is to be seen in it alone; nullptr: what all show
};

class ViewPanes {
public:
    /// Of the picture, pixels; `gap` between panes. `one`: where the one view lies, if not in all of it.
    void resize(int width, int height, int gap, const std::optional<PaneRect>& one = {});
    /// One view, or four of `subject`; the free one goes on as it is.
    void split(bool four, const Subject& subject, double incline_rad);
    bool four() const { return four_; }
    /// The view of this pane alone.
    void show_alone(int pane);

    /// The first picture.
    void jump_to(NamedView view, const Subject& subject, double incline_rad);
    /// In one pane, from another side; in all, nearer or farther.
    void move_to(int pane, NamedView view, const Subject& subject);
    void frame(const Subject& subject);
    /// Each to where it stood at first.
    void reset(const Subject& subject);

    CameraControl& control(int pane) { return cameras_[static_cast<std::size_t>(pane)]; }
    const CameraControl& control(int pane) const { return cameras_[static_cast<std::size_t>(pane)]; }
    PaneRect place(int pane) const { return four_ ? places_[static_cast<std::size_t>(pane)] : whole_; }
    /// The pane at a point of the picture; of one view, the free one.
    int pane_at(double x, double y) const { return four_ ? bodychain::pane_at(places_, x, y) : kFreePane; }
    /// In drawing order.
    std::vector<SeenPane> seen() const;

    bool moving() const;
    void advance(double dt_s, const Vec3& shift, const std::optional<Subject>& followed, const Vec3& carried,
                 double incline_rad);

private:
    double aspect(int pane) const;

    std::array<CameraControl, kPanes> cameras_;
    std::array<PaneRect, kPanes> places_{};
    PaneRect whole_{0, 0, 768, 580};
    bool four_ = false;
};

}  // namespace bodychain
