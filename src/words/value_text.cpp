#include "words/value_text.h"

#include "base/number_text.h"
#include "words/strings/strings.h"

#include <algorithm>
#include <cmath>

namespace bodychain {

namespace {

constexpr std::string_view kMinus = "\xE2\x88\x92";  // U+2212, as wide as a plus

// The leading number alone, in the form the parser knows: without blanks, a comma as a point, the typographic minus as
// a hyphen. What follows it (a unit) is cut off, unless there are digits in it: "1.2.3" is a typing error.
std::string leading_number(std::string_view text) {
    std::string number;
    bool ended = false;
    while (!text.empty()) {
        const bool minus = text.starts_with(kMinus);
        const char c = minus ? '-' : text.front() == ',' ? '.' : text.front();
        text.remove_prefix(minus ? kMinus.size() : 1);
        if (c == ' ' || c == '\t') continue;
        const bool digit = c >= '0' && c <= '9';
        const bool sign = (c == '-' || c == '+') && number.empty();
        const bool point = c == '.' && number.find('.') == std::string::npos;
        if (ended && (digit || c == '.')) return {};
        if (!ended && (digit || sign || point))
            number += c;
        else
            ended = true;
        if (ended && c == '.') return {};
    }
    return number;
}

}  // namespace

int decimals_for(double step) {
    int decimals = 0;
    while (decimals < 3 && std::abs(step - std::round(step)) > 1e-9) {
        step *= 10;
        ++decimals;
    }
    return decimals;
}

std::string shown_number(double value, int decimals) {
    std::string text = fixed_text(value, decimals);
    if (text.starts_with('-')) text.replace(0, 1, kMinus);
    if (language() != Language::English)
        std::ranges::replace(text, '.', ',');  // as all languages of Europe but English write it
    return text;
}

std::string shown_change(double value, int decimals) {
    std::string text = shown_number(value, decimals);
    const bool zero = text == shown_number(0, decimals);
    return value > 0 && !zero ? "+" + text : text;
}

std::string slope_text(double percent) {
    const double steep = std::abs(percent);
    if (steep < 0.05) return {};
    const bool whole = std::abs(steep - std::round(steep)) < 0.05;
    return (percent > 0 ? text::kUphill : text::kDownhill) + shown_number(steep, whole ? 0 : 1) + " %";
}

std::optional<double> parse_typed(std::string_view text) {
    const auto number = parse_number(leading_number(text), "");
    if (!number) return std::nullopt;
    return number.value();
}

}  // namespace bodychain
