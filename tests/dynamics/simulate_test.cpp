// What every simulation promises, whatever its gains: conservation, determinism, honest status, progress, cancelling.
#include "plan/plan.h"
#include "support/walks.h"

#include <catch2/catch.hpp>

#include <cstring>
#include <thread>

using namespace bodychain;
using namespace bodychain::test;

namespace {

SimulateOptions cycles(int most) {
    SimulateOptions o;
    o.max_cycles = most;
    return o;
}

/// Every number of every frame, in order.
std::vector<double> numbers_of(const SimulationResult& r) {
    std::vector<double> all{r.motion.cycle_s,       r.motion.stride_m,    r.drift_max_m,
                            r.residual.force_rms_n, r.plan_error_rms_deg, double(r.steps)};
    auto add = [&](const Vec3& v) { all.insert(all.end(), {v.x, v.y, v.z}); };
    for (const Frame& f : r.motion.frames) {
        for (const Transform& X : f.X_WS) {
            for (int c = 0; c < 3; ++c) add(X.R[c]);
            add(X.p);
        }
        all.insert(all.end(), f.q.begin(), f.q.end());
        all.insert(all.end(), f.joint_moment.begin(), f.joint_moment.end());
        for (const FootLoad& load : f.feet) {
            add(load.force_n);
            add(load.cop);
            all.push_back(load.free_moment_nm);
        }
        add(f.com);
    }
    return all;
}

bool same_bytes(const SimulationResult& a, const SimulationResult& b) {
    const std::vector<double> x = numbers_of(a), y = numbers_of(b);
    return a.status == b.status && a.message == b.message && x.size() == y.size() &&
           std::memcmp(x.data(), y.data(), x.size() * sizeof(double)) == 0;
}

Scenario some_posture() {
    Scenario s = with(ParameterId::FootToeOutL, 12);
    s.posture.set(ParameterId::LegLengthR, 10);
    s.posture.set(ParameterId::PelvisTilt, 5);
    return s;
}

}  // namespace

TEST_CASE("neutral standing carries exactly the person's weight, evenly") {
    for (const Person& person : {Person{}, Person{1.55, 50, Sex::Female}, Person{1.95, 120, Sex::Male}}) {
        const SimulationResult r = simulate_stand(scenario_of(person, 1.25));
        REQUIRE(r.status == WalkStatus::Walking);
        REQUIRE(r.motion.standing());
        const double right = r.motion.frames[0].feet[0].force_n.y, left = r.motion.frames[0].feet[1].force_n.y;
        CHECK(right + left == Approx(person.mass_kg * kGravity_m_s2).epsilon(1e-3));
        CHECK(right == Approx(left).epsilon(0.01));
        CHECK(r.unconverged_steps == 0);
        CHECK(r.cycles_to_settle > 0);
        CHECK(r.drift_max_m < 0.5e-3);
        // Nothing sideways holds a person up who stands still.
        const Vec3 sum = r.motion.frames[0].feet[0].force_n + r.motion.frames[0].feet[1].force_n;
        CHECK(std::fabs(sum.z) < 0.005 * sum.y);
        CHECK(r.residual.force_rms_n < 10);  // OpenSim's limit for a good residual
    }
}

TEST_CASE("changed standing stays up on converged contacts") {
    Random random(111);
    for (int trial = 0; trial < 10; ++trial) {
        const SimulationResult r = simulate_stand(random_scenario(random, 0.4));
        INFO("posture " << trial << ": " << english(r.message));
        REQUIRE(r.status == WalkStatus::Walking);
        CHECK(r.unconverged_steps == 0);
        const Frame& f = r.motion.frames.at(0);
        CHECK(f.feet[0].force_n.y + f.feet[1].force_n.y == Approx(r.body.mass_kg * kGravity_m_s2).epsilon(0.005));
    }
}

TEST_CASE("a joint held beyond the end of its range is not pushed back twice") {
    // The plan's knee stands some degrees short of what the contracture asks for; the simulated one stands where it was
    // planned.
    const Scenario s = with(ParameterId::LimitKneeExtensionR, 30);
    const SimulationResult r = simulate_stand(s);
    const Plan plan = plan_stand(s);
    const auto knee = static_cast<std::size_t>(dof_index(r.body, Joint::KneeR, 0));
    CHECK(Angle::from_rad(plan.motion.frames[0].q[knee]).deg() < 29);
    CHECK(Angle::from_rad(r.motion.frames.back().q[knee] - plan.motion.frames[0].q[knee]).deg() == Approx(0).margin(1));
}

TEST_CASE("a scale of the model's stiffness changes the answer, walking and standing, and one changes nothing") {
    const Scenario s = with(ParameterId::TrunkForwardLean, 15);
    SimulateOptions softer = cycles(2), same = cycles(2);
    softer.scale[Quantity::Hamstrings] = 0.5;
    for (const auto simulate : {&simulate_walk, &simulate_stand}) {
        const SimulationResult plain = simulate(s, cycles(2));
        CHECK(same_bytes(plain, simulate(s, same)));
        CHECK_FALSE(same_bytes(plain, simulate(s, softer)));
    }
}

TEST_CASE("over a settled cycle the floor carries the weight") {
    const SimulationResult r = simulate_walk({});
    REQUIRE(r.status == WalkStatus::Walking);
    CHECK(r.cycles_to_settle > 0);
    CHECK(r.unconverged_steps == 0);
    Vec3 mean(0.0);
    for (const Frame& f : r.motion.frames)
        mean += (f.feet[0].force_n + f.feet[1].force_n) / static_cast<double>(r.motion.frames.size());
    const double weight = r.body.mass_kg * kGravity_m_s2;
    CHECK(mean.y == Approx(weight).epsilon(0.01));
    CHECK(r.drift_max_m < 0.5e-3);  // hard joints
    CHECK(r.motion.stride_m / r.motion.cycle_s ==
          Approx(1.25).epsilon(0.002));  // steps are placed by the walk's own state
    CHECK(r.motion.frames.front().X_WS[0].p.x == Approx(0).margin(0.5 * r.motion.stride_m));
    CHECK(r.motion.footprints.size() == 2);
}

TEST_CASE("frames follow each other without a jump, also from the last to the first of the next cycle") {
    const SimulationResult r = simulate_walk({});
    REQUIRE(r.status == WalkStatus::Walking);
    const std::size_t n = r.motion.frames.size();
    for (std::size_t k = 0; k < n; ++k) {
        const Frame &a = r.motion.frames[k], &b = r.motion.frames[(k + 1) % n];
        const Vec3 ahead(k + 1 == n ? r.motion.stride_m : 0, 0, 0);
        for (std::size_t s = 0; s < kSegmentCount; ++s)
            CHECK(glm::length(b.X_WS[s].p + ahead - a.X_WS[s].p) < 0.04);                       // 10 m/s at 240 Hz
        for (std::size_t d = 0; d < a.q.size(); ++d) CHECK(std::fabs(b.q[d] - a.q[d]) < 0.09);  // 1200 deg/s
    }
    CHECK(r.motion.frames[0].feet[0].force_n.y >= 20);  // begins with the right foot's strike
    CHECK(r.motion.frames[n - 1].feet[0].force_n.y < 20);
}

TEST_CASE("frames agree with themselves: angles, poses and centre of mass") {
    const SimulationResult r = simulate_walk(some_posture(), cycles(3));
    for (const Frame& f : r.motion.frames) {
        CHECK(largest(f.com - centre_of_mass(r.body, f.X_WS)) < 1e-9);
        for (std::size_t d = 0; d < r.body.dofs.size(); ++d) {
            const JointProps& p = r.body.joint(r.body.dofs[d].joint);
            CHECK(joint_angles(p, at(f.X_WS, p.parent), at(f.X_WS, p.child))[r.body.dofs[d].axis] ==
                  Approx(f.q[d]).margin(1e-9));
        }
    }
}

TEST_CASE("the same scenario gives the same bytes, one after the other and on two threads at once") {
    const Scenario s = some_posture();
    const SimulationResult first = simulate_walk(s, cycles(4)), second = simulate_walk(s, cycles(4));
    CHECK(numbers_of(first).size() > 100000);
    CHECK(same_bytes(first, second));
    const SimulationResult stand = simulate_stand(s);
    CHECK(same_bytes(stand, simulate_stand(s)));
    SimulationResult one, two, three;
    {
        const std::jthread a([&] { one = simulate_walk(s, cycles(4)); });
        const std::jthread b([&] {
            three = simulate_stand(s);
            two = simulate_walk(s, cycles(4));
        });
    }
    CHECK(same_bytes(first, one));
    CHECK(same_bytes(first, two));
    CHECK(same_bytes(stand, three));
    CHECK_FALSE(same_bytes(first, simulate_walk({}, cycles(4))));
}

TEST_CASE("no change is the neutral walk and stance, bit for bit") {
    Scenario zeros;
    for (const ParameterInfo& row : parameter_table())
        if (is_posture(row.id)) zeros.posture.set(row.id, row.default_value == 0 ? -0.0 : row.default_value);
    CHECK(same_bytes(simulate_walk({}, cycles(3)), simulate_walk(zeros, cycles(3))));
    CHECK(same_bytes(simulate_stand({}), simulate_stand(zeros)));
}

TEST_CASE("progress rises to one and tells every cycle") {
    std::vector<double> walk, stand;
    SimulateOptions o = cycles(5);
    o.settle_tolerance_deg = 0;  // never settles
    o.progress = [&](double f) { walk.push_back(f); };
    const SimulationResult r = simulate_walk({}, o);
    CHECK(r.cycles_to_settle == 0);
    CHECK_FALSE(r.message.empty());  // not settled is said
    o.progress = [&](double f) { stand.push_back(f); };
    (void)simulate_stand({}, o);
    for (const std::vector<double>& seen : {walk, stand}) {
        REQUIRE(seen.size() >= 2);
        CHECK(std::is_sorted(seen.begin(), seen.end()));
        CHECK(seen.front() > 0);
        CHECK(seen.back() == 1);
    }
    CHECK(walk.size() >= 5);
}

TEST_CASE("a cancelled simulation stops at once and says so") {
    std::stop_source source;
    SimulateOptions o = cycles(20);
    o.settle_tolerance_deg = 0;
    o.stop = source.get_token();
    o.progress = [&](double) { source.request_stop(); };  // after the first cycle
    const SimulationResult walk = simulate_walk({}, o);
    CHECK(walk.status == WalkStatus::Cancelled);
    CHECK(english(walk.message) == "cancelled");
    CHECK(walk.steps == static_cast<int>(walk.motion.frames.size()));  // one cycle and not a step more
    const SimulationResult stand = simulate_stand({}, o);              // already asked to stop
    CHECK(stand.status == WalkStatus::Cancelled);
    CHECK(stand.steps == 0);
    CHECK(stand.motion.frames.empty());
    CHECK(text_of(WalkStatus::Cancelled) == "cancelled");
}

TEST_CASE("the step rate hardly changes the walk") {
    // Design: 120 to 1000 Hz agree. Compared on ten instants of the cycle, by phase from the right strike.
    SimulateOptions fine;
    fine.rate_hz = 480;
    const SimulationResult a = simulate_walk({}), b = simulate_walk({}, fine);
    REQUIRE(a.status == WalkStatus::Walking);
    REQUIRE(b.status == WalkStatus::Walking);
    const Measures x = measure(a.body, a.motion), y = measure(b.body, b.motion);
    double sum = 0, count = 0;
    for (const auto& [key, curve] : x.curves.curves) {
        if (find_channel(key)->load) continue;
        const Curve& other = *y.curves.find(key);
        for (std::size_t i = 0; i < curve.size(); i += 10) {
            sum += (curve[i] - other[i]) * (curve[i] - other[i]);
            ++count;
        }
    }
    CHECK(std::sqrt(sum / count) < 1.0);
}

TEST_CASE("a walk that came aside is shown in the middle of the floor") {
    const SimulationResult r = simulate_walk(with(ParameterId::FootToeOutL, 25));
    double aside_m = 0;
    for (const Frame& f : r.motion.frames) aside_m += f.com.z / static_cast<double>(r.motion.frames.size());
    CHECK(std::fabs(aside_m) < 0.02);
    for (const Footprint& p : r.motion.footprints) CHECK(lateral_sign(p.side) * (p.heel.z + p.ball.z) > 0);
}

TEST_CASE("a settled walk goes along X and closes on itself, one-sided postures too") {
    for (const ParameterId id : {ParameterId::FootToeOutL, ParameterId::FootToeOutR, ParameterId::LegTibialTorsionL}) {
        Scenario s;
        s.posture.set(id, 20);
        const SimulationResult walk = simulate_walk(s);
        REQUIRE(walk.cycles_to_settle > 0);
        const auto& frames = walk.motion.frames;
        const int n = static_cast<int>(frames.size());
        const auto com = [&](int k) {
            return frames[static_cast<std::size_t>(k % n)].com + Vec3(k >= n ? walk.motion.stride_m : 0, 0, 0);
        };
        for (int k = 1; k < n; ++k)
            CHECK(glm::length(com(k + 1) - 2.0 * com(k) + com(k - 1)) <
                  5e-4);  // 29 m/s2; the seam was a step aside of more than 10 mm
    }
}
