// The language people read. English stands in the program; each other language is one table, a file of assets/languages
// in the form of gettext's catalogues (.po), built in. A text that a table lacks is shown in English.
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

/// "en", "de": as on the command line and in file names.
std::string_view code_of(Language language);
/// Its own name in itself: "Deutsch".
const char* name_of(Language language);
std::optional<Language> language_of(std::string_view code);
/// The language of the system's settings (LC_ALL, LC_MESSAGES, LANG); English where it is none of these.
Language system_language();

/// Of the whole program, English at first. Set from one thread, before the next frame or line of text is made.
void set_language(Language language);
Language language();

/// An English text in the language now set. `context` tells apart what English says with one word and others with two.
/// What is returned lives as long as the program, or is the text given.
std::string_view translated(std::string_view english, std::string_view context = {});
/// Whether a language's table has it.
bool has_translation(Language language, std::string_view english, std::string_view context = {});

/// One line of a table.
struct Translation {
    std::string context, english, translated;
};
/// A table as it stands in its file; empty for English.
std::span<const Translation> translations(Language language);
/// Reads a catalogue (msgctxt, msgid, msgstr with quoted lines under each other; comments and the head are skipped).
std::vector<Translation> parse_catalogue(std::string_view text);

/// A text of the program: reads as the words of the language now set.
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

/// "{0} of {1}" with the values in the order that the language wants.
std::string filled_in(std::string_view pattern, std::initializer_list<std::string_view> values);

}  // namespace bodychain
