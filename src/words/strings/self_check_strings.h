// The words of the three self-tests.
#pragma once

#include "words/language/language.h"

namespace bodychain::text {

// clang-format off

inline constexpr Text kSelfChecks{"Self-tests"};
inline constexpr Text kSelfCheckNotice{"For learning, not a diagnosis. A feeling or a look in the mirror can have many causes."};
inline constexpr Text kSelfMirror{"Mirror"};
inline constexpr Text kSelfWall{"Wall"};
inline constexpr Text kSelfSitting{"Sitting"};
inline constexpr Text kSelfMirrorHow{"Stand relaxed in front of a mirror, barefoot, as you usually stand. Look first at your feet, then at your kneecaps."};
inline constexpr Text kSelfWallHow{"Stand with your back to a wall, heels a hand's breadth in front of it; seat, upper back and head touch it. Tuck your tail under until the low back meets the wall."};
inline constexpr Text kSelfSittingHow{"Sit upright on the floor, legs straight in front of you, the soles of your feet against a wall."};

inline constexpr Text kSelfAskMirrorFoot{"Which way does this foot point?"};
inline constexpr Text kSelfAskMirrorKneecap{"Which way does this kneecap point?"};
inline constexpr Text kSelfAskWallBack{"With the tail tucked under: does the low back meet the wall?"};
inline constexpr Text kSelfAskWallLowBack{"Does the low back itself feel tight?"};
inline constexpr Text kSelfAskWallKnee{"Does this knee come forward, off the wall, to make it possible?"};
inline constexpr Text kSelfAskWallPull{"Where does this leg pull?"};
inline constexpr Text kSelfAskSittingSole{"Does this foot lie flat on the wall from heel to toe?"};
inline constexpr Text kSelfAskSittingKnee{"Does the back of this knee go down to the floor?"};
inline constexpr Text kSelfAskSittingToes{"Where do the toes of this foot point?"};

inline constexpr Text kSelfFootAhead{"Ahead or a little out"};
inline constexpr Text kSelfFootOut{"Clearly out"};
inline constexpr Text kSelfFootIn{"In"};
inline constexpr Text kSelfKneecapAhead{"Ahead"};
inline constexpr Text kSelfKneecapOut{"Out"};
inline constexpr Text kSelfKneecapIn{"In"};
inline constexpr Text kSelfBackFlat{"Yes, it lies flat"};
inline constexpr Text kSelfBackHollow{"No, a hollow stays"};
inline constexpr Text kSelfLowBackEasy{"No"};
inline constexpr Text kSelfLowBackTight{"Yes"};
inline constexpr Text kSelfKneeStaysStraight{"It stays straight"};
inline constexpr Text kSelfKneeBendsLittle{"A little"};
inline constexpr Text kSelfKneeBendsMuch{"Clearly"};
inline constexpr Text kSelfPullNowhere{"Nowhere"};
inline constexpr Text kSelfPullHipFront{"At the front of the hip"};
inline constexpr Text kSelfPullThighBack{"At the back of the thigh"};
inline constexpr Text kSelfSoleFlat{"Yes, heel and ball"};
inline constexpr Text kSelfHeelOff{"No, the heel stays off the wall"};
inline constexpr Text kSelfKneeDown{"Yes"};
inline constexpr Text kSelfKneeUp{"No, it stays up"};
inline constexpr Text kSelfToesUp{"At the ceiling"};
inline constexpr Text kSelfToesOut{"They fall outward"};
inline constexpr Text kSelfToesIn{"They fall inward"};

inline constexpr Text kSelfWhyThighTurnedOut{"The kneecap points out: the leg is turned out from the hip."};
inline constexpr Text kSelfWhyThighTurnedOutClinical{"Patella points laterally: external rotation at the hip, modelled as low femoral anteversion."};
inline constexpr Text kSelfWhyThighTurnedIn{"The kneecap points in: the thigh is turned in from the hip."};
inline constexpr Text kSelfWhyThighTurnedInClinical{"Patella points medially: internal rotation at the hip, modelled as high femoral anteversion."};
inline constexpr Text kSelfWhyShinTwistedOut{"The foot points further out than the kneecap: the shin between them is twisted out."};
inline constexpr Text kSelfWhyShinTwistedOutClinical{"Foot lateral of the patella: external tibial torsion."};
inline constexpr Text kSelfWhyShinTwistedIn{"The foot points further in than the kneecap: the shin between them is twisted in."};
inline constexpr Text kSelfWhyShinTwistedInClinical{"Foot medial of the patella: internal tibial torsion."};
inline constexpr Text kSelfWhyHipFrontShort{"It pulls at the front of the hip while the knee stays straight: the hip extends a little less than usual."};
inline constexpr Text kSelfWhyHipFrontShortClinical{"Anterior hip tension with the knee extended: mild loss of hip extension."};
inline constexpr Text kSelfWhyHipFrontShorter{"The knee comes forward a little when the tail tucks: the hip does not extend far enough."};
inline constexpr Text kSelfWhyHipFrontShorterClinical{"Some knee flexion in posterior pelvic tilt: loss of hip extension."};
inline constexpr Text kSelfWhyHipFrontShortest{"The knee comes clearly forward when the tail tucks: the hip hardly extends at all."};
inline constexpr Text kSelfWhyHipFrontShortestClinical{"Marked knee flexion in posterior pelvic tilt: large loss of hip extension."};
inline constexpr Text kSelfWhyPelvisTipsForward{"A hollow stays and a hip is short in front: the pelvis stands tipped forward."};
inline constexpr Text kSelfWhyPelvisTipsForwardClinical{"Persistent lumbar gap with short hip flexors: anterior pelvic tilt."};
inline constexpr Text kSelfWhyBackUsedToTilt{"A low back over a pelvis that is always tipped forward keeps some of its hollow."};
inline constexpr Text kSelfWhyBackUsedToTiltClinical{"Adaptive lumbar lordosis over an anteriorly tilted pelvis."};
inline constexpr Text kSelfWhyBackRestsHollow{"A hollow stays although nothing pulls at the hips: the low back itself rests hollow."};
inline constexpr Text kSelfWhyBackRestsHollowClinical{"Persistent lumbar gap without hip flexor tension: increased lumbar lordosis."};
inline constexpr Text kSelfWhyBackStiff{"A hollow stays and the low back feels tight: it rests more hollow and gives little."};
inline constexpr Text kSelfWhyBackStiffClinical{"Persistent lumbar gap with lumbar tension: increased, stiff lumbar lordosis."};
inline constexpr Text kSelfWhyBackTight{"The low back lies flat but feels tight: it rests a little more hollow."};
inline constexpr Text kSelfWhyBackTightClinical{"Lumbar tension without a gap: slightly increased lumbar lordosis."};
inline constexpr Text kSelfWhyThighBackShort{"It pulls at the back of the thigh: the muscles there are short."};
inline constexpr Text kSelfWhyThighBackShortClinical{"Posterior thigh tension: short hamstrings."};
inline constexpr Text kSelfWhyAnkleShort{"The heel stays off the wall with the leg straight: the ankle does not bend up far enough."};
inline constexpr Text kSelfWhyAnkleShortClinical{"Heel off the wall with the knee extended: loss of ankle dorsiflexion."};
inline constexpr Text kSelfWhyKneeHeldByThighBack{"The knee stays up although you press it down: the muscles at the back of the thigh are short."};
inline constexpr Text kSelfWhyKneeHeldByThighBackClinical{"Knee does not extend in long sitting: short hamstrings."};
inline constexpr Text kSelfWhyLegRollsOut{"The toes fall outward: the leg rolls out from the hip."};
inline constexpr Text kSelfWhyLegRollsOutClinical{"External rotation at rest: modelled as low femoral anteversion."};
inline constexpr Text kSelfWhyLegRollsIn{"The toes fall inward: the leg rolls in from the hip."};
inline constexpr Text kSelfWhyLegRollsInClinical{"Internal rotation at rest: modelled as high femoral anteversion."};

inline constexpr Text kSelfPostureHead{"What these answers speak for:"};
inline constexpr Text kSelfPostureNone{"Nothing remarkable was answered: the neutral posture."};
inline constexpr Text kSelfSceneHead{"The same body in this test, simulated; from the start of the movement to its end:"};
inline constexpr Text kSelfSceneStill{"The same body in front of the mirror, simulated:"};
inline constexpr Text kSelfSceneSame{"The simulated body shows what was answered."};
inline constexpr Text kSelfSceneOther{"Where the simulated body shows something else than was answered:"};
inline constexpr Text kSelfNotBalanced{"This body does not hold itself in this test: the figures say nothing."};
inline constexpr Text kSelfWalkHead{"And how this body walks:"};
inline constexpr Text kSelfRight{"right"};
inline constexpr Text kSelfLeft{"left"};
inline constexpr Text kSelfWhole{"both"};
inline constexpr Text kSelfSeen{"seen"};

inline constexpr Text kSelfMeasureFootOut{"Foot points out"};
inline constexpr Text kSelfMeasureKneecapOut{"Kneecap points out"};
inline constexpr Text kSelfMeasureFootAgainstKneecap{"Foot against kneecap, out"};
inline constexpr Text kSelfMeasureLumbarGap{"Gap behind the low back"};
inline constexpr Text kSelfMeasurePelvisTilt{"Pelvis tipped forward"};
inline constexpr Text kSelfMeasureLordosis{"Low back hollow against its bones' zero"};
inline constexpr Text kSelfMeasureKneeFlexion{"Knee bend"};
inline constexpr Text kSelfMeasureHipFlexion{"Hip bend"};
inline constexpr Text kSelfMeasureSeatForce{"Wall on the seat"};
inline constexpr Text kSelfMeasureLowBackForce{"Wall on the low back"};
inline constexpr Text kSelfMeasureUpperBackForce{"Wall on the upper back"};
inline constexpr Text kSelfMeasureHeadForce{"Wall on the head"};
inline constexpr Text kSelfMeasureSeatGap{"Seat to wall"};
inline constexpr Text kSelfMeasureHeadGap{"Head to wall"};
inline constexpr Text kSelfMeasureHipFront{"Stretch at the front of the hip"};
inline constexpr Text kSelfMeasureThighBack{"Stretch at the back of the thigh"};
inline constexpr Text kSelfMeasureLowBack{"Stretch in the low back"};
inline constexpr Text kSelfMeasureKneeHeight{"Back of the knee over the floor"};
inline constexpr Text kSelfMeasureHeelGap{"Heel to wall"};
inline constexpr Text kSelfMeasureBallGap{"Ball of the foot to wall"};
inline constexpr Text kSelfMeasureToesOut{"Toes out from straight up"};
inline constexpr Text kSelfMeasureFeetForce{"Wall on the feet"};
inline constexpr Text kSelfMeasureCalf{"Stretch in the calf and ankle"};

// clang-format on

}  // namespace bodychain::text
