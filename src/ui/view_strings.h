// The words over the 3D picture: views, switches, pushes, hints.
#pragma once

namespace bodychain::ui::text {

inline constexpr const char* kFront = "Front";
inline constexpr const char* kSide = "Side";
inline constexpr const char* kTop = "Top";
inline constexpr const char* kThreeQuarter = "Diagonal";
inline constexpr const char* kFrontClinical = "Frontal";
inline constexpr const char* kSideClinical = "Sagittal";
inline constexpr const char* kTopClinical = "Transverse";
inline constexpr const char* kFrontTip = "From the front  (1; back: 2)";
inline constexpr const char* kSideTip = "From the person's right  (4; left: 3)";
inline constexpr const char* kTopTip = "From above  (5)";
inline constexpr const char* kThreeQuarterTip = "From the front and the side  (6)";
inline constexpr const char* kFollow = "Follow";
inline constexpr const char* kFollowTip = "The camera goes along with the walker  (F)";
inline constexpr const char* kGhost = "Neutral ghost";
inline constexpr const char* kGhostTip = "The same person with a neutral posture, walking in step  (G)";
inline constexpr const char* kFootprints = "Footprints";
inline constexpr const char* kFootprintsTip = "Where the feet are set down";
inline constexpr const char* kJointColours = "Joint colours";
inline constexpr const char* kJointColoursTip = "Orange and blue are opposite directions of a joint. The stronger the colour, the larger the change from neutral.";
inline constexpr const char* kDirections = "Kneecaps, feet";
inline constexpr const char* kDirectionsTip = "Arrows: where each kneecap and each foot points. Blue: right, green: left.";
inline constexpr const char* kLines = "Body lines";
inline constexpr const char* kLinesTip = "Through both hips, both shoulders and along the spine. Standing: the plumb line, too; ear, shoulder, hip and knee should lie near it.";
inline constexpr const char* kMuscles = "Muscles";
inline constexpr const char* kMusclesTip = "The main muscles between trunk and toes, where they run from bone to bone. Red: flesh, pale: tendon.";
inline constexpr const char* kMusclesTipClinical = "35 muscles on each side along published attachment and via points. Red: belly, pale: tendon and aponeurosis.";
inline constexpr const char* kOutline = "Body outline";
inline constexpr const char* kOutlineClinical = "Body surface";
inline constexpr const char* kOutlineTip = "The skin around the bones, as clear as glass: a figure of middling build of this height and sex";
inline constexpr const char* kForces = "Floor forces";
inline constexpr const char* kForcesTip = "How hard the floor pushes against each foot, and in which direction";
inline constexpr const char* kBalance = "Balance point";
inline constexpr const char* kBalanceTip = "The centre of mass of the whole body and the point of the floor below it";
inline constexpr const char* kPush = "Push me from";
inline constexpr const char* kPushLeft = "left";
inline constexpr const char* kPushRight = "right";
inline constexpr const char* kPushBehind = "behind";
inline constexpr const char* kPushFront = "front";
inline constexpr const char* kPushTip = "50 N for 0.2 s against the chest at the next right heel strike: see how the steps catch the balance";
inline constexpr const char* kUphill = "uphill ";
inline constexpr const char* kDownhill = "downhill ";
inline constexpr const char* kHint = "Point at the pelvis or a foot and turn it by its ring. Drag beside the body to turn the view.";
inline constexpr const char* kColourLegend = "Joint change: blue and orange are opposite ways";

}  // namespace bodychain::ui::text
