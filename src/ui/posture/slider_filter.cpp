#include "ui/posture/slider_filter.h"

#include "words/parameter_words.h"
#include "words/strings/strings.h"

#include <algorithm>
#include <string>
#include <vector>

namespace bodychain::ui {

namespace {

// Letters and digits of ASCII, small; bytes of other letters stay as they are. Independent of the locale.
char small_letter(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool in_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words(1);
    for (const char letter : text) {
        const char c = small_letter(letter);
        if (in_word(c))
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

std::string names_of(ParameterId id) {
    std::string names = region_name(info(id).region);
    for (const ParameterId side : {id, mirrored(id)})
        names += " " + parameter_name(side, false) + " " + parameter_name(side, true);
    if (id == ParameterId::BodySex) names += " " + text::kWoman.str() + " " + text::kMan;
    return names;
}

}  // namespace

const char* region_name(Region region) {
    switch (region) {
        case Region::Feet: return text::kRegionFeet;
        case Region::Shoes: return text::kRegionShoes;
        case Region::Legs: return text::kRegionLegs;
        case Region::Pelvis: return text::kRegionPelvis;
        case Region::Trunk: return text::kRegionTrunk;
        case Region::Limits: return text::kRegionLimits;
        case Region::Walk:
        case Region::Person: return text::kPerson;
    }
    return "";
}

bool found(std::string_view typed, ParameterId id) {
    const std::vector<std::string> wanted = words_of(typed);
    if (wanted.empty()) return true;
    const std::vector<std::string> names = words_of(names_of(id));
    return std::ranges::all_of(wanted, [&](const std::string& word) {
        return std::ranges::any_of(names, [&](const std::string& name) { return name.starts_with(word); });
    });
}

}  // namespace bodychain::ui
