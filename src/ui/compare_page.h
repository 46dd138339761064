// The page on which A and B are compared: what is what, a table of differences, settings to copy across, one correction at a time.
#pragma once

#include "ui/panel.h"

#include <optional>

namespace bodychain::ui {

/// Returns a value taken from A, or a correction to be made.
std::optional<Edit> compare_page(const PanelInput& in);

/// Over the picture where both stand side by side: their names and what parts them. Returns how much of the top it takes, pixels.
float compare_titles(const PanelInput& in, const Rect& picture);

/// What is walked with a single correction; nullopt where there is no such cause.
std::optional<Scenario> without_cause(const Scenario& scenario, const AttributionRun& run, std::size_t cause);

/// The list of single corrections; also without anything compared.
std::optional<Edit> corrections_list(const PanelInput& in);

}  // namespace bodychain::ui
