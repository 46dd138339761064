// The part of gettext's catalogue format that a table of texts needs: no plurals, no flags.
#include "words/language/language.h"

#include <vector>

namespace bodychain {

namespace {

/// The text between the quotes of a line; \n, \" and \\ are the escapes in use.
std::string quoted(std::string_view line) {
    const std::size_t begin = line.find('"'), end = line.rfind('"');
    std::string out;
    if (begin == std::string_view::npos || end <= begin) return out;
    for (std::size_t i = begin + 1; i < end; ++i) {
        if (line[i] == '\\' && i + 1 < end)
            out += line[++i] == 'n' ? '\n' : line[i];
        else
            out += line[i];
    }
    return out;
}

}  // namespace

std::vector<Translation> parse_catalogue(std::string_view text) {
    std::vector<Translation> rows;
    Translation row;
    std::string* field = nullptr;
    const auto finish = [&] {
        if (field == &row.translated && !row.english.empty()) rows.push_back(row);
        row = {};
        field = nullptr;
    };
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.starts_with("msgctxt") || (line.starts_with("msgid") && field != &row.context)) finish();
        if (line.starts_with("msgctxt"))
            field = &row.context;
        else if (line.starts_with("msgid"))
            field = &row.english;
        else if (line.starts_with("msgstr"))
            field = &row.translated;
        else if (!line.starts_with('"'))
            continue;
        if (field) *field += quoted(line);
    }
    finish();
    return rows;
}

}  // namespace bodychain
