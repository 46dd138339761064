// What matters most, said from figures by rules.
#include "words/sentences.h"

#include <catch2/catch.hpp>

using namespace bodychain;

namespace {

Change change(double deg) { return {deg, deg, deg, 40}; }

Answer answer_of(std::vector<std::pair<std::string, double>> angles, std::vector<std::pair<std::string, double>> load_pcts = {}) {
    Answer answer;
    answer.shown = Shown::Simulated;
    answer.verdict = Verdict::Trusted;
    Walked now, neutral;
    for (const auto& [key, pct] : load_pcts) {
        Curve before, after;
        before.fill(1.0);
        after.fill(1.0 + 0.01 * pct);
        neutral.measures.curves.curves.emplace_back(key, before);
        now.measures.curves.curves.emplace_back(key, after);
        answer.changes.emplace_back(key, change(0.01 * pct));
    }
    for (const auto& [key, deg] : angles) {
        Curve zero{}, moved;
        moved.fill(deg);
        neutral.measures.curves.curves.emplace_back(key, zero);
        now.measures.curves.curves.emplace_back(key, moved);
        answer.changes.emplace_back(key, change(deg));
    }
    answer.now = std::make_shared<const Walked>(now);
    answer.neutral = std::make_shared<const Walked>(neutral);
    return answer;
}

Posture with(ParameterId id, double value) {
    Posture posture;
    posture.set(id, value);
    return posture;
}

}  // namespace

TEST_CASE("a turned-out foot is told with its knee, how far it travels, and the load", "[ui][sentences]") {
    const Answer answer = answer_of({{"foot_progression_l", -28}, {"patella_direction_l", -27.6}, {"hip_rotation_l", -21.6}, {"lumbar_bending_l", 3.1}},
                                    {{"knee_contact_l", 12}, {"hip_contact_r", -8}, {"grf_medial_r", 60}});
    const auto plain = sentences(answer, with(ParameterId::FootToeOutL, 25), false);
    REQUIRE(plain.size() == 3);
    CHECK(plain[0] == "Toes point out, left by 28°; kneecap faces out, left by 28°.");
    CHECK(plain[1] == "It travels as far as the low back: low back bends, left by 3°.");
    CHECK(plain[2] == "Knee pressed more, left by 12\u00A0%; hip pressed less, right by 8\u00A0%.");
    const auto clinical = sentences(answer, with(ParameterId::FootToeOutL, 25), true);
    CHECK(clinical[0].starts_with("Foot progression, left \u221228°"));
}

TEST_CASE("a change that stays near is told as such, one that crosses over too", "[ui][sentences]") {
    CHECK(sentences(answer_of({{"foot_progression_l", -12}, {"subtalar_eversion_l", 4}}), with(ParameterId::FootToeOutL, 12), false).at(1) == "Farther away hardly anything changes.");
    CHECK(sentences(answer_of({{"foot_progression_l", -12}, {"foot_progression_r", 5}}), with(ParameterId::FootToeOutL, 12), false).at(1) ==
          "It reaches the other side: toes point in, right by 5°.");
    // From the pelvis down.
    CHECK(sentences(answer_of({{"pelvis_tilt", 10}, {"knee_flexion_r", 6}, {"knee_flexion_l", 6}}), with(ParameterId::PelvisTilt, 12), false).at(1) ==
          "It travels as far as the knee: knee more bent, both sides by 6°.");
}

TEST_CASE("nothing relevant, nothing said", "[ui][sentences]") {
    CHECK(sentences(answer_of({{"foot_progression_l", -1.9}}, {{"knee_contact_l", 4}}), with(ParameterId::FootToeOutL, 2), false).empty());
    CHECK(sentences(answer_of({{"foot_progression_l", -12}}), Posture{}, false).empty());
    Answer fell = answer_of({{"foot_progression_l", -12}});
    fell.verdict = Verdict::Fell;
    CHECK(sentences(fell, with(ParameterId::FootToeOutL, 12), false).empty());
    Answer alone = answer_of({{"foot_progression_l", -12}});
    alone.neutral = nullptr;
    CHECK(sentences(alone, with(ParameterId::FootToeOutL, 12), false).empty());
    // Only a load.
    CHECK(sentences(answer_of({}, {{"hip_contact_r", 9}}), with(ParameterId::FootToeOutL, 3), false) == std::vector<std::string>{"Hip pressed more, right by 9\u00A0%."});
}
