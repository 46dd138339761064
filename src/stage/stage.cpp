#include "stage/stage.h"

#include <cmath>
#include <utility>

namespace bodychain {

namespace {

constexpr double kOriginStep_m = 100;

void move_x(SegmentPoses& poses, double by) {
    for (Transform& pose : poses) pose.p.x += by;
}

double pelvis_x(const Motion& motion, double fraction) { return poses_at(motion, fraction)[Segment::Pelvis].p.x; }

void move_x(std::vector<Footprint>& prints, double by) {
    for (Footprint& print : prints) {
        print.heel.x += by;
        print.ball.x += by;
    }
}

}  // namespace

double Stage::height_m() const { return answer_ ? answer_->now->body.person.height_m : Person{}.height_m; }

double Stage::incline_rad() const { return answer_ ? bodychain::incline_rad(answer_->now->motion) : 0.0; }

double Stage::mean_advance(double phase) const { return phase * answer_->now->motion.stride_m; }

// Returns true when another answer replaces one that was shown.
bool Stage::take(std::shared_ptr<const Answer> answer, double fraction) {
    if (answer == answer_) return false;
    const bool first = !answer_;
    // The pelvis stays where it is, and the feet move to their new places.
    const double before = first ? 0 : start_x_ + pelvis_x(answer_->now->motion, fraction);
    answer_ = std::move(answer);
    start_x_ = first ? 0 : before - pelvis_x(answer_->now->motion, fraction);
    return !first;
}

void Stage::update(std::shared_ptr<const Answer> answer, const Playback& playback, double dt_s) {
    if (!answer) return;
    const bool first = !answer_;
    const double whole = std::floor(playback.phase), fraction = playback.phase - whole;
    const double mean_before = first ? 0 : start_x_ + mean_advance(fraction_);
    if (!first) start_x_ += (whole - whole_strides_) * answer_->now->motion.stride_m;
    const double moved = first ? 0 : start_x_ + mean_advance(fraction) - mean_before;
    const SegmentPoses shown = person_;
    const bool changed = take(std::move(answer), fraction);
    whole_strides_ = whole;
    fraction_ = fraction;
    carried_ = Vec3(moved, 0, 0);
    person_ = poses_at(answer_->now->motion, fraction);
    move_x(person_, start_x_);
    if (changed) {
        SegmentPoses before = shown;
        move_x(before, moved);
        blend_.start(before, person_);
    } else {
        blend_.advance(dt_s);
    }
    blend_.apply(person_);
    const double shift = -kOriginStep_m * std::floor((start_x_ + mean_advance(fraction)) / kOriginStep_m);
    origin_shift_ = Vec3(shift, 0, 0);
    start_x_ += shift;
    move_x(person_, shift);
    place_ghosts();
    focus_ = follow_point({&answer_->now->body, &person_});
}

// Puts the pelvis of the other walk at that of the person; with another stride length it would run away otherwise. On a
// slope it stays as upright as on its own floor, so that both are compared against gravity.
void Stage::place_beside(const Walked& walked, SegmentPoses& poses) const {
    poses = poses_at(walked.motion, fraction_);
    const bool same_wall = wall_ && wall_->faces_forward;  // both stand with their backs to it
    move_x(poses, same_wall ? start_x_ : person_[Segment::Pelvis].p.x - poses[Segment::Pelvis].p.x);
    pitch_about_pelvis(poses, bodychain::incline_rad(walked.motion) - incline_rad());
}

void Stage::place_ghosts() {
    if (answer_->neutral) place_beside(*answer_->neutral, ghost_);
    if (other_) place_beside(*other_, compared_);
}

Subject Stage::subject(const std::optional<BodyPart>& close_look) const {
    if (!close_look || empty()) return {focus_, height_m(), false};
    const Sphere sphere = sphere_of(person(), *close_look);
    return {sphere.centre, 2 * sphere.radius_m, true};
}

std::optional<BoneHit> Stage::pick(const Picker& picker, const Ray& ray, double width_rad) const {
    if (!answer_) return std::nullopt;
    return picker.pick(person(), ray, width_rad);
}

DrawList Stage::draw_list(const SceneLayers& layers, const Palette& palette, std::optional<MeshId> highlighted) const {
    if (!answer_) return {};
    SceneInput input = scene(layers);
    input.highlighted = highlighted;
    if (!mirrored_) return build_scene(input, palette);
    Palette swapped = palette;
    std::swap(swapped.footprint_right, swapped.footprint_left);
    return build_scene(input, swapped);
}

std::vector<Note> Stage::notes(const SceneLayers& layers) const {
    std::vector<Note> notes = answer_ && layers.figures ? notes_of(scene(layers)) : std::vector<Note>{};
    for (Note& note : notes)
        if (mirrored_) {
            note.side = other(note.side);
            if (note.kind == NoteKind::PelvisLevel || note.kind == NoteKind::ShoulderLevel) note.value = -note.value;
        }
    return notes;
}

SceneInput Stage::scene(const SceneLayers& layers) const {
    const Motion& motion = answer_->now->motion;
    SceneInput input;
    input.person = {&answer_->now->body, &person_};
    input.show = layers;
    input.wall = wall_;
    if (input.wall) input.wall->x_m += start_x_;
    input.mass_kg = answer_->now->body.mass_kg;
    input.loads = loads_at(motion, fraction_);
    for (FootLoad& load : input.loads) load.cop.x += start_x_;
    input.standing = motion.standing();
    input.com = com_at(motion, fraction_) + Vec3(start_x_, 0, 0);
    input.footprints = motion.standing() ? motion.footprints : footprint_trail(motion, fraction_, 2, 2);
    move_x(input.footprints, start_x_);
    const bool differs = answer_->neutral && answer_->neutral != answer_->now;
    if (differs) {
        const PosedBody neutral{&answer_->neutral->body, &ghost_};
        if (!failed(*answer_)) input.changes = joint_changes(input.person, neutral);
        if (layers.ghost && answer_->neutral != other_) input.ghost = neutral;
    }
    if (other_ && other_ != answer_->now) input.compared = {&other_->body, &compared_};
    return input;
}

}  // namespace bodychain
