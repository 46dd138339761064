#include "base/number_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace bodychain {

namespace {
// Longest fixed text: 309 digits before the point, the point, up to 17 decimals, sign.
constexpr std::size_t kLongestText = 400;
}  // namespace

std::string number_text(double value) {
    if (std::isnan(value)) return "nan";  // the sign of a not-a-number means nothing
    if (value == 0) return "0";           // drops the sign of -0
    std::array<char, kLongestText> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return std::string(buffer.data(), end.ptr);
}

std::string fixed_text(double value, int decimals) {
    std::array<char, kLongestText> buffer;
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals);
    std::string text(buffer.data(), end.ptr);
    const bool only_zeros = text.find_first_of("123456789nf") == std::string::npos;
    return only_zeros && text.front() == '-' ? text.substr(1) : text;
}

Result<double> parse_number(std::string_view text, const std::string& where) {
    const Error error{where, std::string("'").append(text).append("' is not a number"), "a number such as 12.5"};
    std::string_view digits = text;
    if (!digits.empty() && digits.front() == '+') digits.remove_prefix(1);
    if (digits.empty() || (digits.size() < text.size() && digits.front() == '-')) return error;
    double value = 0;
    const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (code != std::errc() || end != digits.data() + digits.size() || !std::isfinite(value)) return error;
    return value;
}

}  // namespace bodychain
