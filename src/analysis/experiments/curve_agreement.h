// How close a neutral walk is to published curves of healthy people.
#pragma once

#include "analysis/measures.h"

#include <string_view>
#include <vector>

namespace bodychain {

/// One curve against its reference over the right side's cycle: RMS of the difference, as it is and without its mean.
struct CurveAgreement {
    std::string_view curve;      // sum of channels
    std::string_view reference;  // whose mean curve
    std::string_view unit;
    double rms = 0, rms_demeaned = 0;
    double bar = 0;        // what is asked of it; 0: nothing
    bool demeaned = true;  // which of the two the bar is for: offsets of angles depend on marker placement
    bool within = true;
};

/// Angles and moments against CGM2.3 (adults), ground forces and again angles against Schwartz 2008 (children, free
/// speed), then winter_agreement(). The plan starts from CGM2.3's angles and Schwartz's vertical force, so agreement
/// there means that the walk keeps them; only the moments are predicted.
std::vector<CurveAgreement> curve_agreement(const Measures& neutral);

/// Ground forces and sagittal moments of the right leg against Winter's adults (gait/winter_harmonics.h).
std::vector<CurveAgreement> winter_agreement(const Measures& neutral);

}  // namespace bodychain
