// Comma-separated tables: decimal point, shortest numbers that read back exactly, one header line with units.
#pragma once

#include "report/reports.h"

#include <string>

namespace bodychain {

/// "knee_flexion_r [deg]": the column title of a channel.
std::string column_title(const std::string& channel_key);

/// Columns pct and every channel; a row per sample, 0..100 %, each channel over its own side's cycle.
std::string walk_csv(const Measures& measures);

/// Columns channel and value; a row per channel.
std::string stand_csv(const Measures& measures);

/// Title line of a sweep: the varied keys, status, residual and cycles_to_settle (0 = did not settle), then mean,
/// stance_mean, min and max of every channel over its own side's cycle, then cadence, double support and walk ratio.
std::string sweep_csv_header(const std::vector<ParameterId>& keys);
/// One walk of it. What was not measured stays empty.
std::string sweep_csv_row(const Scenario& scenario, const std::vector<ParameterId>& keys, const RunFigures& run,
                          const Measures& measures);

}  // namespace bodychain
