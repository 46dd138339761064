// The switches of the list of what is drawn, in their order. No ImGui: keys go through them, too.
#pragma once

#include "ui/state/action.h"
#include "ui/state/view_state.h"

#include <span>
#include <string_view>

namespace bodychain::ui {

struct LayerSwitch {
    const char* id;
    bool SceneLayers::*layer;  // nullptr: whether the view goes along with the walker
};

std::span<const LayerSwitch> layer_switches();
/// nullptr where there is none.
const LayerSwitch* switch_named(std::string_view id);
int place_of(const LayerSwitch& one);

bool is_on(const ViewState& view, const LayerSwitch& one);
/// What asks for the other way.
Action toggled(const ViewState& view, const LayerSwitch& one);

}  // namespace bodychain::ui
