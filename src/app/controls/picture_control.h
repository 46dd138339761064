// What is in the picture and from where it is seen: the walker, the cameras of one view or several, and the pointer on
// it. Nothing is drawn here.
#pragma once

#include "app/controls/compare_control.h"
#include "app/controls/grab_control.h"
#include "scene/picking.h"
#include "stage/panes.h"
#include "stage/stage.h"
#include "ui/state/screen_output.h"
#include "ui/state/view_state.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace bodychain {

/// What is to be seen in a frame.
struct ShownMovement {
    std::shared_ptr<const Answer> answer;
    const Playback& playback;
    std::optional<Wall> wall;
};

class PictureControl {
public:
    /// `meshes` in the order of MeshId, for picking; they must outlive this. `first`: the view of the first picture.
    PictureControl(const std::vector<Mesh>& meshes, NamedView first) : picker_(meshes), first_(first) {}

    /// The picture has so many pixels; `pair`: A and B stand side by side in it. Tells the panels where the panes are.
    void resize(int width, int height, double px_per_point, bool pair, ui::ViewState& view);

    /// The camera flies; nothing happens before there is a walker.
    void look_from(NamedView from, const ui::ViewState& view);
    /// To a bone or joint, and stays with it; nothing: back to the whole body.
    void look_at(const std::optional<BodyPart>& part, ui::ViewState& view);
    void reset(ui::ViewState& view);
    /// The view of this pane alone.
    void show_alone(int pane) { panes_.show_alone(pane); }

    /// The pointer moves the camera of its pane.
    void move(const ui::ViewportInput& in, double px_per_point, ui::ViewState& view);
    /// The pane of the pointer as it sees it, and the bone that it is on.
    PictureView under_pointer(const ui::ViewState& view, double px_per_point) const;
    std::optional<BoneHit> pick(const ui::ViewportInput& in, const PictureView& picture) const;

    /// Places walker, ghosts and cameras for a frame that comes `dt_s` after the last, and tells the panels the view.
    void advance(const ShownMovement& shown, CompareControl& compare, ui::ViewState& view, double dt_s);
    /// Tells the panels where the figures beside the lines are.
    void place_figures(const SceneLayers& layers, const CompareControl& compare, double px_per_point,
                       ui::ViewState& view) const;

    const Stage& stage() const { return stage_; }
    const std::vector<SeenPane>& seen() const { return seen_; }
    /// Without a movement of the walker, too.
    bool moving() const { return panes_.moving() || stage_.blending(); }

private:
    void place_figures(std::size_t pane, const std::vector<Note>& notes, const Vec3& body, double px_per_point,
                       ui::ViewState& view) const;

    Picker picker_;
    NamedView first_;
    Stage stage_;
    ViewPanes panes_;
    std::array<PaneRect, 2> pair_places_{};  // A's and B's, where they stand side by side
    std::vector<SeenPane> seen_;             // what is drawn in this frame
    bool camera_placed_ = false;
};

}  // namespace bodychain
