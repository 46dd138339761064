// What matters most, said from figures by rules.
#include "words/sentences.h"
#include "words/finding.h"

#include <catch2/catch.hpp>

using namespace bodychain;

namespace {

using Strings = std::vector<std::string>;

/// There all the time.
Change steady(double deg) { return {deg, deg, deg, 40}; }
/// `share` of it on average in stance.
Change varying(double deg, double share = 0.7) { return {share * deg, share * deg, deg, 40}; }
/// In one phase only.
Change brief(double deg, double at_pct) { return {0.1 * deg, 0.2 * deg, deg, at_pct}; }

struct Turn {
    std::string key;
    Change change;
};

Answer answer_of(const std::vector<Turn>& angles, const std::vector<std::pair<std::string, double>>& load_pcts = {}) {
    Answer answer;
    answer.shown = Shown::Simulated;
    answer.acceptance = Acceptance::Trusted;
    Walked now, neutral;
    now.measures.events.toe_off_pct = {60, 60};
    for (const auto& [key, pct] : load_pcts) {
        Curve before, after;
        before.fill(1.0);
        after.fill(1.0 + 0.01 * pct);
        neutral.measures.curves.curves.emplace_back(key, before);
        now.measures.curves.curves.emplace_back(key, after);
        answer.changes.emplace_back(key, steady(0.01 * pct));
    }
    for (const auto& [key, change] : angles) {
        Curve zero{}, moved{};
        moved[50] = change.max_abs;
        neutral.measures.curves.curves.emplace_back(key, zero);
        now.measures.curves.curves.emplace_back(key, moved);
        answer.changes.emplace_back(key, change);
    }
    answer.now = std::make_shared<const Walked>(now);
    answer.neutral = std::make_shared<const Walked>(neutral);
    return answer;
}

Posture with(ParameterId id, double value, Posture posture = {}) {
    posture.set(id, value);
    return posture;
}

std::string first(const std::vector<Turn>& angles, const Posture& posture, bool clinical = false) {
    const Strings told = sentences(answer_of(angles), posture, clinical);
    return told.empty() ? "" : told[0];
}

const Posture kToesOut = with(ParameterId::FootToeOutL, 25);

}  // namespace

TEST_CASE("a turned-out foot is told by what answers to it, how far it travels, and the load", "[words][sentences]") {
    const Answer answer = answer_of({{"foot_progression_l", steady(-28)},
                                     {"patella_direction_l", steady(-27.6)},
                                     {"hip_rotation_l", steady(-21.6)},
                                     {"lumbar_bending_l", steady(3.1)}},
                                    {{"knee_contact_l", 12}, {"hip_contact_r", -8}, {"grf_medial_r", 60}});
    CHECK(sentences(answer, kToesOut, false) ==
          Strings{"The left kneecap faces 28° further out; the low back bends 3° to the left.",
                  "The left knee carries 12\u00A0% more; the right hip carries 8\u00A0% less."});
    CHECK(sentences(answer, kToesOut, true) ==
          Strings{"Left patella direction \u221228°; lumbar lateral bending 3° to the left.",
                  "Left tibiofemoral contact force (estimate) +12\u00A0%; right hip contact force (estimate) "
                  "\u22128\u00A0%."});
}

TEST_CASE("what was set is not told as found, on its own side and as far as it goes", "[words][sentences]") {
    CHECK(first({{"foot_progression_l", steady(-28)}}, kToesOut).empty());
    CHECK(first({{"foot_progression_r", steady(-8)}}, kToesOut) == "The right foot points 8° further out.");
    CHECK(first({{"foot_progression_r", steady(-20)}, {"foot_progression_l", steady(-20)}}, kToesOut) ==
          "The right foot points 20° further out.");
    CHECK(first({{"subtalar_eversion_l", steady(12)}}, with(ParameterId::FootPronationL, 8)).empty());
    CHECK(first({{"subtalar_eversion_l", steady(12)}}, with(ParameterId::FootPronationL, 2)) ==
          "The left heel rolls 12° further in.");  // more than was set
    CHECK(first({{"hip_flexion_r", brief(9, 50)}, {"knee_flexion_r", brief(8, 45)}},
                with(ParameterId::LimitHipExtensionR, 28)) == "The right knee is bent 8° more late in its step.");
    CHECK(first({{"lumbar_bending_l", steady(10)}, {"lumbar_bending_r", steady(-10)}},
                with(ParameterId::SpineScoliosis, 18))
              .empty());
    // The pull of a weakened muscle, and the hip's contact force that is estimated from it.
    const Answer weak = answer_of({}, {{"hip_abduction_moment_l", 70}, {"hip_contact_l", 30}, {"hip_contact_r", 9}});
    CHECK(sentences(weak, with(ParameterId::WeakAbductorsL, 60), false) ==
          Strings{"The right hip carries 9\u00A0% more."});
}

TEST_CASE("one movement is told once", "[words][sentences]") {
    const Posture weak = with(ParameterId::WeakAbductorsL, 60), flat = with(ParameterId::FootPronationL, 8);
    CHECK(first({{"pelvis_obliquity_l", Change{1, 2, 4, 44}}, {"hip_adduction_l", varying(6)}}, weak) ==
          "The pelvis drops 4° on the right while the left leg carries.");
    // A bending knee turns its shin by itself; what turns more is told.
    CHECK(first({{"knee_flexion_l", steady(-16)}, {"knee_rotation_l", steady(-8)}}, flat) ==
          "The left knee is 16° straighter.");
    CHECK(first({{"knee_flexion_l", steady(6)}, {"knee_rotation_l", steady(5)}}, flat) ==
          "The left knee is bent 6° more; the left shin turns 5° further in.");
    // The same joint of the other side moving the same way is no second finding, moving the other way it is part of the
    // first.
    CHECK(first({{"knee_flexion_l", steady(6)}, {"knee_flexion_r", steady(4)}, {"hip_flexion_l", steady(3)}}, flat) ==
          "The left knee is bent 6° more; the left hip is bent 3° more.");
    CHECK(
        first({{"hip_rotation_l", steady(9)}, {"hip_rotation_r", steady(-8)}}, with(ParameterId::PelvisRotation, 10)) ==
        "The left thigh turns 9° further in and the right one turns 8° further out.");
}

TEST_CASE("what lasts, bears load and is far comes first", "[words][sentences]") {
    CHECK(first({{"knee_flexion_l", brief(7, 75)}, {"hip_flexion_l", steady(5)}}, kToesOut) ==
          "The left hip is bent 5° more; the left knee is bent 7° more as that leg swings.");
    CHECK(first({{"ankle_dorsiflexion_l", steady(6)}, {"lumbar_lordosis", steady(5)}}, kToesOut)
              .starts_with("The low back is 5° more hollow;"));
    CHECK(first({{"shoulder_flexion_l", steady(20)}, {"elbow_flexion_l", steady(20)}}, kToesOut)
              .empty());  // arms swing with everything
}

TEST_CASE("a number says whether it lasts, and when it does not", "[words][sentences]") {
    const auto of = [](const Change& left, const Change& right, bool clinical) {
        return first({{"knee_flexion_l", left}, {"knee_flexion_r", right}}, with(ParameterId::PelvisTilt, 8), clinical);
    };
    CHECK(of(steady(9), steady(9), false) == "Both knees are bent 9° more.");
    CHECK(of(varying(9), varying(9), false) == "Both knees are bent up to 9° more.");
    CHECK(of(brief(-9, 45), brief(-9, 45), false) == "Both knees are 9° straighter late in each step.");
    CHECK(of(varying(9), varying(9), true) == "Bilateral knee flexion +9° (max).");
    CHECK(of(brief(-9, 45), brief(-9, 45), true) == "Bilateral knee flexion \u22129° (terminal stance).");
    CHECK(first({{"knee_flexion_r", brief(10, 45)}, {"hip_flexion_r", brief(6, 45)}},
                with(ParameterId::LimitDorsiflexionR, 12)) ==
          "Late in its step, the right knee is bent 10° more; the right hip is bent 6° more.");
    CHECK(phase_of(5, 60) == StepPhase::Landing);
    CHECK(phase_of(99, 60) == StepPhase::Landing);
    CHECK(phase_of(20, 60) == StepPhase::MidStance);
    CHECK(phase_of(45, 60) == StepPhase::LateStance);
    CHECK(phase_of(58, 60) == StepPhase::PushOff);
    CHECK(phase_of(63, 55) == StepPhase::Swing);
    CHECK(phase_of(92, 0) == StepPhase::BeforeLanding);  // no toe-off known
}

TEST_CASE("the trunk is told by the side it goes to, or by how far it swings", "[words][sentences]") {
    const Posture foot = with(ParameterId::FootPronationL, 8);
    CHECK(first({{"pelvis_obliquity_r", steady(3)}, {"pelvis_obliquity_l", steady(-3)}}, foot) ==
          "The pelvis is 3° higher on the right.");
    CHECK(first({{"lumbar_rotation_r", steady(6)}, {"lumbar_rotation_l", steady(-6)}}, foot) ==
          "The low back twists 6° to the right.");
    CHECK(first({{"pelvis_rotation_r", steady(6)}, {"pelvis_rotation_l", steady(-6)}}, foot) ==
          "The pelvis is turned 6° to the left.");
    CHECK(first({{"pelvis_rotation_r", steady(6)}, {"pelvis_rotation_l", steady(-6)}}, foot, true) ==
          "Pelvic rotation 6° right forward.");
    const Change swing{0, 2, 4, 20};
    CHECK(first({{"thorax_lean", swing}}, foot) == "The chest sways 4° more from side to side.");
    CHECK(first({{"thorax_lean", swing}}, foot, true) == "Thorax lateral lean, range +4°.");
    // As wide as before, at another time: nothing to tell.
    Answer later = answer_of({{"thorax_lean", swing}});
    later.neutral = later.now;
    CHECK(sentences(later, foot, false).empty());
}

TEST_CASE("a change that stays near is told as such, one that crosses over or travels too", "[words][sentences]") {
    const auto second = [](const std::vector<Turn>& angles, const Posture& posture) {
        return sentences(answer_of(angles), posture, false).at(1);
    };
    const Turn heel{"subtalar_eversion_l", steady(9)}, ankle{"ankle_dorsiflexion_l", steady(8)};
    CHECK(second({heel, ankle}, kToesOut) == "Farther away hardly any joint moves differently.");
    CHECK(second({heel, ankle, {"foot_progression_r", steady(5)}}, kToesOut) ==
          "It reaches the other side: the right foot points 5° further in.");
    CHECK(second({heel, ankle, {"lumbar_bending_r", steady(3)}, {"hip_flexion_l", steady(4)}}, kToesOut) ==
          "It travels as far as the low back, which bends 3° to the right.");
    CHECK(second({{"hip_flexion_l", steady(9)},
                  {"hip_rotation_l", steady(8)},
                  {"knee_flexion_r", steady(3)},
                  {"knee_flexion_l", steady(3)}},
                 with(ParameterId::PelvisTilt, 8)) == "It travels as far as both knees, which are bent 3° more.");
    CHECK(second({heel, ankle, {"thorax_tilt", brief(5, 98)}}, kToesOut) ==
          "Farther away hardly any joint moves differently.");  // a flicker
    // What was told as far away is not told again.
    CHECK(sentences(answer_of({{"lumbar_bending_r", steady(8)}}), kToesOut, false).size() == 1);
}

TEST_CASE("of the loads the heaviest news comes first, and one of another joint beside it", "[words][sentences]") {
    const auto loads = [](const std::vector<std::pair<std::string, double>>& pcts) {
        return sentences(answer_of({}, pcts), kToesOut, false).at(0);
    };
    CHECK(loads({{"knee_contact_l", 12}, {"lumbar_extension_moment", -27}}) ==
          "The left knee carries 12\u00A0% more; the back muscles work 27\u00A0% less.");
    CHECK(loads({{"knee_adduction_moment_l", 50}, {"knee_contact_l", -20}}) ==
          "The inner side of the left knee is loaded 50\u00A0% more.");  // one joint, one word
    CHECK(loads({{"knee_contact_r", 40}, {"knee_contact_l", 40}, {"ankle_plantarflexion_moment_r", -6}}) ==
          "Both knees carry 40\u00A0% more.");
    CHECK(loads({{"knee_contact_l", 12}, {"knee_contact_r", -11}}) ==
          "The left knee carries 12\u00A0% more; the right knee carries 11\u00A0% less.");
}

TEST_CASE("a slope is told by what answers, not by how far", "[words][sentences]") {
    const Answer answer =
        answer_of({{"knee_flexion_r", steady(9)}, {"knee_flexion_l", steady(9)}}, {{"lumbar_contact", 60}});
    CHECK(sentences(answer, with(ParameterId::WalkIncline, 10), false) ==
          Strings{"Both knees are bent 9° more.", "The low back carries 60\u00A0% more."});
    CHECK(sentences(answer, with(ParameterId::WalkSpeed, 1.6), false).empty());  // the own neutral walks as fast
}

TEST_CASE("standing has no phases", "[words][sentences]") {
    Answer answer = answer_of({{"knee_flexion_l", varying(9)}, {"thorax_lean", Change{0.1, 0.1, 4, 0}}});
    answer.mode = Mode::Stand;
    CHECK(sentences(answer, kToesOut, false).at(0) ==
          "The left knee is bent 9° more; the chest leans 4° to the right.");
}

TEST_CASE("nothing relevant, nothing said", "[words][sentences]") {
    CHECK(sentences(answer_of({{"patella_direction_l", steady(-1.9)}}, {{"knee_contact_l", 4}}),
                    with(ParameterId::FootToeOutL, 2), false)
              .empty());
    const Answer changed = answer_of({{"patella_direction_l", steady(-12)}});
    CHECK(sentences(changed, Posture{}, false).empty());
    Answer fell = changed;
    fell.acceptance = Acceptance::Fell;
    CHECK(sentences(fell, kToesOut, false).empty());
    Answer alone = changed;
    alone.neutral = nullptr;
    CHECK(sentences(alone, kToesOut, false).empty());
    // Only a load.
    CHECK(sentences(answer_of({}, {{"hip_contact_r", 9}}), kToesOut, false) ==
          Strings{"The right hip carries 9\u00A0% more."});
}

TEST_CASE("every angle and every told load has words, on every side, in both directions", "[words][sentences]") {
    for (const ChannelInfo& channel : channel_table()) {
        for (const char* side : {"_r", "_l"})
            for (const double way : {1.0, -1.0})
                for (const bool clinical : {false, true}) {
                    const std::string key = std::string(channel.key) + (channel.sided ? side : "");
                    INFO(key << " " << way);
                    const Answer answer =
                        channel.load ? answer_of({}, {{key, 30 * way}}) : answer_of({{key, steady(10 * way)}});
                    for (const std::string& told : sentences(answer, with(ParameterId::ArmsSwing, 50), clinical)) {
                        CHECK(std::isupper(static_cast<unsigned char>(told[0])));
                        CHECK(told.ends_with("."));
                        CHECK(told.find_first_of("#@!") == told.npos);
                        CHECK(told.find("  ") == told.npos);
                    }
                }
    }
}
