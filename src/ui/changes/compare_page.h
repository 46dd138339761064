// The page on which A and B are compared: what is what, a table of differences, settings to copy across; and the page
// of single corrections.
#pragma once

#include "ui/state/panel.h"

#include <optional>

namespace bodychain::ui {

void compare_page(const PanelInput& in);

/// What is walked with a single correction; nullopt where there is no such cause.
std::optional<Scenario> without_cause(const Scenario& scenario, const AttributionRun& run, std::size_t cause);

/// The page of single corrections: what remains with each, to be played beside what is set, or made.
void corrections_page(const PanelInput& in);

/// Who is A and who B, and whether they stand side by side or over each other.
void compared_pair(const PanelInput& in);

}  // namespace bodychain::ui
