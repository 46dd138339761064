#include "analysis/experiments/experiments.h"

#include "base/enum_array.h"
#include "base/sourced.h"
#include "scenario/parameter_text.h"

#include <array>
#include <utility>

namespace bodychain {

namespace {

constexpr std::string_view kBetween = " | ";
constexpr std::string_view kNeutralSetting = "neutral";
constexpr std::string_view kBoth = ".both=";

constexpr std::string_view kBandSource =
    "engineering: mirrored walks agree within 0.2 deg, settled orbits move loads by about 1 %";
// clang-format off
constexpr std::array<std::pair<std::string_view, Sourced<double>>, 9> kDeadBands{{
    {"deg", {0.2, kBandSource}},
    {"%", {1.0, kBandSource}},
    {"BW", {0.01, kBandSource}},
    {"%BW", {1.0, kBandSource}},
    {"N.m/kg", {0.01, kBandSource}},
    {"mm", {1.0, kBandSource}},
    {"cm", {0.1, kBandSource}},
    {"deg/deg", {0.02, kBandSource}},
    {"points", {0.5, kBandSource}},
}};
// clang-format on

constexpr EnumArray<Statistic, std::string_view, 18> kStatisticTexts{
    "mean",
    "stance mean",
    "first peak",
    "second peak",
    "valley",
    "minimum",
    "maximum",
    "stance minimum",
    "range",
    "asymmetry",
    "RMS",
    "RMS less mean",
    "RMS difference",
    "mean of a part",
    "maximum of a part",
    "minimum of a part",
    "largest difference in a part",
    "second less first peak",
};

std::vector<std::string> split(std::string_view text, std::string_view separator) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at != std::string_view::npos;) {
        const std::size_t end = text.find(separator, at);
        parts.emplace_back(text.substr(at, end == std::string_view::npos ? end : end - at));
        at = end == std::string_view::npos ? end : end + separator.size();
    }
    return parts;
}

/// "shoe.wedge.both=10" is the same for right and left.
std::vector<std::string> sides_of(const std::string& assignment) {
    const std::size_t both = assignment.find(kBoth);
    if (both == std::string::npos) return {assignment};
    const std::string key = assignment.substr(0, both), value = assignment.substr(both + kBoth.size());
    return {key + ".right=" + value, key + ".left=" + value};
}

}  // namespace

std::vector<std::string> settings_of(const Experiment& experiment) { return split(experiment.settings, kBetween); }

Result<Scenario> scenario_of(std::string_view setting) {
    Scenario scenario;
    if (setting == kNeutralSetting) return scenario;
    for (const std::string& assignment : split(setting, " ")) {
        for (const std::string& one : sides_of(assignment))
            if (const auto error = set_from_text(scenario, one)) return *error;
    }
    return scenario;
}

bool held_out(const Experiment& experiment) { return (experiment.id.back() - '0') % 2 == 0; }

bool has_spread(const Experiment& experiment) {
    return experiment.spread > 0 || experiment.band.low < experiment.band.high;
}

double dead_band(const Experiment& experiment) {
    for (const auto& [unit, band] : kDeadBands)
        if (unit == experiment.unit) return band;
    return 0;
}

std::string_view text_of(Movement movement) { return movement == Movement::Standing ? "standing" : "walking"; }

std::string_view text_of(Statistic statistic) { return kStatisticTexts[statistic]; }

std::string_view text_of(Rule rule) {
    switch (rule) {
        case Rule::Size: return "size";
        case Rule::Direction: return "direction";
        case Rule::Null: return "null";
        case Rule::Limit: return "limit";
    }
    return "";
}

}  // namespace bodychain
