#include "scenario/scenario_json.h"

#include "base/atomic_file.h"
#include "base/nearest.h"
#include "base/number_text.h"
#include "scenario/parameter_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <vector>

namespace bodychain {

namespace {

using Json = nlohmann::ordered_json;

/// "line 3, column 7" of a byte offset, counted from one.
std::string place_in(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const auto line = 1 + std::ranges::count(before, '\n');
    const std::size_t start = before.rfind('\n');
    const std::size_t column = start == std::string_view::npos ? before.size() + 1 : before.size() - start;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

Error syntax_error(std::string_view text, const std::string& where, std::size_t byte) {
    const bool blank = text.find_first_not_of(" \t\r\n") == std::string_view::npos;
    const std::string expected = "a scenario file as in { \"bodychain\": 1, \"set\": { } }";
    if (blank) return {where, "the file is empty", expected};
    const std::size_t offset = byte > 0 ? byte - 1 : 0;
    const bool ends_early = text.find_first_not_of(" \t\r\n", std::min(offset, text.size())) == std::string_view::npos;
    return {where, (ends_early ? "the file ends early, at " : "not JSON at ") + place_in(text, offset), expected};
}

/// JSON text to a tree. Repeated keys are an error; the library would silently keep the last one.
Result<Json> parse_tree(std::string_view text, const std::string& where) {
    std::vector<std::set<std::string>> keys;
    std::optional<std::string> duplicate;
    const auto watch = [&](int, Json::parse_event_t event, Json& parsed) {
        if (event == Json::parse_event_t::object_start) keys.emplace_back();
        if (event == Json::parse_event_t::object_end) keys.pop_back();
        if (event == Json::parse_event_t::key && !keys.back().insert(parsed.get<std::string>()).second)
            duplicate = parsed.get<std::string>();
        return true;
    };
    try {
        Json tree = Json::parse(text, watch);
        if (duplicate) return Error{where, "the key \"" + *duplicate + "\" stands twice", "each key once"};
        return tree;
    } catch (const Json::parse_error& error) {
        return syntax_error(text, where, error.byte);
    } catch (const Json::exception&) {
        return Error{where, "a number in it is too large", "numbers within the parameters' ranges"};
    }
}

std::string type_text(const Json& value) {
    if (value.is_string()) return "a text";
    if (value.is_number()) return "a number";
    return std::string(value.is_array()    ? "a list"
                       : value.is_object() ? "an object"
                       : value.is_null()   ? "null"
                                           : "true or false");
}

/// The file's format, or what is wrong with it.
Result<int> version_of(const Json& root, const std::string& where) {
    const std::string expected = "\"bodychain\": 1 or " + std::to_string(kScenarioFormat);
    if (!root.contains("bodychain"))
        return Error{where, "not a bodychain scenario: \"bodychain\" is missing", expected};
    const Json& version = root["bodychain"];
    if (!version.is_number_integer())
        return Error{where, "\"bodychain\" is " + type_text(version) + ", not a whole number", expected};
    if (version > kScenarioFormat)
        return Error{where, "written by a newer program, format " + version.dump(),
                     "format " + std::to_string(kScenarioFormat) + " or earlier"};
    if (version < 1) return Error{where, "\"bodychain\" is " + version.dump(), expected};
    return version.get<int>();
}

std::optional<Error> read_text(const Json& root, const char* key, const std::string& where, std::string& target) {
    if (!root.contains(key)) return std::nullopt;
    if (!root[key].is_string())
        return Error{where, std::string("\"") + key + "\" is " + type_text(root[key]), "a text"};
    target = root[key].get<std::string>();
    return std::nullopt;
}

std::optional<Error> read_texts(const Json& root, const char* key, const std::string& where,
                                std::vector<std::string>& target) {
    if (!root.contains(key)) return std::nullopt;
    const std::string name = std::string("\"") + key + "\"";
    if (!root[key].is_array()) return Error{where, name + " is " + type_text(root[key]), "a list of texts"};
    for (const Json& item : root[key]) {
        if (!item.is_string()) return Error{where, name + " holds " + type_text(item), "a list of texts"};
        target.push_back(item.get<std::string>());
    }
    return std::nullopt;
}

std::optional<Error> read_value(const std::string& key, const Json& value, const std::string& where,
                                Scenario& scenario) {
    const Result<ParameterId> id = find_parameter(key);
    if (!id) return Error{where, "unknown key \"" + id.error().where + "\" in \"set\"", id.error().expected};
    const bool sex = info(id.value()).unit == ParameterUnit::Sex;
    if (sex && value.is_string()) {
        const Result<double> number = parse_sex(value.get<std::string>(), where + ": " + key);
        return number ? set_checked(scenario, id.value(), number.value(), where) : std::optional<Error>(number.error());
    }
    if (sex || !value.is_number())
        return Error{where, key + " is " + type_text(value), sex ? "\"f\" or \"m\"" : range_text(id.value())};
    return set_checked(scenario, id.value(), value.get<double>(), where);
}

std::optional<Error> read_set(const Json& root, const std::string& where, Scenario& scenario) {
    if (!root.contains("set")) return std::nullopt;
    if (!root["set"].is_object())
        return Error{where, "\"set\" is " + type_text(root["set"]),
                     "an object with keys such as \"foot.toe_out.left\": 15"};
    for (const auto& [key, value] : root["set"].items())
        if (auto error = read_value(key, value, where, scenario)) return error;
    return std::nullopt;
}

struct TopKey {
    std::string_view key;
    int since;  // first format that has it
};
constexpr std::array<TopKey, 7> kTopKeys{
    {{"bodychain", 1}, {"name", 1}, {"notes", 1}, {"about", 2}, {"look_at", 2}, {"sources", 2}, {"set", 1}}};

/// "bodychain, name, notes or set".
std::string keys_of(int format) {
    std::string list;
    for (const TopKey& known : kTopKeys) {
        if (known.since > format) continue;
        list += (list.empty() ? "" : known.key == kTopKeys.back().key ? " or " : ", ") + std::string(known.key);
    }
    return list;
}

std::optional<Error> check_top_keys(const Json& root, int format, const std::string& where) {
    for (const auto& [key, value] : root.items()) {
        const auto known = std::ranges::find(kTopKeys, key, &TopKey::key);
        if (known == kTopKeys.end())
            return Error{where, "unknown key \"" + std::string(shown_part(key)) + "\"", keys_of(format)};
        if (known->since > format)
            return Error{where, "\"" + key + "\" is not a key of format " + std::to_string(format),
                         "\"bodychain\": " + std::to_string(known->since)};
    }
    return std::nullopt;
}

/// The earliest format that can hold it.
int format_for(const Scenario& scenario) {
    return scenario.about.empty() && scenario.look_at.empty() && scenario.sources.empty() ? 1 : 2;
}

/// Whole numbers without ".0", as a person would write them.
Json number_json(double value) {
    if (value == static_cast<double>(static_cast<long>(value))) return static_cast<long>(value);
    return value;
}

}  // namespace

Result<Scenario> parse_scenario(std::string_view text, const std::string& where) {
    const Result<Json> tree = parse_tree(text, where);
    if (!tree) return tree.error();
    const Json& root = tree.value();
    if (!root.is_object()) return Error{where, "holds " + type_text(root), "an object with \"bodychain\": 1"};
    const Result<int> format = version_of(root, where);  // first: a newer file may have keys that we cannot know
    if (!format) return format.error();
    if (auto error = check_top_keys(root, format.value(), where)) return *error;
    Scenario scenario;
    if (auto error = read_text(root, "name", where, scenario.name)) return *error;
    if (auto error = read_text(root, "notes", where, scenario.notes)) return *error;
    if (auto error = read_text(root, "about", where, scenario.about)) return *error;
    if (auto error = read_text(root, "look_at", where, scenario.look_at)) return *error;
    if (auto error = read_texts(root, "sources", where, scenario.sources)) return *error;
    if (auto error = read_set(root, where, scenario)) return *error;
    return scenario;
}

Result<Scenario> load_scenario_file(const std::string& path) {
    const Result<std::string> text = read_file(path);
    if (!text) return text.error();
    return parse_scenario(text.value(), path);
}

std::string print_scenario(const Scenario& scenario) {
    Json set = Json::object();
    for (const ParameterInfo& row : parameter_table()) {
        if (scenario.posture.is_default(row.id)) continue;
        const double value = scenario.posture.get(row.id);
        const std::string key(row.key);
        if (row.unit == ParameterUnit::Sex)
            set[key] = value_text(row.id, value);
        else
            set[key] = number_json(value);
    }
    Json root;
    root["bodychain"] = format_for(scenario);
    root["name"] = scenario.name;
    root["notes"] = scenario.notes;
    if (!scenario.about.empty()) root["about"] = scenario.about;
    if (!scenario.look_at.empty()) root["look_at"] = scenario.look_at;
    if (!scenario.sources.empty()) root["sources"] = scenario.sources;
    root["set"] = set;
    // Broken UTF-8 in a name must not make saving fail.
    return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace bodychain
