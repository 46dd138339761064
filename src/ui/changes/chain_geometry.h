// Where the links of the chain's figure stand: values, nothing is drawn here.
#pragma once

#include "session/findings/body_chain.h"
#include "ui/kit/layout.h"

#include <imgui.h>

namespace bodychain::ui {

/// The figure in a column of this width, pixels from its top left corner. The person's left is on the left, as in a
/// mirror.
class ChainGeometry {
public:
    ChainGeometry(float width, float scale) : width_(width), scale_(scale) {}

    float height() const;
    ImVec2 node(ChainLink link) const;
    /// Where the three bars of a link are.
    Rect bars(ChainLink link) const;
    /// Where the link's name is written, and whether it ends there instead of being centred; empty width: it has none
    /// of its own.
    struct NamePlace {
        ImVec2 at;
        bool ends = false, none = false;
    };
    NamePlace name(ChainLink link) const;
    /// Takes clicks for the link.
    Rect button(ChainLink link) const;

private:
    float width_, scale_;
};

}  // namespace bodychain::ui
