// The words of comparing: A and B, the table of differences, one correction at a time.
#pragma once

namespace bodychain::text {

inline constexpr const char* kComparePage = "Compare";
inline constexpr const char* kComparePageTip = "Two postures side by side or over each other, and what differs";
inline constexpr const char* kCorrectPage = "Correct";
inline constexpr const char* kCorrectPageTip = "One correction at a time: what remains with a single change set back, to look at and to apply";
inline constexpr const char* kCompareIntro = "Keep what is set now as A and go on changing: that is B. Both walk in step, over each other or side by side.";
inline constexpr const char* kCompareKeep = "Keep as A";
inline constexpr const char* kCompareKeepTip = "What is set now becomes A; what you change from here on is B. Key: A";
inline constexpr const char* kCompareNeutral = "Neutral as A";
inline constexpr const char* kCompareNeutralTip = "A is the same person's neutral posture, and stays so when person or speed change.";
inline constexpr const char* kCompareSwap = "Swap";
inline constexpr const char* kCompareSwapTip = "What is A becomes B, and the other way round: one step, undo takes it back. Key: X";
inline constexpr const char* kCompareSwapStep = "Swap A and B";
inline constexpr const char* kCompareStop = "Stop";
inline constexpr const char* kCompareStopTip = "Stop comparing. What is set stays as it is.";
inline constexpr const char* kCompareOver = "Overlaid";
inline constexpr const char* kCompareBeside = "Beside";
inline constexpr const char* kCompareOverTip = "A walks over B as a coloured shadow, in step with it. Key: V";
inline constexpr const char* kCompareBesideTip = "A at the left, B at the right, in step, both seen from the same side: turn one and both turn. Key: V";
inline constexpr const char* kCompareA = "A: ";
inline constexpr const char* kCompareB = "B: ";
inline constexpr const char* kCompareHeadA = "A";
inline constexpr const char* kCompareHeadB = "B";
inline constexpr const char* kCompareHeadDifference = "B \u2212 A";
inline constexpr const char* kCompareNamedNeutral = "neutral";
inline constexpr const char* kCompareNamedNow = "as it is set";
inline constexpr const char* kCompareWorking = "A is being worked out";
inline constexpr const char* kCompareCorrectionWorking = "B is being worked out";
inline constexpr const char* kCompareEstimate = "One of both is an estimate of the plan.";
inline constexpr const char* kCompareFailed = "One of both cannot walk like this: no figures.";
inline constexpr const char* kCompareSame = "No angle differs by half a degree and no load by 3 %.";
inline constexpr const char* kCompareScore = "Away from own neutral";
inline constexpr const char* kCompareScoreClinical = "GPS";
inline constexpr const char* kCompareScoreTip = "Gait Profile Score of each against its own neutral: how far all joints together are from it, in degrees.";
inline constexpr const char* kCompareAngles = "Angles, where they differ most";
inline constexpr const char* kCompareAnglesStanding = "Angles";
inline constexpr const char* kCompareLoads = "Loads, highest in the step";
inline constexpr const char* kCompareLoadsStanding = "Loads";
inline constexpr const char* kComparePositive = "Positive: ";
inline constexpr const char* kCompareAt = "Of the step, where they differ most: ";
inline constexpr const char* kCompareOpen = "Click: the curves of both.";
inline constexpr const char* kCompareSettings = "Settings that differ";
inline constexpr const char* kCompareNoSettings = "A and B are set alike.";
inline constexpr const char* kCompareTake = "A \u2192 B";
inline constexpr const char* kCompareTakeTip = "B gets A's value: one step, undo takes it back.";
inline constexpr const char* kCompareTakeStep = "From A: ";
inline constexpr const char* kComparePut = "B \u2192 A";
inline constexpr const char* kComparePutTip = "A gets B's value. What is set stays as it is.";
inline constexpr const char* kCompareLegendTip = "The walk that is compared with. Right solid, left dashed.";

inline constexpr const char* kCorrections = "One correction at a time";
inline constexpr const char* kCorrectionsTip = "For each change alone: the walk was simulated again with it set back to neutral and everything else as it is. The best first.";
inline constexpr const char* kCorrectionsTargetTip = "Of what the corrections shall make less";
inline constexpr const char* kCorrectionsPlaces = "Load at a place";
inline constexpr const char* kCorrectionsLinks = "Movement of a link";
inline constexpr const char* kCorrectionsWholeBody = "Whole body";
inline constexpr const char* kCorrectionsWholeBodyClinical = "Whole body (GPS)";
inline constexpr const char* kCorrectionsNow = "Now: ";
inline constexpr const char* kCorrectionsRemains = "What then remains of it:";
inline constexpr const char* kCorrectionsNone = "This is hardly changed: nothing to make less.";
inline constexpr const char* kCorrectionsNothing = "Nothing is changed yet that could be set back.";
inline constexpr const char* kCorrectionsUnknown = "not known";
inline constexpr const char* kCorrectionsPlayTip = "Show the walk with this correction as B, beside what is set, without changing anything";
inline constexpr const char* kCorrectionsEndTip = "Back to what was shown before";
inline constexpr const char* kCorrectionsApply = "Apply";
inline constexpr const char* kCorrectionsApplyTip = "Set this one back: one step, undo takes it back.";
inline constexpr const char* kCorrectionsWithout = "Without: ";

inline constexpr const char* kCompareKeepKey = "A";
inline constexpr const char* kCompareKeepDoes = "keep what is set as A, to compare with";
inline constexpr const char* kCompareViewKey = "V";
inline constexpr const char* kCompareViewDoes = "A and B side by side or over each other";
inline constexpr const char* kCompareSwapKey = "X";
inline constexpr const char* kCompareSwapDoes = "swap A and B";

}  // namespace bodychain::text
