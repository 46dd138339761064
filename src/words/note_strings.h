// The words of the figures in the picture.
#pragma once

namespace bodychain::text {

inline constexpr const char* kCentimetres = " cm";
inline constexpr const char* kToes = "toes ";
inline constexpr const char* kKneecap = "kneecap ";
inline constexpr const char* kFootClinical = "foot ";
inline constexpr const char* kPatella = "patella ";
inline constexpr const char* kStraightAhead = "straight ahead";
inline constexpr const char* kOut = " out";
inline constexpr const char* kIn = " in";
inline constexpr const char* kExternal = " external";
inline constexpr const char* kInternal = " internal";
inline constexpr const char* kHipsLevel = "hips level";
inline constexpr const char* kShouldersLevel = "shoulders level";
inline constexpr const char* kRightHipHigher = "right hip higher, ";
inline constexpr const char* kLeftHipHigher = "left hip higher, ";
inline constexpr const char* kRightShoulderHigher = "right shoulder higher, ";
inline constexpr const char* kLeftShoulderHigher = "left shoulder higher, ";
inline constexpr const char* kObliquity = "obliquity ";
inline constexpr const char* kShoulders = "shoulder line ";
inline constexpr const char* kRightUp = ", right up";
inline constexpr const char* kLeftUp = ", left up";
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
inline constexpr const char* kUpperBackOut = "upper back curves out ";
inline constexpr const char* kUpperBackIn = "upper back curves in ";
inline constexpr const char* kLowBackIn = "low back curves in ";
inline constexpr const char* kLowBackOut = "low back curves out ";
inline constexpr const char* kBodyWeights = " \u00D7 body weight";
inline constexpr const char* kStepClinical = "step length ";
inline constexpr const char* kStepWidth = ", width ";
inline constexpr const char* kBaseOfSupport = "stance width ";
inline constexpr const char* kKyphosis = "kyphosis T5\u2013T12 ";
inline constexpr const char* kLordosis = "lordosis L1\u2013S1 ";

}  // namespace bodychain::text
