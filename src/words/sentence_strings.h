// The words of the sentences about what matters most.
#pragma once

namespace bodychain::text {

inline constexpr const char* kBy = " by ";
inline constexpr const char* kAnd = "; ";
inline constexpr const char* kTravels = "It travels as far as the ";
inline constexpr const char* kAcross = "It reaches the other side: ";
inline constexpr const char* kStaysNear = "Farther away hardly anything changes.";
inline constexpr const char* kLinkFoot = "foot";
inline constexpr const char* kLinkKnee = "knee";
inline constexpr const char* kLinkHip = "hip";
inline constexpr const char* kLinkPelvis = "pelvis";
inline constexpr const char* kLinkLowBack = "low back";
inline constexpr const char* kLinkChest = "chest";
inline constexpr const char* kLinkHead = "head";

}  // namespace bodychain::text
