// The words over the 3D picture: views, switches, pushes, hints.
#pragma once

#include "words/language/language.h"

namespace bodychain::text {

// clang-format off

inline constexpr Text kFront{"Front"};
inline constexpr Text kBack{"Back"};
inline constexpr Text kLeftView{"Left"};
inline constexpr Text kRightView{"Right"};
inline constexpr Text kTop{"Top"};
inline constexpr Text kThreeQuarter{"Diagonal"};
inline constexpr Text kFrontClinical{"Frontal"};
inline constexpr Text kBackClinical{"Posterior"};
inline constexpr Text kLeftClinical{"Sagittal L"};
inline constexpr Text kRightClinical{"Sagittal R"};
inline constexpr Text kTopClinical{"Transverse"};
inline constexpr Text kThreeQuarterClinical{"Oblique"};
inline constexpr Text kFrontTip{"From the front  (1)"};
inline constexpr Text kBackTip{"From behind  (2)"};
inline constexpr Text kLeftTip{"From the person's left  (3)"};
inline constexpr Text kRightTip{"From the person's right  (4)"};
inline constexpr Text kTopTip{"From above  (5)"};
inline constexpr Text kThreeQuarterTip{"From the front and the side  (6)"};
inline constexpr Text kFreeView{"Free view"};
inline constexpr Text kViewsTip{"From where to look  (1 to 6)"};
inline constexpr Text kFourTip{"Four views at once  (7)"};
inline constexpr Text kPaneTip{"Double-click: this view alone. Keys 1 to 6 change the view under the pointer."};
inline constexpr Text kWholeBody{"Whole body"};
inline constexpr Text kWholeBodyTip{"Back from the close look  (Home or Esc)"};
inline constexpr Text kCloser{"    F: closer"};
inline constexpr Text kFollow{"Follow"};
inline constexpr Text kFollowTip{"The camera goes along with the walker  (C)"};
inline constexpr Text kGhost{"Neutral ghost"};
inline constexpr Text kGhostTip{"The same person with a neutral posture, walking in step  (G)"};
inline constexpr Text kFootprints{"Footprints"};
inline constexpr Text kFootprintsTip{"Where the feet are set down"};
inline constexpr Text kJointColours{"Joint colours"};
inline constexpr Text kJointColoursTip{"Orange and blue are opposite directions of a joint. The stronger the colour, the larger the change from neutral."};
inline constexpr Text kLayers{"Show"};
inline constexpr Text kLayersTip{"What is drawn besides the bones, and in which colour"};
inline constexpr Text kBodyLayers{"Body"};
inline constexpr Text kLineLayers{"Lines"};
inline constexpr Text kFloorLayers{"Floor and balance"};
inline constexpr Text kKneecaps{"Where kneecaps point"};
inline constexpr Text kKneecapsClinical{"Patella direction"};
inline constexpr Text kKneecapsTip{"An arrow from each kneecap, to where the front of the thigh faces. Blue: right, green: left."};
inline constexpr Text kFeet{"Where feet point"};
inline constexpr Text kFeetClinical{"Foot progression"};
inline constexpr Text kFeetTip{"An arrow along each foot. Blue: right, green: left."};
inline constexpr Text kLevels{"Hips and shoulders"};
inline constexpr Text kLevelsClinical{"Pelvic and shoulder line"};
inline constexpr Text kLevelsTip{"Lines through both hip joints and both shoulder joints: is one side higher?"};
inline constexpr Text kSpine{"Spine"};
inline constexpr Text kSpineClinical{"Spinal curve"};
inline constexpr Text kSpineTip{"Through all vertebrae, with how far it bends sideways (between the two most tilted, as Cobb measured) and how round and hollow it is"};
inline constexpr Text kPlumb{"Plumb line"};
inline constexpr Text kPlumbTip{"Standing only: ear, shoulder, hip and knee should lie near it"};
inline constexpr Text kGrid{"Grid, 50 cm"};
inline constexpr Text kGridTip{"Lines on the floor every half metre, stronger ones every metre: the scale for steps"};
inline constexpr Text kFigures{"Figures"};
inline constexpr Text kFiguresTip{"Angles and lengths beside what is shown, from where they can be read"};
inline constexpr Text kMuscles{"Muscles"};
inline constexpr Text kMusclesTip{"The main muscles from neck to toes, where they run from bone to bone. Red: flesh, pale: tendon."};
inline constexpr Text kMusclesTipClinical{"35 muscles on each side along published attachment points (trunk and neck: recalled, see MODEL.md). Red: belly, pale: tendon and aponeurosis."};
inline constexpr Text kOutline{"Body outline"};
inline constexpr Text kOutlineClinical{"Body surface"};
inline constexpr Text kOutlineTip{"The skin around the bones, as clear as glass: a figure of middling build of this height and sex"};
inline constexpr Text kForces{"Floor forces"};
inline constexpr Text kForcesClinical{"Ground reaction force"};
inline constexpr Text kForcesTip{"How hard the floor pushes against each foot, and in which direction"};
inline constexpr Text kBalance{"Balance point"};
inline constexpr Text kBalanceClinical{"Centre of mass"};
inline constexpr Text kBalanceTip{"The centre of mass of the whole body and the point of the floor below it"};
inline constexpr Text kPush{"Push me from"};
inline constexpr Text kPushLeft{"left"};
inline constexpr Text kPushRight{"right"};
inline constexpr Text kPushBehind{"behind"};
inline constexpr Text kPushFront{"front"};
inline constexpr Text kPushTip{"50 N for 0.2 s against the chest at the next right heel strike: see how the steps catch the balance"};
inline constexpr Text kUphill{"uphill "};
inline constexpr Text kDownhill{"downhill "};
inline constexpr Text kHint{"Point at the pelvis or a foot and turn it by its ring. Drag beside the body to turn the view."};
inline constexpr Text kColourLegend{"Joint change: blue and orange are opposite ways"};

// clang-format on

}  // namespace bodychain::text
