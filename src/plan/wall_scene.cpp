// Back to the wall: the person tucks the tailbone under as far as hips, low back and wall allow, and bends the knees as
// far as that takes.
#include "anatomy/joint_table.h"
#include "plan/posture_tasks.h"
#include "plan/scene_statics.h"
#include "plan/self_check_scenes.h"
#include "plan/stand_planner.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace bodychain {

namespace {

constexpr double kDeg = std::numbers::pi / 180;
constexpr int kSteps = 20;  // to the whole effort; it ends earlier where the back is flat
constexpr Sourced<double> kHeelsOff_m{
    0.05, "engineering: a hand's breadth or less; with the heels at the wall people fall forward"};
constexpr Sourced<double> kBelly_nm{
    60, "engineering: a belly at ease gives a third of its strength (recalled: trunk flexion 150-200 N m in men)"};
constexpr Sourced<double> kSeatMuscles{0.15,
                                       "engineering: each hip's extensors do half of what the belly does, a tenth of "
                                       "their strength (recalled: 2-3 N m/kg a side)"};
constexpr Sourced<double> kEnough_n{15, "engineering: felt as flat; the person then stops"};
constexpr Sourced<double> kHip_nm_rad{40,
                                      "Riener and Edrich 1999: hip with straight knee 44 at -10 deg, 25 N m/rad at 0"};
constexpr Sourced<double> kKnee_nm_rad{20, "Riener and Edrich 1999: knee 10-26 N m/rad at 20 to 10 deg"};
constexpr Sourced<double> kAnkle_nm_rad{
    60, "Riener and Edrich 1999: ankle with straight knee 39 at 0, 92 N m/rad at 10 deg"};
constexpr Sourced<double> kTightBack{
    3,
    "engineering: a low back that is used to a curve gives way three times harder, not as hard as a held one; tone "
    "doubles to trebles stiffness (Gardner-Morse 2004)"};
constexpr Sourced<double> kLetGo{0.25, "engineering: of the effort; up to it the hips lose the tone of standing"};
constexpr Sourced<double> kUpright_nm_rad{
    1000, "engineering: the person stays upright along the wall; as in walking, between 30 and 1000"};
constexpr Sourced<double> kBalance_n_m{5000, "engineering: as in standing"};
constexpr Sourced<double> kSeat_n_m{
    15000, "engineering: the person keeps the seat where it touches the wall; feet and floor answer"};
constexpr Sourced<std::array<double, 2>> kForward_rad{
    {-2 * kDeg, 12 * kDeg}, "engineering: how far the trunk bends back or forward for its balance"};
constexpr Sourced<double> kSeatIn_m{0.001, "engineering: the seat rests on the wall with some 15 N"};
constexpr Sourced<double> kWall_n{30,
                                  "engineering: the whole back leans on the wall with a twentieth of the weight; with "
                                  "the heels so near more cannot be balanced"};

// numerics: force that counts as reached, share of a correction taken at once, lever from trunk to wall, largest step.
constexpr double kNear_n = 2, kCorrection = 0.8, kLever_m = 0.4, kMost_rad = 0.02;
constexpr std::size_t kFirstOfBack = kPadCount;  // contacts: the soles' pads, then the back's, buttocks first
constexpr int kWeightPads = 8;                   // that carry most of the weight: heels and balls of both feet

struct Pads {
    std::vector<int> seat, low_back, upper_back, head;
};

// Muscles that do not work give way; the person balances, stays upright and lets the knees go.
void relax(SceneStatics& s, const Posture& posture) {
    EquilibriumProblem& p = s.problem();
    const VectorQ passive = body_stiffness(s.model());
    for (Joint j : {Joint::Lumbosacral, Joint::MidLumbar, Joint::Thoracolumbar})
        p.stiffness[s.at(j)] = std::min(p.stiffness[s.at(j)], kTightBack * passive[s.at(j)]);
    const Body& body = s.model().body();
    const double scale = body.person.mass_kg * body.person.height_m / (kReferenceMass_kg * kReferenceHeight_m);
    // The quadriceps carries the weight W / 2 on each leg. With the knee bent by q, thigh and shank of length L, the
    // knee is L sin(q / 2) in front of the load, so that takes W / 2 L q / 2: a stiffness of W L / 4.
    const double carry = 0.25 * body.mass_kg * kGravity_m_s2 * glm::length(body.joint(Joint::KneeR).X_PF.p);
    p.muscles.clear();
    for (Side side : kSides) {
        p.stiffness[s.at(on_side(Joint::KneeR, side))] = kKnee_nm_rad * scale + carry;
        p.stiffness[s.at(on_side(Joint::TalocruralR, side))] = kAnkle_nm_rad * scale;
        p.muscles.push_back(hamstrings_end(s.model(), posture, side));
    }
    p.orientations[0].weight = V3::Constant(kUpright_nm_rad * scale);
    p.com_weight = V3(0, 0, kBalance_n_m);
}

// Abdominal and gluteal muscles turn the pelvis with an effort of 0..1. At first the hips hold it where the person
// carries it standing; they let go before anything else.
void tuck(SceneStatics& s, const Posture& posture, double effort) {
    EquilibriumProblem& p = s.problem();
    const Person& person = s.model().body().person;
    const double scale = person.mass_kg * person.height_m / (kReferenceMass_kg * kReferenceHeight_m),
                 belly = effort * kBelly_nm * scale;
    const double tone = 1 - std::min(1.0, effort / kLetGo);
    const VectorQ standing = body_stiffness(s.model());
    p.tau = s.stance_torque();
    for (Joint j : {Joint::Lumbosacral, Joint::MidLumbar, Joint::Thoracolumbar}) p.tau[s.at(j)] -= belly;
    for (Side side : kSides) {
        const int hip = s.at(on_side(Joint::HipR, side));
        p.tau[hip] -= kSeatMuscles * belly;
        p.stiffness[hip] = std::lerp(kHip_nm_rad * scale, standing[hip], tone);
        p.rest[hip] = s.neutral()[hip] + tone * posture.angle(ParameterId::PelvisTilt).rad();
    }
}

// The person as in standing, moved back until the heels have their distance from the wall at x = 0.
Pads stand_at_wall(SceneStatics& s, const Scenario& scenario) {
    s.q() = standing_posture(scene_scenario(scenario))->q.at(0);
    s.plant();
    double heel = 1e9;
    for (const SkinPad& pad : seat_pads(s.model().body()))
        if (pad.place == SkinPlace::HeelBack)
            heel = std::min(heel, s.model().segment_point(s.kinematics(), pad.segment, pad.centre)[0] - pad.radius_m);
    s.q()[0] += kHeelsOff_m - heel;
    s.q()[1] -= s.model().mass() * kGravity_m_s2 / (kWeightPads * s.model().body().pads[0].stiffness_n_m);
    s.touch_with_soles({1, 1, 0, 1.0});
    Pads pads;
    for (const SkinPad& pad : back_pads(s.model().body())) {
        const int i = s.touch(pad.segment, pad.centre, pad.radius_m, pad.stiffness_n_m, {0, 1, 0, 0.0});
        const bool seat = pad.place == SkinPlace::Buttock || pad.place == SkinPlace::Sacrum;
        (seat                                ? pads.seat
         : pad.place == SkinPlace::LowBack   ? pads.low_back
         : pad.place == SkinPlace::UpperBack ? pads.upper_back
                                             : pads.head)
            .push_back(i);
    }
    s.plant();
    return pads;
}

// Where the wall bears more than can be balanced the trunk bends forward a little, where it bears less, back.
void balance(SceneStatics& s, double& forward_rad) {
    constexpr int kRounds = 25;
    for (int round = 0; round < kRounds; ++round) {
        s.settle();
        double wall = 0;
        for (std::size_t i = kFirstOfBack; i < s.problem().planes.size(); ++i) wall += s.force(static_cast<int>(i))[0];
        if (std::fabs(wall - kWall_n) < kNear_n) return;
        OrientationTask& thorax = s.problem().orientations[0];
        const double step = std::clamp(kCorrection * kLever_m * (wall - kWall_n) / thorax.weight[2], -kMost_rad,
                                       kMost_rad),
                     next = std::clamp(forward_rad + step, kForward_rad.value[0], kForward_rad.value[1]);
        if (std::fabs(next - forward_rad) < 1e-5) return;
        thorax.target = M3(Eigen::AngleAxisd(forward_rad - next, V3::UnitZ())) * thorax.target;
        forward_rad = next;
    }
}

// The wall comes from behind to its place little by little, so that it never throws the back forward.
void lean_on_wall(SceneStatics& s, double& forward_rad) {
    constexpr int kApproach = 12;
    double deepest = 0;
    for (std::size_t i = kFirstOfBack; i < s.problem().planes.size(); ++i)
        deepest = std::max(deepest, -s.gap_m(static_cast<int>(i)));
    for (int step = 0; step <= kApproach; ++step) {
        for (std::size_t i = kFirstOfBack; i < s.problem().planes.size(); ++i)
            s.problem().planes[i].place_m = -deepest * (1 - static_cast<double>(step) / kApproach);
        s.hold(0, kSeat_n_m, s.q()[0]);
        s.settle();
    }
    // The seat follows back to the wall.
    for (int round = 0; round < kApproach / 2; ++round) {
        constexpr int kSeat = static_cast<int>(kFirstOfBack);
        const double gap = 0.5 * (s.gap_m(kSeat) + s.gap_m(kSeat + 1));  // both buttocks
        s.hold(0, kSeat_n_m, s.q()[0] - gap - kSeatIn_m);
        balance(s, forward_rad);
    }
}

double pushed_n(const SceneStatics& s, const std::vector<int>& pads) {
    double sum = 0;
    for (int i : pads) sum += s.force(i)[0];
    return sum;
}

double lumbar_gap_m(const SceneStatics& s) {
    const auto line = back_line(s.model().body(), s.model().poses(s.kinematics()));
    double gap = 0;
    for (int i = kFirstLumbar; i <= kLastLumbar; ++i) gap = std::max(gap, line[static_cast<std::size_t>(i)].x);
    return gap;
}

WallInstant instant_of(const SceneStatics& s, const Pads& pads) {
    const EquilibriumProblem& p = s.problem();
    const VectorQ& q = s.q();
    WallInstant w;
    w.lumbar_gap_mm = 1000 * lumbar_gap_m(s);
    w.pelvis_tilt_deg = q[5] / kDeg;
    for (Joint j : {Joint::Lumbosacral, Joint::MidLumbar, Joint::Thoracolumbar}) w.lordosis_deg += q[s.at(j)] / kDeg;
    for (Side side : kSides) {
        const int hip = s.at(on_side(Joint::HipR, side));
        const MuscleSpring& hamstrings = p.muscles[index(side)];
        w.knee_flexion_deg[side] = q[s.at(on_side(Joint::KneeR, side))] / kDeg;
        w.hip_flexion_deg[side] = q[hip] / kDeg;
        w.hip_front_nm[side] = p.limit_stiffness * std::max(0.0, p.low[hip] - q[hip]);
        w.thigh_back_nm[side] = hamstrings.tension_n(q) * hamstrings.lever_a_m;
    }
    w.low_back_nm =
        p.stiffness[s.at(Joint::Lumbosacral)] * (p.rest[s.at(Joint::Lumbosacral)] - q[s.at(Joint::Lumbosacral)]);
    w.seat_n = pushed_n(s, pads.seat);
    w.low_back_n = pushed_n(s, pads.low_back);
    w.upper_back_n = pushed_n(s, pads.upper_back);
    w.head_n = pushed_n(s, pads.head);
    w.seat_gap_mm = 1000 * std::min(s.gap_m(pads.seat[0]), s.gap_m(pads.seat[1]));
    w.head_gap_mm = 1000 * s.gap_m(pads.head[0]);
    return w;
}

}  // namespace

WallScene wall_scene(const Scenario& scenario) {
    const Posture& posture = scenario.posture;
    SceneStatics s(scenario);
    relax(s, posture);
    const Pads pads = stand_at_wall(s, scenario);
    tuck(s, posture, 0);
    double forward_rad = 0;  // of the trunk
    lean_on_wall(s, forward_rad);
    WallScene scene;
    scene.body = s.model().body();
    scene.motion.cycle_s = 4;
    for (int i = 0; i <= kSteps; ++i) {
        tuck(s, posture, static_cast<double>(i) / kSteps);
        balance(s, forward_rad);
        scene.motion.frames.push_back(s.frame(true));
        scene.instants.push_back(instant_of(s, pads));
        const auto [force_n, moment_nm] = s.left_over(true);
        scene.left_over_n = std::max(scene.left_over_n, force_n);
        scene.left_over_nm = std::max(scene.left_over_nm, moment_nm);
        if (scene.instants.back().low_back_n > kEnough_n) break;
    }
    return scene;
}

}  // namespace bodychain
