// What the panel of curves shows: kept in the view state, so that it opens again as it was left.
#pragma once

#include "session/walks/answer.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bodychain::ui {

enum class CurvesPage : unsigned char { Angles, Loads, Scores, Muscles, Distance };
inline constexpr int kCurvesPages = 5;
/// The pages that show plots, with a legend and curves to keep.
constexpr bool shows_plots(CurvesPage page) { return page == CurvesPage::Angles || page == CurvesPage::Loads; }

inline constexpr double kUsualSteps = 10000;  // a day

inline constexpr std::size_t kMostKept = 3;
inline constexpr std::size_t kComparedColour = kMostKept;

/// A walk put aside to be compared with.
struct KeptWalk {
    std::string name;  // what was changed for it
    std::shared_ptr<const Walked> walked;
    std::size_t colour =
        0;  // of kMostKept; stays when others are removed; kComparedColour: of the walk that is compared with
    bool operator==(const KeptWalk&) const = default;
};

struct CurvesView {
    bool open = false;  // closed at first: the walker alone
    CurvesPage page = CurvesPage::Angles;
    std::optional<std::size_t> enlarged;  // plot of the page that fills the panel
    std::vector<KeptWalk> kept;
    std::optional<KeptWalk> compared;  // A beside what is set; set by the window
    bool against_norm = false;         // scores against healthy people instead of the own neutral
    double steps_a_day = kUsualSteps;
};

}  // namespace bodychain::ui
