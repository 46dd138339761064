// Answering the self-tests by hand: every answer goes to its own leg, nothing is set by looking, and the posture that
// walks is the answered one.
#include "scenario/self_check.h"
#include "support/scenarios.h"
#include "ui/hand.h"
#include "words/parameter_words.h"
#include "words/self_check_words.h"
#include "words/strings/self_check_strings.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>

using namespace bodychain;
using bodychain::test::Hand;

namespace {

using A = SelfAnswer;
using Q = SelfQuestion;

/// The open tests in a window so high that nothing need be scrolled to.
struct Answering : Hand {
    explicit Answering(SelfCheck test = SelfCheck::Mirror, Scenario scenario = {})
        : Hand(1280, 1600, std::move(scenario)) {
        view.self_check.open = true;
        view.self_check.test = test;
        frame();
        frame();
    }
    SelfAnswers& answers() { return view.self_check.answers; }
    void down(int rows) {
        for (int i = 0; i < std::abs(rows); ++i) press(rows > 0 ? KeyAction::RowDown : KeyAction::RowUp);
    }
    void choose(Side side) { press(side == Side::Left ? KeyAction::StepBack : KeyAction::StepForward); }
    /// The posture in the document's scenario is what these answers speak for.
    void check_walks(const SelfAnswers& wanted, const Scenario& person) {
        CHECK(document.current().posture == posture_of(wanted, person.posture).posture);
        CHECK_FALSE(view.self_check.open);
        CHECK(view.mode == Mode::Walk);
        CHECK(view.playback.playing);
        CHECK(steps() == 1);
    }
};

std::string place_of(const SelfQuestionInfo& question, A answer, Side side) {
    const std::string row = "self/" + std::string(question.key) + "/" + std::string(name_of(answer));
    return !question.sided ? row : row + (side == Side::Left ? "/left" : "/right");
}

SelfAnswers with(Q question, Side side, A answer, SelfAnswers answers = {}) {
    answers.set(question, side, answer);
    return answers;
}

// A line for each of the two reasons.
void check_notes(const std::string& notes, const SelfCheckPosture& posture) {
    INFO(notes);
    REQUIRE(posture.reasons.size() == 2);
    CHECK(std::ranges::count(notes, '\n') == 1);
    for (const SelfReasonRow& row : posture.reasons) {
        CHECK(notes.find(parameter_name(row.parameter, false)) != std::string::npos);
        CHECK(notes.find(reason_text(row.reason, false)) != std::string::npos);
    }
}

}  // namespace

TEST_CASE("a click on half a row answers for that leg and for nothing else", "[ui][self-test]") {
    int halves = 0;
    for (const SelfCheck test : kSelfChecks) {
        Answering hand(test);
        for (const SelfQuestionInfo& question : self_questions()) {
            if (question.test != test) continue;
            for (const A answer : question.answers)
                for (const Side side : kSides) {
                    if (!question.sided && side == Side::Left) continue;
                    INFO(place_of(question, answer, side));
                    // From another answer, so that the first one of a question does something as well.
                    const A before =
                        answer == question.answers.front() ? question.answers.back() : question.answers.front();
                    hand.answers() = with(question.id, Side::Left, before, with(question.id, Side::Right, before));
                    const SelfAnswers wanted = with(question.id, side, answer, hand.answers());
                    hand.click(place_of(question, answer, side));
                    CHECK(hand.answers() == wanted);
                    ++halves;
                }
            if (!question.sided) continue;
            const ui::Rect left = hand.place(place_of(question, question.answers[0], Side::Left)),
                           right = hand.place(place_of(question, question.answers[0], Side::Right));
            CHECK(left.right() <= right.x);  // as in a mirror
        }
    }
    CHECK(halves == 2 * (3 + 3 + 3 + 3 + 2 + 2 + 3) + 2 + 2);
}

TEST_CASE("the pointer on an answer shows what it would mean and sets nothing", "[ui][self-test]") {
    Answering hand;
    const SelfAnswers nothing, foot_out = with(Q::MirrorFoot, Side::Right, A::FootOut);
    hand.point("self/foot/out/right");
    CHECK(hand.view.self_check.pointed == foot_out);
    CHECK(hand.answers() == nothing);
    const Posture person;
    CHECK(ui::posture_of(hand.view.self_check, person, true).posture == posture_of(foot_out, person).posture);
    CHECK(ui::posture_of(hand.view.self_check, person, false).posture == person);
    hand.point("self/foot/ahead/right");  // that is what is answered already
    CHECK_FALSE(hand.view.self_check.pointed);
    hand.point("self/foot/out/left");
    CHECK(hand.view.self_check.pointed == with(Q::MirrorFoot, Side::Left, A::FootOut));
    hand.point("self.title");
    CHECK_FALSE(hand.view.self_check.pointed);
    CHECK(hand.answers() == nothing);
    CHECK(hand.steps() == 0);
}

TEST_CASE("arrow keys go from answer to answer and answer for the left and the right leg", "[ui][self-test]") {
    Answering hand;
    hand.choose(Side::Left);  // at first it only marks a row
    CHECK(hand.view.self_check.row == 0);
    CHECK(hand.answers() == SelfAnswers());
    hand.down(1);
    hand.choose(Side::Left);
    CHECK(hand.answers() == with(Q::MirrorFoot, Side::Left, A::FootOut));
    hand.down(4);
    hand.choose(Side::Right);
    CHECK(hand.answers() ==
          with(Q::MirrorKneecap, Side::Right, A::KneecapIn, with(Q::MirrorFoot, Side::Left, A::FootOut)));
    hand.down(1);  // there is none below
    CHECK(hand.view.self_check.row == 5);
    hand.down(-20);
    CHECK(hand.view.self_check.row == 0);
    hand.choose(Side::Left);
    CHECK(hand.answers() == with(Q::MirrorKneecap, Side::Right, A::KneecapIn));
    for (const Side side : kSides) {  // a question of the whole body
        Answering wall(SelfCheck::Wall);
        wall.down(1);
        wall.down(1);
        wall.choose(side);
        CHECK(wall.answers() == with(Q::WallBack, Side::Right, A::BackHollow));
    }
}

TEST_CASE("all unremarkable: every test's answers and what was adjusted are gone", "[ui][self-test]") {
    Answering hand;
    hand.click("self/foot/out/left");
    hand.click("self.next");
    CHECK(hand.view.self_check.test == SelfCheck::Wall);
    hand.click("self/back/hollow");
    hand.frame();
    hand.click("self/" + std::string(info(ParameterId::SpineLordosis).key) + "/plus");
    REQUIRE(hand.answers() != SelfAnswers());
    REQUIRE_FALSE(hand.view.self_check.adjusted.empty());
    hand.click("self.again");
    CHECK(hand.answers() == SelfAnswers());
    CHECK(hand.view.self_check.adjusted.empty());
    CHECK(hand.view.self_check.test == SelfCheck::Wall);
    hand.click("self.next");
    hand.click("self.next");  // there is none after sitting
    CHECK(hand.view.self_check.test == SelfCheck::Sitting);
    CHECK(hand.steps() == 0);
}

TEST_CASE("plus and minus change what the answers speak for, within the parameter's range", "[ui][self-test]") {
    Answering hand;
    const ParameterInfo& torsion = info(ParameterId::LegTibialTorsionR);
    const std::string name = "self/" + std::string(torsion.key);
    hand.click("self/foot/out/right");
    hand.frame();
    const double spoken = posture_of(hand.answers(), {}).posture.get(torsion.id);
    const auto value = [&] { return ui::posture_of(hand.view.self_check, {}, false).posture.get(torsion.id); };
    REQUIRE(spoken > 0);
    hand.click(name + "/plus");
    CHECK(value() == spoken + torsion.step);
    hand.click(name + "/minus");
    hand.click(name + "/minus");
    CHECK(value() == spoken - torsion.step);
    CHECK(posture_of(hand.answers(), {}).posture.get(torsion.id) == spoken);
    CHECK(ui::posture_of(hand.view.self_check, {}, false).posture.get(ParameterId::LegTibialTorsionL) == 0);
    for (int i = 0; i < 60; ++i) hand.click(name + "/plus");
    CHECK(value() == torsion.max);
    hand.click("self.walk");
    CHECK(hand.value(torsion.id) == torsion.max);
    hand.view.self_check.open = true;
    hand.frame();
    hand.frame();
    hand.click("self/kneecap/in/left");  // another answer, another posture: the sizes begin anew
    CHECK(hand.view.self_check.adjusted.empty());
    CHECK(value() == spoken);
}

TEST_CASE("let it walk: the answered posture as one step of the history, with its reasons", "[ui][self-test]") {
    Scenario somebody = test::with(ParameterId::LegKneeValgusR, 5, test::with(ParameterId::BodyHeight, 1.62));
    somebody.name = "Anna";
    somebody.look_at = "her right knee";
    for (const Side side : kSides) {
        INFO(index(side));
        Answering hand(SelfCheck::Sitting, somebody);
        const std::string leg = side == Side::Left ? "/left" : "/right";
        hand.click("self/knee/up" + leg);
        hand.view.self_check.test = SelfCheck::Mirror;
        hand.frame();
        hand.frame();
        hand.click("self/foot/out" + leg);
        const SelfAnswers answers = hand.answers();
        REQUIRE(answers == with(Q::MirrorFoot, side, A::FootOut, with(Q::SittingKnee, side, A::KneeUp)));
        hand.view.mode = Mode::Stand;
        hand.view.playback.playing = false;
        hand.click("self.walk");
        hand.check_walks(answers, somebody);
        const Side other = side == Side::Left ? Side::Right : Side::Left;
        for (const ParameterId id : {ParameterId::LegTibialTorsionR, ParameterId::LimitHamstringsR}) {
            CHECK(hand.value(on_side(id, side)) > 10);
            CHECK(hand.value(on_side(id, other)) == 0);
        }
        CHECK(hand.value(ParameterId::BodyHeight) == 1.62);
        CHECK(hand.value(ParameterId::LegKneeValgusR) == 0);
        const Scenario& now = hand.document.current();
        CHECK(now.name == "Anna");  // a person stays who they are
        CHECK(now.look_at.empty());
        check_notes(now.notes, posture_of(answers, somebody.posture));
        hand.frame();
        hand.click("undo");
        CHECK(hand.document.current() == somebody);
        CHECK(hand.answers() == answers);  // they can be gone on with
    }
}

TEST_CASE("Enter lets it walk once, also together with the button", "[ui][self-test]") {
    Answering hand;
    hand.click("self/foot/in/right");
    const SelfAnswers answers = hand.answers();
    hand.press(KeyAction::Accept);
    hand.check_walks(answers, {});
    hand.click("undo");
    hand.view.self_check.open = true;
    hand.frame();
    hand.frame();
    hand.point("self.walk");
    hand.button(true);
    ImGui::GetIO().MouseDown[0] = false;
    hand.press(KeyAction::Accept);
    CHECK(hand.document.position() == 1);
    hand.view.self_check.open = true;
    hand.frame();
    hand.frame();
    CHECK(hand.view.self_check.open);  // a key that was pressed before does not close it
}

TEST_CASE("the cross closes the tests and changes nothing", "[ui][self-test]") {
    Answering hand;
    hand.click("self/foot/in/right");
    hand.click("self.close");
    CHECK_FALSE(hand.view.self_check.open);
    CHECK(hand.steps() == 0);
    CHECK(hand.document.current() == Scenario{});
    hand.frame();
    hand.click("self.open");
    CHECK(hand.view.self_check.open);
    CHECK(hand.answers() == with(Q::MirrorFoot, Side::Right, A::FootIn));
}

TEST_CASE("in a small window the marked answer is scrolled into view, and every test begins at its top",
          "[ui][self-test]") {
    Hand hand(900, 600);
    hand.view.self_check.open = true;
    hand.view.self_check.test = SelfCheck::Wall;
    const auto marked = [&](const std::string& row) {
        hand.frame();
        hand.frame();
        const ui::Rect r = hand.place("self/" + row), rows = hand.place("self.rows");
        return r.y >= rows.y - 1 && r.bottom() <= rows.bottom() + 1;
    };
    CHECK(marked("back/flat"));
    CHECK_FALSE(marked("pull/thigh_back/left"));
    for (int i = 0; i < 10; ++i) {
        hand.press(KeyAction::RowDown);
    }
    CHECK(hand.view.self_check.row == 9);
    CHECK(marked("pull/thigh_back/left"));
    CHECK_FALSE(marked("back/flat"));
    CHECK(marked("pull/thigh_back/right"));
    hand.click("self.next");
    CHECK(marked("sole/flat/left"));
    hand.press(KeyAction::RowDown);
    CHECK(marked("sole/flat/left"));
    const ui::Rect walk = hand.place("self.walk");
    CHECK(walk.bottom() <= hand.place("##posture").bottom());
}
