#include "analysis/muscles/muscle_forces.h"

#include "analysis/muscles/muscle_arms.h"
#include "analysis/synthetic.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace bodychain;

namespace {

/// Standing straight with the given moments, N m.
Motion loaded(const Body& body, std::initializer_list<std::tuple<Joint, int, double>> moments, int frames = 1) {
    const Motion still = test::standing(body, test::upright_pose(body));
    Motion motion = still;
    motion.frames.assign(static_cast<std::size_t>(frames), still.frames.front());
    motion.cycle_s = frames > 1 ? 1.0 : 0.0;
    for (Frame& frame : motion.frames)
        for (const auto& [joint, axis, nm] : moments)
            frame.joint_moment[static_cast<std::size_t>(dof_index(body, joint, axis))] = nm;
    return motion;
}

const MuscleForce& of(const MuscleForces& all, Muscle muscle, Side side = Side::Right) {
    const auto found =
        std::ranges::find_if(all.muscles, [&](const MuscleForce& f) { return f.muscle == muscle && f.side == side; });
    REQUIRE(found != all.muscles.end());
    return *found;
}

const MuscleStrength& strength(Muscle muscle) {
    return *std::ranges::find(leg_strengths(), muscle, &MuscleStrength::muscle);
}

}  // namespace

TEST_CASE("the muscles of the leg have a strength, in the table's order") {
    CHECK(leg_strengths().size() == 26);
    for (std::size_t i = 0; i < leg_strengths().size(); ++i)
        CHECK(index(leg_strengths()[i].muscle) == static_cast<int>(i));
    CHECK(most_force_n(strength(Muscle::Soleus), make_body({1.75, 75.337, Sex::Male})) == Approx(6195).epsilon(1e-3));
}

TEST_CASE("a knee that is to be straightened is straightened by the vasti, by lever times the square of strength") {
    const Body body = make_body({});
    const MuscleForces all = muscle_forces(body, loaded(body, {{Joint::KneeR, 0, -40}}));
    const SegmentPoses X = forward_kinematics(body, test::upright_pose(body));
    const auto expected = [&](Muscle m) {
        const double arm =
            moment_arms_m(m, 0, Side::Right, body, X, std::array{dof_index(body, Joint::KneeR, 0)}).front();
        return arm * std::pow(most_force_n(strength(m), body), 2);
    };
    const double medial = of(all, Muscle::VastusMedialis).mean_bw, lateral = of(all, Muscle::VastusLateralis).mean_bw;
    CHECK(lateral / medial == Approx(expected(Muscle::VastusLateralis) / expected(Muscle::VastusMedialis)));
    CHECK(of(all, Muscle::Semimembranosus).mean_bw == 0);
    CHECK(of(all, Muscle::VastusLateralis, Side::Left).peak_bw == 0);
    CHECK(all.unbalanced_nm_kg[0] < 0.01 * 40 / body.mass_kg);
}

TEST_CASE("forces balance the moments that were asked for") {
    const Body body = make_body({});
    const Motion motion = loaded(
        body, {{Joint::HipR, 0, -40}, {Joint::HipR, 1, -50}, {Joint::KneeR, 0, -20}, {Joint::TalocruralR, 0, -60}});
    const MuscleForces all = muscle_forces(body, motion);
    CHECK(all.unbalanced_nm_kg[0] < 0.01);
    // Of muscles with one strand the moments can be summed again.
    double talocrural = 0;
    for (const MuscleForce& f : all.muscles)
        if (f.side == Side::Right && strand_count(f.muscle) == 1)
            talocrural += f.mean_bw * body.mass_kg * kGravity_m_s2 *
                          moment_arms_m(f.muscle, 0, Side::Right, body, motion.frames[0].X_WS,
                                        std::array{dof_index(body, Joint::TalocruralR, 0)})
                              .front();
    CHECK(talocrural == Approx(-60).epsilon(0.02));
}

TEST_CASE("no moment, no force; the sides are mirror images; a bigger person of the same shape shares alike") {
    const Body body = make_body({});
    for (const MuscleForce& f : muscle_forces(body, loaded(body, {}, 20)).muscles) CHECK(f.peak_bw == 0);
    const auto both = muscle_forces(
        body,
        loaded(
            body,
            {{Joint::HipR, 1, -50}, {Joint::HipL, 1, -50}, {Joint::TalocruralR, 0, -60}, {Joint::TalocruralL, 0, -60}},
            20));
    const std::size_t half = both.muscles.size() / 2;
    for (std::size_t i = 0; i < half; ++i)
        CHECK(both.muscles[i].mean_bw == Approx(both.muscles[half + i].mean_bw).margin(1e-9));
    const Body heavy = make_body({1.75, 140, Sex::Male});
    const auto light_force = muscle_forces(body, loaded(body, {{Joint::KneeR, 0, -35}})),
               heavy_force = muscle_forces(heavy, loaded(heavy, {{Joint::KneeR, 0, -70}}));
    CHECK(of(heavy_force, Muscle::VastusLateralis).peak_share_pct ==
          Approx(of(light_force, Muscle::VastusLateralis).peak_share_pct));
}

TEST_CASE("standing is constant; mean, peak and its phase of a wave are read off over the side's own cycle") {
    const Body body = make_body({});
    const MuscleForce still = of(muscle_forces(body, loaded(body, {{Joint::KneeR, 0, -40}})), Muscle::VastusLateralis);
    CHECK(still.mean_bw == Approx(still.peak_bw));
    CHECK(still.force_bw.front() == still.force_bw.back());
    Motion motion = loaded(body, {}, 230);  // every second frame is solved
    for (std::size_t k = 0; k < motion.frames.size(); ++k) {
        const double phase = static_cast<double>(k) / 230;
        motion.frames[k].joint_moment[static_cast<std::size_t>(dof_index(body, Joint::KneeR, 0))] =
            -20 - 20 * std::cos(2 * std::numbers::pi * (phase - 0.3));
    }
    const MuscleForce wave = of(muscle_forces(body, motion), Muscle::VastusLateralis);
    CHECK(wave.peak_at_pct == Approx(30).margin(1));
    CHECK(wave.peak_bw == Approx(still.peak_bw).epsilon(0.01));
    CHECK(wave.mean_bw == Approx(0.5 * still.peak_bw).epsilon(0.01));
}

TEST_CASE("frames without moments give no figures") {
    const Body body = make_body({});
    Motion motion = loaded(body, {}, 10);
    motion.frames[3].joint_moment.clear();
    const MuscleForces all = muscle_forces(body, motion);
    CHECK(std::isnan(all.muscles.front().mean_bw));
    CHECK(std::isnan(all.muscles.front().peak_share_pct));
    CHECK(std::isnan(all.unbalanced_nm_kg[1]));
}
