// Comma-separated tables: decimal point, shortest numbers that read back exactly, one header line with units.
#pragma once

#include "analysis/measures.h"

#include <string>

namespace bodychain {

/// "knee_flexion_r [deg]": the column title of a channel.
std::string column_title(const std::string& channel_key);

/// Columns pct and every channel; a row per sample, 0..100 %, each channel over its own side's cycle.
std::string walk_csv(const Measures& measures);

/// Columns channel and value; a row per channel.
std::string stand_csv(const Measures& measures);

}  // namespace bodychain
