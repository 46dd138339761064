// One parameter value as text: "15", "1.7", "f". The same text on the command line, in messages and beside sliders.
#pragma once

#include "scenario/scenario.h"

#include <optional>
#include <string>
#include <string_view>

namespace bodychain {

/// The value as a file or the command line writes it (without its unit); body.sex is "f" or "m".
std::string value_text(ParameterId id, double value);

/// The allowed range in words: "-30..40 deg", "f or m".
std::string range_text(ParameterId id);

/// "f" or "m" as the parameter's number.
Result<double> parse_sex(std::string_view text, const std::string& where);

/// Sets one value after checking its range; nothing on success. `where` names the place for the error line.
std::optional<Error> set_checked(Scenario& scenario, ParameterId id, double value, const std::string& where);

/// Applies "KEY=VALUE"; nothing on success, and then only does the scenario change.
std::optional<Error> set_from_text(Scenario& scenario, std::string_view assignment);

}  // namespace bodychain
