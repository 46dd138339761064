#include "ui/picture/layer_switches.h"

#include <algorithm>
#include <array>

namespace bodychain::ui {

namespace {

constexpr std::array<LayerSwitch, 15> kSwitches{{{"follow", nullptr},
                                                 {"ghost", &SceneLayers::ghost},
                                                 {"joints", &SceneLayers::joint_changes},
                                                 {"muscles", &SceneLayers::muscles},
                                                 {"outline", &SceneLayers::outline},
                                                 {"kneecaps", &SceneLayers::kneecaps},
                                                 {"feet", &SceneLayers::feet},
                                                 {"levels", &SceneLayers::levels},
                                                 {"spine", &SceneLayers::spine},
                                                 {"plumb", &SceneLayers::plumb_line},
                                                 {"footprints", &SceneLayers::footprints},
                                                 {"forces", &SceneLayers::ground_forces},
                                                 {"balance", &SceneLayers::centre_of_mass},
                                                 {"grid", &SceneLayers::grid},
                                                 {"figures", &SceneLayers::figures}}};

}  // namespace

std::span<const LayerSwitch> layer_switches() { return kSwitches; }

const LayerSwitch* switch_named(std::string_view id) {
    const auto found = std::ranges::find_if(kSwitches, [&](const LayerSwitch& one) { return id == one.id; });
    return found == kSwitches.end() ? nullptr : &*found;
}

int place_of(const LayerSwitch& one) { return static_cast<int>(&one - kSwitches.data()); }

bool is_on(const ViewState& view, const LayerSwitch& one) { return one.layer ? view.layers.*one.layer : view.follow; }

Action toggled(const ViewState& view, const LayerSwitch& one) {
    if (!one.layer) return Follow{!view.follow};
    SceneLayers layers = view.layers;
    layers.*one.layer = !(layers.*one.layer);
    return SetLayers{layers};
}

}  // namespace bodychain::ui
