// How near a neutral walk is to published curves of healthy people.
#pragma once

#include "analysis/measures.h"

#include <string_view>
#include <vector>

namespace bodychain {

/// One curve against its reference over 0..100 % of the right side's cycle. RMS of the difference, as it is and after
/// removing its mean.
struct CurveAgreement {
    std::string_view curve;      // sum of channels
    std::string_view reference;  // whose mean curve
    std::string_view unit;
    double rms = 0, rms_demeaned = 0;
    double bar = 0;        // 0: none is set
    bool demeaned = true;  // which of the two the bar is for: offsets of angles are marker placement
    bool within = true;
};

/// Angles and moments against CGM2.3 (adults), ground forces and again angles against Schwartz 2008 (children, free
/// speed). The plan starts from CGM2.3's angles and Schwartz's vertical force: that they agree says the walk keeps
/// them; only the moments are predicted.
std::vector<CurveAgreement> curve_agreement(const Measures& neutral);

}  // namespace bodychain
