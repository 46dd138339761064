#include "app/window/window_app.h"
#include "words/message_words.h"

#include <algorithm>
#include <utility>

namespace bodychain {

namespace {
constexpr double kTextStep = 1.1, kSmallestText = 0.75, kLargestText = 2.0;
}

void WindowApp::take_keys() {
    for (const KeyAction action : host_->take_keys()) {
        const bool typing = ui_->typing(),
                   finds = view_.rows.finding && (action == KeyAction::RowUp || action == KeyAction::RowDown);
        if (!files_.take_key(action, typing, view_) && (!typing || finds)) take_key(action);
    }
}

void WindowApp::take_key(KeyAction action) {
    if (action == KeyAction::PageDown) action = KeyAction::NextExample;
    if (action == KeyAction::PageUp) action = KeyAction::PreviousExample;
    if (take_tour_key(action) || take_presentation_key(action) || take_self_check_key(action) || take_row_key(action) ||
        take_lesson_key(action))
        return;
    if (const auto view = view_of(action)) {
        view_.view_wanted = view;
        return;
    }
    const auto text_size = [this](double size) { text_size_ = std::clamp(size, kSmallestText, kLargestText); };
    switch (action) {
        case KeyAction::PlayPause: playback().playing = !playback().playing; break;
        case KeyAction::Undo: move_history(ui::HistoryMove::Undo); break;
        case KeyAction::Redo: move_history(ui::HistoryMove::Redo); break;
        case KeyAction::Follow: view_.follow = !view_.follow; break;
        case KeyAction::ResetView: reset_views(); break;
        case KeyAction::FourViews: view_.four_views = !view_.four_views; break;
        case KeyAction::CloseLook: close_look_key(); break;
        case KeyAction::WholeBody: view_.whole_wanted = true; break;
        case KeyAction::Ghost: view_.layers.ghost = !view_.layers.ghost; break;
        case KeyAction::Curves:
            if (view_.mode == Mode::Walk) view_.curves.open = !view_.curves.open;
            break;
        case KeyAction::Examples: view_.gallery.open = !view_.gallery.open; break;
        case KeyAction::SelfChecks: view_.self_check.open = !view_.self_check.open; break;
        case KeyAction::Help: view_.help_open = !view_.help_open; break;
        case KeyAction::Close: close(); break;
        case KeyAction::Find: view_.find_wanted = true; break;
        case KeyAction::LargerText: text_size(text_size_ * kTextStep); break;
        case KeyAction::SmallerText: text_size(text_size_ / kTextStep); break;
        case KeyAction::NormalText: text_size(1); break;
        default: take_compare_key(action, view_);
    }
}

// Arrow keys and Enter answer the open self-test.
bool WindowApp::take_self_check_key(KeyAction action) {
    ui::SelfCheckView& test = view_.self_check;
    if (!test.open || view_.learn.open || view_.gallery.open || view_.help_open) return false;
    switch (action) {
        case KeyAction::RowUp: test.rows_key -= 1; return true;
        case KeyAction::RowDown: test.rows_key += 1; return true;
        case KeyAction::StepBack: test.side_key = Side::Left; return true;
        case KeyAction::StepForward: test.side_key = Side::Right; return true;
        case KeyAction::Accept: test.walk_key = true; return true;
        case KeyAction::FiveBack:
        case KeyAction::FiveForward:
        case KeyAction::Curves:
        case KeyAction::ChangesPage:
        case KeyAction::WalkOrStand:
        case KeyAction::KeepAsA:
        case KeyAction::SideBySide:
        case KeyAction::SwapAAndB: return true;  // what they change is not to be seen
        default: return false;
    }
}

// What lies on top goes first.
void WindowApp::close() {
    if (const auto back = grab_.cancel(view_, document_)) {
        document_.apply(*back);
        return;
    }
    if (view_.help_open)
        view_.help_open = false;
    else if (view_.files.menu_open)
        view_.files.menu_open = false;
    else if (view_.files.history_open)
        view_.files.history_open = false;
    else if (view_.gallery.open)
        view_.gallery.open = false;
    else if (view_.learn.open)
        view_.learn.open = false;
    else if (view_.self_check.open)
        view_.self_check.open = false;
    else if (view_.rows.at)
        view_.rows.at.reset();
    else if (!view_.find.empty())
        view_.find.clear();
    else if (ui::curves_shown(view_) && view_.curves.enlarged)
        view_.curves.enlarged.reset();
    else if (view_.chain.selected) {
        view_.chain.selected.reset();
        view_.whole_wanted = view_.close_look.has_value();
    } else if (view_.close_look)
        view_.whole_wanted = true;
    else if (view_.compare.played)
        view_.compare.played.reset();
    else if (view_.compare.beside)
        view_.compare.beside = false;
    else
        view_.four_views = false;
}

void WindowApp::take_files() {
    for (const std::string& path : host_->take_dropped_files()) files_.drop(path, document_, view_);
}

void WindowApp::move_history(ui::HistoryMove move) {
    if (move == ui::HistoryMove::Undo) document_.undo();
    if (move == ui::HistoryMove::Redo) document_.redo();
}

void WindowApp::take_output(const ui::FrameOutput& out) {
    move_history(out.screen.history);
    if (out.screen.history_step) document_.go_to(*out.screen.history_step);
    if (out.screen.edit) {
        view_.self_check.open = false;  // another posture was chosen: it is to be seen walking
        document_.apply(*out.screen.edit);
        view_.notice.clear();
    }
    if (!out.screen.gesture_open && !view_.grip.held) document_.end_gesture();
    files_.take(document_, view_);
    request_answer();
    take_viewport(out);
    take_views();
    if (view_.push_wanted) push(*view_.push_wanted);
    view_.push_wanted.reset();
}

// Whoever is not yet walking steadily, or is paused, is not pushed but told why, or goes on.
void WindowApp::push(PushSide from) {
    if (!settled_ || !can_be_pushed(*settled_) || settled_->scenario_hash != hash_of(document_.current())) {
        view_.notice = message_words(joined(message(MessageId::OnlySteadyIsPushed), message(MessageId::ThisOneIsNot)));
        return;
    }
    view_.notice.clear();
    view_.playback.playing = true;
    push_.push(document_.current(), from, settled_);
}

void WindowApp::request_answer() {
    const auto before = std::exchange(requested_, document_.current_ptr());
    const bool same_mode = before && requested_mode_ == view_.mode;
    if (same_mode && (before == requested_ || before->posture == requested_->posture))
        return;  // name and notes are no matter of the walk
    requested_mode_ = view_.mode;
    runner_.submit(requested_, requested_mode_);
}

// In a pane with a fixed direction every drag moves the view.
void WindowApp::move_camera(const ui::ViewportInput& in, double scale) {
    CameraControl& camera = panes_.control(view_.pane);
    const PaneRect place = panes_.place(view_.pane);
    const bool turns = view_.pane == kFreePane;
    if (turns) camera.orbit_pixels(in.orbit_x * scale, in.orbit_y * scale, place.height);
    camera.pan_pixels((in.pan_x + (turns ? 0 : in.orbit_x)) * scale, (in.pan_y + (turns ? 0 : in.orbit_y)) * scale,
                      place.height);
    camera.zoom_steps(in.zoom, in.x * scale - place.x, in.y * scale - place.y, place.width, place.height);
}

void WindowApp::take_viewport(const ui::FrameOutput& out) {
    const ui::ViewportInput in = compare_.pointer(out.screen.viewport, view_.compare);
    const double scale = out.pixels_per_point;
    if (!in.held || !panes_.four()) view_.pane = in.hovered ? panes_.pane_at(in.x * scale, in.y * scale) : kFreePane;
    move_camera(in, scale);
    if (stage_.empty()) return;
    const PictureView picture{panes_.control(view_.pane).camera(), panes_.place(view_.pane), scale};
    view_.bone.reset();
    const std::optional<BoneHit> bone =
        in.hovered ? stage_.pick(picker_, picture.ray(in.x, in.y), picture.pointer_rad()) : std::nullopt;
    if (!in.held) view_.bone = bone;
    if (in.double_clicked && bone) view_.close_wanted = bone->segment;
    if (in.double_clicked && !bone) view_.whole_wanted = view_.close_look.has_value();
    if (view_.self_check.open) {              // the posture comes from the answers
        if (in_mirror()) view_.bone.reset();  // its name would be that of the image's side
        view_.grip = {};
        grab_ = {};
        return;
    }
    if (const auto edit = grab_.update(view_, stage_, picture, in, document_)) document_.apply(*edit);
}

void WindowApp::reset_views() {
    view_.follow = true;
    view_.close_look.reset();
    if (!stage_.empty()) panes_.reset(stage_.subject({}));
}

// Of the bone under the pointer; beside the body, the way back.
void WindowApp::close_look_key() {
    if (view_.bone)
        view_.close_wanted = view_.bone->segment;
    else
        view_.whole_wanted = true;
}

void WindowApp::take_views() {
    if (const auto pane = std::exchange(view_.pane_alone, std::nullopt)) {
        panes_.show_alone(*pane);
        view_.four_views = false;
    }
    if (const auto part = std::exchange(view_.close_wanted, std::nullopt))
        look_at(*part);
    else if (view_.whole_wanted)
        look_at(std::nullopt);
    view_.whole_wanted = false;
    if (const auto first = self_check_.first_view(view_)) view_.view_wanted = first;
    if (const auto view = std::exchange(view_.view_wanted, std::nullopt)) show_view(*view);
}

void WindowApp::look_at(const std::optional<BodyPart>& part) {
    if (stage_.empty()) return;
    view_.close_look = part;
    if (part) view_.follow = true;  // or the walk would carry it out of the picture
    panes_.frame(stage_.subject(part));
}

bool WindowApp::in_mirror() const {
    return ui::scene_shown(view_.self_check) && view_.self_check.test == SelfCheck::Mirror;
}

// The mirror image's right is the person's left.
NamedView WindowApp::as_pictured(NamedView view) const {
    if (!in_mirror()) return view;
    return view == NamedView::Left ? NamedView::Right : view == NamedView::Right ? NamedView::Left : view;
}

void WindowApp::show_view(NamedView view) {
    if (!stage_.empty())
        panes_.move_to(panes_.four() ? view_.pane : kFreePane, as_pictured(view), stage_.subject(view_.close_look));
}

void WindowApp::advance(double dt_s) {
    if (!answer_) return;
    const bool scene = ui::scene_shown(view_.self_check) != nullptr;
    playback().advance(dt_s, answer_->now->motion.cycle_s);
    if (scene)
        stage_.compare_with(nullptr);
    else
        compare_.place(stage_, view_.playback, dt_s, view_.compare);
    stage_.set_scene(self_check_.wall(view_), in_mirror());
    stage_.update(answer_, playback(), dt_s);
    const Subject subject = stage_.subject(view_.close_look);
    if (!camera_placed_) panes_.jump_to(options_.view, subject, stage_.incline_rad());
    camera_placed_ = true;
    panes_.advance(dt_s, stage_.origin_shift(), view_.follow ? std::optional(subject) : std::nullopt, stage_.carried(),
                   stage_.incline_rad());
    panes_.split(view_.four_views, subject, stage_.incline_rad());
    seen_ = panes_.seen();
    if (compare_.in_panes(view_)) seen_ = compare_.seen(panes_, stage_, view_, pair_places_, view_.follow);
    view_.view_now = panes_.control(kFreePane).standing_in();
    if (view_.view_now) view_.view_now = as_pictured(*view_.view_now);
}

}  // namespace bodychain
