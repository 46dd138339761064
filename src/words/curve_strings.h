// The words of the panel of curves.
#pragma once

namespace bodychain::text {

inline constexpr const char* kCurves = "Curves";
inline constexpr const char* kCurvesTip = "Curves of joints and loads over the step cycle  (K)";
inline constexpr const char* kCurvesCloseTip = "Fold the curves away  (K)";
inline constexpr const char* kJointAngles = "Angles";
inline constexpr const char* kScores = "Scores";
inline constexpr const char* kCurvesWaiting = "The curves come with the first walk.";
inline constexpr const char* kKeep = "Keep";
inline constexpr const char* kKeepTip = "Put these curves aside, to compare with what comes next";
inline constexpr const char* kKeepFullTip = "Three are kept already. Remove one first.";
inline constexpr const char* kKeepNotYetTip = "Curves can be kept when the physics has answered and the posture works.";
inline constexpr const char* kKeptNeutral = "Neutral";
inline constexpr const char* kKeptEstimate = " (estimate)";
inline constexpr const char* kKeptMore = " and more";
inline constexpr const char* kKeptRemoveTip = "Remove these curves";
inline constexpr const char* kKeptSides = "Right solid, left dashed.";
inline constexpr const char* kCopy = "Copy";
inline constexpr const char* kCopyTip = "What this page shows as a table (CSV) to the clipboard. Right-click a plot: only that one.";
inline constexpr const char* kCopyOne = "Copy this plot as a table (CSV)";
inline constexpr const char* kCopyPage = "Copy every plot of this page";
inline constexpr const char* kEnlarge = "Enlarge  (double-click)";
inline constexpr const char* kShrink = "Back to all plots  (double-click or Esc)";
inline constexpr const char* kLegendRight = "right";
inline constexpr const char* kLegendLeft = "left";
inline constexpr const char* kLegendNeutral = "own neutral";
inline constexpr const char* kLegendNorm = "healthy";
inline constexpr const char* kLegendTip = "Each side over its own step cycle, from heel strike to heel strike; thin upright lines: the foot leaves the floor. The strong upright line is this moment of the right step, the dots are "
                                          "both sides now. Drag in a plot to move the body.";
inline constexpr const char* kLegendNormTip = "Grey: healthy people, mean and one standard deviation to each side. Angles and moments: adults (CGM2.3, laboratory offsets included); floor forces: children at free speed "
                                              "(Schwartz 2008).";
inline constexpr const char* kNormAdults = "healthy adults (CGM2.3)";
inline constexpr const char* kNormChildren = "healthy children (Schwartz 2008)";
inline constexpr const char* kReadoutNow = "now";
inline constexpr const char* kAllPlots = "All plots";
inline constexpr const char* kReadoutAt = " % of the cycle";
inline constexpr const char* kPlainSagittal = "From the side";
inline constexpr const char* kPlainFrontal = "From the front";
inline constexpr const char* kPlainTransverse = "From above";
inline constexpr const char* kSagittal = "Sagittal";
inline constexpr const char* kFrontal = "Frontal";
inline constexpr const char* kTransverse = "Transverse";

// Scores
inline constexpr const char* kScoresTitle = "Difference from the own neutral walk";
inline constexpr const char* kScoresTitleClinical = "Movement Analysis Profile against the own neutral";
inline constexpr const char* kScoresMore = "Root mean square in degrees. Not a comparison with the norm.";
inline constexpr const char* kNormTitle = "Difference from healthy adults";
inline constexpr const char* kNormTitleClinical = "Movement Analysis Profile against the norm";
inline constexpr const char* kNormMore = "Root mean square in degrees, from the mean curves of healthy adults (CGM2.3). Healthy people have 5 to 6: people differ.";
inline constexpr const char* kAgainstOwn = "Own neutral";
inline constexpr const char* kAgainstNorm = "Healthy adults";
inline constexpr const char* kAgainstOwnTip = "What this posture changes in this person";
inline constexpr const char* kAgainstNormTip = "How far the walk is from the average healthy adult; another question";
inline constexpr const char* kScoresNone = "Scores need the own neutral walk, which could not be calculated.";
inline constexpr const char* kOverall = "All together";
inline constexpr const char* kOverallClinical = "GPS";
inline constexpr const char* kFiguresTitle = "Time and space";
inline constexpr const char* kFiguresTitleClinical = "Spatio-temporal";
inline constexpr const char* kFiguresMore = "Now, and change from the own neutral walk.";
inline constexpr const char* kCadence = "Cadence";
inline constexpr const char* kCadencePlain = "Steps a minute";
inline constexpr const char* kWalkingSpeed = "Walking speed";
inline constexpr const char* kStepLengthRight = "Step length, right";
inline constexpr const char* kStepLengthLeft = "Step length, left";
inline constexpr const char* kStepWidth = "Step width";
inline constexpr const char* kStanceRight = "Stance, right";
inline constexpr const char* kStanceLeft = "Stance, left";
inline constexpr const char* kStanceRightPlain = "On the floor, right";
inline constexpr const char* kStanceLeftPlain = "On the floor, left";
inline constexpr const char* kDoubleSupport = "Double support";
inline constexpr const char* kDoubleSupportPlain = "Both feet on the floor";

}  // namespace bodychain::text
