#include "plan/self_check_scenes.h"

#include "plan/plan.h"

#include <glm/gtc/quaternion.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bodychain {

namespace {

using A = SelfAnswer;
using Q = SelfQuestion;

constexpr double kDeg = std::numbers::pi / 180;

constexpr Sourced<double> kFlat_mm{20,
                                   "engineering: a finger's thickness; where it does not fit the back counts as flat"};
constexpr Sourced<double> kWallKnee_deg{7, "engineering: less is not seen as bent"};
constexpr Sourced<double> kWallKneeMuch_deg{14, "engineering: twice what is just seen"};
constexpr Sourced<double> kPull_nm{3, "engineering: tissue at its end is felt from a few newton metres on"};
constexpr Sourced<double> kLowBack_nm{
    35, "engineering: half as much again as flattening the neutral back asks of a person of 70 kg"};
constexpr Sourced<double> kLowBackMass_kg{70, "engineering: the person of kLowBack_nm"};
constexpr Sourced<double> kLowBackHeight_m{1.75, "engineering: the person of kLowBack_nm"};
constexpr Sourced<double> kHeelOff_mm{
    12, "engineering: heel against ball of the foot, where a finger goes behind the heel"};
constexpr Sourced<double> kKneeUp_deg{
    10, "engineering: knee bend from which the back of the knee is seen off the floor, 60 mm"};
constexpr Sourced<double> kToesOut_deg{10, "engineering: from here on toes are seen to fall outward; 5 deg is neutral"};
constexpr Sourced<double> kToesIn_deg{-4, "engineering: from here on toes are seen to fall inward"};

constexpr Sourced<double> kLeftOver_nm{
    20, "engineering: what the soles' spread could still balance by 3 cm of the weight's lever"};

constexpr Sourced<double> kHeadAbove_h{0.2,
                                       "engineering: half of the height of a head over the pelvis, sitting upright"};

// Whether the head stays well above the pelvis.
bool upright(const Motion& motion, double height_m) {
    return std::ranges::all_of(motion.frames, [&](const Frame& f) {
        return f.X_WS[Segment::Head].p.y - f.X_WS[0].p.y > kHeadAbove_h * height_m;
    });
}

double outward_deg(const Frame& frame, Segment right, Side side) {
    const Vec3 forward = frame.X_WS[on_side(right, side)].R[0];
    return lateral_sign(side) * std::atan2(forward.z, forward.x) / kDeg;
}

double low_back_limit_nm(const Body& body) {
    return kLowBack_nm * body.person.mass_kg * body.person.height_m / (kLowBackMass_kg * kLowBackHeight_m);
}

}  // namespace

MirrorScene mirror_scene(const Scenario& scenario) {
    const Plan plan = plan_stand(scenario);
    MirrorScene scene;
    scene.body = plan.body;
    scene.motion = plan.motion;
    for (const Side side : kSides) {
        scene.foot_out_deg[side] = outward_deg(plan.motion.frames[0], Segment::CalcaneusR, side);
        scene.kneecap_out_deg[side] = outward_deg(plan.motion.frames[0], Segment::FemurR, side);
    }
    return scene;
}

Tension WallInstant::tension(Side side) const {
    if (hip_front_nm[side] > kPull_nm && hip_front_nm[side] >= thigh_back_nm[side]) return Tension::HipFront;
    if (thigh_back_nm[side] > kPull_nm) return Tension::ThighBack;
    return low_back_nm > kLowBack_nm ? Tension::LowBack : Tension::Nowhere;
}

Tension SittingInstant::tension(Side side) const {
    if (thigh_back_nm[side] <= kPull_nm && calf_nm[side] <= kPull_nm)
        return low_back_nm > kLowBack_nm ? Tension::LowBack : Tension::Nowhere;
    return thigh_back_nm[side] >= calf_nm[side] ? Tension::ThighBack : Tension::Calf;
}

bool WallScene::balanced() const { return left_over_nm < kLeftOver_nm && upright(motion, body.person.height_m); }
bool SittingScene::balanced() const { return left_over_nm < kLeftOver_nm && upright(motion, body.person.height_m); }

SegmentPoses scene_poses(const Motion& motion, double share) {
    const double at = std::clamp(share, 0.0, 1.0) * static_cast<double>(motion.frames.size() - 1);
    const auto first = std::min(static_cast<std::size_t>(at), motion.frames.size() - 1),
               next = std::min(first + 1, motion.frames.size() - 1);
    const double t = at - static_cast<double>(first);
    SegmentPoses poses;
    for (std::size_t s = 0; s < poses.size(); ++s) {
        const Transform &a = motion.frames[first].X_WS[s], &b = motion.frames[next].X_WS[s];
        poses[s] = {glm::mat3_cast(glm::slerp(glm::quat_cast(a.R), glm::quat_cast(b.R), t)), glm::mix(a.p, b.p, t)};
    }
    return poses;
}

SelfAnswers observed_answers(const MirrorScene& scene) {
    SelfAnswers seen;
    for (const Side side : kSides) {
        seen.set(Q::MirrorFoot, side, foot_answer(scene.foot_out_deg[side]));
        seen.set(Q::MirrorKneecap, side, kneecap_answer(scene.kneecap_out_deg[side]));
    }
    return seen;
}

SelfAnswers observed_answers(const WallScene& scene) {
    SelfAnswers seen;
    const WallInstant& end = scene.instants.back();
    seen.set(Q::WallBack, Side::Right, end.lumbar_gap_mm > kFlat_mm ? A::BackHollow : A::BackFlat);
    seen.set(Q::WallLowBack, Side::Right,
             end.low_back_nm > low_back_limit_nm(scene.body) ? A::LowBackTight : A::LowBackEasy);
    for (const Side side : kSides) {
        const double knee = end.knee_flexion_deg[side];
        seen.set(Q::WallKnee, side,
                 knee > kWallKneeMuch_deg ? A::KneeBendsMuch
                 : knee > kWallKnee_deg   ? A::KneeBendsLittle
                                          : A::KneeStaysStraight);
        const Tension tension = end.tension(side);
        seen.set(Q::WallPull, side,
                 tension == Tension::HipFront    ? A::PullHipFront
                 : tension == Tension::ThighBack ? A::PullThighBack
                                                 : A::PullNowhere);
    }
    return seen;
}

SelfAnswers observed_answers(const SittingScene& scene) {
    SelfAnswers seen;
    const SittingInstant& end = scene.instants.back();
    for (const Side side : kSides) {
        // A foot may also hang in front of the wall because the other one keeps the person off it; then its calf does
        // not pull.
        const bool off = end.heel_gap_mm[side] - end.ball_gap_mm[side] > kHeelOff_mm && end.calf_nm[side] > kPull_nm;
        seen.set(Q::SittingSole, side, off ? A::HeelOff : A::SoleFlat);
        seen.set(Q::SittingKnee, side, end.knee_flexion_deg[side] > kKneeUp_deg ? A::KneeUp : A::KneeDown);
        seen.set(Q::SittingToes, side,
                 end.toes_out_deg[side] > kToesOut_deg  ? A::ToesOut
                 : end.toes_out_deg[side] < kToesIn_deg ? A::ToesIn
                                                        : A::ToesUp);
    }
    return seen;
}

}  // namespace bodychain
