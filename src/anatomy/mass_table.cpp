#include "anatomy/mass_table.h"

namespace bodychain {

namespace {
constexpr std::string_view kDeLeva = "de Leva 1996 J Biomech 29:1223 (BMClab/BMC table, CC BY 4.0)";
constexpr std::string_view kTrunk =
    "de Leva 1996 part masses (lower trunk = pelvis; middle trunk 16.33/14.65 % shared 0.31/0.33/0.36 among L5-L4, "
    "L3-L1 and T12-T7; "
    "upper trunk shared among T12-T7, T6-T1 and neck); ellipsoids of Drillis and Contini breadths; centres near the "
    "line between mid-shoulders and mid-hips, as in de Leva";
constexpr std::string_view kFoot =
    "de Leva 1996 foot mass; shared talus 0.10, calcaneus 0.47, forefoot 0.33, toes 0.10 (OpenSim gait2392 "
    "proportions)";
}  // namespace

// clang-format off
const LimbRow kThigh{{14.78, 14.16}, {36.12, 40.95}, {36.9, 32.9}, {16.2, 14.9}, {36.4, 32.9}, kDeLeva};
const LimbRow kShank{{4.81, 4.33}, {43.52, 43.95}, {26.7, 25.1}, {9.2, 10.2}, {26.3, 24.6}, kDeLeva};
const LimbRow kUpperArm{{2.55, 2.71}, {57.54, 57.72}, {27.8, 28.5}, {14.8, 15.8}, {26.0, 26.9}, kDeLeva};
const LimbRow kForearm{{1.38, 1.62}, {45.59, 45.74}, {26.1, 27.6}, {9.4, 12.1}, {25.7, 26.5}, kDeLeva};
const LimbRow kHand{{0.56, 0.61}, {34.27, 36.24}, {24.4, 28.8}, {15.4, 18.4}, {20.8, 23.5}, kDeLeva};

const SolidRow kPelvisSolid{{12.47, 11.17}, {-0.012, 0.035, 0}, {0.062, 0.070, 0.095}, kTrunk};
const SolidRow kLumbarLowerSolid{{4.60, 5.06}, {0.008, 0.020, 0}, {0.060, 0.030, 0.085}, kTrunk};
const SolidRow kLumbarUpperSolid{{4.80, 5.39}, {0.003, 0.030, 0}, {0.060, 0.035, 0.085}, kTrunk};
const SolidRow kThoraxLowerSolid{{9.20, 10.14}, {0.007, 0.035, 0}, {0.062, 0.050, 0.090}, kTrunk};
const SolidRow kThoraxUpperSolid{{10.50, 10.50}, {0.014, 0.030, 0}, {0.060, 0.060, 0.100}, kTrunk};
const SolidRow kNeckSolid{{1.00, 1.20}, {0.010, 0.030, 0}, {0.033, 0.035, 0.033}, kTrunk};
const SolidRow kHeadSolid{{6.68, 6.94}, {0.008, 0.040, 0}, {0.055, 0.070, 0.045}, kDeLeva};

const SolidRow kTalusSolid{{0.13, 0.14}, {0.004, -0.010, 0}, {0.018, 0.014, 0.014}, kFoot};
const SolidRow kCalcaneusSolid{{0.61, 0.64}, {0.022, 0.006, 0}, {0.034, 0.020, 0.018}, kFoot};
const SolidRow kForefootSolid{{0.42, 0.45}, {0.022, -0.010, 0}, {0.034, 0.014, 0.024}, kFoot};
const SolidRow kToesSolid{{0.13, 0.14}, {0.015, -0.006, 0}, {0.018, 0.007, 0.024}, kFoot};
// clang-format on

}  // namespace bodychain
