// How much more or less a walk asks of a place than the own neutral does, and which single correction lowers it most.
#pragma once

#include "analysis/site_loads.h"

#include <vector>

namespace bodychain {

/// One quantity on one side.
struct SiteRow {
    SiteLoad now;
    double neutral = 0;
    /// Peak with one of the causes set back, in their order; not-a-number where that walk was not completed.
    std::vector<double> corrected;
};

/// Change of the peak from neutral in percent of the neutral peak; for angles and stretches (units deg and %) the
/// difference itself.
double site_change(const SiteRow& row);
/// The same in multiples of the least change that is worth telling, without its sign: 2 deg, 1 % of stretch, for forces
/// and moments 3 % that are also 0.05 body weights, 0.015 N m/kg or 0.1 N m, so that a doubling of hardly anything is
/// not the first to be told. 0 where a figure is missing.
double site_weight(const SiteRow& row);
/// The correction that lowers this quantity most, if it is higher than neutral and one lowers it by more than a tenth
/// of its rise; -1 if none.
int best_correction(const SiteRow& row);

/// Rows without corrections; both lists are those of site_loads().
std::vector<SiteRow> site_rows(const std::vector<SiteLoad>& now, const std::vector<SiteLoad>& neutral);

}  // namespace bodychain
