// The words of the figure of the chain, of what a link's card says, and of where a change comes from.
#pragma once

#include "words/language/language.h"

namespace bodychain::text {

// clang-format off

inline constexpr Text kChainPage{"Chain"};
inline constexpr Text kListPage{"List"};
inline constexpr Text kChainPageTip{"The body from the feet to the head: how far each change travels"};
inline constexpr Text kListPageTip{"Every change as a list, the largest first"};
inline constexpr Text kNow{"Now"};
inline constexpr Text kNowTip{"On: the change at this moment of the step, running with the walk. Off: on average, of a leg while its own foot is on the floor, of the trunk over the whole step cycle."};
inline constexpr Text kChainHow{"Compared with the own neutral walk. Bars: turned as seen from the side, the front and above. Arrows: from what was changed along the body. Click a place to see more."};
inline constexpr Text kSharesPending{"Light arrows: which cause does what is not worked out yet."};
inline constexpr Text kSharesUnknown{"Light arrows: which cause does what is not known here; they are dealt out evenly."};
inline constexpr Text kSharesOfMean{"Shares of the average, not of this moment."};
inline constexpr Text kSharesDoubtful{"Not worked out: this walk is not a safe answer."};
inline constexpr Text kReachUp{"Up"};
inline constexpr Text kReachDown{"Down"};
inline constexpr Text kReachAcross{"Across"};
inline constexpr Text kReachDiagonal{"Diagonal"};
inline constexpr Text kReachTip{"The place that changes most in this direction from its cause. Click to see more."};
inline constexpr Text kChangedHere{"Changed here."};

// Links; of a side: {0} the link, {1} the same in the middle of a sentence
inline constexpr Text kFootLink{"Foot"};
inline constexpr Text kKneeLink{"Knee"};
inline constexpr Text kHipLink{"Hip"};
inline constexpr Text kPelvisLink{"Pelvis"};
inline constexpr Text kLowBackLink{"Low back"};
inline constexpr Text kChestLink{"Chest"};
inline constexpr Text kShoulderLink{"Shoulder"};
inline constexpr Text kHeadLink{"Head"};
inline constexpr Text kLumbarLink{"Lumbar"};
inline constexpr Text kThoraxLink{"Thorax"};
inline constexpr Text kNeckLink{"Neck"};
inline constexpr Text kAnkleLink{"Ankle"};
inline constexpr Text kLeftOf{"Left {1}"};
inline constexpr Text kRightOf{"Right {1}"};

// Shoulders have no curves of their own from the front and above: the chest's say this of them.
inline constexpr Text kShoulderUp{"Shoulder higher"};
inline constexpr Text kShoulderDown{"Shoulder lower"};
inline constexpr Text kShoulderForward{"Shoulder further forward"};
inline constexpr Text kShoulderBack{"Shoulder further back"};

// The card of a link
inline constexpr Text kCardCloseTip{"Close  (Esc)"};
inline constexpr Text kOpenCurve{"Open large"};
inline constexpr Text kOpenCurveTip{"This curve in the panel below"};
inline constexpr Text kFromWhere{"Where it comes from"};
inline constexpr Text kAllFrom{"All of it: "};
inline constexpr Text kTogether{"Together"};
inline constexpr Text kTogetherTip{"What the changes do only together, beyond the sum of what each does alone. It is already dealt out in the shares above."};
inline constexpr Text kSharesTip{"Average part of each change, over every order in which they could be made (Shapley). The shares add up to the whole change."};
inline constexpr Text kSharesWorking{"Walking every combination\u2026 "};
inline constexpr Text kSharesCancel{"Cancel"};
inline constexpr Text kSharesAgain{"Work it out"};
inline constexpr Text kSharesFailed{"Could not be worked out: "};
inline constexpr Text kSharesWalking{"Shares are worked out for walking."};
inline constexpr Text kSharesWaiting{"Comes when the physics has answered."};
inline constexpr Text kSharesSampled{"From drawn orders; \u00B1 is the standard error."};
inline constexpr Text kSharesPlanned{"Some combinations would fall; their plan stands in."};
inline constexpr Text kNoChangeHere{"Hardly any change here."};

// Why a link answers: general mechanics, by where the change comes from.
inline constexpr Text kWhyFootHere{"The foot is the ground of the chain: what it does, the shin and thigh above it must follow."};
inline constexpr Text kWhyFootDown{"The foot stays on the floor. What the leg above does, the joints below the ankle must take up."};
inline constexpr Text kWhyFootAcross{"The pelvis carries the change over, and this foot steps and lands a little differently."};
inline constexpr Text kWhyKneeHere{"The knee bends well but hardly turns or tilts: what is changed here goes on to the hip and the foot."};
inline constexpr Text kWhyKneeUp{"The ankle is a slanted hinge: a foot that turns or rolls turns the shin, and the knee gets the twist between shin and thigh."};
inline constexpr Text kWhyKneeDown{"The thigh turns or moves with the pelvis, the foot is held by the floor; the knee lies between them."};
inline constexpr Text kWhyKneeAcross{"This leg carries what the other one does not: it bends or straightens to keep the pelvis over the feet."};
inline constexpr Text kWhyHipHere{"The hip joins leg and trunk: what is changed here moves the thigh below and the pelvis above."};
inline constexpr Text kWhyHipUp{"The thigh turns with the shin, because the knee hardly twists. The hip is where the turn is let out."};
inline constexpr Text kWhyHipDown{"Where the pelvis tips or turns and the leg must stay under the body, the hip takes the difference."};
inline constexpr Text kWhyHipAcross{"Both hips share one pelvis: what tips it on one side moves the hip on the other."};
inline constexpr Text kWhyPelvisHere{"The pelvis is the middle: from here the change goes up into the back and down both legs."};
inline constexpr Text kWhyPelvisUp{"The pelvis rests on both hips. A leg that is longer, shorter or turned lifts or turns its side."};
inline constexpr Text kWhyPelvisDown{"The pelvis is the foot of the spine: what bends above is balanced here."};
inline constexpr Text kWhyBackHere{"The low back joins pelvis and chest: what is bent here is balanced above and below."};
inline constexpr Text kWhyBackUp{"The head wants to stay level and over the feet. The low back bends the other way to even out a tilted pelvis."};
inline constexpr Text kWhyBackDown{"Where the chest moves, the low back bends to bring the weight back over the feet."};
inline constexpr Text kWhyChestHere{"Chest and arms weigh half the body: where they lean, pelvis and feet must balance them."};
inline constexpr Text kWhyChestUp{"What the low back could not even out, the chest still carries."};
inline constexpr Text kWhyShoulder{"The shoulders ride on the chest, and the arms swing against the legs: they show what is left of the change."};
inline constexpr Text kWhyHeadHere{"The head weighs about five kilograms: where it goes, the back must balance it."};
inline constexpr Text kWhyHead{"The eyes want to look straight ahead: the neck bends back what is left of the change below."};

// clang-format on

}  // namespace bodychain::text
