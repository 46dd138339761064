// The tour for a first visitor: kept in the view state. Without ImGui, so that the window's keys and tests can drive
// it.
#pragma once

#include "scenario/scenario.h"

#include <array>
#include <memory>
#include <optional>

namespace bodychain::ui {

enum class TourStop : unsigned char { Walk, Cause, Chain, Examples, Loads };
inline constexpr std::size_t kTourStopCount = 5;

/// What the visitor wants of the tour, by a key or a button.
enum class TourWish : unsigned char { None, Take, Decline, Back, Next, Show, Skip };

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
    TourWish wish = TourWish::None;  // set by a key, taken with the next frame
    TourStart start;
};

}  // namespace bodychain::ui
