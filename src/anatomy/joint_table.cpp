#include "anatomy/joint_table.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bodychain {

namespace {

constexpr std::string_view kAaos = "AAOS joint motion norms";
constexpr std::string_view kHipExtension =
    "AAOS 30 deg, taken with the pelvis as it stands, 11 deg of tilt in this frame";
constexpr std::string_view kPanjabi = "White & Panjabi 1990, sum over the levels the joint stands for";
constexpr std::string_view kHipQuasi =
    "hip quasi-stiffness in late stance 136-168 N m/rad at 75 kg, from the CGM23 and Schwartz 2008 curves";
constexpr std::string_view kHipSide =
    "engineering: passive 10-30 mid range, 50-100 N m/rad near the end, plus abductor tone";
constexpr std::string_view kKneeQuasi =
    "knee quasi-stiffness in weight acceptance 226-348 N m/rad at 75 kg, from the CGM23 and Schwartz 2008 curves; its "
    "lower end";
constexpr std::string_view kHipTurn =
    "engineering: passive 10-30 mid range, 50-100 N m/rad near the end; standing is between, nearly extended";
constexpr std::string_view kKneeTurn =
    "Markolf 1976: 23-46 N m/rad mid range at 20 deg flexion, 57-170 near the end; straight and loaded the knee has "
    "next to no play";
constexpr std::string_view kMarkolf76 = "Markolf 1976: varus-valgus 570-970 N m/rad at 0 deg flexion";
constexpr std::string_view kAnkleQuasi =
    "ankle quasi-stiffness in dorsiflexion loading 312-364 N m/rad at 75 kg, from the CGM23 and Schwartz 2008 curves";
constexpr std::string_view kSubtalar =
    "Siegler 1988, Zinder 2007: passive to weighted inversion-eversion 20-40 N m/rad; doubled for muscle tone";
constexpr std::string_view kMidfoot =
    "engineering: between subtalar and ankle; answers change by less than 0.3 deg for half or double";
constexpr std::string_view kLumbar =
    "Berkson and Schultz 1979 in White & Panjabi: 78-119 flexion-extension, 100 lateral, 286 N m/rad axial per level";
constexpr std::string_view kLumbarBend =
    "Berkson and Schultz 1979 in White & Panjabi: 78-119 N m/rad flexion-extension per level; the weight it carries "
    "doubles it";
constexpr std::string_view kThoracic =
    "Panjabi 1976 in White & Panjabi: 155-190 / 172 / 149 N m/rad per level; rib cage adds, levels in series take away";
constexpr std::string_view kNeck = "Moroney 1988: 25-42 / 39 / 66 N m/rad per level, several levels in series";
constexpr std::string_view kArm = "engineering: soft, arms swing freely";

constexpr Sourced<double> kMtpObliquity_rad{0.344, "engineering: line through the metatarsal pads of proportions.cpp"};

// clang-format off
constexpr AxisRow kAxes[] = {
    {Joint::HipR, 0, 1, "flexion", {150, kHipQuasi}, {-19, kHipExtension}, {120, kAaos}},
    {Joint::HipR, 1, 1, "adduction", {100, kHipSide}, {-45, kAaos}, {30, kAaos}},
    {Joint::HipR, 2, 1, "internal rotation", {35, kHipTurn}, {-45, kAaos}, {45, kAaos}},
    {Joint::KneeR, 0, -1, "flexion", {226, kKneeQuasi}, {-3, kAaos}, {140, kAaos}},
    {Joint::KneeR, 1, 1, "varus", {600, kMarkolf76}, {-5, "Markolf 1978: 6.7 deg laxity in all at extension"}, {5, "Markolf 1978"}},
    {Joint::KneeR, 2, 1, "tibia internal", {140, kKneeTurn}, {-20, "Markolf 1976: +-10-15 deg at 5-8 N m"}, {25, "Markolf 1976"}},
    {Joint::TalocruralR, 0, 1, "dorsiflexion", {340, kAnkleQuasi}, {-50, kAaos}, {20, kAaos}},
    {Joint::SubtalarR, 0, -1, "eversion", {60, kSubtalar}, {-25, kAaos}, {20, kAaos}},
    {Joint::MidfootR, 0, -1, "eversion", {120, kMidfoot}, {-15, kMidfoot}, {15, kMidfoot}},
    {Joint::MtpR, 0, 1, "extension", {20, "engineering: passive toe extension, order of 0.3 N m/deg"}, {-30, kAaos}, {70, kAaos}},
    {Joint::Lumbosacral, 0, 1, "extension", {150, kLumbarBend}, {-20, kPanjabi}, {20, kPanjabi}},
    {Joint::Lumbosacral, 1, 1, "bending right", {100, kLumbar}, {-12, kPanjabi}, {12, kPanjabi}},
    {Joint::Lumbosacral, 2, 1, "right side forward", {280, kLumbar}, {-5, kPanjabi}, {5, kPanjabi}},
    {Joint::MidLumbar, 0, 1, "extension", {150, kLumbarBend}, {-22, kPanjabi}, {22, kPanjabi}},
    {Joint::MidLumbar, 1, 1, "bending right", {100, kLumbar}, {-16, kPanjabi}, {16, kPanjabi}},
    {Joint::MidLumbar, 2, 1, "right side forward", {280, kLumbar}, {-6, kPanjabi}, {6, kPanjabi}},
    {Joint::Thoracolumbar, 0, 1, "extension", {165, kLumbarBend}, {-20, kPanjabi}, {20, kPanjabi}},
    {Joint::Thoracolumbar, 1, 1, "bending right", {110, kLumbar}, {-20, kPanjabi}, {20, kPanjabi}},
    {Joint::Thoracolumbar, 2, 1, "right side forward", {150, kThoracic}, {-18, kPanjabi}, {18, kPanjabi}},
    {Joint::MidThoracic, 0, 1, "extension", {280, kThoracic}, {-20, kPanjabi}, {20, kPanjabi}},
    {Joint::MidThoracic, 1, 1, "bending right", {280, kThoracic}, {-20, kPanjabi}, {20, kPanjabi}},
    {Joint::MidThoracic, 2, 1, "right side forward", {150, kThoracic}, {-25, kPanjabi}, {25, kPanjabi}},
    {Joint::Cervicothoracic, 0, 1, "extension", {25, kNeck}, {-45, kAaos}, {45, kAaos}},
    {Joint::Cervicothoracic, 1, 1, "bending right", {25, kNeck}, {-40, kAaos}, {40, kAaos}},
    {Joint::Cervicothoracic, 2, 1, "right side forward", {30, kNeck}, {-40, kAaos}, {40, kAaos}},
    {Joint::Craniocervical, 0, 1, "extension", {25, kNeck}, {-25, kPanjabi}, {25, kPanjabi}},
    {Joint::Craniocervical, 1, 1, "bending right", {25, kNeck}, {-10, kPanjabi}, {10, kPanjabi}},
    {Joint::Craniocervical, 2, 1, "right side forward", {25, kNeck}, {-45, kPanjabi}, {45, kPanjabi}},
    {Joint::ShoulderR, 0, 1, "flexion", {15, kArm}, {-60, kAaos}, {180, kAaos}},
    {Joint::ShoulderR, 1, 1, "adduction", {15, kArm}, {-180, kAaos}, {20, kAaos}},
    {Joint::ShoulderR, 2, 1, "internal rotation", {10, kArm}, {-90, kAaos}, {70, kAaos}},
    {Joint::ElbowR, 0, 1, "flexion", {10, kArm}, {0, kAaos}, {150, kAaos}},
};
// clang-format on

// clang-format off
const HingeRow kHinges[] = {
    {Joint::TalocruralR, {Vec3(-0.10501, -0.17402, 0.97913), "opensim-models gait2392 ankle_r: 10.0 deg from horizontal, 6.1 deg from medio-lateral"}},
    {Joint::SubtalarR,
     {Vec3(std::cos(0.7330) * std::cos(0.4014), std::sin(0.7330), -std::cos(0.7330) * std::sin(0.4014)),
      "Inman 1976 as quoted in Healthcare 2023 11(22):2931: 42 deg up, 23 deg medial of the foot's midline"}},
    {Joint::MidfootR,
     {Vec3(std::cos(0.9076) * std::cos(0.9948), std::sin(0.9076), -std::cos(0.9076) * std::sin(0.9948)),
      "Manter 1941 oblique midtarsal axis: 52 deg up, 57 deg medial (recalled)"}},
    {Joint::MtpR, {Vec3(-std::sin(kMtpObliquity_rad), 0, std::cos(kMtpObliquity_rad)), "line through the metatarsal pads, 20 deg oblique"}},
};
// clang-format on

// Screw-home: rotation(flexion) = max (1 - exp(-flexion / scale)), linear with the same slope below zero flexion.
constexpr std::string_view kScrewHome =
    "Rajagopal 2016 walker_knee, rotation3: 3.4 deg at 10, 8.6 at 30, 12.0 at 50, 15.0 at 100 deg of flexion; this "
    "exponential is within 0.9 deg of it";
constexpr Sourced<double> kScrewHomeMax_rad{15.4 * std::numbers::pi / 180.0, kScrewHome};
constexpr Sourced<double> kScrewHomeScale_rad{36.0 * std::numbers::pi / 180.0, kScrewHome};

}  // namespace

std::span<const AxisRow> axis_table() { return kAxes; }
std::span<const HingeRow> hinge_table() { return kHinges; }

const Sourced<double> kDampingTime_s{
    0.06, "engineering: joint damping ratio 0.2-0.4 with the segment inertias; Crisco 2007: spine underdamped"};
const Sourced<double> kLimitStiffness_nm_rad{1500,
                                             "engineering: a block; passive stiffness exceeds 200 N m/rad at the end "
                                             "of the range (Riener and Edrich 1999) and grows on"};

double screw_home(double knee_flexion_rad) {
    if (knee_flexion_rad <= 0) return kScrewHomeMax_rad / kScrewHomeScale_rad * knee_flexion_rad;
    return kScrewHomeMax_rad * (1.0 - std::exp(-knee_flexion_rad / kScrewHomeScale_rad));
}

double screw_home_slope(double knee_flexion_rad) {
    return kScrewHomeMax_rad / kScrewHomeScale_rad * std::exp(-std::max(0.0, knee_flexion_rad) / kScrewHomeScale_rad);
}

}  // namespace bodychain
