// The language of the program. A text is a `Text`, written in English where it is declared and read in the language
// that is set. Every other language is a table, a file of assets/languages in the format of gettext's catalogues (.po),
// built in; a text that it lacks is shown in English.
//
// Tables below this layer (parameters, channels, places, presets) are English and are translated where they are shown.
// Sentences are patterns with places for number and side, never glued words. A test finds every text of the sources and
// tables in the catalogue, and nothing else there; BODYCHAIN_MISSING_TEXTS=new.po writes the rows that are missing
// (tests/README.md).
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bodychain {

enum class Language : unsigned char { English, German };
inline constexpr int kLanguageCount = 2;

/// "en", "de", as on the command line and in file names.
std::string_view code_of(Language language);
/// The language's name in itself: "Deutsch".
const char* name_of(Language language);
std::optional<Language> language_of(std::string_view code);
/// "en or de", for help and errors.
std::string language_codes();
/// The language of the system's settings (LC_ALL, LC_MESSAGES, LANG); English where the program does not have it.
Language system_language();

/// For the whole program; English at first. Set it from one thread, before the next frame or line of text is made.
void set_language(Language language);
Language language();

/// An English text in the language that is set. `context` distinguishes what English says with one word and others with
/// two. The result lives as long as the program, or is the text given.
std::string_view translated(std::string_view english, std::string_view context = {});
/// Whether a language's table has the text.
bool has_translation(Language language, std::string_view english, std::string_view context = {});

/// One line of a table.
struct Translation {
    std::string context, english, translated;
};
/// The rows of a table; none for English.
std::span<const Translation> translations(Language language);
/// Reads a catalogue: msgctxt, msgid, msgstr, each with quoted lines below each other. Comments and the head are
/// skipped.
std::vector<Translation> parse_catalogue(std::string_view text);

/// A text of the program. Converted to a string it has the words of the language that is set.
class Text {
public:
    explicit constexpr Text(const char* english, const char* context = "") : english_(english), context_(context) {}
    operator const char*() const { return translated(english_, context_).data(); }
    operator std::string_view() const { return translated(english_, context_); }
    operator std::string() const { return str(); }
    std::string str() const { return std::string(translated(english_, context_)); }
    constexpr const char* english() const { return english_; }
    constexpr const char* context() const { return context_; }

private:
    const char *english_, *context_;
};

consteval Text operator""_t(const char* english, std::size_t) { return Text(english); }

inline std::string operator+(const std::string& a, const Text& b) { return a + static_cast<const char*>(b); }
inline std::string operator+(const Text& a, const std::string& b) { return static_cast<const char*>(a) + b; }
inline std::string operator+(const Text& a, const char* b) { return a.str() + b; }
inline std::string operator+(const char* a, const Text& b) { return a + b.str(); }
inline std::string operator+(const Text& a, const Text& b) { return a.str() + static_cast<const char*>(b); }
inline std::string& operator+=(std::string& a, const Text& b) { return a += static_cast<const char*>(b); }

/// A pattern such as "{0} of {1}" filled with values, in the order that the language wants.
std::string filled_in(std::string_view pattern, std::initializer_list<std::string_view> values);

}  // namespace bodychain
