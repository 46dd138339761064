// What a posture asks of places that often hurt, against the same person's neutral walk, and what each single
// correction would change.
#pragma once

#include "report/reports.h"

#include "analysis/causes.h"
#include "analysis/site_change.h"

#include <string>
#include <utility>
#include <vector>

namespace bodychain {

struct SiteReport {
    Scenario scenario;
    RunFigures run;                  // `measured`: rows are filled
    std::vector<Cause> corrections;  // what was changed, one set back at a time
    std::vector<SiteRow> rows;
    Measures now, neutral;  // where `run.measured`
};

/// "10,000 steps (6.5 km): left knee 21 % more than neutral, ..." and the energy of half an hour; lines for a terminal.
std::string distance_text(const SiteReport& report);

/// Quantities that changed by 3 % (2 deg, 1 % of stretch) or more, the largest first; "" where none did.
std::string site_table_text(const SiteReport& report);
std::string site_json(const SiteReport& report);

}  // namespace bodychain
