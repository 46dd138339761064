// What a posture asks of places that often hurt, against the same person's neutral walk, and what each single correction would change.
#pragma once

#include "report/reports.h"

#include "analysis/causes.h"
#include "analysis/site_loads.h"

#include <string>
#include <utility>
#include <vector>

namespace bodychain {

/// One quantity on one side.
struct SiteRow {
    SiteLoad now;
    double neutral = 0;
    /// Peak with one changed parameter set back, in the order of SiteReport::corrections; not-a-number where that walk was not completed.
    std::vector<double> corrected;
};

struct SiteReport {
    Scenario scenario;
    RunFigures run;                        // `measured`: rows are filled
    std::vector<Cause> corrections;  // what was changed, one set back at a time
    std::vector<SiteRow> rows;
    Measures now, neutral;  // where `run.measured`
};

/// "10,000 steps (6.5 km): left knee 21 % more than neutral, ..." and the energy of half an hour; lines for a terminal.
std::string distance_text(const SiteReport& report);

/// Change of the peak from neutral in percent of the neutral peak; for angles and stretches (units deg and %) the difference itself.
double site_change(const SiteRow& row);
/// The correction that lowers this quantity most, if it is higher than neutral and one lowers it by more than a tenth of its rise; -1 if none.
int best_correction(const SiteRow& row);

/// Quantities that changed by 3 % (2 deg, 1 % of stretch) or more, the largest first; "" where none did.
std::string site_table_text(const SiteReport& report);
std::string site_json(const SiteReport& report);

}  // namespace bodychain
