// What is read beside the self-tests' scenes: each leg's value on its own line, brackets only where something is
// compared.
#include "words/self_check_figures.h"
#include "support/scenarios.h"
#include "words/language/language.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace bodychain;
using test::with;

namespace {

using A = SelfAnswer;
using Q = SelfQuestion;

/// Back to English, whatever happens.
struct Reading {
    explicit Reading(Language language) { set_language(language); }
    ~Reading() { set_language(Language::English); }
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;
};

/// Something remarkable in one test, at the right leg alone and in the middle.
Scenario remarkable(SelfCheck test) {
    SelfAnswers answers;
    switch (test) {
        case SelfCheck::Mirror: answers.set(Q::MirrorFoot, Side::Right, A::FootOut); break;
        case SelfCheck::Wall: answers.set(Q::WallKnee, Side::Right, A::KneeBendsMuch); break;
        case SelfCheck::Sitting: answers.set(Q::SittingKnee, Side::Right, A::KneeUp); break;
    }
    Scenario scenario;
    scenario.posture = posture_of(answers, {}).posture;
    return scenario;
}

SelfCheckShow compared(SelfCheck test, const Scenario& scenario) {
    SelfCheckShow show = make_self_check(test, scenario);
    show.neutral = std::make_shared<const SelfCheckShow>(make_self_check(test, own_neutral(scenario)));
    return show;
}

bool bracketed(const std::string& words) { return words.find('(') != std::string::npos && words.back() == ')'; }

}  // namespace

TEST_CASE("the figures of a self-test do not mix up right and left", "[words][self-test]") {
    for (const SelfCheck test : kSelfChecks) {
        const Scenario right = remarkable(test);
        const SelfCheckShow show = compared(test, right), mirror = compared(test, mirrored(right));
        for (const Language language : {Language::English, Language::German})
            for (const bool clinical : {false, true}) {
                const Reading reading(language);
                INFO(name_of(test) << " " << code_of(language) << (clinical ? " clinical" : " plain"));
                const auto lines = self_check_figures(show, 1, clinical),
                           exchanged = self_check_figures(mirror, 1, clinical);
                REQUIRE(lines.size() == exchanged.size());
                int apart = 0;
                for (std::size_t i = 0; i < lines.size(); ++i) {
                    INFO(lines[i].name << ": R " << lines[i].right << " L " << lines[i].left);
                    CHECK(lines[i].name == exchanged[i].name);
                    CHECK(lines[i].sided == exchanged[i].sided);
                    CHECK(lines[i].right == (lines[i].sided ? exchanged[i].left : exchanged[i].right));
                    if (!lines[i].sided) CHECK(lines[i].left.empty());
                    if (!lines[i].sided) continue;
                    CHECK(lines[i].left == exchanged[i].right);
                    CHECK(lines[i].right_differs == exchanged[i].left_differs);
                    CHECK(lines[i].left_differs == exchanged[i].right_differs);
                    apart += lines[i].right != lines[i].left && lines[i].right_differs;
                }
                CHECK(apart >= 2);  // else nothing was told apart
            }
    }
}

TEST_CASE("the leg that was answered shows what was answered", "[words][self-test]") {
    const auto number = [](const std::string& words) { return std::stod(words); };
    const auto mirror = self_check_figures(compared(SelfCheck::Mirror, remarkable(SelfCheck::Mirror)), 0, false);
    CHECK(number(mirror[0].right) > number(mirror[0].left) + 8);
    CHECK(mirror[0].right_differs);
    CHECK_FALSE(mirror[0].left_differs);
    CHECK(mirror[2].right_differs);  // against the kneecap, which looks ahead
    CHECK_FALSE(mirror[1].right_differs);
    const auto wall = self_check_figures(compared(SelfCheck::Wall, remarkable(SelfCheck::Wall)), 1, false);
    CHECK(number(wall[2].right) > number(wall[2].left) + 5);
    CHECK(wall[2].right_differs);
    CHECK(wall[3].right == "front of the hip");
    CHECK(wall[3].left != "front of the hip");
    const auto sitting = self_check_figures(compared(SelfCheck::Sitting, remarkable(SelfCheck::Sitting)), 1, true);
    CHECK(number(sitting[0].right) > number(sitting[0].left) + 5);
    CHECK(number(sitting[1].right) > number(sitting[1].left) + 15);
    CHECK(sitting.back().right == "hamstrings");
}

TEST_CASE("brackets stand only where there is something to compare with, and only then does something differ",
          "[words][self-test]") {
    for (const SelfCheck test : kSelfChecks) {
        const Scenario scenario = remarkable(test);
        INFO(name_of(test));
        const SelfCheckShow alone = make_self_check(test, scenario);
        const SelfCheckShow with_neutral = compared(test, scenario);
        const auto one = self_check_figures(alone, 1, false), two = self_check_figures(with_neutral, 1, false);
        REQUIRE(one.size() == two.size());
        REQUIRE(one.size() >= 3);
        for (std::size_t i = 0; i < one.size(); ++i) {
            INFO(one[i].name);
            const bool tension = one[i].right.find_first_of("0123456789") == std::string::npos;
            CHECK_FALSE(bracketed(one[i].right));
            CHECK_FALSE(one[i].right_differs);
            CHECK_FALSE(one[i].left_differs);
            CHECK(bracketed(two[i].right) == !tension);
            if (two[i].sided) CHECK(bracketed(two[i].left) == !tension);
            CHECK(two[i].right.starts_with(one[i].right));
        }
        CHECK(std::ranges::any_of(two, &SelfCheckFigure::right_differs));
        const SelfCheckShow neutral = compared(test, {});
        for (const SelfCheckFigure& line : self_check_figures(neutral, 1, false)) {
            INFO(line.name);
            CHECK_FALSE(line.right_differs);
            CHECK_FALSE(line.left_differs);
        }
    }
}

TEST_CASE("figures follow the movement and are said in both languages, plainly and clinically", "[words][self-test]") {
    const SelfCheckShow show = compared(SelfCheck::Wall, remarkable(SelfCheck::Wall));
    const auto start = self_check_figures(show, 0, false), end = self_check_figures(show, 1, false);
    CHECK(start[0].right != end[0].right);
    CHECK(self_check_figures(show, -1, false)[0].right == start[0].right);
    CHECK(self_check_figures(show, 2, false)[0].right == end[0].right);
    for (const SelfCheck test : kSelfChecks) {
        const SelfCheckShow any = make_self_check(test, remarkable(test));
        for (const bool clinical : {false, true}) {
            const auto english = self_check_figures(any, 1, clinical);
            const std::string action = self_check_action(test, clinical);
            const Reading reading(Language::German);
            const auto german = self_check_figures(any, 1, clinical);
            CHECK(self_check_action(test, clinical) != action);
            for (std::size_t i = 0; i < german.size(); ++i) {
                INFO(english[i].name);
                CHECK(german[i].name != english[i].name);
            }
        }
        CHECK(self_check_figures(any, 1, true)[0].name != self_check_figures(any, 1, false)[0].name);
    }
}
