#include "anatomy/proportions.h"

#include "base/sourced.h"

#include <algorithm>
#include <cmath>

namespace bodychain {

namespace {

constexpr std::string_view kDrillis = "Drillis & Contini 1966 as in Winter Fig 4.1, fraction of height";
constexpr Sourced<double> kThigh_h{0.245, kDrillis};
constexpr Sourced<double> kShank_h{0.246, kDrillis};
constexpr Sourced<double> kUpperArm_h{0.172,
                                      "Drillis & Contini 1966 0.186 from acromion; 0.014 less to the joint centre"};
constexpr Sourced<double> kForearm_h{0.146, kDrillis};
constexpr Sourced<double> kHand_h{0.108, kDrillis};
constexpr Sourced<double> kHipHalfWidthMale_h{0.0477, "gait2392: hip centres 0.167 m apart in a 1.75 m man"};
constexpr Sourced<double> kHipHalfWidthFemale_h{
    0.0520,
    "Harrington 2007 regression with 0.245 m between the iliac spines at 1.65 m, narrowed to the male check value"};

// Foot of gait2392 (heel to toe 0.26 m at 1.75 m), so fractions of 1.75 m.
constexpr std::string_view kFootSource =
    "gait2392 subtalar_r, mtp_r; midfoot joint placed at the transverse tarsal joint";
const Sourced<Vec3> kSubtalar_h{Vec3(-0.0488, -0.0420, 0.0079) / 1.75, kFootSource};
const Sourced<Vec3> kMidfoot_h{Vec3(0.1000, 0.0150, 0.0) / 1.75, kFootSource};
const Sourced<Vec3> kMtp_h{Vec3(0.0788, -0.0170, 0.0011) / 1.75, kFootSource};
constexpr Sourced<double> kSoleBelowHeelOrigin_h{
    0.024 / 1.75, "with kSubtalar_h this is the ankle height of 0.039 H (Drillis & Contini 1966)"};

// Sagittal places of the spine's joints: L5/S1 from gait2392, the curve from 60 deg lordosis and 41 deg kyphosis
// (Vialle 2005), lengths 0.19 m lumbar and 0.28 m thoracic at 1.75 m, C7 at 0.848 H.
constexpr std::string_view kSpineSource = "gait2392 back joint; Vialle 2005 curves; anthropometric lengths";
// gait2392 has L5/S1 0.044 m behind and 0.160 m above the hip centres with the pelvis as it stands, which is tilted
// forward by 11 deg against our zero; the offset is turned back by that angle.
const Sourced<Vec3> kLumbosacral_h{Vec3(-0.0423, 0.0849, 0), kSpineSource};
const Sourced<Vec3> kMidLumbar_h{Vec3(0.0090, 0.0380, 0), kSpineSource};
const Sourced<Vec3> kThoracolumbar_h{Vec3(-0.0080, 0.0620, 0), kSpineSource};
const Sourced<Vec3> kMidThoracic_h{Vec3(-0.0190, 0.0680, 0), kSpineSource};
const Sourced<Vec3> kCervicothoracic_h{Vec3(0.0120, 0.0590, 0), kSpineSource};
const Sourced<Vec3> kCraniocervical_h{Vec3(0.0150, 0.0680, 0), kSpineSource};
const Sourced<Vec3> kShoulder_h{Vec3(0.0180, 0.0300, 0.0980),
                                "shoulder height 0.818 H; joint centres inside the biacromial width 0.259 H"};

// Between the axes of knee and malleoli there are 20-30 deg; of these only the toe-out seen with the kneecap straight
// ahead counts for the foot's long axis.
constexpr Sourced<double> kTibialTorsion_rad{7.0 * 3.14159265358979323846 / 180,
                                             "CGM23 foot progression in stance 7 deg with the knee straight ahead"};

constexpr Sourced<double> kPadStiffness_n_m{35000,
                                            "heel pad 30-80 kN/m in walking, at 70 kg, shared by its two contacts; one "
                                            "value for all pads, in proportion to body mass"};
constexpr Sourced<double> kPadMass_kg{70, "engineering: the person of kPadStiffness_n_m"};
constexpr Sourced<double> kPadDampingTime_s{
    0.01, "engineering: heel strike transient decays within 30 ms, as measured force plates show"};

struct PadRow {
    Segment segment;
    ContactPad::Place place;
    Vec3 centre_h;  // right side; y is computed from the sole
    double radius_h;
    std::string_view source;
};
using Place = ContactPad::Place;
constexpr std::string_view kHeelPad = "engineering: two balls side by side, as round as the heel's fat pad";
constexpr std::string_view kBallPad = "engineering: under the first and fifth metatarsal heads, 70 mm apart";
constexpr std::string_view kToePad = "engineering: under the big toe and the lesser toes";
// clang-format off
const FootPads<PadRow> kPads{{
    {Segment::CalcaneusR, Place::HeelMedial, Vec3(0.012, 0, -0.013) / 1.75, 0.030 / 1.75, kHeelPad},
    {Segment::CalcaneusR, Place::HeelLateral, Vec3(0.012, 0, 0.013) / 1.75, 0.030 / 1.75, kHeelPad},
    {Segment::ForefootR, Place::Metatarsal1, Vec3(0.070, 0, -0.030) / 1.75, 0.015 / 1.75, kBallPad},
    {Segment::ForefootR, Place::Metatarsal5, Vec3(0.045, 0, 0.040) / 1.75, 0.015 / 1.75, kBallPad},
    {Segment::ToesR, Place::Hallux, Vec3(0.046, 0, -0.022) / 1.75, 0.011 / 1.75, kToePad},
    {Segment::ToesR, Place::LesserToes, Vec3(0.028, 0, 0.030) / 1.75, 0.011 / 1.75, kToePad},
}};
// clang-format on

}  // namespace

Proportions proportions(const Person& person, const BodyShape& bones) {
    const double h = person.height_m;
    Proportions p;
    for (std::size_t i = 0; i < 2; ++i) {
        const double share = kThigh_h / (kThigh_h + kShank_h);
        p.thigh_m[i] = kThigh_h * h + bones.leg_length_m[i] * share;
        p.shank_m[i] = kShank_h * h + bones.leg_length_m[i] * (1 - share);
        p.tibial_torsion_rad[i] = kTibialTorsion_rad + bones.tibial_torsion[i].rad();
    }
    p.hip_half_width_m = (person.sex == Sex::Male ? kHipHalfWidthMale_h : kHipHalfWidthFemale_h) * h;
    p.subtalar = kSubtalar_h.value * h;
    p.midfoot = kMidfoot_h.value * h;
    p.mtp = kMtp_h.value * h;
    p.lumbosacral = kLumbosacral_h.value * h;
    p.mid_lumbar = kMidLumbar_h.value * h;
    p.thoracolumbar = kThoracolumbar_h.value * h;
    p.mid_thoracic = kMidThoracic_h.value * h;
    p.cervicothoracic = kCervicothoracic_h.value * h;
    p.craniocervical = kCraniocervical_h.value * h;
    p.shoulder = kShoulder_h.value * h;
    p.upper_arm_m = kUpperArm_h * h;
    p.forearm_m = kForearm_h * h;
    p.hand_m = kHand_h * h;
    return p;
}

namespace {
constexpr Sourced<double> kHeelToBall_h{
    0.19 / 1.75, "relation T14: heel height acts 0.19 m behind the metatarsal heads of a man of average height"};
constexpr double kSteepest = 0.9;  // numerics: keeps the arcsine's argument in its domain

// By how much a shoe moves a pad, in the foot's frame, metres. `lateral_m`: of the pad from the foot's midline;
// `from_ball_m`: how far it lies behind the ball. A heel lifts the back of the foot straight up from the floor, so
// under the pitched foot its contact lies a little further forward.
Vec3 sole_below(const Shoe& shoe, double height_m, bool heel, double lateral_m, double from_ball_m) {
    Vec3 down(0, -shoe.lift_m - std::tan(shoe.wedge.rad()) * lateral_m, 0);
    const double sine = std::sin(heel_pitch_rad(shoe, height_m));
    if (heel) down += from_ball_m * sine * Vec3(sine, -std::sqrt(1 - sine * sine), 0);
    return down;
}
}  // namespace

double heel_pitch_rad(const Shoe& shoe, double height_m) {
    return std::asin(std::min(kSteepest, shoe.heel_m / (kHeelToBall_h * height_m)));
}

PadArray<ContactPad> contact_pads(const Person& person, const SideArray<Shoe>& shoes) {
    const double h = person.height_m, stiffness_n_m = kPadStiffness_n_m * person.mass_kg / kPadMass_kg;
    const double sole_from_heel = -kSoleBelowHeelOrigin_h;
    const double ball_h = middle_of(SolePart::Ball, [](Place place) { return kPads[place].centre_h.x; });
    PadArray<ContactPad> pads;
    for (Side side : kSides)
        for (const PadRow& row : kPads) {
            double sole = sole_from_heel;
            if (row.segment != Segment::CalcaneusR) sole -= kMidfoot_h.value.y;
            if (row.segment == Segment::ToesR) sole -= kMtp_h.value.y;
            Vec3 c = row.centre_h;
            c.y = sole + row.radius_h;
            const double from_ball_h = kMidfoot_h.value.x + ball_h - c.x;
            const Shoe& shoe = shoes[side];
            c += sole_below(shoe, h, row.segment == Segment::CalcaneusR, c.z * h, from_ball_h * h) / h;
            c.z *= lateral_sign(side);
            pads.at(side, row.place) = {
                on_side(row.segment, side),       side, row.place, c * h, row.radius_h * h, stiffness_n_m,
                stiffness_n_m * kPadDampingTime_s};
        }
    return pads;
}

double ankle_height_m(const Person& person) { return (kSoleBelowHeelOrigin_h - kSubtalar_h.value.y) * person.height_m; }

}  // namespace bodychain
