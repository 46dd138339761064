#include "ui/guide/tour.h"

#include "analysis/causes.h"
#include "scenario/presets.h"
#include "ui/state/value_edit.h"

#include <algorithm>
#include <utility>

namespace bodychain::ui {

namespace {

constexpr double kShownToeOut_deg = 25;
constexpr std::string_view kShownPreset = "flat_feet";

std::size_t place_of(TourStop stop) { return static_cast<std::size_t>(stop); }

// What lies over the panels goes away, and what the stop speaks of comes into view.
Actions reach(TourStop stop, ViewState& view) {
    Actions asked;
    view.tour.stop = stop;
    view.tour.fresh = true;
    view.tour.done[place_of(stop)] = false;
    view.help_open = view.gallery.open = view.learn.open = view.self_check.open = view.hint = view.curves.open = false;
    view.mode = Mode::Walk;
    view.find.clear();
    if (view.close_look) asked.push_back(WholeBody{});
    view.chain.selected.reset();
    if (stop == TourStop::Cause) {
        view.open_regions.set(static_cast<std::size_t>(Region::Feet));
        if (view.view_now)  // where a foot that turns is seen; a view of the visitor's own is kept
            asked.push_back(LookFrom{NamedView::ThreeQuarter});
    }
    if (stop == TourStop::Chain || (stop == TourStop::Loads && view.chain.page == ChangesPage::Sites))
        view.chain.page = ChangesPage::Chain;
    return asked;
}

Actions leave(ViewState& view) {
    view.tour.stop.reset();
    view.tour.offered = false;
    view.tour.seen = true;
    return {};
}

Actions move(ViewState& view, int by) {
    const int to = static_cast<int>(*view.tour.stop) + by;
    if (to >= static_cast<int>(kTourStopCount)) return leave(view);
    return to >= 0 ? reach(static_cast<TourStop>(to), view) : Actions{};
}

Edit foot_turned_out(const Scenario& now) {
    Edit edit = value_edit(now, {}, ParameterId::FootToeOutR,
                           now.posture.get(ParameterId::FootToeOutR) == kShownToeOut_deg ? 0 : kShownToeOut_deg);
    edit.merge_key.clear();
    return edit;
}

Edit example(const Scenario& now) {
    const Preset& preset = *std::ranges::find(built_in_presets(), kShownPreset, &Preset::key);
    return {std::string(translated(preset.scenario.name)), for_person(preset.scenario, now), {}};
}

Actions show(ViewState& view, const Document& document) {
    const Scenario& now = document.current();
    const bool neutral = causes_of(now).empty();
    view.tour.done[place_of(*view.tour.stop)] = true;
    switch (*view.tour.stop) {
        case TourStop::Walk:
            view.playback.playing = true;
            return {LookFrom{view.view_now == NamedView::Right ? NamedView::ThreeQuarter : NamedView::Right}};
        case TourStop::Cause: return {EditScenario{foot_turned_out(now)}};
        case TourStop::Chain:
            view.chain.selected = ChainLink::HipR;
            return neutral ? Actions{EditScenario{foot_turned_out(now)}} : Actions{};
        case TourStop::Examples: return {ChooseExample{example(now)}};
        case TourStop::Loads:
            view.chain.page = ChangesPage::Sites;
            return neutral ? Actions{ChooseExample{example(now)}} : Actions{};
    }
    return {};
}

bool done(TourStop stop, const ViewState& view, const Document& document, bool turned) {
    const TourStart& start = view.tour.start;
    const bool changed = document.current_ptr() != start.scenario;
    switch (stop) {
        case TourStop::Walk: return turned || view.playback.playing != start.playing;
        case TourStop::Cause: return changed && !(document.current().posture == start.scenario->posture);
        case TourStop::Chain: return view.chain.selected.has_value();
        case TourStop::Examples:
            return changed && view.gallery.told &&
                   same_but_for_person(view.gallery.told->posture, document.current().posture);
        case TourStop::Loads: return view.chain.page == ChangesPage::Sites || view.curves.open || changed;
    }
    return false;
}

}  // namespace

Actions take_tour_move(TourMove by, ViewState& view, const Document& document) {
    TourView& tour = view.tour;
    switch (by) {
        case TourMove::Take:
            tour.offered = false;
            tour.seen = true;
            tour.done = {};
            return reach(TourStop::Walk, view);
        case TourMove::Decline:
        case TourMove::Skip: return leave(view);
        case TourMove::Back: return tour.stop ? move(view, -1) : Actions{};
        case TourMove::Next: return tour.stop ? move(view, +1) : Actions{};
        case TourMove::Show:
            if (!tour.stop) return {};
            return tour.done[place_of(*tour.stop)] ? move(view, +1) : show(view, document);
    }
    return {};
}

void watch_tour(ViewState& view, const Document& document, bool turned) {
    TourView& tour = view.tour;
    const bool viewed = std::exchange(tour.viewed, false) || turned;
    if (!tour.stop) return;
    if (tour.fresh)
        tour.start = {document.current_ptr(), view.playback.playing};
    else if (done(*tour.stop, view, document, viewed))
        tour.done[place_of(*tour.stop)] = true;
    tour.fresh = false;
}

}  // namespace bodychain::ui
