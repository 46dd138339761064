// The page of places that often hurt: where load went, what stands for it there, and what would lower it.
#pragma once

#include "ui/state/panel.h"

#include <vector>

namespace bodychain::ui {

/// A button asks for the change of setting one cause back.
void sites_page(const PanelInput& in);

/// One place on one side with its quantities, most changed first.
struct SiteEntry {
    Site site{};
    Side side = Side::Right;
    std::vector<const SiteRow*> rows;
    bool more() const { return site_change(*rows.front()) > 0; }
    double weight() const { return site_weight(*rows.front()); }
};
/// Every place, the most changed first.
std::vector<SiteEntry> site_entries(const std::vector<SiteRow>& rows);

}  // namespace bodychain::ui
