// The words of the figures in the picture.
#pragma once

namespace bodychain::ui::text {

inline constexpr const char* kCentimetres = " cm";
inline constexpr const char* kStraightAhead = "straight";
inline constexpr const char* kOut = " out";
inline constexpr const char* kIn = " in";
inline constexpr const char* kLevel = "level";
inline constexpr const char* kRightHigher = "right side higher, ";
inline constexpr const char* kLeftHigher = "left side higher, ";
inline constexpr const char* kNoCobb = "no side bend";
inline constexpr const char* kStraightBack = "back straight";
inline constexpr const char* kConvexRight = ", convex right";
inline constexpr const char* kConvexLeft = ", convex left";
inline constexpr const char* kBulgesRight = "back bends, bulging right, ";
inline constexpr const char* kBulgesLeft = "back bends, bulging left, ";
inline constexpr const char* kStep = "step ";
inline constexpr const char* kLong = " long, ";
inline constexpr const char* kWide = " wide";
inline constexpr const char* kApart = " apart";
inline constexpr const char* kUpperBackRound = "upper back rounded ";
inline constexpr const char* kLowBackHollow = "low back hollow ";
inline constexpr const char* kBodyWeights = " \u00D7 body weight";
inline constexpr const char* kFootProgression = "foot progression ";
inline constexpr const char* kPatella = "patella ";
inline constexpr const char* kStepClinical = "step length ";
inline constexpr const char* kStepWidth = ", width ";
inline constexpr const char* kBaseOfSupport = "stance width ";
inline constexpr const char* kObliquity = "obliquity ";
inline constexpr const char* kShoulders = "shoulder line ";
inline constexpr const char* kKyphosis = "kyphosis T5\u2013T12 ";
inline constexpr const char* kLordosis = "lordosis L1\u2013S1 ";

}  // namespace bodychain::ui::text
