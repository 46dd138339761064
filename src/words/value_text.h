// Numbers as people read and type them: in the language of the program, never touched by the locale of the system.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace bodychain {

/// Decimals that show every multiple of `step`: 1 -> 0, 0.5 -> 1, 0.05 -> 2.
int decimals_for(double step);

/// "−3.5" with a proper minus sign; values that round to zero have no sign.
std::string shown_number(double value, int decimals);
/// The same, always with a sign except for zero: "+3.5".
std::string shown_change(double value, int decimals);

/// "uphill 8 %", "downhill 2.5 %"; nothing for a level floor.
std::string slope_text(double percent);

/// Reads what a person typed: decimal point or comma, any minus sign, blanks and a unit after it are fine.
std::optional<double> parse_typed(std::string_view text);

}  // namespace bodychain
