#include "report/json_text.h"

namespace bodychain {

namespace {

std::string one_line(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

/// Objects indented, a list of numbers on one line: a curve is a line, not a page.
void append_indented(std::string& text, const Json& value, std::size_t depth) {
    const bool list_of_objects = value.is_array() && !value.empty() && value.front().is_object();
    if (value.empty() || !(value.is_object() || list_of_objects)) {
        text += one_line(value);
        return;
    }
    const std::string indent(2 * depth, ' ');
    text += value.is_object() ? "{" : "[";
    const char* separator = "\n";
    for (const auto& [key, part] : value.items()) {
        text += separator + indent + "  " + (value.is_object() ? one_line(key) + ": " : "");
        append_indented(text, part, depth + 1);
        separator = ",\n";
    }
    text += "\n" + indent + (value.is_object() ? "}" : "]");
}

}  // namespace

std::string text_of(const Json& root) {
    std::string text;
    append_indented(text, root, 0);
    return text + "\n";
}

}  // namespace bodychain
