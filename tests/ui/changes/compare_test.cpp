// The pages on which two postures are compared and single corrections are looked at: on real walks.
#include "session/walks/settled_answer.h"
#include "ui/hand.h"
#include "ui/plots/curve_pictures.h"
#include "ui/plots/plot_draw.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using bodychain::test::Hand;

namespace {

Scenario crooked() {
    Scenario scenario;
    scenario.posture.set(ParameterId::FootToeOutL, 20);
    scenario.posture.set(ParameterId::PelvisTilt, 6);
    return scenario;
}

struct Known {
    std::shared_ptr<const Answer> answer;
    AttributionAnswer shares;
};
const Known& known() {
    static const Known once = [] {
        Known known;
        Runner runner(real_engines());
        known.answer = settled_answer(runner, crooked(), Mode::Walk);
        WalkCache cache;
        AttributionOptions options;
        options.sites = true;
        known.shares = {hash_of(crooked()), attribute_walk(crooked(), real_engines(), cache, options), {}};
        return known;
    }();
    return once;
}

/// Beside the own neutral, as the window would set it.
struct Pair : Hand {
    explicit Pair(ui::ChangesPage page) : Hand(1280, 1600, crooked()) {
        answer = known().answer.get();
        shares = {&known().shares, false, 1};
        auto a = std::make_shared<Answer>(*known().answer);
        a->now = a->neutral;
        ui::CompareNow& now = view.compare.now;
        now.other = std::make_shared<const Scenario>(own_neutral(crooked()));
        now.answer = a;
        now.figures = std::make_shared<const PairFigures>(pair_figures(*a, *known().answer));
        view.curves.compared = ui::KeptWalk{"A: neutral", a->now, ui::kComparedColour};
        view.chain.page = page;
        frame();
        frame();
    }
};

}  // namespace

TEST_CASE("a row of the table opens its curve with A's curve in it", "[ui][compare]") {
    Pair hand(ui::ChangesPage::Compare);
    REQUIRE(hand.view.compare.now.figures->rows.size() > 3);
    CHECK(hand.places.find("compare.score"));
    hand.click("compare.row/foot_progression_l");
    CHECK(hand.view.curves.open);
    REQUIRE(hand.view.curves.enlarged);
    CHECK(ui::plots_of(hand.view.curves.page)[*hand.view.curves.enlarged] == "foot_progression");
    hand.frame();
    hand.frame();
    REQUIRE(hand.bench.memory.curves.pictures);
    CHECK(hand.places.find("curves.compared"));
    const auto kept = ui::walks_beside(hand.bench.memory.curves, hand.view.curves);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].colour == ui::kComparedColour);
    const auto& lines = hand.bench.memory.curves.pictures->plots[*hand.view.curves.enlarged].curves.lines;
    const auto of_a = std::ranges::count(lines, ui::LineKind::Kept, &ui::PlotLine::kind);
    CHECK(of_a == 2);
    for (const ui::PlotLine& line : lines)
        if (line.kind == ui::LineKind::Kept)
            CHECK(ui::line_colour(hand.look, line, kept) == hand.look.colours.compared);
}

TEST_CASE(
    "a setting is copied to B in one step, to A without one; swap, stop, keep and neutral are asked of the window",
    "[ui][compare]") {
    Pair hand(ui::ChangesPage::Compare);
    hand.click("compare.put/foot.toe_out.left");
    CHECK(hand.took(ui::PutIntoA{ParameterId::FootToeOutL}));
    CHECK(hand.steps() == 0);
    hand.click("compare.take/foot.toe_out.left");
    CHECK(hand.steps() == 1);
    CHECK(hand.value(ParameterId::FootToeOutL) == 0);
    CHECK(hand.value(ParameterId::PelvisTilt) == 6);
    hand.frame();
    CHECK_FALSE(hand.places.find("compare.take/foot.toe_out.left"));
    hand.click("compare.swap");
    CHECK(hand.took(ui::SwapAAndB{}));
    hand.click("compare.stop");
    CHECK(hand.took(ui::StopComparing{}));
    hand.click("compare.keep");
    CHECK(hand.took(ui::KeepAsA{}));
    hand.click("compare.neutral");
    CHECK(hand.took(ui::CompareWithNeutral{}));
    hand.click("compare.view/1");
    CHECK(hand.view.compare.beside);
}

TEST_CASE("with nothing compared the page offers to keep, and no more", "[ui][compare]") {
    Pair hand(ui::ChangesPage::Compare);
    hand.view.compare.now = {};
    hand.frame();
    CHECK(hand.places.find("compare.keep"));
    CHECK_FALSE(hand.places.find("compare.swap"));
    hand.document = Document(Scenario{});  // also where nothing is changed yet
    hand.frame();
    CHECK(hand.places.find("compare.keep"));
}

TEST_CASE("a single correction is played without changing the posture, and made in one step", "[ui][compare]") {
    Pair hand(ui::ChangesPage::Correct);
    hand.click("play/foot.toe_out.left");
    REQUIRE(hand.view.compare.played);
    CHECK(hand.steps() == 0);
    const Posture& without = hand.view.compare.played->scenario->posture;
    CHECK(without.get(ParameterId::FootToeOutL) == 0);
    CHECK(without.get(ParameterId::PelvisTilt) == 6);
    hand.click("play/foot.toe_out.left");
    CHECK_FALSE(hand.view.compare.played);
    hand.click("play/pelvis.tilt");
    hand.click("apply/pelvis.tilt");
    CHECK_FALSE(hand.view.compare.played);
    CHECK(hand.steps() == 1);
    CHECK(hand.value(ParameterId::PelvisTilt) == 0);
    CHECK(hand.value(ParameterId::FootToeOutL) == 20);
}

TEST_CASE("what the corrections are looked at by is chosen from body, places and links", "[ui][compare]") {
    Pair hand(ui::ChangesPage::Correct);
    hand.click("corrections.target");
    hand.frame();
    hand.frame();
    REQUIRE(hand.places.find("corrections.target/1"));
    hand.click("corrections.target/1");
    REQUIRE(hand.view.compare.target);
    CHECK(hand.view.compare.target->kind != CorrectionTarget::Kind::WholeBody);
    hand.view.compare.target.reset();
    hand.view.chain.selected = ChainLink::FootL;  // what is open elsewhere is what is meant
    hand.frame();
    const auto list =
        correction_list(known().shares.run, {CorrectionTarget::Kind::Link, {}, Side::Right, ChainLink::FootL});
    REQUIRE(list);
    CHECK(known().shares.run.causes[list->rows[0].cause].key == "foot.toe_out.left");
    CHECK(list->rows[0].remains_pct < 40);
}
