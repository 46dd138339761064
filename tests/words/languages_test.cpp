#include "analysis/site_loads.h"
#include "gait/channels.h"
#include "scenario/presets.h"
#include "words/language/language.h"
#include "words/message_words.h"
#include "words/site_words.h"
#include "words/value_text.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

using namespace bodychain;

namespace {

/// A text and what tells it from another with the same English words.
using Key = std::pair<std::string, std::string>;

/// What stands between the quotes of C++ source.
std::string unescaped(const std::string& quoted) {
    std::string out;
    for (std::size_t i = 0; i < quoted.size(); ++i) {
        if (quoted[i] != '\\') {
            out += quoted[i];
        } else if (quoted[i + 1] == 'u') {
            const auto code = static_cast<unsigned>(std::stoul(quoted.substr(i + 2, 4), nullptr, 16));
            if (code < 0x800)
                out += {static_cast<char>(0xC0 | code >> 6), static_cast<char>(0x80 | (code & 0x3F))};
            else
                out += {static_cast<char>(0xE0 | code >> 12), static_cast<char>(0x80 | (code >> 6 & 0x3F)),
                        static_cast<char>(0x80 | (code & 0x3F))};
            i += 5;
        } else {
            out += quoted[i + 1] == 'n' ? '\n' : quoted[i + 1];
            ++i;
        }
    }
    return out;
}

std::string quoted(const std::string& words) {
    std::string out = "\"";
    for (const char c : words) out += c == '\n' ? "\\n" : c == '"' ? "\\\"" : c == '\\' ? "\\\\" : std::string(1, c);
    return out + "\"";
}

/// Every Text of the sources: `Text kName{"..."}`, `Text{"..."}`, with a context or without.
std::set<Key> texts_of_sources() {
    static const std::regex text(
        R"re(\bText( k\w+)?\{\s*("(?:[^"\\]|\\.)*"(?:\s*"(?:[^"\\]|\\.)*")*)(?:, ("(?:[^"\\]|\\.)*"))?\})re");
    static const std::regex piece(R"re("((?:[^"\\]|\\.)*)")re");
    const auto joined = [](const std::string& pieces) {
        std::string out;
        for (auto it = std::sregex_iterator(pieces.begin(), pieces.end(), piece); it != std::sregex_iterator(); ++it)
            out += unescaped((*it)[1]);
        return out;
    };
    std::set<Key> found;
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(std::filesystem::path(BODYCHAIN_GOLDEN_DIR) / "../../src")) {
        if (entry.path().extension() != ".h" && entry.path().extension() != ".cpp") continue;
        std::ifstream in(entry.path());
        std::string line, all;
        while (std::getline(in, line))
            if (line.find("Text") != std::string::npos ||
                (!all.empty() && all.back() != ';' && line.find('"') != std::string::npos))
                all += line;
        for (auto it = std::sregex_iterator(all.begin(), all.end(), text); it != std::sregex_iterator(); ++it)
            found.insert({joined((*it)[2]), joined((*it)[3])});
    }
    return found;
}

std::set<Key> texts_of_tables() {
    std::set<Key> found;
    for (const ParameterInfo& p : parameter_table())
        for (const std::string_view words : {p.label, p.clinical_label, p.help}) found.insert({std::string(words), ""});
    for (const ChannelInfo& channel : channel_table())
        for (const std::string_view words :
             {channel.plain, channel.clinical, channel.positive_plain, channel.positive_clinical})
            found.insert({std::string(words), ""});
    for (const SiteQuantity& q : site_table())
        for (const std::string& words : {std::string(q.meaning), site_quantity_words(q, true)})
            found.insert({words, ""});
    for (const Preset& preset : built_in_presets())
        for (const std::string& words : {preset.scenario.name, preset.scenario.about, preset.scenario.look_at})
            found.insert({words, ""});
    for (const MessagePattern& m : message_patterns()) found.insert({std::string(m.english), ""});
    return found;
}

std::set<Key> all_texts() {
    std::set<Key> all = texts_of_sources();
    all.merge(texts_of_tables());
    all.erase({"", ""});
    return all;
}

/// Which of {0}, {1} ... '#', '%' and line ends a text has.
std::set<std::string> marks_of(std::string_view words) {
    std::set<std::string> marks;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == '#') marks.insert("#");
        if (words[i] == '{' && i + 2 < words.size() && words[i + 2] == '}')
            marks.insert(std::string(words.substr(i, 3)));
    }
    return marks;
}

/// May still lack texts, which are then shown in English.
const std::set<std::string_view> kUnfinished{};

std::vector<Language> translated_languages() {
    std::vector<Language> all;
    for (int i = 1; i < kLanguageCount; ++i) all.push_back(static_cast<Language>(i));
    return all;
}

struct In {
    explicit In(Language l) { set_language(l); }
    ~In() { set_language(Language::English); }
};

}  // namespace

TEST_CASE("the sources' texts are found", "[words][language]") {
    const std::set<Key> texts = texts_of_sources();
    CHECK(texts.size() > 400);
    CHECK(texts.count({"left", "before a noun"}) == 1);
    CHECK(texts.count({"\u00B0", ""}) == 1);
}

TEST_CASE("every text of the program is in the table of every language", "[words][language]") {
    std::string all_missing;
    for (const Language language : translated_languages()) {
        std::ostringstream missing;  // as rows of the table, ready to be filled in
        for (const auto& [english, context] : all_texts()) {
            if (has_translation(language, english, context)) continue;
            if (!context.empty()) missing << "msgctxt " << quoted(context) << "\n";
            missing << "msgid " << quoted(english) << "\nmsgstr \"\"\n\n";
        }
        if (missing.str().empty()) continue;
        all_missing += "# " + std::string(code_of(language)) + "\n" + missing.str();
        INFO(missing.str());
        CHECK(kUnfinished.contains(code_of(language)));
    }
    if (const char* file = std::getenv("BODYCHAIN_MISSING_TEXTS")) std::ofstream(file) << all_missing;
}

TEST_CASE("no table has texts that the program does not have, or one twice", "[words][language]") {
    const std::set<Key> texts = all_texts();
    for (const Language language : translated_languages()) {
        std::set<Key> seen;
        CHECK_FALSE(translations(language).empty());
        for (const Translation& row : translations(language)) {
            INFO(code_of(language) << ": " << row.english);
            CHECK(texts.count({row.english, row.context}) == 1);
            CHECK(seen.insert({row.english, row.context}).second);
        }
    }
}

TEST_CASE("a translation has the same places for values, and blanks at the same ends", "[words][language]") {
    // These patterns give a language more than English uses: the joint's own name, the side as an adverb.
    const std::set<std::string> free{"{0} and the {1} one {2}", "{0} {1} {3}", "Left {1}", "Right {1}"};
    for (const Language language : translated_languages())
        for (const Translation& row : translations(language)) {
            INFO(row.english << " -> " << row.translated);
            if (!free.count(row.english)) CHECK(marks_of(row.english) == marks_of(row.translated));
            CHECK(row.english.starts_with(' ') == row.translated.starts_with(' '));
            CHECK(row.english.ends_with(' ') == row.translated.ends_with(' '));
        }
}

TEST_CASE("a catalogue is read: lines under each other, contexts, escapes, comments", "[words][language]") {
    const auto rows = parse_catalogue(
        "# note\nmsgid \"\"\nmsgstr \"head\"\n\nmsgid \"one \"\n\"two\"\nmsgstr "
        "\"eins\\n\"\n\"\\\"zwei\\\"\"\n\nmsgctxt \"side\"\nmsgid \"left\"\nmsgstr \"linke\"\nmsgid \"left\"\nmsgstr "
        "\"links\"\n");
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].english == "one two");
    CHECK(rows[0].translated == "eins\n\"zwei\"");
    CHECK(rows[1].context == "side");
    CHECK(rows[1].translated == "linke");
    CHECK(rows[2].context.empty());
    CHECK(rows[2].translated == "links");
}

TEST_CASE("values are put where the language wants them", "[words][language]") {
    CHECK(filled_in("{1} of {0}, {0}", {"a", "b"}) == "b of a, a");
    CHECK(filled_in("{2} {x", {"a"}) == "{2} {x");
}

TEST_CASE("numbers follow the language", "[words][language]") {
    CHECK(shown_number(-3.5, 1) == "\u22123.5");
    const In german(Language::German);
    CHECK(shown_number(-3.5, 1) == "\u22123,5");
    CHECK(shown_change(0.25, 2) == "+0,25");
    CHECK(parse_typed("3,5") == 3.5);
}

TEST_CASE("every message has German words with the same places for its numbers", "[words][language]") {
    for (const MessagePattern& m : message_patterns()) {
        INFO(m.english);
        CHECK(has_translation(Language::German, m.english, ""));
        const In german(Language::German);
        CHECK(marks_of(translated(m.english)) == marks_of(m.english));
        const std::string said =
            message_words(message(m.id, std::vector<double>(static_cast<std::size_t>(m.count), 41)));
        CHECK(said.find('{') == std::string::npos);
        CHECK(std::regex_search(said, std::regex("41")) == (m.count > 0));
    }
}

TEST_CASE("messages in a row are worded in the language, words from outside as they are", "[words][language]") {
    const Messages push = joined(message(MessageId::PushedFromBehind, {50, 0.2}), message(MessageId::Falls));
    CHECK(message_words(push) == "50 N for 0.2 s against the chest, from behind. It falls.");
    const In german(Language::German);
    CHECK(message_words(push).find("0,2 s") != std::string::npos);
    CHECK(message_words(push).find("chest") == std::string::npos);
    CHECK(message_words(foreign_message("nobody wrote 3.5 of that.")) == "nobody wrote 3.5 of that.");
}

TEST_CASE("the system's language is taken from its settings", "[words][language]") {
    CHECK(language_of("de") == Language::German);
    CHECK_FALSE(language_of("xx"));
    for (int i = 0; i < kLanguageCount; ++i)
        CHECK(language_of(code_of(static_cast<Language>(i))) == static_cast<Language>(i));
}
