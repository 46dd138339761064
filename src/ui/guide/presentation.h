// The picture alone, for an audience: what happens in a few words of large type, the scenario's notes, a ring around
// the pointer.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

/// Over the picture, instead of all panels.
void presentation(const PanelInput& in, const Layout& layout);

/// A soft ring around the pointer, over everything.
void pointer_halo(const Look& look);

}  // namespace bodychain::ui
