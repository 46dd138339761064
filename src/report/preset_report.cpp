#include "report/preset_report.h"

#include "report/json_text.h"
#include "scenario/parameter_text.h"
#include "scenario/scenario_json.h"

namespace bodychain {

std::string presets_text(std::span<const Preset> presets) {
    std::string text;
    for (const Preset& preset : presets) {
        const Scenario& scenario = preset.scenario;
        text += "preset:" + preset.key + "  " + scenario.name + "\n";
        if (!scenario.about.empty()) text += "    " + scenario.about + "\n";
        std::string sets;
        for (const ParameterInfo& row : parameter_table())
            if (!scenario.posture.is_default(row.id))
                sets += " " + std::string(row.key) + "=" + value_text(row.id, scenario.posture.get(row.id));
        if (!sets.empty()) text += "   " + sets + "\n";
    }
    return text;
}

std::string presets_json(std::span<const Preset> presets) {
    Json root;
    root["presets"] = Json::array();
    for (const Preset& preset : presets) {
        const Scenario& scenario = preset.scenario;
        Json row;
        row["key"] = preset.key;
        row["name"] = scenario.name;
        row["about"] = scenario.about;
        row["look_at"] = scenario.look_at;
        row["sources"] = scenario.sources;
        row["set"] = Json::parse(print_scenario(scenario))["set"];
        root["presets"].push_back(row);
    }
    return text_of(root);
}

}  // namespace bodychain
