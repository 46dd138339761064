// Questions about unsaved work: before it would be lost, and after it was found.
#pragma once

#include "ui/state/panel.h"

namespace bodychain::ui {

/// "Save the changes?" in front of everything, while `files.question` is there.
void unsaved_question(const PanelInput& in);

/// The card about unsaved work of an earlier start, over the picture, while `files.recovery` is there. Nothing waits
/// for it.
void recovery_card(const PanelInput& in, const Rect& picture);

}  // namespace bodychain::ui
