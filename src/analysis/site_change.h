// How much more or less load a walk puts on a place than the own neutral, and which single correction lowers it most.
#pragma once

#include "analysis/site_loads.h"

#include <vector>

namespace bodychain {

/// One quantity on one side.
struct SiteRow {
    SiteLoad now;
    double neutral = 0;
    /// The peak with one cause removed, in the order of the causes; not-a-number where that walk was not completed.
    std::vector<double> corrected;
};

/// Change of the peak in percent of the neutral peak; for angles and stretches (units deg and %) the difference itself.
double site_change(const SiteRow& row);
/// Size of the change in multiples of the smallest change worth telling: 2 deg, 1 % of stretch; for forces and moments
/// 3 %, and at the same time 0.05 body weights, 0.015 N m/kg or 0.1 N m, so that twice next to nothing does not come
/// first. 0 where a figure is missing.
double site_weight(const SiteRow& row);
/// The correction that lowers the quantity most, by more than a tenth of its rise; -1 if there is none, or if the
/// quantity is not higher than neutral.
int best_correction(const SiteRow& row);

/// Rows without corrections; both lists are those of site_loads().
std::vector<SiteRow> site_rows(const std::vector<SiteLoad>& now, const std::vector<SiteLoad>& neutral);

}  // namespace bodychain
