#include "app/window/window_app.h"

#include "app/actions/key_actions.h"
#include "app/window/window_preferences.h"
#include "session/files/state_folder.h"

#include <cmath>
#include <iostream>
#include <utility>

namespace bodychain {

namespace {

constexpr double kPresentedType = 1.6;  // how much larger letters are for an audience
constexpr double kMinimised_s = 0.1;    // how often a window that nobody sees is looked after

Surroundings surroundings(const WindowOptions& options) {
    Surroundings around;
    if (options.frames <= 0) around.state = state_folder();
    around.now_s = [] { return milliseconds(Clock::now().time_since_epoch()) * 1e-3; };
    around.wake = [] { WindowHost::wake(); };
    return around;
}

}  // namespace

WindowApp::WindowApp(WindowOptions options, Clock::time_point start)
    : options_(std::move(options)),
      memory_(options_),
      tests_(options_, start),
      bench_(options_, surroundings(options_)) {
    bench_.answers.request(bench_.document, bench_.view.mode);
}

Result<std::unique_ptr<WindowApp>> WindowApp::create(WindowOptions options, Clock::time_point start) {
    std::unique_ptr<WindowApp> app(new WindowApp(std::move(options), start));
    if (auto error = app->open()) return *error;
    return Result<std::unique_ptr<WindowApp>>(std::move(app));
}

std::optional<Error> WindowApp::open() {
    auto host = WindowHost::create(options_.width, options_.height, options_.title);
    if (!host) return host.error();
    host_ = std::move(host.value());
    host_->wait_for_display(!options_.timing);
    auto drawer = PictureDrawer::create(options_);
    if (!drawer) return drawer.error();
    drawer_ = std::move(drawer.value());
    ui_ = std::make_unique<ui::WindowUi>(host_->handle());
    if (options_.at) host_->move_to((*options_.at)[0], (*options_.at)[1]);
    memory_.save_now(preferences_of(bench_, *host_));  // how it looks at the start
    return std::nullopt;
}

int WindowApp::run() {
    do
        if (pacing_.wait(*host_, work())) memory_.note_event();
    while (frame() && may_go_on());
    bench_.files.end();
    memory_.save_now(preferences_of(bench_, *host_));
    if (options_.timing) std::cout << tests_.text(*drawer_) << std::endl;
    return tests_.failed() ? kExitOther : kExitGood;
}

// A window that was to be closed may have something to ask first.
bool WindowApp::may_go_on() {
    if (host_->closing() && !bench_.files.may_close(bench_.document, bench_.view)) {
        host_->stay_open();
        pacing_.owe_after_event();  // for the question
    }
    return !host_->closing() && !bench_.files.closes();
}

bool WindowApp::animating() const { return bench_.animating() || options_.frames > 0; }

FrameWork WindowApp::work() const {
    return {animating(), bench_.working() || ui_->wants_frames(), options_.timing, memory_.pending(),
            bench_.files.due_in_s()};
}

bool WindowApp::frame() {
    const auto begin = Clock::now();
    const double dt_s = pacing_.begin(begin);
    bench_.files.update(bench_.document, bench_.view);
    host_->set_title(bench_.files.title(bench_.document));
    if (host_->pixel_width() == 0 || host_->pixel_height() == 0) {
        host_->wait(kMinimised_s);
        return true;
    }
    take_input();
    const bool worked = bench_.working();  // what is shown may not be the last
    bench_.update();
    follow_presentation();
    const ui::FrameOutput out = draw_panels();
    bench_.take(out.screen, out.pixels_per_point);
    bench_.answers.request(bench_.document, bench_.view.mode);
    if (memory_.due()) memory_.save_now(preferences_of(bench_, *host_));
    bench_.advance(dt_s, out.pixels_per_point);
    draw_picture(out);
    ui_->draw();
    const bool last = tests_.is_last(bench_);
    if (last) tests_.finish(*host_);
    host_->swap();
    const double work_ms = milliseconds(Clock::now() - begin);
    if (bench_.picture.stage().empty()) return !last;
    drawer_->note_work(work_ms);
    // What was being worked at may have come after this frame took what was there, and woken nobody since.
    if (worked && !bench_.working()) pacing_.owe(1);
    const bool still = !animating() && pacing_.resting() && !worked && !bench_.working();
    tests_.note_frame(work_ms, bench_, ui_->places(), host_->input_so_far(), still);
    return !last;
}

void WindowApp::take_input() {
    ui_->feed(host_->take_input(ui_->typing()));
    for (const KeyAction key : host_->take_keys())
        bench_.apply(asked_by(key, {bench_.view, bench_.document, ui_->typing(), bench_.memory.posture.finding}));
    for (const std::string& path : host_->take_dropped_files()) bench_.apply(ui::DropFile{path});
}

// Where there is no display to fill, the picture fills the window.
void WindowApp::follow_presentation() {
    const bool on = bench_.view.presentation.on;
    if (std::exchange(presents_, on) != on) host_->full_screen(on);
}

ui::FrameOutput WindowApp::draw_panels() {
    const ui::FrameOutput out =
        ui_->build({bench_.document, bench_.answer.get(), bench_.answers.busy(), bench_.answers.progress(), bench_.view,
                    bench_.memory, scale(), bench_.shares.now()});
    bench_.picture.resize(static_cast<int>(std::lround(out.picture_px.w)),
                          static_cast<int>(std::lround(out.picture_px.h)), out.pixels_per_point,
                          bench_.compare.in_panes(bench_.view), bench_.view);
    return out;
}

void WindowApp::draw_picture(const ui::FrameOutput& out) {
    const bool resting = !animating() && pacing_.resting();
    if (drawer_->draw(bench_, out, host_->pixel_height(), resting))
        pacing_.owe(2);  // for the still picture, should all come to rest
}

float WindowApp::scale() const {
    const double base = options_.ui_scale > 0 ? options_.ui_scale : static_cast<double>(host_->content_scale());
    return static_cast<float>(base * bench_.view.text_size * (bench_.view.presentation.on ? kPresentedType : 1.0));
}

}  // namespace bodychain
