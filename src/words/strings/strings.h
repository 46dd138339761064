// Every visible word of the window that is not in the parameter or channel table. Plain words first; UTF-8.
#pragma once

#include "words/language/language.h"
#include "words/strings/view_strings.h"

namespace bodychain::text {

// clang-format off

inline constexpr Text kDegree{"\u00B0"};
inline constexpr Text kLeftLetter{"L"};
inline constexpr Text kRightLetter{"R"};

// Top bar
inline constexpr Text kWalk{"Walking"};
inline constexpr Text kStand{"Standing"};
inline constexpr Text kPlain{"Plain"};
inline constexpr Text kClinical{"Clinical"};
inline constexpr Text kWalkTip{"See the posture while walking"};
inline constexpr Text kStandTip{"See the posture while standing still"};
inline constexpr Text kPlainTip{"Everyday words"};
inline constexpr Text kClinicalTip{"Clinical terms"};
inline constexpr Text kUndo{"Undo"};
inline constexpr Text kRedo{"Redo"};
inline constexpr Text kUndoKeys{"  (Ctrl+Z)"};
inline constexpr Text kRedoKeys{"  (Ctrl+Shift+Z or Ctrl+Y)"};
inline constexpr Text kDarkTip{"Dark colours"};
inline constexpr Text kLightTip{"Light colours"};
inline constexpr Text kLanguageTip{"{0}. Click: {1}"};  // this language and the next, each by its own name
inline constexpr Text kHelpTip{"Keys and mouse  (F1)"};

// Posture panel
inline constexpr Text kPosture{"Posture"};
inline constexpr Text kFind{"Find a slider\u2026"};
inline constexpr Text kFindClearTip{"Show every slider again  (Esc)"};
inline constexpr Text kNothingFound{"No slider has this in its name. Try another word: knee, back, heel\u2026"};
inline constexpr Text kFoldTip{"Show or hide these sliders"};
inline constexpr Text kFoldChanged{"Number in the mark: sliders changed in here"};
inline constexpr Text kResetAll{"Reset all"};
inline constexpr Text kResetAllTip{"Every slider of the posture back to its mark"};
inline constexpr Text kResetRegionTip{"This part back to neutral"};
inline constexpr Text kResetStep{"Reset "};
inline constexpr Text kSliderTip{"Double-click: back to the mark."};
inline constexpr Text kStepperTip{"One step; five with Shift"};
inline constexpr Text kLinkTip{"Move left and right together"};
inline constexpr Text kUnlinkTip{"Left and right move together. Click to move them apart."};
inline constexpr Text kRegionFeet{"Feet"};
inline constexpr Text kRegionShoes{"Shoes"};
inline constexpr Text kRegionLegs{"Legs"};
inline constexpr Text kRegionPelvis{"Pelvis"};
inline constexpr Text kRegionTrunk{"Back, trunk, head and arms"};
inline constexpr Text kRegionLimits{"Stiff or weak"};
inline constexpr Text kPerson{"Person and walk"};
inline constexpr Text kWoman{"Woman"};
inline constexpr Text kMan{"Man"};

// Changes panel
inline constexpr Text kChanges{"What changed"};
inline constexpr Text kChangesAgainst{"Against the own neutral walk"};
inline constexpr Text kChangesAgainstStand{"Against standing neutrally"};
inline constexpr Text kNothingChanged{"Nothing is changed yet. Move a slider on the left and watch how far it travels through the body."};
inline constexpr Text kTooSmall{"Every change stays below half a degree."};
inline constexpr Text kNoFigures{"No figures: this posture does not work. Bring the sliders nearer to their marks."};
inline constexpr Text kEstimates{"Estimates of the plan; the physics does not confirm them."};
inline constexpr Text kNoNeutral{"The neutral walk of this person could not be calculated, so there is nothing to compare with."};
inline constexpr Text kAngles{"Joints"};
inline constexpr Text kLoads{"Loads"};
inline constexpr Text kLeft{"left"};
inline constexpr Text kRight{"right"};
inline constexpr Text kBothSides{"both sides"};
inline constexpr Text kOnAverage{"on average "};
inline constexpr Text kInStance{"stance "};
inline constexpr Text kFootDown{"foot down "};
inline constexpr Text kMostAt{", most at "};
inline constexpr Text kUpTo{"up to "};
inline constexpr Text kAtPercent{" at "};
inline constexpr Text kStanceTip{"The number is the largest change. Below: the mean change while this foot is on the floor, and the percent of the step cycle where the change is largest."};
inline constexpr Text kLoadTip{"How much the highest value in the step changed. Below: the largest change at one moment. BW: body weights."};
inline constexpr Text kStandingTip{"Change of the standing posture."};

// Status
inline constexpr Text kNoAnswer{"Getting ready"};
inline constexpr Text kNoAnswerMore{"Calculating the first walk."};
inline constexpr Text kPlannedWalk{"Planned walk"};
inline constexpr Text kPlannedStand{"Planned posture"};
inline constexpr Text kPlannedMore{"A quick estimate. The physics follows when the sliders rest."};
inline constexpr Text kPlannedBusy{"A quick estimate. The physics is being calculated."};
inline constexpr Text kSimulatedWalk{"Simulated walk"};
inline constexpr Text kSimulatedStand{"Simulated posture"};
inline constexpr Text kSimulatedMore{"Calculated with gravity, floor and joints. It walks steadily."};
inline constexpr Text kSimulatedStandMore{"Calculated with gravity, floor and joints. It stands."};
inline constexpr Text kPushed{"Pushed"};
inline constexpr Text kSimulatedOld{"Of the posture before; the new one is being calculated."};
inline constexpr Text kOutsideHelp{"Outside help: "};
inline constexpr Text kOutsideTip{"Force and twist on the body besides gravity and the floor that the simulation still needed (typical value). Less is better; none would be a walk entirely on its own."};
inline constexpr Text kFell{"This person would fall"};
inline constexpr Text kFellMore{"You see the attempt as it was planned, not a walk that works."};
inline constexpr Text kDoubtful{"Not a safe answer"};
inline constexpr Text kDoubtfulMore{"You see the plan instead of the simulation."};
inline constexpr Text kDiverged{"No answer for this posture"};

// Timeline
inline constexpr Text kPlayTip{"Play  (Space)"};
inline constexpr Text kPauseTip{"Pause  (Space)"};
inline constexpr Text kStepBackTip{"One frame back  (Left arrow)"};
inline constexpr Text kStepForwardTip{"One frame on  (Right arrow)"};
inline constexpr Text kSpeed{"Speed"};
inline constexpr Text kSpeedTip{"Speed of the playback. Double-click: real time."};
inline constexpr Text kOfCycle{" % of the step cycle"};
inline constexpr Text kOnFloor{"Bars: the foot is on the floor"};
inline constexpr Text kScrubTip{"Drag to any moment of the step"};
inline constexpr Text kWeightOnFeet{"Weight on each foot"};
inline constexpr Text kLeftFoot{"left "};
inline constexpr Text kRightFoot{"right "};
inline constexpr Text kStandingStill{"Standing still"};
inline constexpr Text kStandingStillMore{"Choose Walking at the top to see the steps."};

// Everywhere
inline constexpr Text kNotMedical{"For learning and explaining. Not for diagnosis or treatment decisions."};

// clang-format on

}  // namespace bodychain::text
