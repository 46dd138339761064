// The words over the 3D picture: views, switches, pushes, hints.
#pragma once

namespace bodychain::ui::text {

inline constexpr const char* kFront = "Front";
inline constexpr const char* kBack = "Back";
inline constexpr const char* kLeftView = "Left";
inline constexpr const char* kRightView = "Right";
inline constexpr const char* kTop = "Top";
inline constexpr const char* kThreeQuarter = "Diagonal";
inline constexpr const char* kFrontClinical = "Frontal";
inline constexpr const char* kBackClinical = "Posterior";
inline constexpr const char* kLeftClinical = "Sagittal L";
inline constexpr const char* kRightClinical = "Sagittal R";
inline constexpr const char* kTopClinical = "Transverse";
inline constexpr const char* kThreeQuarterClinical = "Oblique";
inline constexpr const char* kFrontTip = "From the front  (1)";
inline constexpr const char* kBackTip = "From behind  (2)";
inline constexpr const char* kLeftTip = "From the person's left  (3)";
inline constexpr const char* kRightTip = "From the person's right  (4)";
inline constexpr const char* kTopTip = "From above  (5)";
inline constexpr const char* kThreeQuarterTip = "From the front and the side  (6)";
inline constexpr const char* kFreeView = "Free view";
inline constexpr const char* kViewsTip = "From where to look  (1 to 6)";
inline constexpr const char* kFourTip = "Four views at once  (7)";
inline constexpr const char* kPaneTip = "Double-click: this view alone. Keys 1 to 6 change the view under the pointer.";
inline constexpr const char* kWholeBody = "Whole body";
inline constexpr const char* kWholeBodyTip = "Back from the close look  (Home or Esc)";
inline constexpr const char* kCloser = "    F: closer";
inline constexpr const char* kFollow = "Follow";
inline constexpr const char* kFollowTip = "The camera goes along with the walker  (C)";
inline constexpr const char* kGhost = "Neutral ghost";
inline constexpr const char* kGhostTip = "The same person with a neutral posture, walking in step  (G)";
inline constexpr const char* kFootprints = "Footprints";
inline constexpr const char* kFootprintsTip = "Where the feet are set down";
inline constexpr const char* kJointColours = "Joint colours";
inline constexpr const char* kJointColoursTip = "Orange and blue are opposite directions of a joint. The stronger the colour, the larger the change from neutral.";
inline constexpr const char* kLayers = "Show";
inline constexpr const char* kLayersTip = "What is drawn besides the bones, and in which colour";
inline constexpr const char* kBodyLayers = "Body";
inline constexpr const char* kLineLayers = "Lines";
inline constexpr const char* kFloorLayers = "Floor and balance";
inline constexpr const char* kKneecaps = "Where kneecaps point";
inline constexpr const char* kKneecapsClinical = "Patella direction";
inline constexpr const char* kKneecapsTip = "An arrow from each kneecap, to where the front of the thigh faces. Blue: right, green: left.";
inline constexpr const char* kFeet = "Where feet point";
inline constexpr const char* kFeetClinical = "Foot progression";
inline constexpr const char* kFeetTip = "An arrow along each foot. Blue: right, green: left.";
inline constexpr const char* kLevels = "Hips and shoulders";
inline constexpr const char* kLevelsClinical = "Pelvic and shoulder line";
inline constexpr const char* kLevelsTip = "Lines through both hip joints and both shoulder joints: is one side higher?";
inline constexpr const char* kSpine = "Spine";
inline constexpr const char* kSpineClinical = "Spinal curve";
inline constexpr const char* kSpineTip = "Through all vertebrae, with how far it bends sideways (between the two most tilted, as Cobb measured) and how round and hollow it is";
inline constexpr const char* kPlumb = "Plumb line";
inline constexpr const char* kPlumbTip = "Standing only: ear, shoulder, hip and knee should lie near it";
inline constexpr const char* kFigures = "Figures";
inline constexpr const char* kFiguresTip = "Angles and lengths beside what is shown, from where they can be read";
inline constexpr const char* kForces = "Floor forces";
inline constexpr const char* kForcesClinical = "Ground reaction force";
inline constexpr const char* kForcesTip = "How hard the floor pushes against each foot, and in which direction";
inline constexpr const char* kBalance = "Balance point";
inline constexpr const char* kBalanceClinical = "Centre of mass";
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
