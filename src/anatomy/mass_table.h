// Mass, centre of mass and radii of gyration of the limbs after de Leva 1996, and our share of the trunk's mass among
// its parts.
#pragma once

#include "anatomy/body.h"
#include "base/sourced.h"

namespace bodychain {

/// A limb segment, percent of body mass / of segment length; [0] female, [1] male. Radii about the sagittal (X), long
/// (Y) and transverse (Z) axis of the segment, percent of its length.
struct LimbRow {
    double mass_pct[2], com_pct[2], radius_sagittal_pct[2], radius_long_pct[2], radius_transverse_pct[2];
    std::string_view source;
};
extern const LimbRow kThigh, kShank, kUpperArm, kForearm, kHand;

/// A trunk or foot part as an ellipsoid or box: percent of body mass and semi-axes as fractions of body height
/// (forward, up, right).
struct SolidRow {
    double mass_pct[2];
    Vec3 com_h, semi_axes_h;  // of body height, segment frame
    std::string_view source;
};
extern const SolidRow kPelvisSolid, kLumbarLowerSolid, kLumbarUpperSolid, kThoraxLowerSolid, kThoraxUpperSolid,
    kNeckSolid, kHeadSolid;
extern const SolidRow kTalusSolid, kCalcaneusSolid, kForefootSolid, kToesSolid;

}  // namespace bodychain
