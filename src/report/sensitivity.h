// What every published experiment would answer if one general quantity of the model were half or one and a half of what
// it is.
#pragma once

#include "anatomy/model_scale.h"
#include "report/validation.h"

namespace bodychain {

inline constexpr std::array<double, 2> kScales{0.5, 1.5};

/// One quantity's validations, at each of kScales.
struct Variant {
    Quantity quantity{};
    std::array<ValidationReport, kScales.size()> at;
};

/// Under each outcome a line: which quantities move it by more than the table calls an effect, and to what. Then the
/// sums of every variant.
std::string sensitivity_table(const ValidationReport& report, const std::vector<Variant>& variants);
/// The document of validation_json with, in each row of "experiments", "sensitivity": predicted by quantity; and the
/// variants' sums.
std::string sensitivity_json(const ValidationReport& report, const std::vector<Variant>& variants);

}  // namespace bodychain
