// The words of the pages about muscles and about a day's walking.
#pragma once

#include "words/language/language.h"

namespace bodychain::text {

// clang-format off

inline constexpr Text kMusclesPage{"Muscles"};
inline constexpr Text kHarderTitle{"Work harder or less hard"};
inline constexpr Text kLongerTitle{"Work longer or shorter"};
inline constexpr Text kHarderTitleClinical{"Estimated force, mean over the cycle"};
inline constexpr Text kLongerTitleClinical{"Length, mean over the cycle"};
inline constexpr Text kHarderMore{"Mean pull over the step, against the own neutral walk. An estimate: the least effort that balances the joints. Muscles of the trunk have none."};
inline constexpr Text kLongerMore{"Mean length with tendon over the step, against the own neutral walk."};
inline constexpr Text kHarderNone{"No muscle of the legs clearly pulls harder or less hard."};
inline constexpr Text kLongerNone{"No muscle clearly works longer or shorter."};
inline constexpr Text kShowMuscles{"Show on the body"};
inline constexpr Text kHideMuscles{"Hide on the body"};
inline constexpr Text kShowMusclesTip{"Draw the muscles over the bones"};
inline constexpr Text kBothMuscles{", both sides"};
inline constexpr Text kMuscleRight{", right"};
inline constexpr Text kMuscleLeft{", left"};
inline constexpr Text kNeckVertebra{"Neck vertebra {0}"};
inline constexpr Text kChestVertebra{"Chest vertebra {0}"};
inline constexpr Text kLowBackVertebra{"Low-back vertebra {0}"};
inline constexpr Text kPagesWaiting{"Comes when the physics has answered."};
inline constexpr Text kPagesNoNeutral{"Needs the own neutral walk, which could not be calculated."};

inline constexpr Text kDistancePage{"Distance"};
inline constexpr Text kStepsADay{"Steps a day"};
inline constexpr Text kDayTitle{"Load of all these steps"};
inline constexpr Text kDayMore{"100 % is the own neutral walk on the level; the mark is the own neutral walk on that slope."};
inline constexpr Text kLevel{"Level"};
inline constexpr Text kDayKneeRight{"Right knee"};
inline constexpr Text kDayKneeLeft{"Left knee"};
inline constexpr Text kDayHipRight{"Right hip"};
inline constexpr Text kDayHipLeft{"Left hip"};
inline constexpr Text kDayBack{"Low back"};
inline constexpr Text kDayBackClinical{"L5/S1"};
inline constexpr Text kDayEnergy{"Half an hour"};
inline constexpr Text kDayWeek{"A week of half hours"};
inline constexpr Text kDayEnergyTip{"Energy from speed and slope (Looney 2019); posture is not in this equation."};
inline constexpr Text kDayFalls{"cannot walk here"};
inline constexpr Text kDayLoadTip{"Area under the joint's contact force, every step of the day."};

// clang-format on

}  // namespace bodychain::text
