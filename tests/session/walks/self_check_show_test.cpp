// The self-tests' scenes as they are played and published: there and back, the newest request, the mirror's picture.
#include "session/walks/self_check_show.h"
#include "support/scenarios.h"

#include <catch2/catch.hpp>

#include <atomic>
#include <chrono>
#include <cmath>
#include <thread>

using namespace bodychain;
using test::with;

namespace {

constexpr std::size_t kFrames = 11;

/// A body that glides forward by a metre.
Motion gliding(std::size_t frames) {
    const Body body = make_body(Person{});
    Pose pose;
    pose.q.assign(body.dofs.size(), 0);
    Motion motion;
    motion.stride_m = 5;
    motion.frames.resize(frames);
    for (std::size_t i = 0; i < frames; ++i) {
        motion.frames[i].X_WS = forward_kinematics(body, pose);
        for (Transform& X_WS : motion.frames[i].X_WS)
            X_WS.p.x += static_cast<double>(i) / static_cast<double>(kFrames - 1);
    }
    return motion;
}
double x_of(const Frame& frame) { return frame.X_WS[0].p.x; }

/// A maker that notes what it was called for, and can be made to wait.
struct FakeMaker {
    std::mutex mutex;
    std::vector<std::string> made;
    std::atomic<bool> holds = false, begun = false;

    SelfCheckShow make(SelfCheck test, const Scenario& scenario) {
        {
            const std::lock_guard lock(mutex);
            made.push_back(hash_of(scenario));
        }
        begun = true;
        while (holds) std::this_thread::sleep_for(std::chrono::milliseconds(1));
        Answer answer;
        answer.scenario_hash = hash_of(scenario);
        answer.now = std::make_shared<const Walked>();
        return {test, std::string(name_of(test)) + hash_of(scenario), MirrorScene{}, nullptr,
                std::make_shared<const Answer>(std::move(answer))};
    }
    std::size_t count() {
        const std::lock_guard lock(mutex);
        return made.size();
    }
};

/// A worker with a fake maker, and all that it published one after the other.
struct Watched {
    FakeMaker maker;
    std::mutex mutex;
    std::vector<std::shared_ptr<const SelfCheckShow>> published;
    std::atomic<SelfCheckWorker*> ready = nullptr;
    SelfCheckWorker worker{[this] { note(); },
                           [this](SelfCheck test, const Scenario& scenario) { return maker.make(test, scenario); }};

    Watched() { ready = &worker; }
    ~Watched() { maker.holds = false; }
    void note() {
        SelfCheckWorker* from = ready;
        if (!from) return;
        auto latest = from->latest();
        const std::lock_guard lock(mutex);
        if (latest && (published.empty() || published.back() != latest)) published.push_back(std::move(latest));
    }
    void rest() const {
        for (int i = 0; i < 20000 && worker.busy(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(1));
        REQUIRE_FALSE(worker.busy());
    }
    void await(const std::atomic<bool>& flag) const {
        for (int i = 0; i < 20000 && !flag; ++i) std::this_thread::sleep_for(std::chrono::milliseconds(1));
        REQUIRE(flag);
    }
};

Scenario torsion(double deg) { return with(ParameterId::LegTibialTorsionR, deg); }

// The same instant of a foot's direction in the picture, outward +.
double foot_out_deg(const Walked& walked, Side side) {
    const Vec3 forward = walked.motion.frames[0].X_WS[on_side(Segment::CalcaneusR, side)].R[0];
    return (side == Side::Right ? 1 : -1) * std::atan2(forward.z, forward.x) * 180 / M_PI;
}

}  // namespace

TEST_CASE("a scene goes to its end, rests there and comes back", "[session][self-test]") {
    CHECK(scene_share(0) == 0);
    CHECK(scene_share(1) == 0);
    CHECK(scene_share(0.9999) < 1e-4);
    double before = 0;
    for (double phase = 0; phase < 1; phase += 0.005) {
        INFO(phase);
        const double share = scene_share(phase);
        CHECK(share >= 0);
        CHECK(share <= 1);
        CHECK(std::fabs(share - before) < 0.06);  // no jump
        if (phase < kSceneGo) CHECK(share >= before);
        if (phase > kSceneGo && phase < kSceneRest) CHECK(share == 1);
        if (phase > kSceneRest + 0.005) CHECK(share < before);
        CHECK(scene_share(phase + 3) == Approx(share).margin(1e-9));
        before = share;
    }
    CHECK(scene_share(0.5 * kSceneGo) == Approx(0.5));
    CHECK(scene_share(0.5 * (1 + kSceneRest)) == Approx(0.5));
}

TEST_CASE("the phase of a share is the first at which the movement has gone so far", "[session][self-test]") {
    for (double share = 0; share <= 1; share += 0.05) {
        INFO(share);
        CHECK(scene_share(scene_phase(share)) == Approx(share).margin(1e-6));
        CHECK(scene_phase(share) <= kSceneGo);
    }
    CHECK(scene_phase(0) == Approx(0).margin(1e-6));
    CHECK(scene_phase(-1) == Approx(0).margin(1e-6));  // the pointer beside the line
    CHECK(scene_share(scene_phase(2)) == Approx(1).margin(1e-6));
}

TEST_CASE("a movement as a cycle: there and back over the same poses, on the spot", "[session][self-test]") {
    const Motion cycle = as_cycle(gliding(kFrames));
    CHECK(cycle.cycle_s == kSceneCycle_s);
    CHECK(cycle.stride_m == 0);
    const double start = x_of(gliding(1).frames[0]), n = static_cast<double>(cycle.frames.size());
    REQUIRE(n >= 50);
    for (std::size_t i = 0; i < cycle.frames.size(); ++i) {
        INFO(i);
        CHECK(x_of(cycle.frames[i]) - start == Approx(scene_share(static_cast<double>(i) / n)).margin(1e-6));
    }
    CHECK(x_of(cycle.frames[20]) - start > 0.1);
    CHECK(x_of(cycle.frames[60]) - start == Approx(1).margin(1e-6));
    for (double gone = 0.1; gone < 1; gone += 0.2) {  // the same way back
        const double there = scene_phase(gone), back = 1 - there / kSceneGo * (1 - kSceneRest);
        CHECK(scene_share(back) == Approx(gone).margin(1e-6));
        CHECK(poses_at(cycle, back)[0].p.x == Approx(poses_at(cycle, there)[0].p.x).margin(0.02));
    }
}

TEST_CASE("a single pose stays one", "[session][self-test]") {
    Motion still = gliding(1);
    still.stride_m = 0;
    const Motion cycle = as_cycle(still);
    CHECK(cycle.standing());
    CHECK(cycle.cycle_s == 0);
    CHECK(x_of(cycle.frames[0]) == x_of(still.frames[0]));
}

TEST_CASE("a scene is shown before its neutral one is there, then with it; nothing is made twice",
          "[session][self-test]") {
    Watched w;
    CHECK(w.worker.latest() == nullptr);
    const Scenario a = torsion(15), b = torsion(-15);
    w.worker.ask(SelfCheck::Mirror, a);
    w.rest();
    CHECK(w.maker.made == std::vector{hash_of(a), hash_of({})});
    REQUIRE(w.published.size() == 2);
    CHECK(w.published[0]->neutral == nullptr);
    CHECK(w.published[0]->answer->scenario_hash == hash_of(a));
    CHECK(w.published[0]->answer->neutral == w.published[0]->answer->now);
    REQUIRE(w.published[1]->neutral);
    CHECK(w.published[1]->answer->scenario_hash == hash_of(a));
    CHECK(w.published[1]->answer->neutral == w.published[1]->neutral->answer->now);
    CHECK(w.published[1]->answer->neutral != w.published[1]->answer->now);
    w.worker.ask(SelfCheck::Mirror, a);
    w.rest();
    CHECK(w.published.size() == 2);
    w.worker.ask(SelfCheck::Mirror, b);  // its neutral one is there: it comes at once with it
    w.rest();
    CHECK(w.maker.made == std::vector{hash_of(a), hash_of({}), hash_of(b)});
    REQUIRE(w.published.size() == 3);
    CHECK(w.published[2]->neutral);
    w.worker.ask(SelfCheck::Mirror, a);
    w.rest();
    CHECK(w.maker.count() == 3);
    CHECK(w.worker.latest()->answer->scenario_hash == hash_of(a));
    w.worker.ask(SelfCheck::Wall, a);  // another test has scenes of its own
    w.rest();
    CHECK(w.maker.count() == 5);
    CHECK(w.worker.latest()->test == SelfCheck::Wall);
}

TEST_CASE("a neutral person is compared with nothing; another person's neutral is another", "[session][self-test]") {
    Watched w;
    w.worker.ask(SelfCheck::Sitting, {});
    w.rest();
    CHECK(w.maker.made == std::vector{hash_of({})});
    CHECK(w.worker.latest()->neutral == nullptr);
    CHECK(w.worker.latest()->answer->neutral == w.worker.latest()->answer->now);
    const Scenario tall = with(ParameterId::BodyHeight, 1.95, torsion(15));
    w.worker.ask(SelfCheck::Sitting, tall);
    w.rest();
    CHECK(w.maker.made == std::vector{hash_of({}), hash_of(tall), hash_of(own_neutral(tall))});
    REQUIRE(w.worker.latest()->neutral);
    CHECK(w.worker.latest()->neutral->answer->scenario_hash == hash_of(own_neutral(tall)));
}

TEST_CASE("of many requests the latest wins", "[session][self-test]") {
    Watched w;
    w.maker.holds = true;
    w.worker.ask(SelfCheck::Mirror, torsion(1));
    w.await(w.maker.begun);
    for (int deg = 2; deg <= 9; ++deg) w.worker.ask(SelfCheck::Mirror, torsion(deg));
    CHECK(w.worker.busy());
    w.maker.holds = false;
    w.rest();
    CHECK(w.maker.made == std::vector{hash_of(torsion(1)), hash_of(torsion(9)), hash_of({})});
    for (const auto& show : w.published)
        CHECK(show->answer->scenario_hash == hash_of(torsion(9)));  // the one given up was not shown
    CHECK(w.worker.latest()->answer->scenario_hash == hash_of(torsion(9)));
    CHECK(w.worker.latest()->neutral);
}

TEST_CASE("the mirror's picture is the mirror image: the right foot turned out is pictured as the left",
          "[session][self-test]") {
    for (const Side side : kSides) {
        INFO(index(side));
        const Side other = side == Side::Right ? Side::Left : Side::Right;
        SelfAnswers answers;
        answers.set(SelfQuestion::MirrorFoot, side, SelfAnswer::FootOut);
        Scenario scenario;
        scenario.posture = posture_of(answers, {}).posture;
        const SelfCheckShow show = make_self_check(SelfCheck::Mirror, scenario);
        const auto& scene = std::get<MirrorScene>(show.scene);  // the person, as they are
        CHECK(scene.foot_out_deg[side] > scene.foot_out_deg[other] + 8);
        REQUIRE(show.answer->now->motion.standing());
        CHECK(show.answer->mode == Mode::Stand);
        CHECK(show.answer->scenario_hash == hash_of(scenario));
        CHECK(foot_out_deg(*show.answer->now, other) > foot_out_deg(*show.answer->now, side) + 8);
        CHECK(foot_out_deg(*show.answer->now, other) == Approx(scene.foot_out_deg[side]).margin(0.01));
    }
}

TEST_CASE("at the side nothing is mirrored: the leg that was answered is the one that shows it",
          "[session][self-test]") {
    Scenario scenario = with(ParameterId::LimitHamstringsL, 25);
    const SelfCheckShow show = make_self_check(SelfCheck::Sitting, scenario);
    const auto& scene = std::get<SittingScene>(show.scene);
    CHECK(scene.instants.back().knee_height_mm[1] > scene.instants.back().knee_height_mm[0] + 15);
    const Motion& motion = show.answer->now->motion;
    const auto knee = [&](Segment segment) { return poses_at(motion, 0.5 * (kSceneGo + kSceneRest))[segment].p.y; };
    CHECK(knee(Segment::TibiaL) > knee(Segment::TibiaR) + 0.015);
    CHECK(show.answer->mode == Mode::Walk);
    CHECK(motion.cycle_s == kSceneCycle_s);
}
