// The words of the pages about muscles and about a day's walking.
#pragma once

namespace bodychain::text {

inline constexpr const char* kMusclesPage = "Muscles";
inline constexpr const char* kHarderTitle = "Work harder or less hard";
inline constexpr const char* kLongerTitle = "Work longer or shorter";
inline constexpr const char* kHarderTitleClinical = "Estimated force, mean over the cycle";
inline constexpr const char* kLongerTitleClinical = "Length, mean over the cycle";
inline constexpr const char* kHarderMore = "Mean pull over the step, against the own neutral walk. An estimate: the least effort that balances the joints. Muscles of the trunk have none.";
inline constexpr const char* kLongerMore = "Mean length with tendon over the step, against the own neutral walk.";
inline constexpr const char* kHarderNone = "No muscle of the legs clearly pulls harder or less hard.";
inline constexpr const char* kLongerNone = "No muscle clearly works longer or shorter.";
inline constexpr const char* kShowMuscles = "Show on the body";
inline constexpr const char* kHideMuscles = "Hide on the body";
inline constexpr const char* kShowMusclesTip = "Draw the muscles over the bones";
inline constexpr const char* kBothMuscles = ", both sides";
inline constexpr const char* kMuscleRight = ", right";
inline constexpr const char* kMuscleLeft = ", left";
inline constexpr const char* kPagesWaiting = "Comes when the physics has answered.";
inline constexpr const char* kPagesNoNeutral = "Needs the own neutral walk, which could not be calculated.";

inline constexpr const char* kDistancePage = "Distance";
inline constexpr const char* kStepsADay = "Steps a day";
inline constexpr const char* kDayTitle = "Load of all these steps";
inline constexpr const char* kDayMore = "100 % is the own neutral walk on the level; the mark is the own neutral walk on that slope.";
inline constexpr const char* kLevel = "Level";
inline constexpr const char* kDayKneeRight = "Right knee";
inline constexpr const char* kDayKneeLeft = "Left knee";
inline constexpr const char* kDayHipRight = "Right hip";
inline constexpr const char* kDayHipLeft = "Left hip";
inline constexpr const char* kDayBack = "Low back";
inline constexpr const char* kDayBackClinical = "L5/S1";
inline constexpr const char* kDayEnergy = "Half an hour";
inline constexpr const char* kDayWeek = "A week of half hours";
inline constexpr const char* kDayEnergyTip = "Energy from speed and slope (Looney 2019); posture is not in this equation.";
inline constexpr const char* kDayFalls = "cannot walk here";
inline constexpr const char* kDayLoadTip = "Area under the joint's contact force, every step of the day.";

}  // namespace bodychain::text
