// What is compared and how it is shown: kept in the view state.
#pragma once

#include "session/findings/comparison.h"
#include "session/findings/corrections.h"
#include "ui/kit/layout.h"

#include <array>
#include <memory>
#include <optional>
#include <string>

namespace bodychain::ui {

/// A single correction that is shown without being made.
struct PlayedCorrection {
    std::string key;  // of its cause
    std::string name;
    std::shared_ptr<const Scenario> scenario;
    bool operator==(const PlayedCorrection&) const = default;
};

/// Where comparing stands; set by the window.
struct CompareNow {
    std::shared_ptr<const Scenario>
        other;  // A; while a correction is played, it as B, and A is what is set. nullptr: nothing is compared
    std::shared_ptr<const Answer> answer;        // of `other`: planned where what is set is; nullptr: not yet
    std::shared_ptr<const PairFigures> figures;  // of A and B; nullptr: not yet
    bool neutral = false;                        // A is the own neutral
    bool other_is_b = false;                     // a correction is played
    bool estimate = false;                       // one of both is a plan
};

struct CompareView {
    bool beside = false;                     // side by side instead of over each other
    std::optional<CorrectionTarget> target;  // chosen; else the place or link that is open
    std::optional<PlayedCorrection> played;
    CompareNow now;
    std::array<Rect, 2> panes{};  // A's and B's, set by the window; from the picture's top left corner, units of the
                                  // pointer; empty: one picture
    bool on() const { return now.other != nullptr; }
    bool in_panes() const { return panes[0].w > 0; }
};

}  // namespace bodychain::ui
