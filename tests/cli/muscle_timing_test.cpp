// When the muscles of the neutral walk pull, against electromyography: Perry and Burnfield 2010 (recalled), phases in
// percent of the cycle. Force follows the electrical signal by some 5 % and a muscle that only steadies a joint shows
// none here: the ranges are generous.
#include "analysis/muscles/muscle_forces.h"
#include "dynamics/simulate.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <numeric>

using namespace bodychain;

namespace {

struct NeutralWalk {
    SimulationResult walk = simulate_walk(Scenario{});
    MuscleForces forces = muscle_forces(walk.body, walk.motion);
};
const NeutralWalk& neutral() {
    static const NeutralWalk walk;
    return walk;
}

const MuscleForce& of(Muscle muscle, Side side = Side::Right) {
    const auto& all = neutral().forces.muscles;
    return *std::ranges::find_if(all, [&](const MuscleForce& f) { return f.muscle == muscle && f.side == side; });
}

/// Mean force between two phases, percent; they may pass the end of the cycle.
double mean_between(Muscle muscle, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; ++i) sum += of(muscle).force_bw[static_cast<std::size_t>((i + 100) % 100)];
    return sum / (to - from);
}

void check_peak(Muscle muscle, double from, double to) {
    INFO(muscle_table()[index(muscle)].name);
    CHECK(of(muscle).peak_at_pct >= from);
    CHECK(of(muscle).peak_at_pct <= to);
}

}  // namespace

TEST_CASE("muscles of the neutral walk peak when electromyography says") {
    check_peak(Muscle::Soleus, 40, 52);  // terminal stance
    check_peak(Muscle::GastrocnemiusMedial, 38, 52);
    check_peak(Muscle::VastusLateralis, 8, 20);  // loading response
    check_peak(Muscle::VastusMedialis, 8, 20);
    check_peak(Muscle::GluteusMaximus, 4, 18);
    check_peak(Muscle::TibialisAnterior, 2, 12);  // lowers the forefoot
    check_peak(Muscle::Semimembranosus, 80, 97);  // brakes the swinging shank
    check_peak(Muscle::BicepsFemorisLong, 80, 97);
    check_peak(Muscle::Iliacus, 40, 62);  // terminal stance and pre-swing
    check_peak(Muscle::PsoasMajor, 40, 62);
}

TEST_CASE("gluteus medius holds the pelvis through single stance with two humps") {
    const double first = mean_between(Muscle::GluteusMedius, 12, 20),
                 valley = mean_between(Muscle::GluteusMedius, 24, 32),
                 second = mean_between(Muscle::GluteusMedius, 40, 48),
                 swing = mean_between(Muscle::GluteusMedius, 65, 85);
    CHECK(first > valley);
    CHECK(second > valley);
    CHECK(valley > 5 * swing);
}

TEST_CASE("muscles of the neutral walk rest when electromyography says") {
    CHECK(mean_between(Muscle::Soleus, 65, 100) < 0.1 * of(Muscle::Soleus).mean_bw);
    CHECK(mean_between(Muscle::TibialisAnterior, 20, 50) < 0.1 * of(Muscle::TibialisAnterior).mean_bw);
    CHECK(mean_between(Muscle::TibialisAnterior, 65, 100) >
          0.2 * of(Muscle::TibialisAnterior).mean_bw);  // holds the foot up in swing
    CHECK(mean_between(Muscle::VastusLateralis, 65, 85) < 0.1 * of(Muscle::VastusLateralis).mean_bw);
    CHECK(mean_between(Muscle::Semimembranosus, 20, 50) < 0.1 * of(Muscle::Semimembranosus).mean_bw);
}

TEST_CASE("muscles of the neutral walk stay within their strength, on both sides alike, and balance the moments") {
    for (const MuscleStrength& row : leg_strengths()) {
        INFO(muscle_table()[index(row.muscle)].name);
        CHECK(of(row.muscle).peak_share_pct < 80);
        CHECK(of(row.muscle).mean_bw == Approx(of(row.muscle, Side::Left).mean_bw).epsilon(0.05).margin(0.01));
    }
    // The calf with 2 to 4 body weights, Achilles tendon: Komi 1992, Finni 1998 (recalled).
    CHECK(of(Muscle::Soleus).peak_bw + of(Muscle::GastrocnemiusMedial).peak_bw > 2.0);
    CHECK(of(Muscle::Soleus).peak_bw + of(Muscle::GastrocnemiusMedial).peak_bw < 4.0);
    for (const double left_over : neutral().forces.unbalanced_nm_kg) CHECK(left_over < 0.01);
}

TEST_CASE("a mirrored posture has mirrored muscle forces") {
    const auto with = [](ParameterId id) {
        Scenario scenario;
        scenario.posture.set(id, 8);
        const SimulationResult walk = simulate_walk(scenario);
        return muscle_forces(walk.body, walk.motion);
    };
    const MuscleForces right = with(ParameterId::FootPronationR), left = with(ParameterId::FootPronationL);
    const std::size_t half = right.muscles.size() / 2;
    for (std::size_t i = 0; i < right.muscles.size(); ++i) {
        const MuscleForce &a = right.muscles[i], &b = left.muscles[(i + half) % (2 * half)];
        REQUIRE(a.muscle == b.muscle);
        REQUIRE(a.side != b.side);
        INFO(muscle_table()[index(a.muscle)].name);
        CHECK(a.mean_bw == Approx(b.mean_bw).epsilon(0.005).margin(0.001));  // frames are taken at other instants
        CHECK(a.peak_bw == Approx(b.peak_bw).epsilon(0.02).margin(0.003));
    }
}
