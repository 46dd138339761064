// The words around the self-tests' scenes: what the person does, what is measured, what follows.
#pragma once

#include "words/language/language.h"

namespace bodychain::text {

// clang-format off

inline constexpr Text kSelfChecksTip{"Three tests to do at home: mirror, wall, sitting. Your answers set the posture  (Q)"};
inline constexpr Text kSelfCheckCloseTip{"Back to the walker  (Esc)"};
inline constexpr Text kSelfYourLeft{"your left"};
inline constexpr Text kSelfYourRight{"your right"};
inline constexpr Text kSelfRightHere{"Right"};
inline constexpr Text kSelfLeftHere{"Left"};
inline constexpr Text kSelfNext{"Next"};
inline constexpr Text kSelfWalk{"Let it walk"};
inline constexpr Text kSelfWalkTip{"Takes this posture over and watches it walk. Undo brings yours back.  (Enter)"};
inline constexpr Text kSelfAgain{"All unremarkable"};
inline constexpr Text kSelfAgainTip{"Every answer of the three tests back to the first"};
inline constexpr Text kSelfAnswersMean{"What your answers speak for"};
inline constexpr Text kSelfNothingSet{"Nothing remarkable so far: the neutral posture."};
inline constexpr Text kSelfReasonTip{"Size: {0}"};
inline constexpr Text kSelfSeenHere{"What this person shows"};
inline constexpr Text kSelfSeenMore{"Simulated with the same skeleton: in balance between gravity, floor and wall at every moment. In brackets: the same person with a neutral posture. The pale figure beside it is that one."};
inline constexpr Text kSelfSeenMirror{"Simulated with the same skeleton, standing at ease. In brackets: the same person with a neutral posture."};
inline constexpr Text kSelfWorking{"Working the scene out\u2026"};
inline constexpr Text kSelfName{"From the self-tests"};
inline constexpr Text kSelfTuck{"Tail tucked under"};
inline constexpr Text kSelfTuckClinical{"Posterior pelvic tilt"};
inline constexpr Text kSelfStraighten{"Knees pressed down"};
inline constexpr Text kSelfStraightenClinical{"Knee extension"};
inline constexpr Text kSelfStandsAtEase{"Stands at ease, as in front of a mirror"};
inline constexpr Text kSelfScrubTip{"Drag to any moment of the movement"};

// Figures; their plain names are those of the command line (words/strings/self_check_strings.h)
inline constexpr Text kSelfFootOutByClinical{"Foot progression, external"};
inline constexpr Text kSelfKneecapOutByClinical{"Patella, external"};
inline constexpr Text kSelfAgainstClinical{"Foot against patella, external"};
inline constexpr Text kSelfGapClinical{"Lumbar gap to the wall"};
inline constexpr Text kSelfPelvisClinical{"Pelvic tilt, anterior"};
inline constexpr Text kSelfKneeBentClinical{"Knee flexion"};
inline constexpr Text kSelfPull{"Strongest pull"};
inline constexpr Text kSelfPullClinical{"Greatest tension"};
inline constexpr Text kSelfKneeMissing{"Knee short of straight"};
inline constexpr Text kSelfKneeMissingClinical{"Knee extension deficit"};
inline constexpr Text kSelfKneeHeightClinical{"Popliteal height"};
inline constexpr Text kSelfToesOutwardClinical{"External rotation of the foot"};

// Where something is stretched
inline constexpr Text kSelfTensionNone{"nowhere"};
inline constexpr Text kSelfTensionHip{"front of the hip"};
inline constexpr Text kSelfTensionHipClinical{"hip flexors"};
inline constexpr Text kSelfTensionThigh{"back of the thigh"};
inline constexpr Text kSelfTensionThighClinical{"hamstrings"};
inline constexpr Text kSelfTensionBack{"low back"};
inline constexpr Text kSelfTensionBackClinical{"lumbar extensors"};
inline constexpr Text kSelfTensionCalf{"calf"};
inline constexpr Text kSelfTensionCalfClinical{"gastrocnemius, soleus"};

// clang-format on

}  // namespace bodychain::text
