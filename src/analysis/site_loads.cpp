#include "analysis/site_loads.h"

#include "analysis/frame_channels.h"
#include "analysis/gait_phases.h"
#include "analysis/knee_adduction.h"
#include "analysis/low_pass.h"
#include "anatomy/joint_table.h"
#include "anatomy/kneecap.h"
#include "anatomy/muscle_paths.h"
#include "base/sourced.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace bodychain {

namespace {

constexpr double kRadToDeg = 180.0 / std::numbers::pi;

constexpr Sourced<double> kToeDrum_m{0.010,
                                     "radius on which the plantar fascia winds under the metatarsal heads, 8-12 mm: "
                                     "Hicks 1954, Caravaggi 2009 (recalled)"};
constexpr Sourced<double> kSacralSlope_deg{29,
                                           "sacral end plate against the pelvis' frame: sacral slope of 41 deg "
                                           "standing (Vialle 2005, recalled) at a pelvic tilt of 12 deg"};
constexpr std::string_view kOurBones = "engineering: landmark of the modelled bone, right side";
const Sourced<Vec3> kTuberosity_m{Vec3(0.026, -0.072, 0.002), kOurBones};  // of the tibia
const Sourced<Vec3> kFrontSpine_m{Vec3(0.045, 0.072, 0.119), kOurBones};   // of the pelvis
const Sourced<Vec3> kTalusHead_m{Vec3(0.033, -0.013, -0.010), kOurBones};

const Transform& pose(const SiteInstant& at, Segment right) {
    return at.frame.X_WS[right == Segment::Pelvis ? right : on_side(right, at.side)];
}
double grown(const SiteInstant& at, double arm_m) { return arm_m * at.body.person.height_m / kReferenceHeight_m; }
double weights(const SiteInstant& at, double force_n) { return force_n / (at.body.mass_kg * kGravity_m_s2); }
double torque(const SiteInstant& at, Joint right, int axis) {
    return joint_torque_nm(at.body, at.frame, on_side(right, at.side), axis);
}

// The kneecap, and the directions in which it is pulled: up toward the hip, down to the tuberosity.
struct Kneecap {
    Vec3 at, up, down;
};
Kneecap kneecap(const SiteInstant& at) {
    const Transform &thigh = pose(at, Segment::FemurR), &shank = pose(at, Segment::TibiaR);
    const double flexion = joint_angles(at.body.joint(on_side(Joint::KneeR, at.side)), thigh, shank).x;
    const Vec3 cap = thigh * kneecap_in_femur(at.body, at.side, flexion).p;
    const Vec3 spine = pose(at, Segment::Pelvis) * fitted_place(at.body, Segment::Pelvis, at.side, kFrontSpine_m.value);
    const Vec3 tuberosity = shank * fitted_place(at.body, Segment::TibiaR, at.side, kTuberosity_m.value);
    return {cap, glm::normalize(spine - cap), glm::normalize(tuberosity - cap)};
}

double quadriceps_n(const SiteInstant& at) {
    const double extension = -torque(at, Joint::KneeR, 0);
    return std::isnan(extension) ? extension : std::max(0.0, extension) / grown(at, kPatellarTendon_m);
}

double patellofemoral(const SiteInstant& at) {
    const Kneecap k = kneecap(at);
    return weights(at, quadriceps_n(at) * glm::length(k.up + k.down));
}

// Angle between the line of the quadriceps and the patellar tendon in the frontal plane of the thigh; + the tendon runs
// outward.
double q_angle(const SiteInstant& at) {
    const Kneecap k = kneecap(at);
    const Mat3& R = pose(at, Segment::FemurR).R;
    const auto lean = [&](const Vec3& v, double up) {
        return std::atan2(lateral_sign(at.side) * glm::dot(v, R[2]), up * glm::dot(v, R[1]));
    };
    return kRadToDeg * (lean(k.up, 1) + lean(k.down, -1));
}

double inner_condyle(const SiteInstant& at) {
    return weights(at, knee_contact_n(at, at.side) * knee_medial_share(at, at.side));
}
double outer_condyle(const SiteInstant& at) {
    return weights(at, knee_contact_n(at, at.side) * (1 - knee_medial_share(at, at.side)));
}
double adduction_moment(const SiteInstant& at) { return knee_adduction_from_ground(at.body, at.frame, at.side); }

// Length of the muscle's path against the body with every joint at zero.
double stretch_pct(const SiteInstant& at, Muscle muscle) {
    return 100 * (path_length_m(muscle, at.side, at.body, at.frame.X_WS) /
                      path_length_m(muscle, at.side, at.body, at.straight) -
                  1);
}

double abductor_pull(const SiteInstant& at) {
    const double moment = -torque(at, Joint::HipR, 1);
    return std::isnan(moment) ? moment
                              : weights(at, std::max(0.0, moment) / hip_abductor_arm_m(at.body, at.frame, at.side));
}

Vec3 pad_centre(const SiteInstant& at, const SegmentPoses& poses, ContactPad::Place place) {
    const ContactPad& pad = at.body.pads.at(at.side, place);
    return poses[pad.segment] * pad.centre;
}
Vec3 sole_middle(const SiteInstant& at, const SegmentPoses& poses, SolePart part) {
    return middle_of(part, [&](ContactPad::Place place) { return pad_centre(at, poses, place); });
}

// The fascia runs from the heel to the metatarsal heads and winds around them as the toes bend up.
double fascia_m(const SiteInstant& at, const SegmentPoses& poses) {
    const JointProps& toes = at.body.joint(on_side(Joint::MtpR, at.side));
    const double bend = joint_angles(toes, poses[toes.parent], poses[toes.child]).x;
    return glm::length(sole_middle(at, poses, SolePart::Ball) - sole_middle(at, poses, SolePart::Heel)) +
           grown(at, kToeDrum_m) * bend;
}
double fascia_strain(const SiteInstant& at) {
    return 100 * (fascia_m(at, at.frame.X_WS) / fascia_m(at, at.straight) - 1);
}

// Height of the talus head over the sole, the plane through the heel and the metatarsal heads. When a loaded foot
// everts, it slides out from under the talus, whose head sinks inward: that is how an arch comes down. The modelled
// foot is stiff between heel and ball except for one oblique joint.
double arch_m(const SiteInstant& at, const SegmentPoses& poses) {
    using Place = ContactPad::Place;
    const Vec3 heel = sole_middle(at, poses, SolePart::Heel), inner = pad_centre(at, poses, Place::Metatarsal1),
               outer = pad_centre(at, poses, Place::Metatarsal5);
    const Vec3 up = lateral_sign(at.side) * glm::normalize(glm::cross(outer - heel, inner - heel));
    const Vec3 head =
        poses[on_side(Segment::TalusR, at.side)] * fitted_place(at.body, Segment::TalusR, at.side, kTalusHead_m.value);
    return glm::dot(head - heel, up) + at.body.pads.at(at.side, Place::HeelMedial).radius_m;
}
double arch_lowering(const SiteInstant& at) { return 100 * (1 - arch_m(at, at.frame.X_WS) / arch_m(at, at.straight)); }

double achilles(const SiteInstant& at) {
    const double moment = -torque(at, Joint::TalocruralR, 0);
    return std::isnan(moment) ? moment : weights(at, std::max(0.0, moment) / grown(at, kAchilles_m));
}

double eversion(const SiteInstant& at) {
    const JointProps& joint = at.body.joint(on_side(Joint::SubtalarR, at.side));
    return kRadToDeg * joint_angles(joint, at.frame.X_WS[joint.parent], at.frame.X_WS[joint.child]).x;
}

// The part of the floor's force under the ball, by the law of the lever between heel and ball.
double under_the_ball(const SiteInstant& at) {
    const FootLoad& load = at.frame.feet[at.side];
    const Vec3 floor(1, 0, 1);
    const Vec3 heel = floor * sole_middle(at, at.frame.X_WS, SolePart::Heel),
               along = floor * sole_middle(at, at.frame.X_WS, SolePart::Ball) - heel;
    const double share =
        std::clamp(glm::dot(load.cop * Vec3(1, 0, 1) - heel, along) / glm::dot(along, along), 0.0, 1.0);
    return weights(at, share * load.force_n.y);
}

// Force that pushes the trunk forward and down along the end plate of the sacrum, by weight and inertia of everything
// above. How muscles and facet joints share it is not known.
double lumbar_shear(const SiteInstant& at) {
    const double slope = kSacralSlope_deg.value / kRadToDeg;
    const Vec3 along = pose(at, Segment::Pelvis).R * Vec3(std::cos(slope), -std::sin(slope), 0);
    return weights(at, -glm::dot(joint_reaction_n(at, Joint::Lumbosacral), along));
}

// Moment of the weight of head and neck about the base of the neck, forward +.
double neck_moment(const SiteInstant& at) {
    double moment = 0;
    const Vec3 root = at.frame.X_WS[Segment::Neck].p;
    const Mat3 G = rotation_z(at.frame.incline_rad);  // from the floor's frame to gravity's
    const Vec3 ahead = G * at.frame.X_WS[Segment::ThoraxUpper].R[0], level = glm::normalize(Vec3(ahead.x, 0, ahead.z));
    for (const Segment s : {Segment::Neck, Segment::Head}) {
        const SegmentProps& part = at.body.segment(s);
        moment += part.mass_kg * kGravity_m_s2 * glm::dot(G * (at.frame.X_WS[s] * part.com - root), level);
    }
    return moment;
}

constexpr std::array<SiteQuantity, 18> kTable{{
    {Site::KneeFront, "knee_front.patellofemoral_force", "BW", true, patellofemoral,
     "how hard the kneecap is pressed into its groove", "Reilly and Martens 1972, Brechter and Powers 2002 (recalled)"},
    {Site::KneeFront, "knee_front.q_angle", "deg", true, q_angle, "how far the tendons draw the kneecap outward",
     "Huberti and Hayes 1984, Powers 2003 (recalled)"},
    {Site::KneeInside, "knee_inside.adduction_moment", "N m/kg", true, adduction_moment,
     "how much the floor's push bends the knee outward and loads its inner side",
     "Schipplein and Andriacchi 1991, Miyazaki 2002 (recalled)"},
    {Site::KneeInside, "knee_inside.contact_force", "BW", true, inner_condyle, "force on the inner condyle",
     "Schipplein and Andriacchi 1991 (recalled)"},
    {Site::KneeOutside, "knee_outside.contact_force", "BW", true, outer_condyle, "force on the outer condyle",
     "Schipplein and Andriacchi 1991 (recalled)"},
    {Site::HipFront, "hip_front.psoas_stretch", "%", true,
     [](const SiteInstant& at) { return stretch_pct(at, Muscle::PsoasMajor); },
     "how far the hip flexor is drawn over the front of the joint",
     "Lewis and Sahrmann 2007 (recalled): more extension, more force on the front of the hip"},
    {Site::HipSide, "hip_side.abductor_pull", "BW", true, abductor_pull,
     "pull of the muscles that keep the pelvis level, over the trochanter",
     "Grimaldi 2015 (recalled): gluteal tendons are pressed where the pelvis drops"},
    {Site::HipSide, "hip_side.iliotibial_stretch", "%", true,
     [](const SiteInstant& at) { return stretch_pct(at, Muscle::TensorFasciaeLatae); },
     "how far the band over the trochanter is drawn", "Grimaldi 2015 (recalled)"},
    {Site::LowBack, "low_back.contact_force", "BW", false,
     [](const SiteInstant& at) { return weights(at, lumbar_contact_n(at)); }, "compression of the lowest disc",
     "Callaghan 1999 (recalled)"},
    {Site::LowBack, "low_back.extension_moment", "N m/kg", false,
     [](const SiteInstant& at) { return joint_torque_nm(at.body, at.frame, Joint::Lumbosacral, 0) / at.body.mass_kg; },
     "how hard the back muscles hold the trunk", "Callaghan 1999 (recalled)"},
    {Site::LowBack, "low_back.shear", "BW", false, lumbar_shear, "how hard the trunk slides forward on the sacrum",
     "Callaghan 1999, Roussouly and Pinheiro-Franco 2011 (recalled)"},
    {Site::Sacroiliac, "sacroiliac.hip_force", "BW", true,
     [](const SiteInstant& at) {
         return weights(at, glm::length(joint_reaction_n(at, on_side(Joint::HipR, at.side))));
     },
     "force that passes from this leg through the joint into the sacrum", "Vleeming 2012 (recalled)"},
    {Site::PlantarFascia, "plantar_fascia.strain", "%", true, fascia_strain,
     "how far the fascia is stretched, most at push-off by toes that bend up",
     "Hicks 1954 (windlass), Caravaggi 2009 (recalled)"},
    {Site::PlantarFascia, "plantar_fascia.arch_lowering", "%", true, arch_lowering,
     "how far the arch sinks under the body while the foot is flat, of its height without load",
     "Brody 1982 (navicular drop), Williams and McClay 2000 (arch height), Huang 1993 (the fascia holds the arch up) "
     "(recalled)",
     SiteSpan::FootFlat},
    {Site::Achilles, "achilles.force", "BW", true, achilles, "pull of the calf on its tendon",
     "Komi 1992, Finni 1998 (recalled)"},
    {Site::Shin, "shin.eversion", "deg", true, eversion,
     "how far the heel rolls in: what the muscles along the shin must hold", "Moen 2009, Newman 2013 (recalled)"},
    {Site::BallOfFoot, "ball_of_foot.force", "BW", true, under_the_ball,
     "share of the floor's push under the ball of the foot", "Cavanagh and Ulbrecht 1994 (recalled)"},
    {Site::Neck, "neck.weight_moment", "N m", false, neck_moment, "weight of the head in front of the root of the neck",
     "Harms-Ringdahl 1986 (recalled)"},
}};

/// The frames in which a peak is searched.
using Frames = std::vector<bool>;

Frames flat_frames(const Motion& motion, const GaitEvents& events, double strike_phase, Side side) {
    const std::size_t count = motion.frames.size();
    Frames flat(count);
    for (std::size_t k = 0; k < count; ++k) {
        const double pct = 100 * wrap_phase(static_cast<double>(k) / static_cast<double>(count) - strike_phase);
        flat[k] = motion.standing() || (pct >= events.foot_flat_pct[side] &&
                                        pct <= events.heel_off_pct[side]);  // never where foot flat is not-a-number
    }
    return flat;
}

double peak(const Motion& motion, std::vector<double> values, const Frames& asked) {
    if (!motion.standing() && std::ranges::none_of(values, [](double v) { return std::isnan(v); }))
        values = low_pass(values, motion.cycle_s, kMomentCutoff_hz);
    double most = -std::numeric_limits<double>::infinity();
    for (std::size_t k = 0; k < values.size(); ++k)
        if (asked[k]) most = std::isnan(values[k]) || values[k] > most ? values[k] : most;
    return std::isinf(most) ? std::numeric_limits<double>::quiet_NaN() : most;
}

}  // namespace

std::span<const SiteQuantity> site_table() { return kTable; }

std::vector<SiteLoad> site_loads(const Body& body, const Motion& motion) {
    Pose straight;
    straight.q.assign(body.dofs.size(), 0.0);
    const SegmentPoses rest = forward_kinematics(body, straight);
    const std::vector<Accelerations> accelerations = accelerations_of(body, motion);
    const SideArray<FootEvents> contacts = find_events(motion);
    const GaitEvents events = gait_events(body, motion, contacts);
    const Frames all(motion.frames.size(), true);
    SideArray<Frames> flat;
    for (const Side side : kSides) flat[side] = flat_frames(motion, events, contacts[side].strike_phase, side);
    std::vector<SiteLoad> loads;
    for (const SiteQuantity& quantity : kTable)
        for (const Side side : kSides) {
            if (!quantity.sided && side == Side::Left) continue;
            std::vector<double> values;
            for (std::size_t k = 0; k < motion.frames.size(); ++k)
                values.push_back(quantity.value({{body, motion.frames[k], accelerations[k]}, side, rest}));
            loads.push_back(
                {&quantity, side,
                 peak(motion, std::move(values), quantity.span == SiteSpan::FootFlat ? flat[side] : all) + 0.0});
        }
    return loads;
}

}  // namespace bodychain
