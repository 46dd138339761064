// What keys ask for, room by room. Only asked_by() calls these.
#pragma once

#include "app/actions/key_actions.h"

#include <optional>

namespace bodychain {

/// Nothing: the key is not this room's. Empty actions: it is, and means nothing there.
using KeyAnswer = std::optional<ui::Actions>;

/// Of the question or the browser in front, which take every key.
ui::Actions asked_of_dialog(KeyAction key, const ui::FileView& files);
KeyAnswer asked_of_files(KeyAction key);
KeyAnswer asked_of_tour(KeyAction key, const ui::ViewState& view);
KeyAnswer asked_of_presentation(KeyAction key, const ui::ViewState& view);
KeyAnswer asked_of_self_check(KeyAction key, const KeyContext& now);
KeyAnswer asked_of_pages(KeyAction key, const ui::ViewState& view);
/// Arrows and Enter in the list of layers and among the sliders; else they step the movement.
KeyAnswer asked_of_rows(KeyAction key, const KeyContext& now);
KeyAnswer asked_of_picture(KeyAction key, const ui::ViewState& view);
KeyAnswer asked_of_panels(KeyAction key, const ui::ViewState& view);

/// What arrow keys sideways mean: frames, or steps of a value.
int sideways(KeyAction key);
int downward(KeyAction key);

}  // namespace bodychain
