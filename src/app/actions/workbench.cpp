#include "app/actions/workbench.h"

#include "session/files/preset_origin.h"
#include "ui/guide/tour.h"
#include "ui/posture/slider_rows.h"
#include "words/strings/file_strings.h"

#include <algorithm>
#include <utility>

namespace bodychain {

namespace {

ui::ViewState first_view(const WindowOptions& options) {
    ui::ViewState view;
    view.theme = options.theme;
    view.mode = options.mode;
    view.clinical = options.clinical;
    view.language = options.language;
    view.text_size = options.ui_scale > 0 ? 1 : options.before.text_size;
    view.layers = options.layers;
    view.view_now = options.view;
    view.four_views = options.four_views;
    view.curves.open = options.curves;
    view.curves.page = static_cast<ui::CurvesPage>(std::min(options.before.curves_page, ui::kCurvesPages - 1));
    view.chain.page = static_cast<ui::ChangesPage>(std::min(options.before.changes_page, ui::kChangesPages - 1));
    view.compare.beside = options.compared && options.beside;
    view.tour.offered = options.offers_tour;
    view.gallery.told = without_borrowed_words(options.scenario);
    view.playback.playing = !options.phase_pct.has_value();
    view.playback.phase = options.phase_pct.value_or(0.0) / 100.0;
    return view;
}

/// What moves on with the time.
Playback& shown_playback(ui::ViewState& view) {
    return ui::scene_shown(view.self_check) ? view.self_check.playback : view.playback;
}

// A slider that is folded away or not found loses the keys.
void keep_mark(ui::ViewState& view) {
    if (!view.marked_row) return;
    const std::vector<ParameterId> rows = ui::slider_rows(view);
    if (std::ranges::find(rows, *view.marked_row) == rows.end()) view.marked_row.reset();
}

}  // namespace

Workbench::Workbench(const WindowOptions& options, const Surroundings& around)
    : document(options.scenario, text::kStartStep),
      view(first_view(options)),
      files(options, document, around.state, around.now_s),
      picture(options.meshes, options.view),
      shares(around.wake, around.engines),
      self_check(around.wake),
      compare(around.wake, around.engines),
      answers(around.engines, around.wake) {
    if (options.compared) compare.start(options.against);
}

void Workbench::update() {
    if (ui::dialog_open(view.files)) apply(ui::Present{false});  // a question is asked where it can be seen
    answers.update(view.playback);
    answer = answers.shown();
    if (auto scene = self_check.update(document, view)) answer = std::move(scene);
    if (std::string notice = answers.take_notice(); !notice.empty()) view.notice = std::move(notice);
    compare.update(document, answers.settled(), view);
    shares.update(document, answers.settled(), answers.busy(), view);
}

void Workbench::take(const ui::ScreenOutput& out, double px_per_point) {
    apply(out.actions);
    if (!out.gesture_open && !out.viewport.handle_held && !view.marked_row) document.end_gesture();
    take_pointer(out.viewport, px_per_point);
    if (const auto from = self_check.take_view(view)) picture.look_from(*from, view);
    keep_mark(view);
    if (view.presentation.on) return;
    const bool turned = out.viewport.orbit_x != 0 || out.viewport.orbit_y != 0;
    ui::watch_tour(view, document, turned || out.viewport.zoom != 0);
    if (turned || ui::curves_shown(view)) view.hint = false;  // with the curves the picture has no room for it
}

void Workbench::take_pointer(const ui::ViewportInput& pointer, double px_per_point) {
    view.grip.hot = pointer.handle;
    view.grip.held = pointer.handle_held;
    const ui::ViewportInput in = compare.pointer(pointer, view.compare);
    picture.move(in, px_per_point, view);
    if (picture.stage().empty()) return;
    const PictureView seen = picture.under_pointer(view, px_per_point);
    const std::optional<BoneHit> bone = picture.pick(in, seen);
    view.bone = in.held ? std::nullopt : bone;
    if (in.double_clicked && bone)
        apply(ui::CloseLook{bone->segment});
    else if (in.double_clicked && view.close_look)
        apply(ui::WholeBody{});
    if (view.self_check.open) {                                    // the posture comes from the answers
        if (ui::shows_mirror(view.self_check)) view.bone.reset();  // its name would be that of the image's side
        view.grip = {};
        grab = {};
        return;
    }
    if (const auto edit = grab.update(view, picture.stage(), seen, in, document)) document.apply(*edit);
}

void Workbench::advance(double dt_s, double px_per_point) {
    view.presentation.pass(dt_s);
    if (answer) {
        Playback& playback = shown_playback(view);
        playback.advance(dt_s, answer->now->motion.cycle_s);
        picture.advance({answer, playback, self_check.wall(view)}, compare, view, dt_s);
    }
    picture.place_figures(layers_shown(), compare, px_per_point, view);
}

bool Workbench::plays() const {
    if (ui::scene_shown(view.self_check))
        return view.self_check.playback.playing && answer && !answer->now->motion.standing();
    return view.playback.playing && view.mode == Mode::Walk;
}

bool Workbench::animating() const {
    return (plays() && !picture.stage().empty()) || picture.moving() || compare.blending(view) ||
           view.presentation.fading();
}

bool Workbench::working() const { return answers.working() || shares.busy() || self_check.busy() || compare.busy(); }

SceneLayers Workbench::layers_shown() const {
    SceneLayers layers = view.layers;
    if (const SelfCheckShow* show = ui::scene_shown(view.self_check)) {
        layers = compare.layers_before(layers);
        layers.figures = false;  // what is measured stands at the right
        layers.footprints = layers.joint_changes = false;
        layers.kneecaps = layers.feet = show->test == SelfCheck::Mirror;
    }
    return layers;
}

}  // namespace bodychain
