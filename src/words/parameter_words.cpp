#include "words/parameter_words.h"

#include "words/language/language.h"

#include <array>

namespace bodychain {

namespace {

std::string capital_letter(std::string words) {
    if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
    return words;
}

}  // namespace

std::string parameter_name(ParameterId id, bool clinical) {
    return std::string(translated(clinical ? info(id).clinical_label : info(id).label));
}

// English puts the side first, German after a comma.
std::string parameter_name_without_side(ParameterId id, bool clinical) {
    constexpr std::array<std::string_view, 2> kBefore{"Right ", "Left "}, kAfter{", rechts", ", links"};
    const std::string name = parameter_name(id, clinical);
    for (const std::string_view side : kBefore)
        if (name.starts_with(side)) return capital_letter(name.substr(side.size()));
    for (const std::string_view side : kAfter)
        if (name.ends_with(side)) return name.substr(0, name.size() - side.size());
    return name;
}

std::string parameter_help(ParameterId id) { return std::string(translated(info(id).help)); }

}  // namespace bodychain
