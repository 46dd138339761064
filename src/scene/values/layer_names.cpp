#include "scene/values/layer_names.h"

#include <algorithm>
#include <array>

namespace bodychain {

namespace {

struct Named {
    std::string_view name;
    bool SceneLayers::*shown;
};

constexpr std::array<Named, 14> kLayers{{{"ghost", &SceneLayers::ghost},
                                         {"footprints", &SceneLayers::footprints},
                                         {"joints", &SceneLayers::joint_changes},
                                         {"forces", &SceneLayers::ground_forces},
                                         {"mass", &SceneLayers::centre_of_mass},
                                         {"grid", &SceneLayers::grid},
                                         {"kneecaps", &SceneLayers::kneecaps},
                                         {"feet", &SceneLayers::feet},
                                         {"levels", &SceneLayers::levels},
                                         {"spine", &SceneLayers::spine},
                                         {"plumb", &SceneLayers::plumb_line},
                                         {"figures", &SceneLayers::figures},
                                         {"muscles", &SceneLayers::muscles},
                                         {"outline", &SceneLayers::outline}}};

SceneLayers all_or_none(bool shown) {
    SceneLayers layers;
    for (const Named& layer : kLayers) layers.*layer.shown = shown;
    return layers;
}

}  // namespace

std::string layer_names() {
    std::string text;
    for (const Named& layer : kLayers) text += (text.empty() ? "" : ", ") + std::string(layer.name);
    return text;
}

std::vector<std::string> names_of(const SceneLayers& layers) {
    std::vector<std::string> names;
    for (const Named& layer : kLayers)
        if (layers.*layer.shown) names.emplace_back(layer.name);
    return names;
}

SceneLayers layers_of(const std::vector<std::string>& names) {
    SceneLayers layers = all_or_none(false);
    for (const Named& layer : kLayers) layers.*layer.shown = std::ranges::find(names, layer.name) != names.end();
    return layers;
}

Result<SceneLayers> parse_layers(std::string_view text) {
    if (text == "all") return all_or_none(true);
    SceneLayers layers = all_or_none(false);
    if (text == "none") return layers;
    if (text == "lines") {
        layers = all_or_none(true);
        layers.muscles = layers.outline = false;
        return layers;
    }
    while (true) {
        const std::string_view word = text.substr(0, text.find(','));
        const auto found = std::ranges::find(kLayers, word, &Named::name);
        if (found == kLayers.end())
            return Error{"--show", "unknown name " + std::string(word),
                         "all, none, lines, or some of " + layer_names()};
        layers.*found->shown = true;
        if (word.size() == text.size()) return layers;
        text.remove_prefix(word.size() + 1);
    }
}

}  // namespace bodychain
