// The words of the three self-tests.
#pragma once

namespace bodychain::text {

inline constexpr const char* kSelfTests = "Self-tests";
inline constexpr const char* kSelfTestNotice = "For learning, not a diagnosis. A feeling or a look in the mirror can have many causes.";
inline constexpr const char* kSelfMirror = "Mirror";
inline constexpr const char* kSelfWall = "Wall";
inline constexpr const char* kSelfSitting = "Sitting";
inline constexpr const char* kSelfMirrorHow = "Stand relaxed in front of a mirror, barefoot, as you usually stand. Look first at your feet, then at your kneecaps.";
inline constexpr const char* kSelfWallHow = "Stand with your back to a wall, heels a hand's breadth in front of it; seat, upper back and head touch it. Tuck your tail under until the low back meets the wall.";
inline constexpr const char* kSelfSittingHow = "Sit upright on the floor, legs straight in front of you, the soles of your feet against a wall.";

inline constexpr const char* kSelfAskMirrorFoot = "Which way does this foot point?";
inline constexpr const char* kSelfAskMirrorKneecap = "Which way does this kneecap point?";
inline constexpr const char* kSelfAskWallBack = "With the tail tucked under: does the low back meet the wall?";
inline constexpr const char* kSelfAskWallLowBack = "Does the low back itself feel tight?";
inline constexpr const char* kSelfAskWallKnee = "Does this knee come forward, off the wall, to make it possible?";
inline constexpr const char* kSelfAskWallPull = "Where does this leg pull?";
inline constexpr const char* kSelfAskSittingSole = "Does this foot lie flat on the wall from heel to toe?";
inline constexpr const char* kSelfAskSittingKnee = "Does the back of this knee go down to the floor?";
inline constexpr const char* kSelfAskSittingToes = "Where do the toes of this foot point?";

inline constexpr const char* kSelfFootAhead = "Ahead or a little out";
inline constexpr const char* kSelfFootOut = "Clearly out";
inline constexpr const char* kSelfFootIn = "In";
inline constexpr const char* kSelfKneecapAhead = "Ahead";
inline constexpr const char* kSelfKneecapOut = "Out";
inline constexpr const char* kSelfKneecapIn = "In";
inline constexpr const char* kSelfBackFlat = "Yes, it lies flat";
inline constexpr const char* kSelfBackHollow = "No, a hollow stays";
inline constexpr const char* kSelfLowBackEasy = "No";
inline constexpr const char* kSelfLowBackTight = "Yes";
inline constexpr const char* kSelfKneeStaysStraight = "It stays straight";
inline constexpr const char* kSelfKneeBendsLittle = "A little";
inline constexpr const char* kSelfKneeBendsMuch = "Clearly";
inline constexpr const char* kSelfPullNowhere = "Nowhere";
inline constexpr const char* kSelfPullHipFront = "At the front of the hip";
inline constexpr const char* kSelfPullThighBack = "At the back of the thigh";
inline constexpr const char* kSelfSoleFlat = "Yes, heel and ball";
inline constexpr const char* kSelfHeelOff = "No, the heel stays off the wall";
inline constexpr const char* kSelfKneeDown = "Yes";
inline constexpr const char* kSelfKneeUp = "No, it stays up";
inline constexpr const char* kSelfToesUp = "At the ceiling";
inline constexpr const char* kSelfToesOut = "They fall outward";
inline constexpr const char* kSelfToesIn = "They fall inward";

inline constexpr const char* kSelfWhyThighTurnedOut = "The kneecap points out: the leg is turned out from the hip.";
inline constexpr const char* kSelfWhyThighTurnedOutClinical = "Patella points laterally: external rotation at the hip, modelled as low femoral anteversion.";
inline constexpr const char* kSelfWhyThighTurnedIn = "The kneecap points in: the thigh is turned in from the hip.";
inline constexpr const char* kSelfWhyThighTurnedInClinical = "Patella points medially: internal rotation at the hip, modelled as high femoral anteversion.";
inline constexpr const char* kSelfWhyShinTwistedOut = "The foot points further out than the kneecap: the shin between them is twisted out.";
inline constexpr const char* kSelfWhyShinTwistedOutClinical = "Foot lateral of the patella: external tibial torsion.";
inline constexpr const char* kSelfWhyShinTwistedIn = "The foot points further in than the kneecap: the shin between them is twisted in.";
inline constexpr const char* kSelfWhyShinTwistedInClinical = "Foot medial of the patella: internal tibial torsion.";
inline constexpr const char* kSelfWhyHipFrontShort = "It pulls at the front of the hip while the knee stays straight: the hip extends a little less than usual.";
inline constexpr const char* kSelfWhyHipFrontShortClinical = "Anterior hip tension with the knee extended: mild loss of hip extension.";
inline constexpr const char* kSelfWhyHipFrontShorter = "The knee comes forward a little when the tail tucks: the hip does not extend far enough.";
inline constexpr const char* kSelfWhyHipFrontShorterClinical = "Some knee flexion in posterior pelvic tilt: loss of hip extension.";
inline constexpr const char* kSelfWhyHipFrontShortest = "The knee comes clearly forward when the tail tucks: the hip hardly extends at all.";
inline constexpr const char* kSelfWhyHipFrontShortestClinical = "Marked knee flexion in posterior pelvic tilt: large loss of hip extension.";
inline constexpr const char* kSelfWhyPelvisTipsForward = "A hollow stays and a hip is short in front: the pelvis stands tipped forward.";
inline constexpr const char* kSelfWhyPelvisTipsForwardClinical = "Persistent lumbar gap with short hip flexors: anterior pelvic tilt.";
inline constexpr const char* kSelfWhyBackUsedToTilt = "A low back over a pelvis that is always tipped forward keeps some of its hollow.";
inline constexpr const char* kSelfWhyBackUsedToTiltClinical = "Adaptive lumbar lordosis over an anteriorly tilted pelvis.";
inline constexpr const char* kSelfWhyBackRestsHollow = "A hollow stays although nothing pulls at the hips: the low back itself rests hollow.";
inline constexpr const char* kSelfWhyBackRestsHollowClinical = "Persistent lumbar gap without hip flexor tension: increased lumbar lordosis.";
inline constexpr const char* kSelfWhyBackStiff = "A hollow stays and the low back feels tight: it rests more hollow and gives little.";
inline constexpr const char* kSelfWhyBackStiffClinical = "Persistent lumbar gap with lumbar tension: increased, stiff lumbar lordosis.";
inline constexpr const char* kSelfWhyBackTight = "The low back lies flat but feels tight: it rests a little more hollow.";
inline constexpr const char* kSelfWhyBackTightClinical = "Lumbar tension without a gap: slightly increased lumbar lordosis.";
inline constexpr const char* kSelfWhyThighBackShort = "It pulls at the back of the thigh: the muscles there are short.";
inline constexpr const char* kSelfWhyThighBackShortClinical = "Posterior thigh tension: short hamstrings.";
inline constexpr const char* kSelfWhyAnkleShort = "The heel stays off the wall with the leg straight: the ankle does not bend up far enough.";
inline constexpr const char* kSelfWhyAnkleShortClinical = "Heel off the wall with the knee extended: loss of ankle dorsiflexion.";
inline constexpr const char* kSelfWhyKneeHeldByThighBack = "The knee stays up although you press it down: the muscles at the back of the thigh are short.";
inline constexpr const char* kSelfWhyKneeHeldByThighBackClinical = "Knee does not extend in long sitting: short hamstrings.";
inline constexpr const char* kSelfWhyLegRollsOut = "The toes fall outward: the leg rolls out from the hip.";
inline constexpr const char* kSelfWhyLegRollsOutClinical = "External rotation at rest: modelled as low femoral anteversion.";
inline constexpr const char* kSelfWhyLegRollsIn = "The toes fall inward: the leg rolls in from the hip.";
inline constexpr const char* kSelfWhyLegRollsInClinical = "Internal rotation at rest: modelled as high femoral anteversion.";

inline constexpr const char* kSelfQuestionsHead = "Questions.";
inline constexpr const char* kSelfPostureHead = "What these answers speak for:";
inline constexpr const char* kSelfPostureNone = "Nothing remarkable was answered: the posture stays as it is.";
inline constexpr const char* kSelfSceneHead = "The same body in this test, simulated; from the start of the movement to its end:";
inline constexpr const char* kSelfSceneStill = "The same body in front of the mirror, simulated:";
inline constexpr const char* kSelfSceneSame = "The simulated body shows what was answered.";
inline constexpr const char* kSelfSceneOther = "Where the simulated body shows something else than was answered:";
inline constexpr const char* kSelfNotBalanced = "This body does not hold itself in this test: the figures say nothing.";
inline constexpr const char* kSelfWalkHead = "And how this body walks:";
inline constexpr const char* kSelfRight = "right";
inline constexpr const char* kSelfLeft = "left";
inline constexpr const char* kSelfWhole = "both";
inline constexpr const char* kSelfSeen = "seen";
inline constexpr const char* kSelfAnswered = "answered";

inline constexpr const char* kSelfMeasureFootOut = "Foot points out";
inline constexpr const char* kSelfMeasureKneecapOut = "Kneecap points out";
inline constexpr const char* kSelfMeasureFootAgainstKneecap = "Foot against kneecap, out";
inline constexpr const char* kSelfMeasureLumbarGap = "Gap behind the low back";
inline constexpr const char* kSelfMeasurePelvisTilt = "Pelvis tipped forward";
inline constexpr const char* kSelfMeasureLordosis = "Low back hollow against its bones' zero";
inline constexpr const char* kSelfMeasureKneeFlexion = "Knee bend";
inline constexpr const char* kSelfMeasureHipFlexion = "Hip bend";
inline constexpr const char* kSelfMeasureSeatForce = "Wall on the seat";
inline constexpr const char* kSelfMeasureLowBackForce = "Wall on the low back";
inline constexpr const char* kSelfMeasureUpperBackForce = "Wall on the upper back";
inline constexpr const char* kSelfMeasureHeadForce = "Wall on the head";
inline constexpr const char* kSelfMeasureSeatGap = "Seat to wall";
inline constexpr const char* kSelfMeasureHeadGap = "Head to wall";
inline constexpr const char* kSelfMeasureHipFront = "Stretch at the front of the hip";
inline constexpr const char* kSelfMeasureThighBack = "Stretch at the back of the thigh";
inline constexpr const char* kSelfMeasureLowBack = "Stretch in the low back";
inline constexpr const char* kSelfMeasureKneeHeight = "Back of the knee over the floor";
inline constexpr const char* kSelfMeasureHeelGap = "Heel to wall";
inline constexpr const char* kSelfMeasureBallGap = "Ball of the foot to wall";
inline constexpr const char* kSelfMeasureToesOut = "Toes out from straight up";
inline constexpr const char* kSelfMeasureFeetForce = "Wall on the feet";
inline constexpr const char* kSelfMeasureCalf = "Stretch in the calf and ankle";

}  // namespace bodychain::text
