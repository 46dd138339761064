#include "session/walks/push_show.h"

#include <catch2/catch.hpp>

using namespace bodychain;

namespace {

Answer steady() {
    Answer answer;
    answer.scenario_hash = "abc";
    answer.shown = Shown::Simulated;
    answer.acceptance = Acceptance::Trusted;
    auto walked = std::make_shared<Walked>();
    walked->measures.speed_m_s = 1.25;
    answer.now = answer.neutral = walked;
    return answer;
}

PushedWalk pushed(double aside_m, WalkStatus status = WalkStatus::Walking) {
    PushedWalk walk;
    walk.status = status;
    walk.aside_m = aside_m;
    walk.strides.resize(3);
    for (std::size_t i = 0; i < 3; ++i) walk.strides[i].stride_m = 1.0 + static_cast<double>(i);
    return walk;
}

std::string said(const PushedWalk& walk, PushSide from) {
    return english(push_answers(walk, from, steady())[0]->message);
}

}  // namespace

TEST_CASE("a pushed walk is shown stride by stride, with the steady walk's figures and ghost") {
    const Answer settled = steady();
    const auto answers = push_answers(pushed(0.1), PushSide::Left, settled);
    REQUIRE(answers.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(answers[i]->now->motion.stride_m == 1.0 + static_cast<double>(i));
        CHECK(answers[i]->now->measures.speed_m_s == 1.25);
        CHECK(answers[i]->neutral == settled.neutral);
        CHECK(answers[i]->scenario_hash == "abc");
        CHECK(answers[i]->acceptance == Acceptance::Trusted);
    }
    CHECK(push_answers(PushedWalk{}, PushSide::Left, settled).empty());
}

TEST_CASE("what came of a push is said in one breath") {
    CHECK(said(pushed(0.07), PushSide::Left) ==
          "50 N for 0.2 s against the chest, from the left. It steps aside and walks on, 7 cm to the right.");
    CHECK(said(pushed(-0.12), PushSide::Right)
              .ends_with("from the right. It steps aside and walks on, 12 cm to the left."));
    CHECK(said(pushed(0.001), PushSide::Behind).ends_with("from behind. It keeps its line and walks on."));
    CHECK(said(pushed(0.3, WalkStatus::Fell), PushSide::Front).ends_with("from the front. It falls."));
}

TEST_CASE("only a steady simulated walk can be pushed") {
    CHECK(can_be_pushed(steady()));
    for (const auto spoil : {+[](Answer& a) { a.mode = Mode::Stand; }, +[](Answer& a) { a.shown = Shown::Planned; },
                             +[](Answer& a) { a.acceptance = Acceptance::Fell; }}) {
        Answer answer = steady();
        spoil(answer);
        CHECK_FALSE(can_be_pushed(answer));
    }
}
