#include "words/message_words.h"

#include "words/language/language.h"

#include <algorithm>
#include <array>
#include <vector>

namespace bodychain {

namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }

struct Split {
    std::string pattern;
    std::vector<std::string> numbers;
};

/// Digits with a point between them, and not within a word: "L5" is a name.
Split split(std::string_view text) {
    Split out;
    for (std::size_t i = 0; i < text.size();) {
        const bool in_name = i > 0 && ((text[i - 1] >= 'A' && text[i - 1] <= 'z') || text[i - 1] == '_');
        std::size_t end = i;
        while (end < text.size() &&
               (digit(text[end]) || (end > i && text[end] == '.' && end + 1 < text.size() && digit(text[end + 1]))))
            ++end;
        if (end == i || in_name) {
            out.pattern += text[i++];
            continue;
        }
        out.pattern += "{" + std::to_string(out.numbers.size()) + "}";
        out.numbers.emplace_back(text.substr(i, end - i));
        i = end;
    }
    return out;
}

/// Those that a table of a language is to have, without their last point.
constexpr std::array kKnown{
    "The walk did not become steady",
    "The contact with the floor was not solved exactly",
    "The body lost its balance",
    "The calculation did not come to an end",
    "A planted foot slid {0} mm",
    "It needed an outside hand of up to {0} N",
    "It needed an outside twist of up to {0} N m",
    "At {0} m/s it fell",
    "at {0} m/s it walks",
    "the person fell after {0} % of a cycle",
    "the simulation diverged",
    "the contact forces did not converge in {0} steps",
    "a planted foot left its print by more than {0} mm",
    "outside help above the limit was needed",
    "the walk did not settle",
    "walks at {0} m/s",
    "at {0} m/s the person fell",
    "{0} N for {1} s against the chest, from the left",
    "{0} N for {1} s against the chest, from the right",
    "{0} N for {1} s against the chest, from behind",
    "{0} N for {1} s against the chest, from the front",
    "It falls",
    "It keeps its line and walks on",
    "It steps aside and walks on, {0} cm to the right",
    "It steps aside and walks on, {0} cm to the left",
    "Only a steady simulated walk can be pushed",
    "this one is not, or not yet",
    "This posture walks only with more help and effort than a push leaves it",
};

/// One message of a row of them.
std::string part_words(std::string_view english) {
    const Split parts = split(english);
    std::string words(translated(parts.pattern));
    for (std::size_t i = 0; i < parts.numbers.size(); ++i) {
        std::string number = parts.numbers[i];
        std::ranges::replace(number, '.', ',');
        const std::string place = "{" + std::to_string(i) + "}";
        if (const std::size_t at = words.find(place); at != std::string::npos) words.replace(at, place.size(), number);
    }
    return words;
}

}  // namespace

std::string message_pattern(std::string_view english) { return split(english).pattern; }

std::span<const char* const> known_messages() { return kKnown; }

std::string message_words(std::string_view english) {
    if (language() == Language::English) return std::string(english);
    std::string words;
    while (!english.empty()) {
        const std::size_t end = std::min(
            {english.find(". "), english.find("; "), english.ends_with('.') ? english.size() - 1 : english.size()});
        words += part_words(english.substr(0, end));
        const std::size_t next = std::min(end + 2, english.size());
        words += english.substr(end, next - end);
        english.remove_prefix(next);
    }
    return words;
}

}  // namespace bodychain
