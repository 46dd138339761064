// Parameter values as text: "15", "1.7", "f". The same on the command line, in messages and beside sliders.
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

/// "f" or "m" as the number of the parameter.
Result<double> parse_sex(std::string_view text, const std::string& where);

/// Sets one value if it is in range; returns nothing on success. `where` begins the error line.
std::optional<Error> set_checked(Scenario& scenario, ParameterId id, double value, const std::string& where);

/// Applies "KEY=VALUE"; returns nothing on success. On an error the scenario stays as it was.
std::optional<Error> set_from_text(Scenario& scenario, std::string_view assignment);

}  // namespace bodychain
