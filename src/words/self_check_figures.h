// The figures of a self-test's scene, as lines to read.
#pragma once

#include "session/walks/self_check_show.h"

#include <string>
#include <vector>

namespace bodychain {

/// One line: a value for each leg or for the midline, each followed by the neutral person's in brackets.
struct SelfCheckFigure {
    std::string name;
    std::string right, left;  // of the midline: only `right`
    bool sided = false;
    bool right_differs = false, left_differs = false;  // clearly, from the neutral person
};

/// At a share 0..1 of the movement.
std::vector<SelfCheckFigure> self_check_figures(const SelfCheckShow& show, double share, bool clinical);

/// Whether the posture holds by itself; where not, its figures mean nothing.
bool self_check_holds(const SelfCheckShow& show);

/// What the person is doing: "Tail tucked under".
std::string self_check_action(SelfCheck test, bool clinical);

}  // namespace bodychain
