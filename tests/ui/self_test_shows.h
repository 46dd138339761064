// The open self-tests with answers and the real scene of each, made once: what panels are looked at with.
#pragma once

#include "ui/state/self_check_view.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

namespace bodychain::test {

struct OpenSelfTest {
    std::string about;
    ui::SelfTestView view;
};

/// With these answers ("foot.right=out"), at a phase; with a scene beside its neutral one, or still waiting for it.
inline OpenSelfTest open_self_test(SelfTest test, const std::vector<std::string>& answers, double phase, bool waits = false) {
    OpenSelfTest open;
    open.view.open = true;
    open.view.test = test;
    open.view.playback.phase = phase;
    open.about = "self-test " + std::string(name_of(test));
    for (const std::string& text : answers) {
        const auto knows = [&](SelfTest of) { return static_cast<bool>(with_answer(of, {}, text)); };
        const auto of = std::ranges::find_if(kSelfTests, knows);
        if (of == kSelfTests.end()) throw std::runtime_error("no answer " + text);
        open.view.answers = with_answer(*of, open.view.answers, text).value();
        open.about += " " + text;
    }
    if (waits) return open;
    Scenario scenario;
    scenario.posture = posture_of(open.view, {}, false).posture;
    auto show = std::make_shared<SelfTestShow>(make_self_test(test, scenario));
    if (scenario != own_neutral(scenario)) show->neutral = std::make_shared<const SelfTestShow>(make_self_test(test, own_neutral(scenario)));
    open.view.show = show;
    return open;
}

/// Each of the three with nothing answered, some answers and many; playing, at the end and waiting.
inline const std::vector<OpenSelfTest>& open_self_tests() {
    static const std::vector<OpenSelfTest> all = [] {
        std::vector<OpenSelfTest> tests;
        for (const SelfTest test : kSelfTests) tests.push_back(open_self_test(test, {}, 0));
        tests.push_back(open_self_test(SelfTest::Mirror, {"foot.right=out"}, 0));
        tests.push_back(open_self_test(SelfTest::Mirror, {"foot.right=out", "foot.left=in", "kneecap.right=in", "kneecap.left=out"}, 0));
        tests.push_back(open_self_test(SelfTest::Wall, {"back=hollow"}, 0.2));
        tests.push_back(open_self_test(SelfTest::Wall, {"back=hollow", "low_back=tight", "pull.right=hip_front", "pull.left=thigh_back"}, 0.6));
        tests.push_back(open_self_test(SelfTest::Wall, {"foot.right=out", "kneecap.left=in", "back=hollow", "sole.right=heel_off", "toes.left=out"}, 0.6, true));
        tests.push_back(open_self_test(SelfTest::Sitting, {"toes.right=in"}, 0.95));
        tests.push_back(open_self_test(SelfTest::Sitting, {"sole.right=heel_off", "sole.left=heel_off", "toes.left=out", "toes.right=in"}, 0.6));
        tests.back().view.row = 4;
        return tests;
    }();
    return all;
}

}  // namespace bodychain::test
