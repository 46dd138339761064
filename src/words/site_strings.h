// The words of the page about places that often hurt.
#pragma once

namespace bodychain::text {

inline constexpr const char* kSitesPage = "Places";
inline constexpr const char* kSitesPageTip = "Where the body carries more or less load than in the own neutral walk";
inline constexpr const char* kSitesMore = "More load here";
inline constexpr const char* kSitesLess = "Less load here";
inline constexpr const char* kSitesSame = "Hardly changed: ";
inline constexpr const char* kSitesNone = "No place carries clearly more or less than in the own neutral walk.";
inline constexpr const char* kSitesHow = "Highest value in the step (of the arch: while the foot is flat), against the own neutral walk. It says where load goes; whether a place hurts is another question.";
inline constexpr const char* kSitesWalking = "These loads belong to walking. Choose Walking at the top.";
inline constexpr const char* kSitesTip = "Click: what stands for load here, and what would lower it.";
inline constexpr const char* kSitesHelp = "If only this is set back";
inline constexpr const char* kSitesHelpTip = "Each walk was simulated again with this one change set back to neutral and everything else as it is. The best first.";
inline constexpr const char* kSitesTry = "Try";
inline constexpr const char* kSitesTryTip = "Set this one back and watch the walk. Undo brings it again.";
inline constexpr const char* kSitesThen = "then ";
inline constexpr const char* kSitesUnknown = "not known";
inline constexpr const char* kSitesWithout = "Without: ";

inline constexpr const char* kSiteKneeFront = "Knee, front";
inline constexpr const char* kSiteKneeInside = "Knee, inner side";
inline constexpr const char* kSiteKneeOutside = "Knee, outer side";
inline constexpr const char* kSiteHipFront = "Hip, front";
inline constexpr const char* kSiteHipSide = "Hip, side";
inline constexpr const char* kSiteLowBack = "Low back";
inline constexpr const char* kSiteSacroiliac = "Back of the pelvis";
inline constexpr const char* kSiteSole = "Heel and sole";
inline constexpr const char* kSiteAchilles = "Achilles tendon";
inline constexpr const char* kSiteShin = "Shin, inner edge";
inline constexpr const char* kSiteBall = "Ball of the foot";
inline constexpr const char* kSiteNeck = "Neck";
inline constexpr const char* kSiteKneeFrontClinical = "Patellofemoral joint";
inline constexpr const char* kSiteKneeInsideClinical = "Medial knee compartment";
inline constexpr const char* kSiteKneeOutsideClinical = "Lateral knee compartment";
inline constexpr const char* kSiteHipFrontClinical = "Anterior hip";
inline constexpr const char* kSiteHipSideClinical = "Greater trochanter";
inline constexpr const char* kSiteLowBackClinical = "Lumbosacral level";
inline constexpr const char* kSiteSacroiliacClinical = "Sacroiliac joint";
inline constexpr const char* kSiteSoleClinical = "Plantar fascia";
inline constexpr const char* kSiteShinClinical = "Medial tibial border";
inline constexpr const char* kSiteBallClinical = "Metatarsal heads";
inline constexpr const char* kSiteNeckClinical = "Cervical spine";

}  // namespace bodychain::text
