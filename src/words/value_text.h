// Numbers as people read and type them, in the language of the program; the locale of the system has no influence.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace bodychain {

/// Number of decimals that show every multiple of `step`: 1 -> 0, 0.5 -> 1, 0.05 -> 2.
int decimals_for(double step);

/// "−3.5" with a true minus sign; values that round to zero have no sign.
std::string shown_number(double value, int decimals);
/// The same with a sign except for zero: "+3.5".
std::string shown_change(double value, int decimals);

/// "uphill 8 %", "downhill 2.5 %"; nothing for a level floor.
std::string slope_text(double percent);

/// Reads what a person typed: with decimal point or comma, any minus sign, blanks, and a unit after it.
std::optional<double> parse_typed(std::string_view text);

}  // namespace bodychain
