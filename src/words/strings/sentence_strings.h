// The words of the sentences about what matters most.
#pragma once

#include "words/language/language.h"

namespace bodychain::text {

// clang-format off

inline constexpr Text kNothingRelevant{"Nothing relevant changed against the same person's own neutral."};
inline constexpr Text kOfThePlan{"What follows is of the plan, not of the simulation."};
inline constexpr Text kAnd{"; "};
inline constexpr Text kTravels{"It travels as far as {0}, which {1}."};
inline constexpr Text kAndTheOther{"{0} and the {1} one {2}"};  // {3}: that side's joint
inline constexpr Text kInThatMoment{"{0}, {1}"};
inline constexpr Text kWithMoment{"{0} {1}"};
inline constexpr Text kLeftNoun{"left", "before a noun"};
inline constexpr Text kRightNoun{"right", "before a noun"};
inline constexpr Text kAcross{"It reaches the other side: {0}."};
inline constexpr Text kStaysNear{"Farther away hardly any joint moves differently."};
inline constexpr Text kTravelsClinical{"Farthest effect: {0}."};
inline constexpr Text kAcrossClinical{"Contralateral: {0}."};
inline constexpr Text kStaysNearClinical{"No relevant change in remote joints."};
inline constexpr Text kPercent{"\u00A0%"};  // the sign stays with its number at the end of a line

// When, in the step of its own side.
inline constexpr Text kAtLanding{"as that foot lands"};
inline constexpr Text kInMidStance{"as the body passes over that foot"};
inline constexpr Text kInLateStance{"late in its step"};
inline constexpr Text kAtPushOff{"at push-off"};
inline constexpr Text kInSwing{"as that leg swings"};
inline constexpr Text kBeforeLanding{"just before that foot lands"};
inline constexpr Text kAtLandingBoth{"as each foot lands"};
inline constexpr Text kInMidStanceBoth{"as the body passes over each foot"};
inline constexpr Text kInLateStanceBoth{"late in each step"};
inline constexpr Text kInSwingBoth{"as each leg swings"};
inline constexpr Text kBeforeLandingBoth{"just before each foot lands"};
inline constexpr Text kForAMoment{"for a moment"};
inline constexpr Text kLoadingResponse{"loading response"};
inline constexpr Text kMidStance{"mid-stance"};
inline constexpr Text kTerminalStance{"terminal stance"};
inline constexpr Text kPreSwing{"pre-swing"};
inline constexpr Text kSwing{"swing"};
inline constexpr Text kTerminalSwing{"terminal swing"};
inline constexpr Text kTransient{"transient"};
inline constexpr Text kAtMost{"max"};

// '#' the number, '@' the standing side, '!' the other one; '>' and '<' the same two as an adverb.
inline constexpr Text kDropsOver{"drops # on the ! while the @ leg carries"};
inline constexpr Text kRisesOver{"rises # on the ! while the @ leg carries"};
inline constexpr Text kPelvicDrop{"Pelvic drop on the ! by # in @ stance"};
inline constexpr Text kPelvicRise{"Pelvic rise on the ! by # in @ stance"};
inline constexpr Text kThePelvis{"the pelvis"};
inline constexpr Text kBilateral{"Bilateral"};
inline constexpr Text kRangeOf{", range "};
inline constexpr Text kSidedName{"{0} {1} {3}"};  // side, name in a sentence and by itself, value, side in a sentence

// clang-format on

}  // namespace bodychain::text
