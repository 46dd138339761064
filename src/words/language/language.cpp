#include "words/language/language.h"

#include "base/enum_array.h"
#include "words/language/embedded_languages.h"

#include <atomic>
#include <cstdlib>
#include <unordered_map>
#include <vector>

namespace bodychain {

namespace {

struct LanguageInfo {
    std::string_view code;
    const char* name;
};
constexpr EnumArray<Language, LanguageInfo, kLanguageCount> kLanguages{{{"en", "English"}, {"de", "Deutsch"}}};

constexpr char kAfterContext = '\4';  // as gettext joins the two

std::atomic<Language> chosen{Language::English};

std::string key_of(std::string_view english, std::string_view context) {
    std::string key(context);
    if (!key.empty()) key += kAfterContext;
    return key += english;
}

/// The strings live in `rows`, which never changes.
struct Table {
    std::vector<Translation> rows;
    std::unordered_map<std::string, const std::string*> of;

    explicit Table(std::string_view file) : rows(parse_catalogue(file)) {
        for (const Translation& row : rows) of.emplace(key_of(row.english, row.context), &row.translated);
    }
};

std::string_view file_of(Language language) {
    for (const EmbeddedFile& file : embedded_languages())
        if (std::string_view(file.name).starts_with(code_of(language)))
            return {reinterpret_cast<const char*>(file.words), file.bytes};
    return {};
}

const Table& table_of(Language language) {
    static const std::vector<Table> tables = [] {
        std::vector<Table> all;
        for (int i = 0; i < kLanguageCount; ++i) all.emplace_back(file_of(static_cast<Language>(i)));
        return all;
    }();
    return tables[static_cast<std::size_t>(language)];
}

const std::string* find(Language language, std::string_view english, std::string_view context) {
    const Table& table = table_of(language);
    const auto found = table.of.find(key_of(english, context));
    return found == table.of.end() || found->second->empty() ? nullptr : found->second;
}

}  // namespace

std::string_view code_of(Language language) { return kLanguages[language].code; }

const char* name_of(Language language) { return kLanguages[language].name; }

std::optional<Language> language_of(std::string_view code) {
    for (std::size_t i = 0; i < kLanguages.size(); ++i)
        if (kLanguages[i].code == code) return static_cast<Language>(i);
    return std::nullopt;
}

std::string language_codes() {
    std::string text;
    for (std::size_t i = 0; i < kLanguages.size(); ++i)
        text += (i == 0 ? "" : i + 1 < kLanguages.size() ? ", " : " or ") + std::string(kLanguages[i].code);
    return text;
}

Language system_language() {
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(variable);
        if (!value || !*value) continue;
        return language_of(std::string_view(value).substr(0, 2)).value_or(Language::English);
    }
    return Language::English;
}

void set_language(Language language) { chosen = language; }

Language language() { return chosen; }

std::string_view translated(std::string_view english, std::string_view context) {
    const Language now = chosen;
    if (now == Language::English || english.empty()) return english;
    const std::string* found = find(now, english, context);
    return found ? std::string_view(*found) : english;
}

bool has_translation(Language language, std::string_view english, std::string_view context) {
    return language == Language::English || english.empty() || find(language, english, context);
}

std::span<const Translation> translations(Language language) { return table_of(language).rows; }

std::string filled_in(std::string_view pattern, std::initializer_list<std::string_view> values) {
    std::string out;
    while (!pattern.empty()) {
        const bool place = pattern.size() >= 3 && pattern[0] == '{' && pattern[2] == '}' && pattern[1] >= '0' &&
                           pattern[1] < static_cast<char>('0' + values.size());
        if (place)
            out += values.begin()[pattern[1] - '0'];
        else
            out += pattern[0];
        pattern.remove_prefix(place ? 3 : 1);
    }
    return out;
}

}  // namespace bodychain
