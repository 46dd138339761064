// The tour: offered once, five stops that notice what was done, and "Show me" does it for the visitor in the document
// itself.
#include "ui/guide/tour.h"
#include "scenario/presets.h"
#include "session/walks/settled_answer.h"
#include "support/text_watch.h"
#include "ui/hand.h"
#include "words/strings/tour_strings.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using bodychain::test::Hand;
using ui::TourMove;
using ui::TourStop;

namespace {

void go(Hand& hand, TourMove what) {
    hand.bench.apply(ui::Tour{what});
    hand.frame();
    hand.frame();
}

bool done(const Hand& hand) { return hand.view.tour.done[static_cast<std::size_t>(*hand.view.tour.stop)]; }

std::shared_ptr<const Answer> walked(const Scenario& scenario) {
    Runner runner(real_engines());
    return settled_answer(runner, scenario, Mode::Walk);
}

bool overlap(const ui::Rect& a, const ui::Rect& b) {
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

void check_letters(const Hand& hand, const std::string& where) {
    for (const test::TextFinding& f : test::watch_text()) FAIL_CHECK(where << ": " << test::told(f));
    const ui::Rect card = hand.place(hand.view.tour.stop ? "tour.card" : "tour.offer");
    INFO(where);
    CHECK(card.x >= 0);
    CHECK(card.y >= 0);
    CHECK(card.right() <= ImGui::GetIO().DisplaySize.x);
    CHECK(card.bottom() <= ImGui::GetIO().DisplaySize.y);
    if (hand.view.tour.stop) CHECK(hand.place("tour.next").right() <= card.right());
}

}  // namespace

TEST_CASE("the tour is offered only where it is wanted, and declining is remembered", "[ui][tour]") {
    Hand hand;
    CHECK_FALSE(hand.places.find("tour.offer"));
    hand.view.tour.offered = true;
    hand.frame();
    CHECK_FALSE(overlap(hand.place("tour.offer"), hand.place("play")));
    hand.click("tour.decline");
    hand.frame();
    CHECK_FALSE(hand.places.find("tour.offer"));
    CHECK(hand.view.tour.seen);
    CHECK(hand.steps() == 0);
}

TEST_CASE("the tour goes on and back by its buttons and ends after the fifth stop", "[ui][tour]") {
    Hand hand;
    hand.view.tour.offered = true;
    hand.frame();
    hand.click("tour.take");
    hand.frame();
    CHECK(hand.view.tour.stop == TourStop::Walk);
    CHECK(hand.view.tour.seen);
    CHECK_FALSE(hand.places.find("tour.back"));
    hand.click("tour.next");
    hand.frame();
    CHECK(hand.view.tour.stop == TourStop::Cause);
    hand.click("tour.back");
    hand.frame();
    CHECK(hand.view.tour.stop == TourStop::Walk);
    for (std::size_t i = 0; i < ui::kTourStopCount; ++i) go(hand, TourMove::Next);
    CHECK_FALSE(hand.view.tour.stop);
    CHECK(hand.steps() == 0);  // looking at it changes nothing
    go(hand, TourMove::Take);
    hand.click("tour.skip");
    hand.frame();
    CHECK_FALSE(hand.places.find("tour.card"));
}

TEST_CASE("the first stops notice what they ask for, and not before", "[ui][tour]") {
    Hand hand;
    const auto neutral = walked({});
    hand.answer = neutral.get();
    go(hand, TourMove::Take);
    CHECK_FALSE(done(hand));
    hand.click("play");
    hand.frame();
    CHECK(done(hand));
    go(hand, TourMove::Next);
    CHECK_FALSE(done(hand));
    hand.click("foot.toe_out.left/plus");
    hand.frame();
    CHECK(done(hand));
    const auto turned = walked(hand.document.current());
    hand.answer = turned.get();
    go(hand, TourMove::Next);
    CHECK(hand.view.tour.stop == TourStop::Chain);
    CHECK_FALSE(done(hand));
    hand.view.chain.selected = ChainLink::KneeL;  // as a click on the figure does
    hand.frame();
    hand.frame();
    CHECK(done(hand));
    go(hand, TourMove::Next);
    CHECK_FALSE(hand.view.chain.selected);
}

TEST_CASE("the last stops notice what they ask for, and not before", "[ui][tour]") {
    Hand hand;
    go(hand, TourMove::Take);
    for (int i = 0; i < 3; ++i) go(hand, TourMove::Next);
    CHECK(hand.view.tour.stop == TourStop::Examples);
    CHECK_FALSE(done(hand));
    hand.click("examples");
    hand.frame();
    CHECK_FALSE(done(hand));
    CHECK(hand.places.find("tour.card"));
    CHECK_FALSE(overlap(hand.place("tour.card"), hand.place("example/flat_feet")));
    hand.click("example/flat_feet");
    hand.frame();
    hand.frame();
    CHECK(done(hand));
    const auto flat = walked(hand.document.current());
    hand.answer = flat.get();
    go(hand, TourMove::Next);
    CHECK_FALSE(done(hand));
    hand.click("changes.page/2");
    hand.frame();
    CHECK(done(hand));
    hand.click("tour.next");
    hand.frame();
    CHECK_FALSE(hand.view.tour.stop);
}

TEST_CASE("what the tour shows by itself is a step of the history", "[ui][tour]") {
    Hand hand;
    go(hand, TourMove::Take);
    go(hand, TourMove::Show);
    CHECK(done(hand));
    go(hand, TourMove::Next);
    go(hand, TourMove::Show);
    CHECK(hand.value(ParameterId::FootToeOutR) == 25);
    CHECK(hand.value(ParameterId::FootToeOutL) == 0);
    CHECK(hand.steps() == 1);
    go(hand, TourMove::Next);
    go(hand, TourMove::Show);
    CHECK(hand.view.chain.selected == ChainLink::HipR);
    CHECK(hand.steps() == 1);
    go(hand, TourMove::Next);
    go(hand, TourMove::Show);
    CHECK(hand.value(ParameterId::FootPronationR) == 8);
    CHECK(hand.steps() == 2);
    go(hand, TourMove::Show);  // done already: the key goes on
    CHECK(hand.view.tour.stop == TourStop::Loads);
    go(hand, TourMove::Show);
    CHECK(hand.view.chain.page == ui::ChangesPage::Sites);
    hand.click("undo");
    hand.click("undo");
    CHECK(hand.document.current().posture.neutral());
}

TEST_CASE("no letter of the tour is cut off, at any size", "[ui][tour]") {
    const auto neutral = walked({});
    for (const auto& [width, height, scale] : {std::tuple{900.0f, 600.0f, 1.0f},
                                               {900.0f, 600.0f, 0.75f},
                                               {1280.0f, 720.0f, 1.0f},
                                               {1280.0f, 720.0f, 1.5f},
                                               {1920.0f, 1080.0f, 2.0f}}) {
        Hand hand(width, height);
        hand.rescale(scale);
        hand.answer = neutral.get();
        const std::string at = std::to_string(width) + " x " + std::to_string(scale);
        hand.view.tour.offered = true;
        hand.frame();
        hand.frame();
        check_letters(hand, at + " offer");
        go(hand, TourMove::Take);
        for (std::size_t i = 0; i < ui::kTourStopCount; ++i) {
            check_letters(hand, at + " stop " + std::to_string(i + 1));
            hand.view.tour.done[i] = true;
            hand.frame();
            hand.frame();
            check_letters(hand, at + " done " + std::to_string(i + 1));
            go(hand, TourMove::Next);
        }
    }
}
