// The tour for a first visitor: kept in the view state.
#pragma once

#include "scenario/scenario.h"

#include <array>
#include <memory>
#include <optional>

namespace bodychain::ui {

enum class TourStop : unsigned char { Walk, Cause, Chain, Examples, Loads };
inline constexpr std::size_t kTourStopCount = 5;

/// How the visitor goes on with it.
enum class TourMove : unsigned char { Take, Decline, Back, Next, Show, Skip };

/// What was so when a stop was reached: its action is done when it is not so any more.
struct TourStart {
    std::shared_ptr<const Scenario> scenario;
    bool playing = true;
};

struct TourView {
    bool offered = false;          // the card that asks a first visitor
    std::optional<TourStop> stop;  // under way
    bool fresh = false;            // the stop was reached in this frame
    bool seen = false;             // taken or declined: to be remembered
    std::array<bool, kTourStopCount> done{};
    bool viewed = false;  // a view was chosen since the last frame
    TourStart start;
};

}  // namespace bodychain::ui
