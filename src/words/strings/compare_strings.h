// The words of comparing: A and B, the table of differences, one correction at a time.
#pragma once

#include "words/language/language.h"

namespace bodychain::text {

// clang-format off

inline constexpr Text kComparePage{"Compare"};
inline constexpr Text kComparePageTip{"Two postures side by side or over each other, and what differs"};
inline constexpr Text kCorrectPage{"Correct"};
inline constexpr Text kCorrectPageTip{"One correction at a time: what remains with a single change set back, to look at and to apply"};
inline constexpr Text kCompareIntro{"Keep what is set now as A and go on changing: that is B. Both walk in step, over each other or side by side."};
inline constexpr Text kCompareKeep{"Keep as A"};
inline constexpr Text kCompareKeepTip{"What is set now becomes A; what you change from here on is B. Key: A"};
inline constexpr Text kCompareNeutral{"Neutral as A"};
inline constexpr Text kCompareNeutralTip{"A is the same person's neutral posture, and stays so when person or speed change."};
inline constexpr Text kCompareSwap{"Swap"};
inline constexpr Text kCompareSwapTip{"What is A becomes B, and the other way round: one step, undo takes it back. Key: X"};
inline constexpr Text kCompareSwapStep{"Swap A and B"};
inline constexpr Text kCompareStop{"Stop"};
inline constexpr Text kCompareStopTip{"Stop comparing. What is set stays as it is."};
inline constexpr Text kCompareOver{"Overlaid"};
inline constexpr Text kCompareBeside{"Beside"};
inline constexpr Text kCompareOverTip{"A walks over B as a coloured shadow, in step with it. Key: V"};
inline constexpr Text kCompareBesideTip{"A at the left, B at the right, in step, both seen from the same side: turn one and both turn. Key: V"};
inline constexpr Text kCompareA{"A: "};
inline constexpr Text kCompareB{"B: "};
inline constexpr Text kCompareHeadA{"A"};
inline constexpr Text kCompareHeadB{"B"};
inline constexpr Text kCompareHeadDifference{"B \u2212 A"};
inline constexpr Text kCompareNamedNeutral{"neutral"};
inline constexpr Text kCompareNamedNow{"as it is set"};
inline constexpr Text kCompareWorking{"A is being worked out"};
inline constexpr Text kCompareCorrectionWorking{"B is being worked out"};
inline constexpr Text kCompareEstimate{"One of both is an estimate of the plan."};
inline constexpr Text kCompareFailed{"One of both cannot walk like this: no figures."};
inline constexpr Text kCompareSame{"No angle differs by half a degree and no load by 3 %."};
inline constexpr Text kCompareScore{"Away from own neutral"};
inline constexpr Text kCompareScoreClinical{"GPS"};
inline constexpr Text kCompareScoreTip{"Gait Profile Score of each against its own neutral: how far all joints together are from it, in degrees."};
inline constexpr Text kCompareAngles{"Angles, where they differ most"};
inline constexpr Text kCompareAnglesStanding{"Angles"};
inline constexpr Text kCompareLoads{"Loads, highest in the step"};
inline constexpr Text kCompareLoadsStanding{"Loads"};
inline constexpr Text kComparePositive{"Positive: "};
inline constexpr Text kCompareAt{"Of the step, where they differ most: "};
inline constexpr Text kCompareOpen{"Click: the curves of both."};
inline constexpr Text kCompareSettings{"Settings that differ"};
inline constexpr Text kCompareNoSettings{"A and B are set alike."};
inline constexpr Text kCompareTake{"A \u2192 B"};
inline constexpr Text kCompareTakeTip{"B gets A's value: one step, undo takes it back."};
inline constexpr Text kCompareTakeStep{"From A: "};
inline constexpr Text kComparePut{"B \u2192 A"};
inline constexpr Text kComparePutTip{"A gets B's value. What is set stays as it is."};
inline constexpr Text kCompareLegendTip{"The walk that is compared with. Right solid, left dashed."};

inline constexpr Text kCorrections{"One correction at a time"};
inline constexpr Text kCorrectionsTip{"For each change alone: the walk was simulated again with it set back to neutral and everything else as it is. The best first."};
inline constexpr Text kCorrectionsTargetTip{"Of what the corrections shall make less"};
inline constexpr Text kCorrectionsPlaces{"Load at a place"};
inline constexpr Text kCorrectionsLinks{"Movement of a link"};
inline constexpr Text kCorrectionsWholeBody{"Whole body"};
inline constexpr Text kCorrectionsWholeBodyClinical{"Whole body (GPS)"};
inline constexpr Text kCorrectionsNow{"Now: "};
inline constexpr Text kCorrectionsRemains{"What then remains of it:"};
inline constexpr Text kCorrectionsNone{"This is hardly changed: nothing to make less."};
inline constexpr Text kCorrectionsNothing{"Nothing is changed yet that could be set back."};
inline constexpr Text kCorrectionsUnknown{"not known"};
inline constexpr Text kCorrectionsPlayTip{"Show the walk with this correction as B, beside what is set, without changing anything"};
inline constexpr Text kCorrectionsEndTip{"Back to what was shown before"};
inline constexpr Text kCorrectionsApply{"Apply"};
inline constexpr Text kCorrectionsApplyTip{"Set this one back: one step, undo takes it back."};
inline constexpr Text kCorrectionsWithout{"Without: "};

// clang-format on

}  // namespace bodychain::text
