#include "session/files/preset_origin.h"

namespace bodychain {

namespace {

bool same_words(const Scenario& a, const Scenario& b) {
    return (!a.about.empty() && a.about == b.about) || (!a.look_at.empty() && a.look_at == b.look_at);
}

bool called_so(const Scenario& a, const Scenario& b) { return !a.name.empty() && a.name == b.name; }

}  // namespace

const Preset* left_preset(const Scenario& scenario, std::span<const Preset> own) {
    const Preset* left = nullptr;
    for (const std::span<const Preset> presets : {own, std::span<const Preset>(built_in_presets())})
        for (const Preset& preset : presets) {
            if (!called_so(scenario, preset.scenario) && !same_words(scenario, preset.scenario)) continue;
            if (same_but_for_person(scenario.posture, preset.scenario.posture)) return nullptr;
            if (!left) left = &preset;
        }
    return left;
}

Scenario without_borrowed_words(const Scenario& scenario, std::span<const Preset> own) {
    const Preset* left = left_preset(scenario, own);
    if (!left || !same_words(scenario, left->scenario)) return scenario;
    Scenario without = scenario;
    without.about.clear();
    without.look_at.clear();
    without.sources.clear();
    return without;
}

}  // namespace bodychain
