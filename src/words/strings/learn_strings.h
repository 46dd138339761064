// The words of the pages to learn from, and of the buttons that show on the body what a page speaks of. Own words;
// sources at the foot of each page.
#pragma once

#include "words/language/language.h"

namespace bodychain::text {

// clang-format off

inline constexpr Text kLearn{"Learn"};
inline constexpr Text kLearnTip{"Short pages about walking and posture, shown on the body  (L)"};
inline constexpr Text kLearnMore{"Short pages; their buttons show it on the body. Undo brings your posture back."};
inline constexpr Text kLearnCloseTip{"Back to the walker  (Esc)"};
inline constexpr Text kLearnSources{"Sources"};
inline constexpr Text kLearnShowTip{"A step of the history: Undo takes it back  (keys 1 and 2)"};
inline constexpr Text kLearnPageTip{"Up and Down arrow: from page to page"};

inline constexpr Text kWalkingTitle{"What walking does for you"};
inline constexpr Text kWalkingPlain{
    "Walking is an exercise that needs nothing but shoes. In large studies, people who take more steps a day live longer on average; most of the difference is there at moderate numbers already. "
    "Such studies show that the two go together, not that one causes the other. The World Health Organization advises adults to be active for 150 to 300 minutes a week, brisk walking included. "
    "In one trial, low back pain came back later in people who were coached to walk than in those who were not. How much is right for you is a question for whoever treats you."};
inline constexpr Text kWalkingFaster{"Walk briskly"};
inline constexpr Text kWalkingFasterWatch{"The arrows are the push of the floor. At this speed each step is longer and comes sooner."};
inline constexpr Text kWalkingHill{"Walk uphill"};
inline constexpr Text kWalkingHillWatch{"Uphill the low back flattens and carries more. The page below tells what a day of such steps asks of the body."};

inline constexpr Text kPlaceTitle{"Where it hurts is often not where it starts"};
inline constexpr Text kPlacePlain{
    "Bones are linked from the toes to the head. If one link stands differently, its neighbours have to give way, or the body would tip over. "
    "So a foot that rolls in can turn the shin and bend the knee, and a leg that is longer can bend the low back to one side. The place that gives way carries the extra load, step after step, and it may be the one that is felt. "
    "That does not mean that every foot explains every knee: pain has many reasons, and many crooked bodies never hurt. It is a reason to look further than the sore spot."};
inline constexpr Text kPlaceClinical{
    "Segments are coupled through joints, closed chains and the need to keep the centre of mass over the base. Hindfoot eversion is followed by internal rotation of shank and thigh, and a structural leg length difference "
    "by pelvic obliquity and a lumbar side bend. The site of compensation takes up the added moment or excursion and may become symptomatic, while the driver stays silent. "
    "The link between alignment and pain is weak to moderate, and asymptomatic deviation is common: treat such chains as hypotheses to be tested in the person, not as findings."};
inline constexpr Text kPlaceFoot{"One foot rolls in"};
inline constexpr Text kPlaceFootWatch{"Only the left heel was changed. The shin turns in with it, the knee stays more bent, and the low back bends a little to the right."};
inline constexpr Text kPlaceLeg{"One leg is longer"};
inline constexpr Text kPlaceLegWatch{"The pelvis is higher on the right, and the low back bends back to keep the trunk upright."};

inline constexpr Text kBalancingTitle{"The balancing act"};
inline constexpr Text kBalancingPlain{
    "Standing, the body's balance point has to stay over the area around the feet. Walking is different: at each step the body falls a little forward and to the side, and the next foot catches it. "
    "Head, arms and trunk are more than half of the weight, so where the trunk goes decides what hips and legs must hold. That is why a trunk leans over a weak hip: it brings the weight over the joint, and the muscles need to pull less. "
    "The lean helps the hip, and the back pays for it by bending to and fro."};
inline constexpr Text kBalancingClinical{
    "In quiet standing the projection of the centre of mass stays within the base of support. In gait it passes medially of the stance foot: single support is a controlled fall that foot placement catches. "
    "Head, arms and trunk make up some two thirds of body mass, so small trunk angles shift large moments. A lean over the stance leg (Duchenne) shortens the lever of body weight about the hip and lowers the abductor force that is needed, "
    "at the price of lumbar side bending and, with weak abductors and no lean, of a pelvic drop (Trendelenburg)."};
inline constexpr Text kBalancingHip{"A hip that is weak"};
inline constexpr Text kBalancingHipWatch{"While the left leg carries, the low back bends the trunk over its hip. Watch the balance point move with it."};
inline constexpr Text kBalancingStand{"Stand and lean forward"};
inline constexpr Text kBalancingStandWatch{"The trunk goes forward; look where hips and ankles go so that the balance point stays over the feet."};

inline constexpr Text kUpTitle{"From the feet up"};
inline constexpr Text kUpPlain{
    "The foot is where the body meets the floor, so a change there starts a chain upward. When the heel rolls in, the arch sinks and the shin turns inward with it; knee and thigh can follow, each a little less, and the pelvis may tip forward. "
    "The two feet rarely do the same, and then the pelvis tilts as well. Each joint takes up a part, so the chain fades on its way. "
    "How much arrives differs from person to person and with each pair of shoes: here you can see how it goes in one body of average build."};
inline constexpr Text kUpClinical{
    "Through the oblique axis of the subtalar joint, calcaneal eversion is coupled with internal rotation of the tibia; the femur follows in part, and bilateral wedges have been seen to tip the pelvis forward in standing. "
    "With unilateral eversion, functional shortening adds pelvic obliquity and rotation. Coupling fades from joint to joint and varies between people and with the task; in walking it is smaller and less regular than in standing. "
    "Take the figures here as the behaviour of one model of average proportions."};
inline constexpr Text kUpFlat{"Both feet roll in"};
inline constexpr Text kUpFlatWatch{"From behind: the shins turn inward with the heels, and the knees stay a little more bent. Above the hips hardly anything is left of it."};
inline constexpr Text kUpOut{"Toes point out"};
inline constexpr Text kUpOutWatch{"The kneecaps face outward with the feet: the whole leg turns in the hip."};

inline constexpr Text kDownTitle{"From the pelvis down"};
inline constexpr Text kDownPlain{
    "A chain also runs the other way. The pelvis sits in the middle: tip it forward and the low back must hollow to keep the head up, while thighs and feet may turn inward a little with it. "
    "Turn one side of it forward and both legs swing through differently, although nothing is wrong with the legs. So it can help to look at the middle when a knee or a foot stands out. "
    "The same picture can come from below or from above. To tell which it is, one thing is changed at a time, and that is what the sliders are for."};
inline constexpr Text kDownClinical{
    "Anterior pelvic tilt goes with more lumbar lordosis and can go with internal rotation of the femur and rearfoot eversion in standing, though the effect at the foot is small; posterior tilt with the reverse. Pelvic rotation alters step length, hip rotation and foot progression on both sides. "
    "Proximal and distal drivers can therefore give much the same alignment. Single factors can be told apart only by changing one at a time, as in a wedge or lift test; the shares of the causes in this program do the same in the model."};
inline constexpr Text kDownTilt{"Hollow back"};
inline constexpr Text kDownTiltWatch{"From the side: the pelvis tips forward and the low back hollows. Look how much of it reaches hips and knees, and how little the feet."};
inline constexpr Text kDownTurn{"Pelvis turned"};
inline constexpr Text kDownTurnWatch{"From above: the right side is in front, and the thighs turn the other way in the hips. Compare the two steps."};

inline constexpr Text kLimitsTitle{"What a simulation can tell, and what not"};
inline constexpr Text kLimitsPlain{
    "This body follows the laws of mechanics: weight, levers, floor. If one thing is changed, it shows what must or may follow, and all else stays exactly the same, which no real person can do. "
    "It does not know you. Its build is an average, its muscles do not tire or hurt, and it does not protect a sore place. It cannot say whether something hurts, why, or what will help; "
    "places with more load are no forecast. Where it is unsure, it says so. Take from it questions for the next talk with your doctor or therapist, not answers about yourself."};
inline constexpr Text kLimitsClinical{
    "The model is a multibody walker with average segment parameters, planned kinematics and passive joints; moments come from its own dynamics, contact and muscle forces are estimates on top. It answers what-if questions with everything else held constant. "
    "It has no pain, fatigue, motor learning or pathology of tissue, it is not fitted to the person, and agreement with published effects is in direction and rough size only. "
    "Loads are no risks. Use it to explain and to find questions for the examination; do not derive a diagnosis, a prognosis or a treatment from it."};
inline constexpr Text kLimitsTwo{"Several causes at once"};
inline constexpr Text kLimitsTwoWatch{"Three things were changed. At the right, each place tells which of them it answers to, as far as that can be told."};

// clang-format on

}  // namespace bodychain::text
