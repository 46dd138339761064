// The JSON of the command line. Other programs read it: names, units in names and order stay as they are, new ones are
// added at the end of their object. A number that is not known (a moment without a dynamic solution) is null.
#pragma once

#include "report/reports.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bodychain {

/// "scores" are against the own neutral, "scores_norm" against healthy adults' mean curves (score_norm). An event that
/// does not happen is null.
std::string walk_json(const MotionReport& report);
std::string stand_json(const MotionReport& report);

/// Both scenarios; then, walking and standing, how each went and the changes from `a` to `b` in the form of the walk's
/// "change".
std::string compare_json(const CompareReport& report);

/// The parameter table.
std::string parameters_json();

/// Benchmark figures, each with its unit in the key, then the processor and the build.
std::string bench_json(const std::vector<std::pair<std::string, double>>& figures, std::string_view cpu,
                       std::string_view build);

}  // namespace bodychain
