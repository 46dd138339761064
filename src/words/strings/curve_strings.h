// The words of the panel of curves.
#pragma once

#include "words/language/language.h"

namespace bodychain::text {

// clang-format off

inline constexpr Text kCurves{"Curves"};
inline constexpr Text kCurvesTip{"Curves of joints and loads over the step cycle  (K)"};
inline constexpr Text kCurvesCloseTip{"Fold the curves away  (K)"};
inline constexpr Text kJointAngles{"Angles"};
inline constexpr Text kScores{"Scores"};
inline constexpr Text kCurvesWaiting{"The curves come with the first walk."};
inline constexpr Text kKeep{"Keep"};
inline constexpr Text kKeepTip{"Put these curves aside, to compare with what comes next"};
inline constexpr Text kKeepFullTip{"Three are kept already. Remove one first."};
inline constexpr Text kKeepNotYetTip{"Curves can be kept when the physics has answered and the posture works."};
inline constexpr Text kKeptNeutral{"Neutral"};
inline constexpr Text kKeptEstimate{" (estimate)"};
inline constexpr Text kKeptMore{" and more"};
inline constexpr Text kKeptRemoveTip{"Remove these curves"};
inline constexpr Text kKeptSides{"Right solid, left dashed."};
inline constexpr Text kCopy{"Copy"};
inline constexpr Text kCopyTip{"What this page shows as a table (CSV) to the clipboard. Right-click a plot: only that one."};
inline constexpr Text kCopyOne{"Copy this plot as a table (CSV)"};
inline constexpr Text kCopyPage{"Copy every plot of this page"};
inline constexpr Text kEnlarge{"Enlarge  (double-click)"};
inline constexpr Text kShrink{"Back to all plots  (double-click or Esc)"};
inline constexpr Text kLegendRight{"right"};
inline constexpr Text kLegendLeft{"left"};
inline constexpr Text kLegendNeutral{"own neutral"};
inline constexpr Text kLegendNorm{"healthy"};
inline constexpr Text kLegendTip{"Each side over its own step cycle, from heel strike to heel strike; thin upright lines: the foot leaves the floor. The strong upright line is this moment of the right step, the dots are "
                                          "both sides now. Drag in a plot to move the body."};
inline constexpr Text kLegendNormTip{"Grey: healthy people, mean and one standard deviation to each side. Angles and moments: adults (CGM2.3, laboratory offsets included); floor forces: children at free speed "
                                              "(Schwartz 2008)."};
inline constexpr Text kNormAdults{"healthy adults (CGM2.3)"};
inline constexpr Text kNormChildren{"healthy children (Schwartz 2008)"};
inline constexpr Text kReadoutNow{"now"};
inline constexpr Text kAllPlots{"All plots"};
inline constexpr Text kReadoutAt{" % of the cycle"};
inline constexpr Text kPlainSagittal{"From the side"};
inline constexpr Text kPlainFrontal{"From the front"};
inline constexpr Text kPlainTransverse{"From above"};
inline constexpr Text kSagittal{"Sagittal"};
inline constexpr Text kFrontal{"Frontal"};
inline constexpr Text kTransverse{"Transverse"};

// Scores
inline constexpr Text kScoresTitle{"Difference from the own neutral walk"};
inline constexpr Text kScoresTitleClinical{"Movement Analysis Profile against the own neutral"};
inline constexpr Text kScoresMore{"Root mean square in degrees. Not a comparison with the norm."};
inline constexpr Text kNormTitle{"Difference from healthy adults"};
inline constexpr Text kNormTitleClinical{"Movement Analysis Profile against the norm"};
inline constexpr Text kNormMore{"Root mean square in degrees, from the mean curves of healthy adults (CGM2.3). Healthy people have 5 to 6: people differ."};
inline constexpr Text kAgainstOwn{"Own neutral"};
inline constexpr Text kAgainstNorm{"Healthy adults"};
inline constexpr Text kAgainstOwnTip{"What this posture changes in this person"};
inline constexpr Text kAgainstNormTip{"How far the walk is from the average healthy adult; another question"};
inline constexpr Text kScoresNone{"Scores need the own neutral walk, which could not be calculated."};
inline constexpr Text kOverall{"All together"};
inline constexpr Text kOverallClinical{"GPS"};
inline constexpr Text kFiguresTitle{"Time and space"};
inline constexpr Text kFiguresTitleClinical{"Spatio-temporal"};
inline constexpr Text kFiguresMore{"Now, and change from the own neutral walk."};
inline constexpr Text kCadence{"Cadence"};
inline constexpr Text kCadencePlain{"Steps a minute"};
inline constexpr Text kWalkingSpeed{"Walking speed"};
inline constexpr Text kStepLengthRight{"Step length, right"};
inline constexpr Text kStepLengthLeft{"Step length, left"};
inline constexpr Text kWalkRatio{"Walk ratio"};
inline constexpr Text kWalkRatioPlain{"Step length for pace"};
inline constexpr Text kWalkRatioUnit{" mm/(step/min)"};
inline constexpr Text kStepWidth{"Step width"};
inline constexpr Text kStanceRight{"Stance, right"};
inline constexpr Text kStanceLeft{"Stance, left"};
inline constexpr Text kStanceRightPlain{"On the floor, right"};
inline constexpr Text kStanceLeftPlain{"On the floor, left"};
inline constexpr Text kDoubleSupport{"Double support"};
inline constexpr Text kDoubleSupportPlain{"Both feet on the floor"};

// clang-format on

}  // namespace bodychain::text
