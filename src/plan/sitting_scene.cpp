// Long sitting with the soles against a wall: the quadriceps straightens the knees as far as hamstrings, calf and
// joints let it.
#include "anatomy/joint_table.h"
#include "plan/posture_tasks.h"
#include "plan/scene_statics.h"
#include "plan/self_check_scenes.h"
#include "plan/stand_planner.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bodychain {

namespace {

constexpr double kDeg = std::numbers::pi / 180;
constexpr int kSteps = 24;
constexpr Sourced<double> kQuadriceps_nm{
    30, "engineering: each knee is pressed down with a tenth of its strength (recalled: 200-250 N m in men)"};
constexpr Sourced<double> kFirst{0.6, "engineering: of that pressure at the start, so that the legs lie forward"};
constexpr Sourced<double> kHip_nm_rad{75,
                                      "engineering: hip flexors that pull the pelvis upright: 40 N m a side when it "
                                      "stays 30 deg behind, a third of their strength (recalled: 100-130 N m)"};
constexpr Sourced<double> kHipRest_rad{95 * kDeg,
                                       "engineering: where they would pull it: upright over legs that lie flat"};
constexpr Sourced<double> kBackTone{
    2, "recalled: Gardner-Morse and Stokes 2004, weight and tone double the passive stiffness"};
constexpr Sourced<double> kKnee_nm_rad{
    10, "Riener and Edrich 1999: knee 10-26 N m/rad at 20 to 10 deg; its hamstrings are apart here"};
constexpr Sourced<double> kAnkle_nm_rad{
    15, "Riener and Edrich 1999: ankle 11-14 N m/rad with slack calf; the calf is apart here"};
constexpr Sourced<double> kCalfTaut_rad{5 * kDeg,
                                        "recalled: with the knee straight the calf ends dorsiflexion at 10-15 deg "
                                        "(AAOS 20 with the knee bent), felt some degrees before"};
constexpr Sourced<double> kCalf_n_m{
    40000, "Riener and Edrich 1999: ankle with straight knee 92 N m/rad at 10 deg, at a lever of 5 cm"};
constexpr Sourced<double> kCalfAnkle_m{0.05, "recalled: Achilles tendon 4.5-5.5 cm behind the ankle"};
constexpr Sourced<double> kCalfKnee_m{0.02, "recalled: gastrocnemius 1.5-2.5 cm behind the knee (Arnold 2010)"};
constexpr Sourced<double> kUpright_nm_rad{
    500, "engineering: the trunk is held upright by the own muscles; any value ends in the same posture"};
constexpr Sourced<double> kBalance_n_m{5000, "engineering: balance sideways, as in standing"};
constexpr Sourced<double> kBefore_m{
    0.085,
    "engineering: so far before the seat the legs' weight keeps a person from tipping over who leans on nothing"};
constexpr Sourced<double> kSlip{
    0.3, "recalled: clothes on a smooth floor 0.2-0.4: the seat slides back as the legs straighten"};
constexpr Sourced<double> kFlat_n{60, "engineering: the person pushes the soles to the wall with some kilograms"};
constexpr Sourced<double> kBent_rad{25 * kDeg, "engineering: the legs come to the wall a little bent"};

// numerics: where the search for the first equilibrium starts (rad).
constexpr double kPelvisStart = -20 * kDeg, kLowBackStart = -7 * kDeg, kThighStart = 90 * kDeg, kAnkleStart = -5 * kDeg;
// numerics: share of a correction taken at once, largest lean at once (rad), how far a radian of lean moves the centre
// of mass (m).
constexpr double kLeanShare = 0.5, kLeanStep = 0.05, kLeanMoves = 0.15;
// numerics: push and lean that count as reached, largest step of the wall, bounds of the secant's slope.
constexpr double kNear_n = 1, kStill_rad = 1e-4, kMost_m = 0.01, kSoft_n_m = 4000, kHard_n_m = 400000;

MuscleSpring calf_end(const SceneStatics& s, const Posture& posture, Side side) {
    const Person& person = s.model().body().person;
    const double length = person.height_m / kReferenceHeight_m;
    const double taut_rad = kCalfTaut_rad - posture.angle(on_side(ParameterId::LimitDorsiflexionR, side)).rad();
    return {s.at(on_side(Joint::TalocruralR, side)),
            s.at(on_side(Joint::KneeR, side)),
            kCalfAnkle_m * length,
            -kCalfKnee_m * length,
            kCalf_n_m * person.mass_kg / kReferenceMass_kg / length,
            kCalfAnkle_m * length * taut_rad,
            true};
}

void relax(SceneStatics& s, const Posture& posture) {
    EquilibriumProblem& p = s.problem();
    const Body& body = s.model().body();
    const double scale = body.person.mass_kg * body.person.height_m / (kReferenceMass_kg * kReferenceHeight_m);
    p.muscles.clear();
    p.tau.setZero();
    for (Joint j : {Joint::Lumbosacral, Joint::MidLumbar, Joint::Thoracolumbar, Joint::MidThoracic,
                    Joint::Cervicothoracic, Joint::Craniocervical})
        p.tau[s.at(j)] = s.stance_torque()[s.at(j)];
    for (Joint j : {Joint::Lumbosacral, Joint::MidLumbar, Joint::Thoracolumbar})
        p.stiffness[s.at(j)] = kBackTone * body_stiffness(s.model())[s.at(j)];
    for (Side side : kSides) {
        const int hip = s.at(on_side(Joint::HipR, side)), knee = s.at(on_side(Joint::KneeR, side)),
                  ankle = s.at(on_side(Joint::TalocruralR, side));
        p.stiffness[hip] = kHip_nm_rad * scale;
        p.rest[hip] = kHipRest_rad;
        p.stiffness[knee] = kKnee_nm_rad * scale;
        p.stiffness[ankle] = kAnkle_nm_rad * scale;
        p.muscles.push_back(hamstrings_end(s.model(), posture, side));
    }
    for (Side side : kSides) p.muscles.push_back(calf_end(s, posture, side));
    for (OrientationTask& task : p.orientations) task.weight = V3::Constant(kUpright_nm_rad * scale);
    p.com_weight = V3(0, 0, kBalance_n_m);
    p.com_target = V3::Zero();
    s.give_over();
}

// Legs forward and a little bent, the heels on the floor; the wall comes to the soles.
double sit_down(SceneStatics& s) {
    VectorQ& q = s.q();
    q[1] = 0;
    q[5] = kPelvisStart;
    for (Joint j : {Joint::Lumbosacral, Joint::MidLumbar, Joint::Thoracolumbar}) q[s.at(j)] = kLowBackStart;
    for (Side side : kSides) {
        q[s.at(on_side(Joint::HipR, side))] = kThighStart + q[5] + 0.5 * kBent_rad;
        q[s.at(on_side(Joint::KneeR, side))] = kBent_rad;
        q[s.at(on_side(Joint::TalocruralR, side))] = kAnkleStart;
        q[s.at(on_side(Joint::HipR, side), 2)] = s.problem().rest[s.at(on_side(Joint::HipR, side), 2)];
    }
    s.plant();
    double low = 1e9, front = -1e9;
    const std::vector<SkinPad> pads = seat_pads(s.model().body());
    for (const SkinPad& pad : pads)
        low = std::min(low, s.model().segment_point(s.kinematics(), pad.segment, pad.centre)[1] - pad.radius_m);
    q[1] -= low;
    for (const SkinPad& pad : pads) s.touch(pad.segment, pad.centre, pad.radius_m, pad.stiffness_n_m, {1, 1, 0, kSlip});
    s.plant();
    for (const ContactPad& pad : s.model().body().pads)
        front = std::max(front, s.model().segment_point(s.kinematics(), pad.segment, pad.centre)[0] + pad.radius_m);
    s.touch_with_soles({0, -1, front, 0.0});
    return front;
}

double feet_n(const SceneStatics& s, std::size_t soles) {
    double sum = 0;
    for (std::size_t i = 0; i < kPadCount; ++i) sum -= s.force(static_cast<int>(soles + i))[0];
    return sum;
}

SittingInstant instant_of(const SceneStatics& s, std::size_t soles) {
    const EquilibriumProblem& p = s.problem();
    const VectorQ& q = s.q();
    const SegmentPoses X = s.model().poses(s.kinematics());
    SittingInstant w;
    w.pelvis_tilt_deg = q[5] / kDeg;
    for (Joint j : {Joint::Lumbosacral, Joint::MidLumbar, Joint::Thoracolumbar}) w.lordosis_deg += q[s.at(j)] / kDeg;
    w.feet_n = feet_n(s, soles);
    const int sacral = s.at(Joint::Lumbosacral);
    w.low_back_nm = p.stiffness[sacral] * (p.rest[sacral] - q[sacral]);
    for (Side side : kSides) {
        const int ankle = s.at(on_side(Joint::TalocruralR, side));
        const MuscleSpring &hamstrings = p.muscles[index(side)], &calf = p.muscles[2 + index(side)];
        w.knee_flexion_deg[side] = q[s.at(on_side(Joint::KneeR, side))] / kDeg;
        w.knee_height_mm[side] =
            1000 * (X[on_side(Segment::TibiaR, side)].p.y - popliteal_depth_m(s.model().body().person));
        const auto gap_mm = [&](ContactPad::Place place) {
            return 1000 * s.gap_m(static_cast<int>(soles + pad_index(side, place)));
        };
        w.heel_gap_mm[side] = std::max(0.0, middle_of(SolePart::Heel, gap_mm));
        w.ball_gap_mm[side] = std::max(0.0, middle_of(SolePart::Ball, gap_mm));
        const Vec3 toes = X[on_side(Segment::CalcaneusR, side)].R[0];
        w.toes_out_deg[side] = lateral_sign(side) * std::atan2(toes.z, toes.y) / kDeg;
        w.thigh_back_nm[side] = hamstrings.tension_n(q) * hamstrings.lever_a_m;
        w.calf_nm[side] =
            calf.tension_n(q) * calf.lever_a_m + p.limit_stiffness * std::max(0.0, q[ankle] - p.high[ankle]);
    }
    return w;
}

// So that nobody tips over backward, the trunk leans forward until enough weight lies in front of the seat. Returns by
// how much the lean changed.
double lean_forward(SceneStatics& s) {
    V3 seat = V3::Zero();
    double load = 0;
    for (int i = 0; i < 2; ++i) {  // the seat's pads come first
        const PlaneContact& c = s.problem().planes[static_cast<std::size_t>(i)];
        const double n = s.force(i)[1];
        seat += n * (s.kinematics().origin[static_cast<std::size_t>(c.dof)] +
                     s.kinematics().R[static_cast<std::size_t>(c.dof)] * c.local);
        load += n;
    }
    if (load <= 0) return 0;
    const double before = s.model().com(s.kinematics())[0] - seat[0] / load,
                 wanted = kBefore_m * s.model().body().person.height_m / kReferenceHeight_m;
    const double lean = std::clamp(kLeanShare * (wanted - before) / kLeanMoves, 0.0, kLeanStep);
    for (OrientationTask& task : s.problem().orientations)
        task.target = M3(Eigen::AngleAxisd(-lean, V3::UnitZ())) * task.target;
    return lean;
}

void place_wall(SceneStatics& s, std::size_t soles, double x_m) {
    for (std::size_t i = 0; i < kPadCount; ++i) s.problem().planes[soles + i].place_m = x_m;
}

// The person slides forward or back until the soles press as wanted. It is the wall that is moved here; the frames are
// moved back by as much.
void meet_wall(SceneStatics& s, std::size_t soles, double& wall_x_m) {
    constexpr int kRounds = 40;
    double before_x = 0, before_n = 0;
    for (int round = 0; round < kRounds; ++round) {
        s.settle();
        const double push = feet_n(s, soles), lean = lean_forward(s);
        if (std::fabs(push - kFlat_n) < kNear_n && lean < kStill_rad) return;
        double gap = 1e9;
        for (std::size_t i = 0; i < kPadCount; ++i) gap = std::min(gap, s.gap_m(static_cast<int>(soles + i)));
        // Secant method: the nearer the wall, the harder the push.
        const double slope = round > 0 && wall_x_m != before_x ? (before_n - push) / (wall_x_m - before_x) : kHard_n_m;
        before_x = wall_x_m;
        before_n = push;
        wall_x_m += std::clamp((push - kFlat_n) / std::clamp(slope, kSoft_n_m, kHard_n_m) - std::max(0.0, gap),
                               -kMost_m, kMost_m);
        place_wall(s, soles, wall_x_m);
    }
}

void move_along(Frame& frame, double by_m) {
    for (Transform& x : frame.X_WS) x.p.x += by_m;
    for (FootLoad& load : frame.feet) load.cop.x += by_m;
    frame.com.x += by_m;
}

// Short hamstrings are shortened little by little, so that they never throw the pelvis back.
void shorten(SceneStatics& s, const Posture& posture, std::size_t soles, double& wall_x_m) {
    constexpr int kParts = 10;
    for (int i = 0; i <= kParts; ++i) {
        const double part = static_cast<double>(i) / kParts;
        for (Side side : kSides) {
            s.problem().muscles[index(side)].rest_m = std::lerp(hamstrings_end(s.model(), Posture{}, side).rest_m,
                                                                hamstrings_end(s.model(), posture, side).rest_m, part);
        }
        meet_wall(s, soles, wall_x_m);
    }
}

void press_knees(SceneStatics& s, double effort) {
    const Person& person = s.model().body().person;
    const double scale = person.mass_kg * person.height_m / (kReferenceMass_kg * kReferenceHeight_m);
    for (Side side : kSides) s.problem().tau[s.at(on_side(Joint::KneeR, side))] = -effort * kQuadriceps_nm * scale;
}

}  // namespace

SittingScene sitting_scene(const Scenario& scenario) {
    SceneStatics s(scenario);
    relax(s, scenario.posture);
    SittingScene scene;
    double wall_x_m = sit_down(s);
    const std::size_t soles = s.problem().planes.size() - kPadCount;
    press_knees(s, 1);
    shorten(s, scenario.posture, soles, wall_x_m);
    for (int i = 1; i <= kSteps / 2; ++i) {
        press_knees(s, std::lerp(1.0, kFirst.value, 2.0 * i / kSteps));
        meet_wall(s, soles, wall_x_m);
    }
    scene.wall_x_m = wall_x_m;
    scene.body = s.model().body();
    scene.motion.cycle_s = 4;
    for (int i = 0; i <= kSteps; ++i) {
        press_knees(s, std::lerp(kFirst.value, 1.0, static_cast<double>(i) / kSteps));
        meet_wall(s, soles, wall_x_m);
        scene.motion.frames.push_back(s.frame(false));
        move_along(scene.motion.frames.back(), scene.wall_x_m - wall_x_m);
        scene.instants.push_back(instant_of(s, soles));
        const auto [force_n, moment_nm] = s.left_over(false);
        scene.left_over_n = std::max(scene.left_over_n, force_n);
        scene.left_over_nm = std::max(scene.left_over_nm, moment_nm);
    }
    return scene;
}

}  // namespace bodychain
