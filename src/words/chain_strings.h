// The words of the figure of the chain, of what a link's card says, and of where a change comes from.
#pragma once

namespace bodychain::text {

inline constexpr const char* kChainPage = "Chain";
inline constexpr const char* kListPage = "List";
inline constexpr const char* kChainPageTip = "The body from the feet to the head: how far each change travels";
inline constexpr const char* kListPageTip = "Every change as a list, the largest first";
inline constexpr const char* kNow = "Now";
inline constexpr const char* kNowTip = "On: the change at this moment of the step, running with the walk. Off: on average, of a leg while its own foot is on the floor, of the trunk over the whole step cycle.";
inline constexpr const char* kChainHow = "Compared with the own neutral walk. Bars: turned as seen from the side, the front and above. Arrows: from what was changed along the body. Click a place to see more.";
inline constexpr const char* kSharesPending = "Light arrows: which cause does what is not worked out yet.";
inline constexpr const char* kSharesUnknown = "Light arrows: which cause does what is not known here; they are dealt out evenly.";
inline constexpr const char* kSharesOfMean = "Shares of the average, not of this moment.";
inline constexpr const char* kSharesDoubtful = "Not worked out: this walk is not a safe answer.";
inline constexpr const char* kReachUp = "Up";
inline constexpr const char* kReachDown = "Down";
inline constexpr const char* kReachAcross = "Across";
inline constexpr const char* kReachDiagonal = "Diagonal";
inline constexpr const char* kReachTip = "The place that changes most in this direction from its cause. Click to see more.";
inline constexpr const char* kChangedHere = "Changed here.";

// Links
inline constexpr const char* kFootLink = "Foot";
inline constexpr const char* kKneeLink = "Knee";
inline constexpr const char* kHipLink = "Hip";
inline constexpr const char* kPelvisLink = "Pelvis";
inline constexpr const char* kLowBackLink = "Low back";
inline constexpr const char* kChestLink = "Chest";
inline constexpr const char* kShoulderLink = "Shoulder";
inline constexpr const char* kHeadLink = "Head";
inline constexpr const char* kLumbarLink = "Lumbar";
inline constexpr const char* kThoraxLink = "Thorax";
inline constexpr const char* kNeckLink = "Neck";
inline constexpr const char* kAnkleLink = "Ankle";
inline constexpr const char* kLeftOf = "Left ";
inline constexpr const char* kRightOf = "Right ";

// Shoulders have no curves of their own from the front and above: the chest's say this of them.
inline constexpr const char* kShoulderUp = "Shoulder higher";
inline constexpr const char* kShoulderDown = "Shoulder lower";
inline constexpr const char* kShoulderForward = "Shoulder further forward";
inline constexpr const char* kShoulderBack = "Shoulder further back";

// The card of a link
inline constexpr const char* kCardCloseTip = "Close  (Esc)";
inline constexpr const char* kOpenCurve = "Open large";
inline constexpr const char* kOpenCurveTip = "This curve in the panel below";
inline constexpr const char* kFromWhere = "Where it comes from";
inline constexpr const char* kAllFrom = "All of it: ";
inline constexpr const char* kTogether = "Together";
inline constexpr const char* kTogetherTip = "What the changes do only together, beyond the sum of what each does alone. It is already dealt out in the shares above.";
inline constexpr const char* kSharesTip = "Average part of each change, over every order in which they could be made (Shapley). The shares add up to the whole change.";
inline constexpr const char* kSharesWorking = "Walking every combination\u2026 ";
inline constexpr const char* kSharesCancel = "Cancel";
inline constexpr const char* kSharesAgain = "Work it out";
inline constexpr const char* kSharesFailed = "Could not be worked out: ";
inline constexpr const char* kSharesWalking = "Shares are worked out for walking.";
inline constexpr const char* kSharesWaiting = "Comes when the physics has answered.";
inline constexpr const char* kSharesSampled = "From drawn orders; \u00B1 is the standard error.";
inline constexpr const char* kSharesPlanned = "Some combinations would fall; their plan stands in.";
inline constexpr const char* kNoChangeHere = "Hardly any change here.";

// Why a link answers: general mechanics, by where the change comes from.
inline constexpr const char* kWhyFootHere = "The foot is the ground of the chain: what it does, the shin and thigh above it must follow.";
inline constexpr const char* kWhyFootDown = "The foot stays on the floor. What the leg above does, the joints below the ankle must take up.";
inline constexpr const char* kWhyFootAcross = "The pelvis carries the change over, and this foot steps and lands a little differently.";
inline constexpr const char* kWhyKneeHere = "The knee bends well but hardly turns or tilts: what is changed here goes on to the hip and the foot.";
inline constexpr const char* kWhyKneeUp = "The ankle is a slanted hinge: a foot that turns or rolls turns the shin, and the knee gets the twist between shin and thigh.";
inline constexpr const char* kWhyKneeDown = "The thigh turns or moves with the pelvis, the foot is held by the floor; the knee lies between them.";
inline constexpr const char* kWhyKneeAcross = "This leg carries what the other one does not: it bends or straightens to keep the pelvis over the feet.";
inline constexpr const char* kWhyHipHere = "The hip joins leg and trunk: what is changed here moves the thigh below and the pelvis above.";
inline constexpr const char* kWhyHipUp = "The thigh turns with the shin, because the knee hardly twists. The hip is where the turn is let out.";
inline constexpr const char* kWhyHipDown = "Where the pelvis tips or turns and the leg must stay under the body, the hip takes the difference.";
inline constexpr const char* kWhyHipAcross = "Both hips share one pelvis: what tips it on one side moves the hip on the other.";
inline constexpr const char* kWhyPelvisHere = "The pelvis is the middle: from here the change goes up into the back and down both legs.";
inline constexpr const char* kWhyPelvisUp = "The pelvis rests on both hips. A leg that is longer, shorter or turned lifts or turns its side.";
inline constexpr const char* kWhyPelvisDown = "The pelvis is the foot of the spine: what bends above is balanced here.";
inline constexpr const char* kWhyBackHere = "The low back joins pelvis and chest: what is bent here is balanced above and below.";
inline constexpr const char* kWhyBackUp = "The head wants to stay level and over the feet. The low back bends the other way to even out a tilted pelvis.";
inline constexpr const char* kWhyBackDown = "Where the chest moves, the low back bends to bring the weight back over the feet.";
inline constexpr const char* kWhyChestHere = "Chest and arms weigh half the body: where they lean, pelvis and feet must balance them.";
inline constexpr const char* kWhyChestUp = "What the low back could not even out, the chest still carries.";
inline constexpr const char* kWhyShoulder = "The shoulders ride on the chest, and the arms swing against the legs: they show what is left of the change.";
inline constexpr const char* kWhyHeadHere = "The head weighs about five kilograms: where it goes, the back must balance it.";
inline constexpr const char* kWhyHead = "The eyes want to look straight ahead: the neck bends back what is left of the change below.";

}  // namespace bodychain::text
