// What of the window is remembered from start to start.
#pragma once

#include "app/actions/workbench.h"
#include "app/window/window_host.h"
#include "session/files/preferences.h"

namespace bodychain {

Preferences preferences_of(const Workbench& bench, const WindowHost& host);

}  // namespace bodychain
