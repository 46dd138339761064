#include "ui/guide/tour.h"

#include "analysis/causes.h"
#include "scenario/presets.h"
#include "ui/state/value_edit.h"

#include <algorithm>

namespace bodychain::ui {

namespace {

constexpr double kShownToeOut_deg = 25;
constexpr std::string_view kShownPreset = "flat_feet";

std::size_t place_of(TourStop stop) { return static_cast<std::size_t>(stop); }

// What lies over the panels goes away, and what the stop speaks of comes into view.
void reach(TourStop stop, ViewState& view) {
    view.tour.stop = stop;
    view.tour.fresh = true;
    view.tour.done[place_of(stop)] = false;
    view.help_open = view.gallery.open = view.learn.open = view.self_check.open = view.hint = view.curves.open = false;
    view.mode = Mode::Walk;
    view.find.clear();
    view.whole_wanted = view.close_look.has_value();
    view.chain.selected.reset();
    if (stop == TourStop::Cause) {
        view.open_regions.set(static_cast<std::size_t>(Region::Feet));
        if (view.view_now)
            view.view_wanted =
                NamedView::ThreeQuarter;  // where a foot that turns is seen; a view of the visitor's own is kept
    }
    if (stop == TourStop::Chain || (stop == TourStop::Loads && view.chain.page == ChangesPage::Sites))
        view.chain.page = ChangesPage::Chain;
}

void leave(ViewState& view) {
    view.tour.stop.reset();
    view.tour.offered = false;
    view.tour.seen = true;
}

void move(ViewState& view, int by) {
    const int to = static_cast<int>(*view.tour.stop) + by;
    if (to >= static_cast<int>(kTourStopCount)) return leave(view);
    if (to >= 0) reach(static_cast<TourStop>(to), view);
}

Edit foot_turned_out(const Scenario& now) {
    Edit edit = value_edit(now, {}, ParameterId::FootToeOutR,
                           now.posture.get(ParameterId::FootToeOutR) == kShownToeOut_deg ? 0 : kShownToeOut_deg);
    edit.merge_key.clear();
    return edit;
}

Edit example(const Scenario& now, ViewState& view) {
    const Preset& preset = *std::ranges::find(built_in_presets(), kShownPreset, &Preset::key);
    Edit edit{std::string(translated(preset.scenario.name)), for_person(preset.scenario, now), {}};
    view.gallery.told = edit.next;
    view.gallery.open = false;
    return edit;
}

std::optional<Edit> show(ViewState& view, const Document& document) {
    const Scenario& now = document.current();
    const bool neutral = causes_of(now).empty();
    view.tour.done[place_of(*view.tour.stop)] = true;
    switch (*view.tour.stop) {
        case TourStop::Walk:
            view.view_wanted = view.view_now == NamedView::Right ? NamedView::ThreeQuarter : NamedView::Right;
            view.playback.playing = true;
            return std::nullopt;
        case TourStop::Cause: return foot_turned_out(now);
        case TourStop::Chain:
            view.chain.selected = ChainLink::HipR;
            return neutral ? std::optional(foot_turned_out(now)) : std::nullopt;
        case TourStop::Examples: return example(now, view);
        case TourStop::Loads:
            view.chain.page = ChangesPage::Sites;
            return neutral ? std::optional(example(now, view)) : std::nullopt;
    }
    return std::nullopt;
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

std::optional<Edit> take_tour_wish(TourWish wish, ViewState& view, const Document& document) {
    TourView& tour = view.tour;
    switch (wish) {
        case TourWish::None: break;
        case TourWish::Take:
            tour.offered = false;
            tour.seen = true;
            tour.done = {};
            reach(TourStop::Walk, view);
            break;
        case TourWish::Decline:
        case TourWish::Skip: leave(view); break;
        case TourWish::Back:
            if (tour.stop) move(view, -1);
            break;
        case TourWish::Next:
            if (tour.stop) move(view, +1);
            break;
        case TourWish::Show:
            if (tour.stop && tour.done[place_of(*tour.stop)])
                move(view, +1);
            else if (tour.stop)
                return show(view, document);
            break;
    }
    return std::nullopt;
}

void watch_tour(ViewState& view, const Document& document, bool turned) {
    TourView& tour = view.tour;
    if (!tour.stop) return;
    if (tour.fresh)
        tour.start = {document.current_ptr(), view.playback.playing};
    else if (done(*tour.stop, view, document, turned))
        tour.done[place_of(*tour.stop)] = true;
    tour.fresh = false;
}

}  // namespace bodychain::ui
