// Every slider does what it says, more the further it is moved: the commanded quantity, read off the planned movement
// with the clinical definitions, rises with every step over the whole range.
#include "analysis/frame_channels.h"
#include "plan/plan.h"
#include "support/scenarios.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using namespace bodychain::test;

namespace {

constexpr double kDeg = 180 / std::numbers::pi;

template <class Value>
double mean(const Plan& plan, const Value& value) {
    double sum = 0;
    for (const Frame& f : plan.motion.frames) sum += value(f) / static_cast<double>(plan.motion.frames.size());
    return sum;
}

Vec3 pelvis_deg(const Plan& plan) {
    Vec3 sum(0.0);
    for (int i = 0; i < 3; ++i)
        sum[i] = kDeg * mean(plan, [&](const Frame& f) { return pelvis_angles(f.X_WS[0].R)[i]; });
    return sum;
}
double toe_out_deg(const Plan& plan, Side side) {
    for (const Footprint& print : plan.motion.footprints)
        if (print.side == side) return kDeg * print.toe_out_rad;
    return -1e9;
}
double eversion_deg(const Plan& plan, Side side) {
    double sum = 0, count = 0;
    const auto dof = static_cast<std::size_t>(dof_index(plan.body, on_side(Joint::SubtalarR, side), 0));
    for (const Frame& f : plan.motion.frames) {
        if (f.feet[side].force_n.y < 20) continue;
        sum += f.q[dof] * kDeg;
        ++count;
    }
    return sum / count;
}
/// How far the shank's lower end points outward in the thigh's frontal plane.
double valgus_deg(const Plan& plan, Side side) {
    return kDeg * mean(plan, [&](const Frame& f) {
               const Vec3 shank = glm::transpose(at(f.X_WS, on_side(Segment::FemurR, side)).R) *
                                  -at(f.X_WS, on_side(Segment::TibiaR, side)).R[1];
               return std::asin(shank.z * lateral_sign(side));
           });
}
double lean_deg(const Plan& plan) {
    return -kDeg * mean(plan, [](const Frame& f) { return pelvis_angles(at(f.X_WS, Segment::ThoraxUpper).R).y; });
}

/// What one slider commands, and how much of its range must arrive at least, as a share; 0 where the answer is the
/// body's own.
struct Slider {
    ParameterId id;
    double share;
    double (*measure)(const Plan&);
};
const Slider kSliders[] = {
    {ParameterId::PelvisTilt, 0.5, [](const Plan& p) { return pelvis_deg(p).x; }},
    {ParameterId::PelvisObliquity, 0.5, [](const Plan& p) { return pelvis_deg(p).y; }},
    {ParameterId::PelvisRotation, 0.5, [](const Plan& p) { return pelvis_deg(p).z; }},
    {ParameterId::FootToeOutR, 0.5, [](const Plan& p) { return toe_out_deg(p, Side::Right); }},
    {ParameterId::FootToeOutL, 0.5, [](const Plan& p) { return toe_out_deg(p, Side::Left); }},
    {ParameterId::FootPronationR, 0.3, [](const Plan& p) { return eversion_deg(p, Side::Right); }},
    {ParameterId::FootPronationL, 0.3, [](const Plan& p) { return eversion_deg(p, Side::Left); }},
    {ParameterId::LegLengthR, 0.0,
     [](const Plan& p) { return pelvis_deg(p).y; }},  // the pelvis rises on the longer side
    {ParameterId::LegLengthL, 0.0, [](const Plan& p) { return -pelvis_deg(p).y; }},
    {ParameterId::LegKneeValgusR, 0.5, [](const Plan& p) { return valgus_deg(p, Side::Right); }},
    {ParameterId::LegKneeValgusL, 0.5, [](const Plan& p) { return valgus_deg(p, Side::Left); }},
    {ParameterId::TrunkLean, 0.5, lean_deg},
    {ParameterId::BodyHeight, 0.7,
     [](const Plan& p) { return mean(p, [](const Frame& f) { return at(f.X_WS, Segment::Head).p.y; }); }},
    {ParameterId::BodyMass, 0.99,
     [](const Plan& p) {
         return mean(p, [](const Frame& f) { return (f.feet[0].force_n.y + f.feet[1].force_n.y) / kGravity_m_s2; });
     }},
};

void check_monotone(const Slider& slider, Plan (*plan)(const Scenario&)) {
    const std::vector<double> values = steps_over_range(slider.id, 9);
    std::vector<double> answers;
    for (const double value : values) answers.push_back(slider.measure(plan(with(slider.id, value))));
    INFO(info(slider.id).key);
    CAPTURE(answers);
    for (std::size_t i = 1; i < answers.size(); ++i) CHECK(answers[i] > answers[i - 1]);
    CHECK(answers.back() - answers.front() > slider.share * (values.back() - values.front()));
    CHECK(answers.back() - answers.front() < 1.3 * (values.back() - values.front()));
}

}  // namespace

TEST_CASE("walking, each slider moves what it names, step by step over its range") {
    for (const Slider& slider : kSliders) check_monotone(slider, plan_walk);
}

TEST_CASE("standing, each slider moves what it names, step by step over its range") {
    for (const Slider& slider : kSliders) check_monotone(slider, plan_stand);
}

TEST_CASE("the speed slider is the speed of the plan") {
    double cycle = 1e9, stride = 0;
    for (const double value : steps_over_range(ParameterId::WalkSpeed, 9)) {
        const Motion motion = plan_walk(with(ParameterId::WalkSpeed, value)).motion;
        CHECK(motion.stride_m / motion.cycle_s == Approx(value));
        CHECK(motion.cycle_s < cycle);  // faster walkers take longer and quicker steps
        CHECK(motion.stride_m > stride);
        cycle = motion.cycle_s;
        stride = motion.stride_m;
    }
}

TEST_CASE("a swaying trunk leans over the leg that stands, and not at all standing") {
    const Plan sway = plan_walk(with(ParameterId::TrunkSway, 10)), neutral = plan_walk({});
    const auto lean_change_deg = [&](double phase) {
        const auto k = static_cast<std::size_t>(phase * static_cast<double>(sway.motion.frames.size()));
        const auto lean = [&](const Plan& plan) {
            return -kDeg * pelvis_angles(at(plan.motion.frames[k].X_WS, Segment::ThoraxUpper).R).y;
        };
        return lean(sway) - lean(neutral);
    };
    CHECK(lean_change_deg(0.31) == Approx(10).margin(1.5));
    CHECK(lean_change_deg(0.81) == Approx(-10).margin(1.5));
    CHECK(plan_stand(with(ParameterId::TrunkSway, 10)).motion.frames[0].q == plan_stand({}).motion.frames[0].q);
}

TEST_CASE("each twist is followed fully; together they do not set the foot across the way") {
    const double neutral = toe_out_deg(plan_walk({}), Side::Right);
    CHECK(toe_out_deg(plan_walk(with(ParameterId::FootToeOutR, 40)), Side::Right) - neutral == Approx(40).margin(1.5));
    const Scenario both = with(ParameterId::LegTibialTorsionR, 30, with(ParameterId::FootToeOutR, 40));
    const double together = toe_out_deg(plan_walk(both), Side::Right);
    CHECK(together > neutral + 42);
    CHECK(together < 62);
}

TEST_CASE("standing, a heel rolled in tips the pelvis forward and a heel rolled out backward") {
    const auto tilt_deg = [](double wedge_deg) {
        const Scenario s = with(ParameterId::ShoeWedgeL, wedge_deg, with(ParameterId::ShoeWedgeR, wedge_deg));
        return pelvis_deg(plan_stand(s)).x;
    };
    const double neutral = tilt_deg(0);
    CHECK(tilt_deg(10) > neutral + 0.2);
    CHECK(tilt_deg(-10) < neutral - 0.2);
}
