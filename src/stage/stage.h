// The walker on the endless floor: from an answer and the playback to what the scene draws.
#pragma once

#include "scene/body_part.h"
#include "scene/lines/notes.h"
#include "scene/picking.h"
#include "scene/skeleton_scene.h"
#include "session/document/playback.h"
#include "session/walks/answer.h"
#include "stage/camera_control.h"
#include "stage/pose_blend.h"

#include <memory>
#include <optional>
#include <utility>

namespace bodychain {

/// Keeps the walker's place on the floor from frame to frame: a change of posture changes the stride, but must not
/// throw the person along the floor. Coordinates are kept small by moving the origin every hundred metres.
class Stage {
public:
    /// Who walks over the person from the next update on, at the same share of the cycle; null: nobody.
    void compare_with(std::shared_ptr<const Walked> other) { other_ = std::move(other); }
    /// Places the movement for a frame that comes `dt_s` after the last.
    void update(std::shared_ptr<const Answer> answer, const Playback& playback, double dt_s);
    /// What is shown beside it: a wall; and that it is a mirror image, in which right is left.
    void set_scene(const std::optional<Wall>& wall, bool mirrored) {
        wall_ = wall;
        mirrored_ = mirrored;
    }
    /// Still passing over to a new answer.
    bool blending() const { return blend_.running(); }

    bool empty() const { return !answer_; }
    /// The point to keep in view: the walker's mean place, without the bobbing of each step.
    Vec3 focus() const { return focus_; }
    /// Mean advance since the last update, and how far the origin was moved.
    Vec3 carried() const { return carried_; }
    Vec3 origin_shift() const { return origin_shift_; }
    double height_m() const;
    double incline_rad() const;  // rise of the floor along the walk

    /// The whole body, or a bone or joint of it and what is next to it.
    Subject subject(const std::optional<BodyPart>& close_look) const;
    PosedBody person() const { return {answer_ ? &answer_->now->body : nullptr, &person_}; }
    /// The bone that a ray meets first, for a pointer `width_rad` wide.
    std::optional<BoneHit> pick(const Picker& picker, const Ray& ray, double width_rad) const;

    DrawList draw_list(const SceneLayers& layers, const Palette& palette, std::optional<MeshId> highlighted = {}) const;
    /// The figures beside what is shown.
    std::vector<Note> notes(const SceneLayers& layers) const;

private:
    double mean_advance(double phase) const;
    bool take(std::shared_ptr<const Answer> answer, double fraction);
    void place_ghosts();
    void place_beside(const Walked& walked, SegmentPoses& poses) const;
    SceneInput scene(const SceneLayers& layers) const;  // needs an answer

    std::shared_ptr<const Answer> answer_;
    std::shared_ptr<const Walked> other_;
    double whole_strides_ = 0;  // of the playback at the last update
    double start_x_ = 0;        // where the current stride began
    double fraction_ = 0;       // place in the stride, 0..1
    Vec3 focus_{0.0}, carried_{0.0}, origin_shift_{0.0};
    std::optional<Wall> wall_;
    bool mirrored_ = false;
    SegmentPoses person_{}, ghost_{}, compared_{};
    PoseBlend blend_;
};

}  // namespace bodychain
