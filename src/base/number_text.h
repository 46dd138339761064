// Numbers as text, the same under every locale: from_chars and to_chars, shortest text that reads back to the same
// bits.
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace bodychain {

/// Shortest decimal text that reads back to exactly `value`; never "-0". Not-a-number and infinity become "nan", "inf",
/// "-inf".
std::string number_text(double value);

/// `value` with `decimals` digits after the point (for tables read by people); never "-0.0".
std::string fixed_text(double value, int decimals);

/// The whole of `text` as a finite number. A leading '+' is allowed, blanks and a decimal comma are not.
/// `where` names the place for the error line.
Result<double> parse_number(std::string_view text, const std::string& where);

}  // namespace bodychain
