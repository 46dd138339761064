// What the panel of changes shows: kept in the view state.
#pragma once

#include "session/findings/body_chain.h"
#include "session/walks/attribution_worker.h"

#include <optional>

namespace bodychain::ui {

enum class ChangesPage : unsigned char { Chain, List, Sites, Compare, Correct };
inline constexpr int kChangesPages = 5;

/// A place that often hurts, on one side.
struct SitePlace {
    Site site{};
    Side side = Side::Right;
    bool operator==(const SitePlace&) const = default;
};

struct ChainView {
    ChangesPage page = ChangesPage::Chain;
    bool now = false;                   // at this moment instead of on average
    std::optional<ChainLink> selected;  // its card is open
    std::optional<SitePlace> site;      // unfolded on the page of places
    Plane plane = Plane::Sagittal;      // whose curve the card shows
    bool shares_stopped = false;        // the person cancelled; until the next change or until asked for again
};

/// Where the working out of the shares stands.
struct SharesNow {
    const AttributionAnswer* answer = nullptr;  // the newest one, perhaps of another scenario
    bool busy = false;
    double progress = 0;
};

}  // namespace bodychain::ui
