// Mass, centre of mass and inertia of the segments: limbs after de Leva 1996, trunk and foot as solids that share its
// part masses.
#pragma once

#include "anatomy/body.h"
#include "base/sourced.h"

namespace bodychain {

/// A limb: mass in percent of body mass; centre of mass (from the proximal joint) and radii of gyration in percent of
/// the segment's length. Radii about the segment's sagittal (X), long (Y) and transverse (Z) axis. [0] female, [1]
/// male.
struct LimbRow {
    double mass_pct[2], com_pct[2], radius_sagittal_pct[2], radius_long_pct[2], radius_transverse_pct[2];
    std::string_view source;
};
extern const LimbRow kThigh, kShank, kUpperArm, kForearm, kHand;

/// A part of trunk or foot as a solid ellipsoid: mass in percent of body mass, centre and semi-axes (forward, up,
/// right) as fractions of body height. [0] female, [1] male.
struct SolidRow {
    double mass_pct[2];
    Vec3 com_h, semi_axes_h;  // segment frame
    std::string_view source;
};
extern const SolidRow kPelvisSolid, kLumbarLowerSolid, kLumbarUpperSolid, kThoraxLowerSolid, kThoraxUpperSolid,
    kNeckSolid, kHeadSolid;
extern const SolidRow kTalusSolid, kCalcaneusSolid, kForefootSolid, kToesSolid;

}  // namespace bodychain
