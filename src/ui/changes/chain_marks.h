// The marks that the figure of the chain is made of.
#pragma once

#include "scene/body_part.h"
#include "session/findings/body_chain.h"
#include "ui/kit/look.h"

#include <string>

namespace bodychain::ui {

/// Pixels: free at both ends, shaft, and how far to the right of its way the arrow runs.
struct FlowForm {
    float gap, thick, beside;
};
void flow_arrow(ImDrawList& draw, ImVec2 from, ImVec2 to, const FlowForm& form, ImU32 colour);

/// A thin bar from the middle of `width`: blue to the left for less, orange to the right for more; `share` -1..1.
void plane_bar(const Look& look, ImDrawList& draw, ImVec2 low, float width, double share);

/// A line with an arrow in that direction, a place and a number. True when clicked.
bool reach_row(const Look& look, Direction way, const char* way_name, const std::string& name,
               const std::string& number);

/// What the camera looks at for a link.
BodyPart body_part_of(ChainLink link);

}  // namespace bodychain::ui
