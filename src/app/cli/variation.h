// What a sweep varies: KEY=FROM:TO:STEP as words, then as every combination of values.
#pragma once

#include "scenario/scenario.h"

#include <string>
#include <vector>

namespace bodychain {

/// More would take hours; a mistyped step is found here and not after them.
inline constexpr std::size_t kMostCombinations = 100000;

/// One parameter and the values it takes, in table units.
struct Variation {
    ParameterId id = ParameterId::PelvisTilt;
    std::vector<double> values;
};

/// "foot.toe_out.left=-10:10:5" is -10, -5, 0, 5, 10. TO belongs to it where a step meets it; FROM above TO counts down
/// with a negative step. body.sex takes f:m:1.
Result<Variation> parse_variation(const std::string& text);

/// All of them; each key once, and no more than kMostCombinations.
Result<std::vector<Variation>> parse_variations(const std::vector<std::string>& texts);

/// Every combination, the last key varying fastest.
std::vector<Scenario> combinations(const Scenario& base, const std::vector<Variation>& variations);

}  // namespace bodychain
