#include "scenario/presets.h"

#include "base/nearest.h"
#include "scenario/embedded_presets.h"
#include "scenario/scenario_json.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <system_error>

namespace bodychain {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPrefix = "preset:", kEnding = ".json";

// From the feet up, like the chain; a preset that corrects another one follows it.
constexpr std::array<std::string_view, 24> kOrder{
    "flat_feet",     "one_flat_foot", "high_arches", "duck_feet",     "pigeon_toes",   "high_heels",
    "stiff_ankle",   "bent_knee",     "knock_knees", "bow_legs",      "twisted_legs",  "long_leg",
    "long_leg_lift", "stiff_hip",     "weak_hip",    "weak_hip_lean", "turned_pelvis", "hollow_back",
    "flat_back",     "sway_back",     "scoliosis",   "desk_back",     "stooped",       "demo"};

std::size_t place_of(const Preset& preset) {
    return static_cast<std::size_t>(std::ranges::find(kOrder, preset.key) - kOrder.begin());
}

void put_in_order(std::vector<Preset>& presets) {
    std::ranges::sort(presets, [](const Preset& a, const Preset& b) {
        return place_of(a) != place_of(b) ? place_of(a) < place_of(b) : a.key < b.key;
    });
}

std::string key_of(std::string_view file) { return std::string(file.substr(0, file.size() - kEnding.size())); }

std::string text_of(const EmbeddedFile& file) {
    std::string text(file.bytes, ' ');
    for (std::size_t i = 0; i < file.bytes; ++i) text[i] = static_cast<char>(file.words[i / 8] >> (8 * (i % 8)));
    return text;
}

std::vector<Preset> read_built_in() {
    std::vector<Preset> presets;
    for (const EmbeddedFile& file : embedded_presets()) {
        const Result<Scenario> scenario = parse_scenario(text_of(file), file.name);
        assert(scenario);  // a test reads all of them
        if (scenario) presets.push_back({key_of(file.name), scenario.value()});
    }
    put_in_order(presets);
    return presets;
}

/// The files of a folder, or why it cannot be listed.
Result<std::vector<fs::path>> files_of(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        const std::string name = at->path().filename().string();
        if (!name.starts_with('.') && name.ends_with(kEnding)) files.push_back(at->path());
    }
    if (error) return Error{folder.string(), "cannot be read: " + error.message(), "a folder with scenario files"};
    std::ranges::sort(files);
    return files;
}

}  // namespace

const std::vector<Preset>& built_in_presets() {
    static const std::vector<Preset> presets = read_built_in();
    return presets;
}

PresetFolder read_presets(const fs::path& folder) {
    PresetFolder found;
    const Result<std::vector<fs::path>> files = files_of(folder);
    if (!files) return {{}, {files.error()}};
    for (const fs::path& file : files.value()) {
        std::error_code error;
        if (fs::exists(file, error) && !fs::is_regular_file(file, error)) {  // a pipe would keep us waiting
            found.problems.push_back({file.string(), "is not a file", "a scenario file"});
            continue;
        }
        Result<Scenario> scenario = load_scenario_file(file.string());
        if (scenario)
            found.presets.push_back({key_of(file.filename().string()), std::move(scenario.value())});
        else
            found.problems.push_back(scenario.error());
    }
    put_in_order(found.presets);
    return found;
}

Scenario for_person(const Scenario& preset, const Scenario& person) {
    Scenario scenario = preset;
    for (const ParameterInfo& p : parameter_table())
        if (p.region == Region::Person) scenario.posture.set(p.id, person.posture.get(p.id));
    return scenario;
}

bool same_but_for_person(const Posture& a, const Posture& b) {
    return std::ranges::all_of(parameter_table(), [&](const ParameterInfo& p) {
        return p.region == Region::Person || a.get(p.id) == b.get(p.id);
    });
}

bool is_preset_name(std::string_view word) { return word.starts_with(kPrefix); }

Result<Scenario> open_scenario(const std::string& word) {
    if (!is_preset_name(word)) return load_scenario_file(word);
    const std::string_view key = std::string_view(word).substr(kPrefix.size()), shown = shown_part(key);
    const std::vector<Preset>& presets = built_in_presets();
    if (const auto found = std::ranges::find(presets, key, &Preset::key); found != presets.end())
        return found->scenario;
    const auto distance = [&](const Preset& preset) { return edit_distance(shown, preset.key); };
    const auto nearest = std::ranges::min_element(presets, {}, distance);
    return Error{std::string(kPrefix) + std::string(shown), "unknown preset",
                 "a known preset, the nearest is " + std::string(kPrefix) + nearest->key};
}

}  // namespace bodychain
