#include "app/window/window_app.h"

#include "base/atomic_file.h"
#include "base/number_text.h"
#include "render/offscreen.h"
#include "session/files/preset_origin.h"
#include "session/files/state_folder.h"
#include "words/strings/file_strings.h"

#include <algorithm>
#include <cmath>
#include <iostream>

namespace bodychain {

namespace {

constexpr double kFrame_s = 1.0 / 60;   // where the display does not set the pace
constexpr double kBusyLook_s = 0.1;     // how often progress is shown while nothing else moves
constexpr double kTipDelay_s = 0.6;     // a pointer at rest may still want its tooltip
constexpr double kPresentedType = 1.6;  // how much larger letters are for an audience
constexpr int kFramesAfterEvent = 3;    // ImGui needs some frames to settle after an event

double seconds_since(Clock::time_point then) { return milliseconds(Clock::now() - then) * 1e-3; }

double now_s() { return milliseconds(Clock::now().time_since_epoch()) * 1e-3; }

ui::ViewState first_view(const WindowOptions& options) {
    ui::ViewState view;
    view.theme = options.theme;
    view.mode = options.mode;
    view.clinical = options.clinical;
    view.language = options.language;
    view.layers = options.layers;
    view.view_now = options.view;
    view.four_views = options.four_views;
    view.curves.open = options.curves;
    view.curves.page = static_cast<ui::CurvesPage>(std::min(options.before.curves_page, ui::kCurvesPages - 1));
    view.chain.page = static_cast<ui::ChangesPage>(std::min(options.before.changes_page, ui::kChangesPages - 1));
    view.tour.offered = options.offers_tour;
    view.gallery.told = without_borrowed_words(options.scenario);
    view.playback.playing = !options.phase_pct.has_value();
    view.playback.phase = options.phase_pct.value_or(0.0) / 100.0;
    return view;
}

}  // namespace

WindowApp::WindowApp(WindowOptions options, Clock::time_point start)
    : options_(std::move(options)),
      document_(options_.scenario, text::kStartStep),
      view_(first_view(options_)),
      files_(options_, document_, options_.frames > 0 ? std::nullopt : state_folder(), now_s),
      push_([] { WindowHost::wake(); }),
      shares_([] { WindowHost::wake(); }),
      self_check_([] { WindowHost::wake(); }),
      compare_([] { WindowHost::wake(); }),
      picker_(options_.meshes),
      times_(start),
      last_frame_(Clock::now()),
      last_event_(last_frame_),
      memory_(options_),
      last_memory_(last_frame_),
      text_size_(options_.ui_scale > 0 ? 1 : options_.before.text_size),
      runner_(real_engines(), [] { WindowHost::wake(); }) {
    if (options_.compared) compare_.start(options_.against);
    view_.compare.beside = options_.compared && options_.beside;
    request_answer();
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
    auto renderer = Renderer::create(options_.meshes);
    if (!renderer) return renderer.error();
    renderer_ = std::move(renderer.value());
    ui_ = std::make_unique<ui::WindowUi>(host_->handle());
    if (options_.at) host_->move_to((*options_.at)[0], (*options_.at)[1]);
    remember(true);  // how it looks at the start
    return std::nullopt;
}

int WindowApp::run() {
    while (!done_) {
        wait_for_work();
        frame();
        if (host_->closing() && !files_.may_close(document_, view_)) {
            host_->stay_open();
            frames_owed_ = kFramesAfterEvent;  // for the question
        }
        done_ = done_ || host_->closing() || files_.closes();
    }
    files_.end();
    remember(true);
    if (options_.timing)
        std::cout << times_.text() << "; quality " << quality_.level() << " of " << kQualityLevels - 1 << "; "
                  << renderer_->last_stats().draw_calls << " draw calls, " << renderer_->last_stats().triangles
                  << " triangles; peak memory " << peak_memory_bytes() / 1000000 << " MB" << std::endl;
    return failed_ ? kExitOther : kExitGood;
}

// The movement that is shown runs on.
bool WindowApp::plays() const {
    if (ui::scene_shown(view_.self_check))
        return view_.self_check.playback.playing && answer_ && !answer_->now->motion.standing();
    return view_.playback.playing && view_.mode == Mode::Walk;
}

SceneLayers WindowApp::layers_shown() const {
    SceneLayers layers = view_.layers;
    if (const SelfCheckShow* show = ui::scene_shown(view_.self_check)) {
        layers = compare_.layers_before(layers);
        layers.figures = false;  // what is measured stands at the right
        layers.footprints = layers.joint_changes = false;
        layers.kneecaps = layers.feet = show->test == SelfCheck::Mirror;
    }
    return layers;
}

bool WindowApp::animating() const {
    return (plays() && !stage_.empty()) || panes_.moving() || stage_.blending() || view_.presentation.fading() ||
           options_.frames > 0;
}

// In the background.
bool WindowApp::works() const { return runner_.busy() || shares_.busy() || self_check_.busy() || compare_.busy(); }

// Nothing moves and nothing arrives: nothing is drawn. ImGui gets a few frames after each event, a tooltip one after
// its delay.
void WindowApp::wait_for_work() {
    if (animating() || frames_owed_ > 0) {
        const double since = seconds_since(last_frame_);
        if (options_.timing || host_->input_waits() || since >= kFrame_s)
            host_->poll();
        else
            host_->wait(kFrame_s - since);
    } else {
        const double since_event = seconds_since(last_event_);
        const double rest_s = works() || ui_->wants_frames() ? kBusyLook_s
                              : since_event < kTipDelay_s    ? kTipDelay_s - since_event
                              : remembered_                  ? -1.0
                                                             : WindowMemory::kEvery_s;
        const auto due_s = files_.due_in_s();
        host_->wait(due_s && (rest_s < 0 || *due_s < rest_s) ? *due_s : rest_s);
        frames_owed_ = 1;
        last_frame_ = Clock::now() - std::chrono::duration_cast<Clock::duration>(
                                         std::chrono::duration<double>(kFrame_s));  // a rest is no time of the walk
    }
    if (host_->take_event()) {
        frames_owed_ = kFramesAfterEvent;
        last_event_ = Clock::now();
        remembered_ = !memory_.on();
    }
}

void WindowApp::frame() {
    const auto begin = Clock::now();
    const double dt_s = milliseconds(begin - last_frame_) * 1e-3;
    last_frame_ = begin;
    frames_owed_ = std::max(0, frames_owed_ - 1);
    files_.update(document_, view_);
    host_->set_title(files_.title(document_));
    if (host_->pixel_width() == 0 || host_->pixel_height() == 0) return host_->wait(kBusyLook_s);  // minimised
    ui_->feed(host_->take_input(ui_->typing()));
    take_keys();
    take_files();
    if (ui::dialog_open(view_.files)) present(false);  // a question is asked where it can be seen
    compare_.take_wishes(document_, view_);
    worked_ = works();
    busy_ = runner_.busy();  // asked first: when it rests, the newest answer is the last
    settled_ = runner_.latest();
    answer_ = push_.shown(settled_, view_.playback);
    if (auto scene = self_check_.update(document_, view_)) answer_ = std::move(scene);
    if (std::string notice = push_.take_notice(); !notice.empty()) view_.notice = std::move(notice);
    compare_.update(document_, settled_, view_);
    shares_.update(document_, settled_, busy_, view_);
    const ui::FrameOutput out =
        ui_->build({document_, answer_.get(), busy_, runner_.progress(), view_, scale(), shares_.now()});
    resize_panes(out);
    take_output(out);
    remember(false);
    advance(dt_s);
    place_figures(out.pixels_per_point);
    draw_picture(out);
    ui_->draw();
    done_ = is_last_frame();
    if (done_) finish();
    host_->swap();
    const double work_ms = milliseconds(Clock::now() - begin);
    if (stage_.empty()) return;
    if (quick_frame_) (busy_ || shares_.busy() ? busy_quality_ : quality_).update(work_ms);
    times_.note_walking_frame(Clock::now(), work_ms, counted_frames_ > 0 || !options_.settle);
    note_places();
}

void WindowApp::resize_panes(const ui::FrameOutput& out) {
    constexpr double kGap = 2;  // between panes
    const int width = static_cast<int>(std::lround(out.picture_px.w)),
              height = static_cast<int>(std::lround(out.picture_px.h)),
              gap = static_cast<int>(std::lround(kGap * out.pixels_per_point));
    const bool pair = compare_.in_panes(view_);
    pair_places_ = pair_panes(width, height, gap);
    panes_.resize(width, height, gap,
                  pair ? std::optional(pair_places_[view_.compare.now.other_is_b ? 0 : 1]) : std::nullopt);
    const auto in_points = [scale = 1 / out.pixels_per_point](const PaneRect& r) {
        return ui::Rect{scale * static_cast<float>(r.x), scale * static_cast<float>(r.y),
                        scale * static_cast<float>(r.width), scale * static_cast<float>(r.height)};
    };
    view_.compare.panes = {};
    if (pair) view_.compare.panes = {in_points(pair_places_[0]), in_points(pair_places_[1])};
    view_.panes.clear();
    for (int pane = 0; panes_.four() && !pair && pane < kPanes; ++pane)
        view_.panes.push_back({in_points(panes_.place(pane)), panes_.control(pane).standing_in()});
}

void WindowApp::place_figures(double pixels_per_point) {
    view_.figures.clear();
    for (std::size_t pane = 0; pane < seen_.size(); ++pane)
        place_figures(seen_[pane].own ? compare_.stage() : stage_, pane, pixels_per_point);
}

void WindowApp::place_figures(const Stage& stage, std::size_t pane, double pixels_per_point) {
    const auto& [camera, place, own] = seen_[pane];
    const auto body = project(camera, stage.focus(), place.width, place.height);
    for (const Note& note : stage.notes(layers_shown())) {
        if (!readable_from(note, camera)) continue;
        const auto px = project(camera, note.at, place.width, place.height);
        if (!px || px->x < 0 || px->y < 0 || px->x > place.width || px->y > place.height) continue;
        view_.figures.push_back({note, static_cast<float>((px->x + place.x) / pixels_per_point),
                                 static_cast<float>((px->y + place.y) / pixels_per_point), static_cast<int>(pane),
                                 body && px->x < body->x});
    }
}

void WindowApp::draw_picture(const ui::FrameOutput& out) {
    quick_frame_ = false;
    const ui::Rect& px = out.picture_px;
    const int x = static_cast<int>(std::lround(px.x)), width = static_cast<int>(std::lround(px.w)),
              height = static_cast<int>(std::lround(px.h));
    const int y =
        host_->pixel_height() - static_cast<int>(std::lround(px.y)) - height;  // OpenGL counts from the bottom
    PicturePlace place{x, y, width, height, glm::vec3(out.background[0], out.background[1], out.background[2])};
    if (stage_.empty()) return Renderer::clear({0, x, y, width, height, place.surround});
    const DrawList list = stage_.draw_list(layers_shown(), palette(view_.theme),
                                           view_.bone ? std::optional(view_.bone->mesh) : std::nullopt);
    const bool resting = !animating() && frames_owed_ == 0;
    place.passing = plays();
    const int level =
        options_.quality >= 0 ? options_.quality : (busy_ || shares_.busy() ? busy_quality_ : quality_).level();
    quick_frame_ = painter_.paint(*renderer_, list, seen_, view_.theme, place, quality_level(level), resting);
    if (quick_frame_) frames_owed_ = std::max(frames_owed_, 2);  // for the still picture, should all come to rest
}

bool WindowApp::is_last_frame() {
    if (options_.frames <= 0 || stage_.empty() || (options_.settle && (busy_ || compare_.busy()))) return false;
    return ++counted_frames_ >= options_.frames;
}

// The picture is read before it is handed to the display: afterwards the buffer's content is undefined.
void WindowApp::finish() {
    if (options_.screenshot.empty()) return;
    const Image image = read_pixels(0, 0, 0, host_->pixel_width(), host_->pixel_height());
    const auto error = write_png(image, options_.screenshot);
    if (error) std::cerr << "bodychain: " << error->line() << '\n';
    failed_ = error.has_value();
}

void WindowApp::note_places() {
    if (options_.places.empty()) return;
    std::string text;
    for (const auto& [name, r] : ui_->places().all())
        text += name + " " + fixed_text(r.x, 1) + " " + fixed_text(r.y, 1) + " " + fixed_text(r.w, 1) + " " +
                fixed_text(r.h, 1) + "\n";
    text += status_line() + input_line();
    if (text == noted_places_) return;
    noted_places_ = text;
    if (const auto error = write_file(options_.places, text)) std::cerr << "bodychain: " << error->line() << '\n';
}

// One line for tests: what is shown and of which scenario.
std::string WindowApp::status_line() const {
    std::string line = "answer";
    if (!answer_) return line + " none\n";
    line += answer_->shown == Shown::Planned ? " planned " : " simulated ";
    line += answer_->scenario_hash + (busy_ || runner_.busy() ? " busy" : " rests");
    line += std::string("\ndocument ") + (files_.unsaved(document_) ? "unsaved " : "saved ") + files_.path();
    if (view_.compare.on())
        line += std::string("\ncompare ") + hash_of(*view_.compare.now.other) +
                (view_.compare.now.answer
                     ? (view_.compare.now.answer->shown == Shown::Simulated ? " simulated" : " planned")
                     : " none");
    if (const SelfCheckShow* show = ui::scene_shown(view_.self_check))
        line += "\nscene " + std::string(name_of(show->test));
    return line + "\nhistory " + std::to_string(document_.position()) + " " + std::to_string(document_.steps().size()) +
           (answer_ != settled_ ? "\npushed\n" : "\n");
}

// For tests: whether what was done so far has had its effect, and whether the picture is to stay as it is.
std::string WindowApp::input_line() const {
    constexpr int kFramesToAnswer = 2;
    const WindowHost::InputSoFar& so_far = host_->input_so_far();
    const bool still = !animating() && frames_owed_ == 0 && !worked_ && !works();
    return "input " + std::to_string(so_far.changes) + " " + fixed_text(so_far.x, 0) + " " + fixed_text(so_far.y, 0) +
           (so_far.frames_since >= kFramesToAnswer ? " answered" : " waits") + "\nscreen " +
           (still ? "still\n" : "moves\n");
}

float WindowApp::scale() const {
    const double base = options_.ui_scale > 0 ? options_.ui_scale : static_cast<double>(host_->content_scale());
    return static_cast<float>(base * text_size_ * (view_.presentation.on ? kPresentedType : 1.0));
}

}  // namespace bodychain
