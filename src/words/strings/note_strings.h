// The words of the figures in the picture.
#pragma once

#include "words/language/language.h"

namespace bodychain::text {

// clang-format off

inline constexpr Text kCentimetres{" cm"};
inline constexpr Text kToes{"toes "};
inline constexpr Text kKneecap{"kneecap "};
inline constexpr Text kFootClinical{"foot "};
inline constexpr Text kPatella{"patella "};
inline constexpr Text kStraightAhead{"straight ahead"};
inline constexpr Text kOut{" out"};
inline constexpr Text kIn{" in"};
inline constexpr Text kExternal{" external"};
inline constexpr Text kInternal{" internal"};
inline constexpr Text kHipsLevel{"hips level"};
inline constexpr Text kShouldersLevel{"shoulders level"};
inline constexpr Text kRightHipHigher{"right hip higher, "};
inline constexpr Text kLeftHipHigher{"left hip higher, "};
inline constexpr Text kRightShoulderHigher{"right shoulder higher, "};
inline constexpr Text kLeftShoulderHigher{"left shoulder higher, "};
inline constexpr Text kObliquity{"obliquity "};
inline constexpr Text kShoulders{"shoulder line "};
inline constexpr Text kRightUp{", right up"};
inline constexpr Text kLeftUp{", left up"};
inline constexpr Text kNoCobb{"no side bend"};
inline constexpr Text kStraightBack{"back straight"};
inline constexpr Text kConvexRight{", convex right"};
inline constexpr Text kConvexLeft{", convex left"};
inline constexpr Text kBulgesRight{"back bends, bulging right, "};
inline constexpr Text kBulgesLeft{"back bends, bulging left, "};
inline constexpr Text kStep{"step "};
inline constexpr Text kLong{" long, "};
inline constexpr Text kWide{" wide"};
inline constexpr Text kApart{" apart"};
inline constexpr Text kUpperBackOut{"upper back curves out "};
inline constexpr Text kUpperBackIn{"upper back curves in "};
inline constexpr Text kLowBackIn{"low back curves in "};
inline constexpr Text kLowBackOut{"low back curves out "};
inline constexpr Text kBodyWeights{" \u00D7 body weight"};
inline constexpr Text kStepClinical{"step length "};
inline constexpr Text kAndWidth{", width "};
inline constexpr Text kBaseOfSupport{"stance width "};
inline constexpr Text kKyphosis{"kyphosis T5\u2013T12 "};
inline constexpr Text kLordosis{"lordosis L1\u2013S1 "};

// clang-format on

}  // namespace bodychain::text
