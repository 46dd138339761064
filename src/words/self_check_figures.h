// What a self-test's scene measures, as lines to read.
#pragma once

#include "session/walks/self_check_show.h"

#include <string>
#include <vector>

namespace bodychain {

/// One line: a value for both legs or for the middle of the body, each with the neutral person's in brackets.
struct SelfCheckFigure {
    std::string name;
    std::string right, left;  // of the middle: in `right` alone
    bool sided = false;
    bool right_differs = false, left_differs = false;  // clearly from the neutral person's
};

/// At a share 0..1 of the movement.
std::vector<SelfCheckFigure> self_check_figures(const SelfCheckShow& show, double share, bool clinical);

/// Whether the person holds the posture by itself; where not, its figures say nothing.
bool self_check_holds(const SelfCheckShow& show);

/// What is being done there: "Tail tucked under".
std::string self_check_action(SelfCheck test, bool clinical);

}  // namespace bodychain
