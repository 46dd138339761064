// Where a change comes from: the shares of the causes as bars, or how far their working out is.
#pragma once

#include "ui/state/panel.h"

#include <string_view>

namespace bodychain::ui {

/// Of the channel's mean in the figure of the chain (session/findings/body_chain.h); `sign` -1 turns the figures round.
/// `channel` carries its side.
void causes_list(const PanelInput& in, std::string_view channel, double sign);

/// Where there are no shares: why, how far their working out is, or how to ask for it.
void without_shares(const PanelInput& in);

}  // namespace bodychain::ui
