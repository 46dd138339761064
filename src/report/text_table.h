// Plain-text tables for a terminal.
#pragma once

#include "report/reports.h"

#include <string>
#include <utility>
#include <vector>

namespace bodychain {

/// Columns padded to their widest cell, two blanks between; the first column left, the others right aligned
/// (but the last one, if it holds words). First row = titles.
enum class LastColumn : unsigned char { Numbers, Words };
std::string aligned(const std::vector<std::vector<std::string>>& rows, LastColumn last = LastColumn::Words);

/// "status: walking", with the doubt in brackets where what was measured is no answer.
std::string status_line(const RunFigures& run);

/// How the walk went, its events and scores, and the channels that changed most.
std::string walk_table(const MotionReport& report);

/// Every channel of the standing posture and its change, and how the load is shared.
std::string stand_table(const MotionReport& report);

/// Key, unit, range, default and meaning of every parameter.
std::string parameters_text();

std::string bench_table(const std::vector<std::pair<std::string, double>>& figures, const std::string& cpu,
                        const std::string& build);

}  // namespace bodychain
