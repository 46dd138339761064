// The words of the sentences about what matters most.
#pragma once

namespace bodychain::text {

inline constexpr const char* kNothingRelevant = "Nothing relevant changed against the same person's own neutral.";
inline constexpr const char* kOfThePlan = "What follows is of the plan, not of the simulation.";
inline constexpr const char* kAnd = "; ";
inline constexpr const char* kTravels = "It travels as far as ";
inline constexpr const char* kWhich = ", which ";
inline constexpr const char* kAndTheOther = " and the ";
inline constexpr const char* kOne = " one ";
inline constexpr const char* kAcross = "It reaches the other side: ";
inline constexpr const char* kStaysNear = "Farther away hardly any joint moves differently.";
inline constexpr const char* kTravelsClinical = "Farthest effect: ";
inline constexpr const char* kAcrossClinical = "Contralateral: ";
inline constexpr const char* kStaysNearClinical = "No relevant change in remote joints.";
inline constexpr const char* kPercent = "\u00A0%";  // the sign stays with its number at the end of a line

// When, in the step of its own side.
inline constexpr const char* kAtLanding = "as that foot lands";
inline constexpr const char* kInMidStance = "as the body passes over that foot";
inline constexpr const char* kInLateStance = "late in its step";
inline constexpr const char* kAtPushOff = "at push-off";
inline constexpr const char* kInSwing = "as that leg swings";
inline constexpr const char* kBeforeLanding = "just before that foot lands";
inline constexpr const char* kAtLandingBoth = "as each foot lands";
inline constexpr const char* kInMidStanceBoth = "as the body passes over each foot";
inline constexpr const char* kInLateStanceBoth = "late in each step";
inline constexpr const char* kInSwingBoth = "as each leg swings";
inline constexpr const char* kBeforeLandingBoth = "just before each foot lands";
inline constexpr const char* kForAMoment = "for a moment";
inline constexpr const char* kLoadingResponse = "loading response";
inline constexpr const char* kMidStance = "mid-stance";
inline constexpr const char* kTerminalStance = "terminal stance";
inline constexpr const char* kPreSwing = "pre-swing";
inline constexpr const char* kSwing = "swing";
inline constexpr const char* kTerminalSwing = "terminal swing";
inline constexpr const char* kTransient = "transient";
inline constexpr const char* kAtMost = "max";

// '#' the number, '@' the standing side, '!' the other one.
inline constexpr const char* kDropsOver = "drops # on the ! while the @ leg carries";
inline constexpr const char* kRisesOver = "rises # on the ! while the @ leg carries";
inline constexpr const char* kPelvicDrop = "Pelvic drop on the ! by # in @ stance";
inline constexpr const char* kPelvicRise = "Pelvic rise on the ! by # in @ stance";
inline constexpr const char* kBilateral = "Bilateral";
inline constexpr const char* kRangeOf = ", range ";

}  // namespace bodychain::text
