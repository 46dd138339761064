// Every visible word of the window that is not in the parameter or channel table. Plain words first; UTF-8.
#pragma once

#include "words/view_strings.h"

namespace bodychain::text {

inline constexpr const char* kDegree = "\u00B0";
inline constexpr const char* kLeftLetter = "L";
inline constexpr const char* kRightLetter = "R";

// Top bar
inline constexpr const char* kProgram = "bodychain";
inline constexpr const char* kWalk = "Walking";
inline constexpr const char* kStand = "Standing";
inline constexpr const char* kPlain = "Plain";
inline constexpr const char* kClinical = "Clinical";
inline constexpr const char* kWalkTip = "See the posture while walking";
inline constexpr const char* kStandTip = "See the posture while standing still";
inline constexpr const char* kPlainTip = "Everyday words";
inline constexpr const char* kClinicalTip = "Clinical terms";
inline constexpr const char* kUndo = "Undo";
inline constexpr const char* kRedo = "Redo";
inline constexpr const char* kUndoKeys = "  (Ctrl+Z)";
inline constexpr const char* kRedoKeys = "  (Ctrl+Shift+Z or Ctrl+Y)";
inline constexpr const char* kDarkTip = "Dark colours";
inline constexpr const char* kLightTip = "Light colours";
inline constexpr const char* kHelpTip = "Keys and mouse  (F1)";

// Posture panel
inline constexpr const char* kPosture = "Posture";
inline constexpr const char* kFind = "Find a slider\u2026";
inline constexpr const char* kFindClearTip = "Show every slider again  (Esc)";
inline constexpr const char* kNothingFound = "No slider has this in its name. Try another word: knee, back, heel\u2026";
inline constexpr const char* kFoldTip = "Show or hide these sliders";
inline constexpr const char* kFoldChanged = "Number in the mark: sliders changed in here";
inline constexpr const char* kResetAll = "Reset all";
inline constexpr const char* kResetAllTip = "Every slider of the posture back to its mark";
inline constexpr const char* kResetRegionTip = "This part back to neutral";
inline constexpr const char* kResetStep = "Reset ";
inline constexpr const char* kSliderTip = "Double-click: back to the mark.";
inline constexpr const char* kStepperTip = "One step; five with Shift";
inline constexpr const char* kLinkTip = "Move left and right together";
inline constexpr const char* kUnlinkTip = "Left and right move together. Click to move them apart.";
inline constexpr const char* kRegionFeet = "Feet";
inline constexpr const char* kRegionShoes = "Shoes";
inline constexpr const char* kRegionLegs = "Legs";
inline constexpr const char* kRegionPelvis = "Pelvis";
inline constexpr const char* kRegionTrunk = "Back, trunk, head and arms";
inline constexpr const char* kRegionLimits = "Stiff or weak";
inline constexpr const char* kPerson = "Person and walk";
inline constexpr const char* kWoman = "Woman";
inline constexpr const char* kMan = "Man";

// Changes panel
inline constexpr const char* kChanges = "What changed";
inline constexpr const char* kChangesAgainst = "Against the own neutral walk";
inline constexpr const char* kChangesAgainstStand = "Against standing neutrally";
inline constexpr const char* kNothingChanged = "Nothing is changed yet. Move a slider on the left and watch how far it travels through the body.";
inline constexpr const char* kTooSmall = "Every change stays below half a degree.";
inline constexpr const char* kNoFigures = "No figures: this posture does not work. Bring the sliders nearer to their marks.";
inline constexpr const char* kEstimates = "Estimates of the plan; the physics does not confirm them.";
inline constexpr const char* kNoNeutral = "The neutral walk of this person could not be calculated, so there is nothing to compare with.";
inline constexpr const char* kAngles = "Joints";
inline constexpr const char* kLoads = "Loads";
inline constexpr const char* kLeft = "left";
inline constexpr const char* kRight = "right";
inline constexpr const char* kBothSides = "both sides";
inline constexpr const char* kOnAverage = "on average ";
inline constexpr const char* kInStance = "stance ";
inline constexpr const char* kFootDown = "foot down ";
inline constexpr const char* kMostAt = ", most at ";
inline constexpr const char* kUpTo = "up to ";
inline constexpr const char* kAtPercent = " at ";
inline constexpr const char* kStanceTip = "The number is the largest change. Below: the mean change while this foot is on the floor, and the percent of the step cycle where the change is largest.";
inline constexpr const char* kLoadTip = "How much the highest value in the step changed. Below: the largest change at one moment. BW: body weights.";
inline constexpr const char* kStandingTip = "Change of the standing posture.";

// Status
inline constexpr const char* kNoAnswer = "Getting ready";
inline constexpr const char* kNoAnswerMore = "Calculating the first walk.";
inline constexpr const char* kPlannedWalk = "Planned walk";
inline constexpr const char* kPlannedStand = "Planned posture";
inline constexpr const char* kPlannedMore = "A quick estimate. The physics follows when the sliders rest.";
inline constexpr const char* kPlannedBusy = "A quick estimate. The physics is being calculated.";
inline constexpr const char* kSimulatedWalk = "Simulated walk";
inline constexpr const char* kSimulatedStand = "Simulated posture";
inline constexpr const char* kSimulatedMore = "Calculated with gravity, floor and joints. It walks steadily.";
inline constexpr const char* kSimulatedStandMore = "Calculated with gravity, floor and joints. It stands.";
inline constexpr const char* kPushed = "Pushed";
inline constexpr const char* kSimulatedOld = "Of the posture before; the new one is being calculated.";
inline constexpr const char* kOutsideHelp = "Outside help: ";
inline constexpr const char* kOutsideTip = "Force and twist on the body besides gravity and the floor that the simulation still needed (typical value). Less is better; none would be a walk entirely on its own.";
inline constexpr const char* kFell = "This person would fall";
inline constexpr const char* kFellMore = "You see the attempt as it was planned, not a walk that works.";
inline constexpr const char* kDoubtful = "Not a safe answer";
inline constexpr const char* kDoubtfulMore = "You see the plan instead of the simulation.";
inline constexpr const char* kDiverged = "No answer for this posture";

// Timeline
inline constexpr const char* kPlayTip = "Play  (Space)";
inline constexpr const char* kPauseTip = "Pause  (Space)";
inline constexpr const char* kStepBackTip = "One frame back  (Left arrow)";
inline constexpr const char* kStepForwardTip = "One frame on  (Right arrow)";
inline constexpr const char* kSpeed = "Speed";
inline constexpr const char* kSpeedTip = "Speed of the playback. Double-click: real time.";
inline constexpr const char* kOfCycle = " % of the step cycle";
inline constexpr const char* kOnFloor = "Bars: the foot is on the floor";
inline constexpr const char* kScrubTip = "Drag to any moment of the step";
inline constexpr const char* kWeightOnFeet = "Weight on each foot";
inline constexpr const char* kLeftFoot = "left ";
inline constexpr const char* kRightFoot = "right ";
inline constexpr const char* kStandingStill = "Standing still";
inline constexpr const char* kStandingStillMore = "Choose Walking at the top to see the steps.";

// Everywhere
inline constexpr const char* kNotMedical = "For learning and explaining. Not for diagnosis or treatment decisions.";

}  // namespace bodychain::text
