// The words of the page about places that often hurt.
#pragma once

#include "words/language/language.h"

namespace bodychain::text {

// clang-format off

inline constexpr Text kSitesPage{"Places"};
inline constexpr Text kSitesPageTip{"Where the body carries more or less load than in the own neutral walk"};
inline constexpr Text kSitesMore{"More load here"};
inline constexpr Text kSitesLess{"Less load here"};
inline constexpr Text kSitesSame{"Hardly changed: "};
inline constexpr Text kSitesNone{"No place carries clearly more or less than in the own neutral walk."};
inline constexpr Text kSitesHow{"Highest value in the step (of the arch: while the foot is flat), against the own neutral walk. It says where load goes; whether a place hurts is another question."};
inline constexpr Text kSitesWalking{"These loads belong to walking. Choose Walking at the top."};
inline constexpr Text kSitesTip{"Click: what stands for load here, and what would lower it."};
inline constexpr Text kSitesHelp{"If only this is set back"};
inline constexpr Text kSitesHelpTip{"Each walk was simulated again with this one change set back to neutral and everything else as it is. The best first."};
inline constexpr Text kSitesTry{"Try"};
inline constexpr Text kSitesTryTip{"Set this one back and watch the walk. Undo brings it again."};
inline constexpr Text kSitesThen{"then "};
inline constexpr Text kSitesUnknown{"not known"};
inline constexpr Text kSitesWithout{"Without: "};

inline constexpr Text kSiteKneeFront{"Knee, front"};
inline constexpr Text kSiteKneeInside{"Knee, inner side"};
inline constexpr Text kSiteKneeOutside{"Knee, outer side"};
inline constexpr Text kSiteHipFront{"Hip, front"};
inline constexpr Text kSiteHipSide{"Hip, side"};
inline constexpr Text kSiteLowBack{"Low back"};
inline constexpr Text kSiteSacroiliac{"Back of the pelvis"};
inline constexpr Text kSiteSole{"Heel and sole"};
inline constexpr Text kSiteAchilles{"Achilles tendon"};
inline constexpr Text kSiteShin{"Shin, inner edge"};
inline constexpr Text kSiteBall{"Ball of the foot"};
inline constexpr Text kSiteNeck{"Neck"};
inline constexpr Text kSiteKneeFrontClinical{"Patellofemoral joint"};
inline constexpr Text kSiteKneeInsideClinical{"Medial knee compartment"};
inline constexpr Text kSiteKneeOutsideClinical{"Lateral knee compartment"};
inline constexpr Text kSiteHipFrontClinical{"Anterior hip"};
inline constexpr Text kSiteHipSideClinical{"Greater trochanter"};
inline constexpr Text kSiteLowBackClinical{"Lumbosacral level"};
inline constexpr Text kSiteSacroiliacClinical{"Sacroiliac joint"};
inline constexpr Text kSiteSoleClinical{"Plantar fascia"};
inline constexpr Text kSiteShinClinical{"Medial tibial border"};
inline constexpr Text kSiteBallClinical{"Metatarsal heads"};
inline constexpr Text kSiteNeckClinical{"Cervical spine"};

// clang-format on

}  // namespace bodychain::text
