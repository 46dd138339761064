// Keys of the picture and of the panels around it.
#include "app/actions/key_rooms.h"
#include "ui/guide/presenting.h"
#include "ui/picture/layer_switches.h"
#include "ui/posture/slider_rows.h"
#include "ui/state/value_edit.h"

#include <algorithm>

namespace bodychain {

namespace {

constexpr double kTextStep = 1.1;

ui::Actions marked_layer(const ui::ViewState& view, int by) {
    const int last = static_cast<int>(ui::layer_switches().size()) - 1, at = view.marked_layer;
    return {ui::MarkLayer{at < 0 ? (by > 0 ? 0 : last) : std::clamp(at + by, 0, last)}};
}

ui::Actions marked_row(const ui::ViewState& view, int by) {
    const std::vector<ParameterId> rows = ui::slider_rows(view);
    if (rows.empty()) return {};
    const auto at = view.marked_row ? std::ranges::find(rows, *view.marked_row) : rows.end();
    const int last = static_cast<int>(rows.size()) - 1, place = static_cast<int>(at - rows.begin());
    const int next = at != rows.end() ? std::clamp(place + by, 0, last) : by > 0 ? 0 : last;
    return {ui::MarkRow{rows[static_cast<std::size_t>(next)]}};
}

ui::Actions stepped_row(const KeyContext& now, ParameterId row, int steps) {
    return {ui::SetValue{row, ui::stepped(info(row), now.document.current().posture.get(row), steps)}};
}

template <class Change>
ui::Actions playback_with(const ui::ViewState& view, Change&& change) {
    Playback playback = ui::timeline_playback(view);
    change(playback);
    return {ui::SetPlayback{playback}};
}

ui::Actions accepted(const ui::ViewState& view, bool layers) {
    const auto switches = ui::layer_switches();
    if (!layers) return view.marked_row ? ui::Actions{ui::TypeValue{}} : ui::Actions{};
    if (view.marked_layer < 0 || view.marked_layer >= static_cast<int>(switches.size())) return {};
    return {ui::toggled(view, switches[static_cast<std::size_t>(view.marked_layer)])};
}

ui::ChangesPage page_after(ui::ChangesPage page) {
    return static_cast<ui::ChangesPage>((static_cast<int>(page) + 1) % ui::kChangesPages);
}

// Of the bone under the pointer; beside the body, the way back.
ui::Action close_look(const ui::ViewState& view) {
    if (view.bone) return ui::CloseLook{view.bone->segment};
    return ui::WholeBody{};
}

KeyAnswer asked(ui::Action action) { return ui::Actions{std::move(action)}; }

}  // namespace

KeyAnswer asked_of_files(KeyAction key) {
    switch (key) {
        case KeyAction::NewFile: return asked(ui::FileCommand{ui::FileWish::New});
        case KeyAction::OpenFile: return asked(ui::FileCommand{ui::FileWish::Open});
        case KeyAction::SaveFile: return asked(ui::FileCommand{ui::FileWish::Save});
        case KeyAction::SaveFileAs: return asked(ui::FileCommand{ui::FileWish::SaveAs});
        default: return std::nullopt;
    }
}

KeyAnswer asked_of_rows(KeyAction key, const KeyContext& now) {
    const ui::ViewState& view = now.view;
    const bool layers = view.layers_open && !view.marked_row && !now.finding;
    if (const int down = downward(key); down != 0) return layers ? marked_layer(view, down) : marked_row(view, down);
    if (const int along = sideways(key); along != 0) {
        if (view.marked_row && !view.presentation.on) return stepped_row(now, *view.marked_row, along);
        return playback_with(view, [&](Playback& playback) { playback.step(along); });
    }
    if (key == KeyAction::Accept) return accepted(view, layers);
    return std::nullopt;
}

KeyAnswer asked_of_picture(KeyAction key, const ui::ViewState& view) {
    if (const auto from = view_of(key)) return asked(ui::LookFrom{*from});
    switch (key) {
        case KeyAction::PlayPause:
            return playback_with(view, [](Playback& playback) { playback.playing = !playback.playing; });
        case KeyAction::SlowMotion:
            return playback_with(view, [](Playback& p) { p.set_speed(ui::next_slow_motion(p.speed)); });
        case KeyAction::Follow: return asked(ui::Follow{!view.follow});
        case KeyAction::ResetView: return asked(ui::ResetViews{});
        case KeyAction::FourViews: return asked(ui::FourViews{!view.four_views});
        case KeyAction::CloseLook: return asked(close_look(view));
        case KeyAction::WholeBody: return asked(ui::WholeBody{});
        case KeyAction::Ghost: return asked(ui::toggled(view, *ui::switch_named("ghost")));
        default: return std::nullopt;
    }
}

KeyAnswer asked_of_panels(KeyAction key, const ui::ViewState& view) {
    using ui::Part;
    using ui::Show;
    switch (key) {
        case KeyAction::Curves:
            return view.mode == Mode::Walk ? asked(Show{Part::Curves, !view.curves.open}) : ui::Actions{};
        case KeyAction::History: return asked(Show{Part::History, !view.files.history_open});
        case KeyAction::Layers: return asked(Show{Part::LayerList, !view.layers_open});
        case KeyAction::Examples: return asked(Show{Part::Gallery, !view.gallery.open});
        case KeyAction::Learn: return asked(Show{Part::Learn, !view.learn.open});
        case KeyAction::SelfChecks: return asked(Show{Part::SelfCheck, !view.self_check.open});
        case KeyAction::Help: return asked(Show{Part::Help, !view.help_open});
        case KeyAction::Halo: return asked(Show{Part::Halo, !view.presentation.halo});
        case KeyAction::Notes: return asked(Show{Part::PresentedNotes, !view.presentation.notes});
        case KeyAction::Present: return asked(ui::Present{!view.presentation.on});
        case KeyAction::ChangesPage: return asked(ui::ShowChanges{page_after(view.chain.page)});
        case KeyAction::WalkOrStand: return asked(ui::SetMode{view.mode == Mode::Walk ? Mode::Stand : Mode::Walk});
        case KeyAction::KeepAsA: return asked(ui::KeepAsA{});
        case KeyAction::SideBySide: return asked(ui::SideBySide{!view.compare.beside});
        case KeyAction::SwapAAndB: return asked(ui::SwapAAndB{});
        case KeyAction::Theme: return asked(ui::SetTheme{view.theme == Theme::Light ? Theme::Dark : Theme::Light});
        case KeyAction::Words: return asked(ui::SetWords{!view.clinical});
        case KeyAction::LargerText: return asked(ui::SetTextSize{view.text_size * kTextStep});
        case KeyAction::SmallerText: return asked(ui::SetTextSize{view.text_size / kTextStep});
        case KeyAction::NormalText: return asked(ui::SetTextSize{1});
        case KeyAction::Find: return asked(ui::FocusFind{});
        case KeyAction::Close: return asked(ui::CloseTop{});
        default: return std::nullopt;
    }
}

}  // namespace bodychain
