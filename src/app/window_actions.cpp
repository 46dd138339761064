#include "app/window_app.h"
#include "scenario/scenario_json.h"

#include <algorithm>

namespace bodychain {

namespace {
constexpr double kTextStep = 1.1, kSmallestText = 0.75, kLargestText = 2.0;
}

void WindowApp::take_keys() {
    for (const KeyAction action : host_->take_keys())
        if (!ui_->typing()) take_key(action);
}

void WindowApp::take_key(KeyAction action) {
    if (const auto view = view_of(action)) return show_view(*view);
    const auto text_size = [this](double size) { text_size_ = std::clamp(size, kSmallestText, kLargestText); };
    switch (action) {
        case KeyAction::PlayPause: view_.playback.playing = !view_.playback.playing; break;
        case KeyAction::StepBack: view_.playback.step(-1); break;
        case KeyAction::StepForward: view_.playback.step(+1); break;
        case KeyAction::Undo: move_history(ui::HistoryMove::Undo); break;
        case KeyAction::Redo: move_history(ui::HistoryMove::Redo); break;
        case KeyAction::Follow: view_.follow = !view_.follow; break;
        case KeyAction::ResetView: show_view(NamedView::ThreeQuarter); view_.follow = true; break;
        case KeyAction::Ghost: view_.layers.ghost = !view_.layers.ghost; break;
        case KeyAction::Help: view_.help_open = !view_.help_open; break;
        case KeyAction::Close: close(); break;
        case KeyAction::Find: view_.find_wanted = true; break;
        case KeyAction::LargerText: text_size(text_size_ * kTextStep); break;
        case KeyAction::SmallerText: text_size(text_size_ / kTextStep); break;
        case KeyAction::NormalText: text_size(1); break;
        default: break;
    }
}

// What lies on top goes first.
void WindowApp::close() {
    if (const auto back = grab_.cancel(view_, document_)) {
        document_.apply(*back);
        return;
    }
    if (!view_.help_open) view_.find.clear();
    view_.help_open = false;
}

// A scenario dropped on the window is opened as a step of the history: dropping the wrong file loses nothing.
void WindowApp::take_files() {
    for (const std::string& path : host_->take_dropped_files()) {
        const auto scenario = load_scenario_file(path);
        view_.notice = scenario ? "" : scenario.error().line();
        if (scenario) document_.apply({"Open " + path.substr(path.find_last_of('/') + 1), scenario.value(), {}});
    }
}

void WindowApp::move_history(ui::HistoryMove move) {
    if (move == ui::HistoryMove::Undo) document_.undo();
    if (move == ui::HistoryMove::Redo) document_.redo();
}

void WindowApp::take_output(const ui::FrameOutput& out) {
    move_history(out.screen.history);
    if (out.screen.edit) {
        document_.apply(*out.screen.edit);
        view_.notice.clear();
    }
    if (!out.screen.gesture_open && !view_.grip.held) document_.end_gesture();
    request_answer();
    take_viewport(out);
    if (view_.view_wanted) show_view(*view_.view_wanted);
    view_.view_wanted.reset();
    if (view_.push_wanted) push(*view_.push_wanted);
    view_.push_wanted.reset();
}

// Whoever is not yet walking steadily, or is paused, is not pushed but told why, or goes on.
void WindowApp::push(PushSide from) {
    if (!settled_ || !can_be_pushed(*settled_) || settled_->scenario_hash != hash_of(document_.current())) {
        view_.notice = "Only a steady simulated walk can be pushed; this one is not, or not yet";
        return;
    }
    view_.notice.clear();
    view_.playback.playing = true;
    push_.push(document_.current(), from, settled_);
}

void WindowApp::request_answer() {
    if (requested_ == document_.current_ptr() && requested_mode_ == view_.mode) return;
    requested_ = document_.current_ptr();
    requested_mode_ = view_.mode;
    runner_.submit(requested_, requested_mode_);
}

void WindowApp::take_viewport(const ui::FrameOutput& out) {
    const ui::ViewportInput& in = out.screen.viewport;
    const double scale = out.pixels_per_point, height = out.picture_px.h;
    camera_.orbit_pixels(in.orbit_x * scale, in.orbit_y * scale, height);
    camera_.pan_pixels(in.pan_x * scale, in.pan_y * scale, height);
    camera_.zoom_steps(in.zoom);
    if (stage_.empty()) return;
    const PictureView picture{camera_.camera(), out.picture_px.w, out.picture_px.h, scale};
    view_.bone.reset();
    if (in.hovered && !in.held) view_.bone = stage_.pick(options_.meshes, picture.ray(in.x, in.y), picture.pointer_rad());
    if (const auto edit = grab_.update(view_, stage_, picture, in, document_)) document_.apply(*edit);
}

void WindowApp::show_view(NamedView view) {
    if (!stage_.empty()) camera_.move_to(view, stage_.focus(), stage_.height_m(), picture_px_.w / picture_px_.h);
}

void WindowApp::advance(double dt_s) {
    if (!answer_) return;
    view_.playback.advance(dt_s, answer_->now->motion.cycle_s);
    stage_.update(answer_, view_.playback, dt_s);
    if (!camera_placed_) camera_.jump_to(options_.view, stage_.focus(), stage_.height_m(), picture_px_.w / picture_px_.h, stage_.incline_rad());
    camera_placed_ = true;
    camera_.shift(stage_.origin_shift());
    camera_.advance(dt_s, view_.follow ? std::optional(stage_.focus()) : std::nullopt, stage_.carried(), stage_.incline_rad());
    view_.view_now = camera_.standing_in();
}

}  // namespace bodychain
