// One card that always says what is on the screen: a quick plan, the settled physics, or why there is no answer.
#pragma once

#include "ui/state/panel.h"

#include <string>

namespace bodychain::ui {

enum class Tone : unsigned char { Waiting, Estimate, Answer, Warning };

struct StatusText {
    Tone tone = Tone::Waiting;
    std::string title;
    std::string more;
};

/// The words for an answer (nullptr before the first) beside the scenario being edited.
StatusText status_text(const Answer* answer, const Scenario& current, Mode mode, bool busy);

/// Draws the card over the width of the panel.
void status_card(const PanelInput& in);

}  // namespace bodychain::ui
