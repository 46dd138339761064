// For the panels.
#pragma once

#include "common.h"

#include <imgui.h>
