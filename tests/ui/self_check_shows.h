// The open self-tests with answers and the real scene of each, made once: what panels are looked at with.
#pragma once

#include "ui/state/self_check_view.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

namespace bodychain::test {

struct OpenSelfCheck {
    std::string about;
    ui::SelfCheckView view;
};

/// With these answers ("foot.right=out"), at a phase; with a scene beside its neutral one, or still waiting for it.
inline OpenSelfCheck open_self_check(SelfCheck test, const std::vector<std::string>& answers, double phase,
                                     bool waits = false) {
    OpenSelfCheck open;
    open.view.open = true;
    open.view.test = test;
    open.view.playback.phase = phase;
    open.about = "self-test " + std::string(name_of(test));
    for (const std::string& text : answers) {
        const auto knows = [&](SelfCheck of) { return static_cast<bool>(with_answer(of, {}, text)); };
        const auto of = std::ranges::find_if(kSelfChecks, knows);
        if (of == kSelfChecks.end()) throw std::runtime_error("no answer " + text);
        open.view.answers = with_answer(*of, open.view.answers, text).value();
        open.about += " " + text;
    }
    if (waits) return open;
    Scenario scenario;
    scenario.posture = posture_of(open.view, {}, false).posture;
    auto show = std::make_shared<SelfCheckShow>(make_self_check(test, scenario));
    if (scenario != own_neutral(scenario))
        show->neutral = std::make_shared<const SelfCheckShow>(make_self_check(test, own_neutral(scenario)));
    open.view.show = show;
    return open;
}

/// Each of the three with nothing answered, some answers and many; playing, at the end and waiting.
inline const std::vector<OpenSelfCheck>& open_self_checks() {
    static const std::vector<OpenSelfCheck> all = [] {
        std::vector<OpenSelfCheck> tests;
        for (const SelfCheck test : kSelfChecks) tests.push_back(open_self_check(test, {}, 0));
        tests.push_back(open_self_check(SelfCheck::Mirror, {"foot.right=out"}, 0));
        tests.push_back(open_self_check(SelfCheck::Mirror,
                                        {"foot.right=out", "foot.left=in", "kneecap.right=in", "kneecap.left=out"}, 0));
        tests.push_back(open_self_check(SelfCheck::Wall, {"back=hollow"}, 0.2));
        tests.push_back(open_self_check(
            SelfCheck::Wall, {"back=hollow", "low_back=tight", "pull.right=hip_front", "pull.left=thigh_back"}, 0.6));
        tests.push_back(open_self_check(
            SelfCheck::Wall,
            {"foot.right=out", "kneecap.left=in", "back=hollow", "sole.right=heel_off", "toes.left=out"}, 0.6, true));
        tests.push_back(open_self_check(SelfCheck::Sitting, {"toes.right=in"}, 0.95));
        tests.push_back(open_self_check(
            SelfCheck::Sitting, {"sole.right=heel_off", "sole.left=heel_off", "toes.left=out", "toes.right=in"}, 0.6));
        tests.back().view.row = 4;
        return tests;
    }();
    return all;
}

}  // namespace bodychain::test
