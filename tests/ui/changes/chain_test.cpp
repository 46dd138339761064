// The figure of the chain, the card of a link, where a change comes from, and the page of places: on real walks.
#include "session/walks/settled_answer.h"
#include "ui/changes/sites_page.h"
#include "ui/hand.h"
#include "ui/plots/plot_curves.h"

#include <catch2/catch.hpp>

#include <map>

using namespace bodychain;
using bodychain::test::Hand;

namespace {

Scenario three_causes() {
    Scenario scenario;
    scenario.posture.set(ParameterId::FootToeOutL, 20);
    scenario.posture.set(ParameterId::LegLengthR, 15);
    scenario.posture.set(ParameterId::PelvisTilt, 6);
    return scenario;
}

Scenario one_cause() {
    Scenario scenario;
    scenario.posture.set(ParameterId::FootToeOutL, 20);
    return scenario;
}

/// A scenario's walk and its shares, simulated once for all tests.
struct Known {
    std::shared_ptr<const Answer> answer;
    AttributionAnswer shares;
};
const Known& known(const Scenario& scenario) {
    static std::map<std::string, Known> all;
    Known& known = all[hash_of(scenario)];
    if (known.answer) return known;
    Runner runner(real_engines());
    known.answer = settled_answer(runner, scenario, Mode::Walk);
    WalkCache cache;
    AttributionOptions options;
    options.sites = true;
    known.shares = {hash_of(scenario), attribute_walk(scenario, real_engines(), cache, options), {}};
    return known;
}

struct Chain : Hand {
    explicit Chain(const Scenario& scenario, float height = 1000) : Hand(1280, height, scenario) {
        const Known& k = known(scenario);
        answer = k.answer.get();
        shares = {&k.shares, false, 1};
        frame();
        frame();
    }
    void page(ui::ChangesPage wanted) {
        click("changes.page/" + std::to_string(static_cast<int>(wanted)));
        frame();
    }
};

std::string link_id(ChainLink link) { return "chain/" + std::to_string(index(link)); }

}  // namespace

TEST_CASE("a click on a link opens its card and flies there, another click closes it", "[ui][chain]") {
    Chain hand(three_causes());
    CHECK_FALSE(hand.places.find("card"));
    hand.click(link_id(ChainLink::KneeL));
    CHECK(hand.view.chain.selected == ChainLink::KneeL);
    CHECK(hand.took(ui::CloseLook{Joint::KneeL}));
    CHECK_FALSE(hand.view.hint);
    hand.frame();
    CHECK(hand.places.find("card"));
    CHECK(hand.places.find("card.plot"));
    hand.click("card.plane/2");
    CHECK(hand.view.chain.plane == Plane::Transverse);
    hand.view.close_look = BodyPart(Joint::KneeL);
    hand.click(link_id(ChainLink::KneeL));
    CHECK_FALSE(hand.view.chain.selected);
    CHECK(hand.took(ui::CloseLinkCard{}));
}

TEST_CASE("the card opens at the plane that changes most", "[ui][chain]") {
    Chain hand(one_cause());
    hand.click(link_id(ChainLink::FootL));
    CHECK(hand.view.chain.plane == Plane::Transverse);
}

TEST_CASE("the card's curve scrubs the walk and opens large below", "[ui][chain]") {
    Chain hand(three_causes());
    hand.click(link_id(ChainLink::HipL));
    hand.frame();
    hand.drag("card.plot", 0.1f, 0.6f);
    CHECK_FALSE(hand.view.playback.playing);
    CHECK(hand.view.playback.percent() == Approx(60).margin(1));
    CHECK(hand.last.viewport.orbit_x == 0);
    hand.click("card.plane/1");
    hand.click("card.large");
    CHECK(hand.view.curves.open);
    CHECK(ui::plots_of(ui::CurvesPage::Angles)[hand.view.curves.enlarged.value()] == "hip_adduction");
}

TEST_CASE("every cause has its share on the card; without shares it says why", "[ui][chain]") {
    Chain hand(three_causes());
    hand.click(link_id(ChainLink::HipL));
    hand.frame();
    for (const Cause& cause : causes_of(three_causes())) CHECK(hand.places.find("share/" + cause.key));
    CHECK(hand.places.find("shares.together"));
    hand.shares = {nullptr, true, 0.4};
    hand.frame();
    CHECK_FALSE(hand.places.find("shares.together"));
    hand.frame();
    hand.click("shares.cancel");
    CHECK(hand.view.chain.shares_stopped);
    hand.shares = {};
    hand.frame();
    hand.frame();
    hand.click("shares.again");
    CHECK_FALSE(hand.view.chain.shares_stopped);
}

TEST_CASE("shares of another posture are not shown", "[ui][chain]") {
    Chain hand(three_causes());
    const AttributionAnswer& other = known(one_cause()).shares;
    hand.shares = {&other, false, 1};
    hand.click(link_id(ChainLink::HipL));
    hand.frame();
    CHECK_FALSE(hand.places.find("shares.together"));
}

TEST_CASE("the moment is chosen for the bars, and only while walking", "[ui][chain]") {
    Chain hand(three_causes());
    hand.click("chain.now");
    CHECK(hand.view.chain.now);
    hand.view.mode = Mode::Stand;
    hand.frame();
    CHECK_FALSE(hand.places.find("chain.now"));
}

TEST_CASE("a direction's line leads to the place that answers most there", "[ui][chain]") {
    Chain hand(one_cause());
    const BodyChain chain = body_chain(*hand.answer, one_cause(), ChainWhen::Mean, 0, nullptr);
    int lines = 0;
    for (const Direction way : {Direction::Up, Direction::Across, Direction::Diagonal}) {
        const auto link = farthest_in(chain, way, 1);
        const std::string id = "reach/" + std::to_string(static_cast<int>(way));
        CHECK(hand.places.find(id).has_value() == link.has_value());
        if (!link) continue;
        ++lines;
        hand.view.chain.selected.reset();
        hand.frame();
        hand.click(id);
        CHECK(hand.view.chain.selected == link);
    }
    CHECK(lines >= 2);  // a turned foot is felt above and on the other side
}

TEST_CASE("places carry their change, unfold, and a single change can be tried back", "[ui][sites]") {
    Chain hand(three_causes());
    hand.page(ui::ChangesPage::Sites);
    const std::vector<ui::SiteEntry> entries = ui::site_entries(hand.shares.answer->run.sites);
    REQUIRE(entries.front().weight() > 1);
    const std::string first = "site/" + std::to_string(static_cast<int>(entries.front().site)) +
                              (entries.front().side == Side::Left ? "/left" : "/right");
    hand.click(first);
    CHECK(hand.took(ui::OpenSite{ui::SitePlace{entries.front().site, entries.front().side}}));
    CHECK(hand.view.chain.site);
    hand.frame();
    hand.click("try/leg.length.right");
    CHECK(hand.value(ParameterId::LegLengthR) == 0);
    CHECK(hand.value(ParameterId::FootToeOutL) == 20);
    CHECK(hand.steps() == 1);
    hand.document.undo();
    CHECK(hand.document.current() == three_causes());
}

TEST_CASE("places are sorted by what is worth telling, each side once", "[ui][sites]") {
    const std::vector<ui::SiteEntry> entries = ui::site_entries(known(three_causes()).shares.run.sites);
    CHECK(entries.size() == 22);  // ten places have two sides
    for (std::size_t i = 1; i < entries.size(); ++i) CHECK(entries[i - 1].weight() >= entries[i].weight());
    for (const ui::SiteEntry& entry : entries)
        for (std::size_t i = 1; i < entry.rows.size(); ++i)
            CHECK(site_weight(*entry.rows[i - 1]) >= site_weight(*entry.rows[i]));
}

TEST_CASE("the lower panel shows muscles and a day's walking", "[ui][curves]") {
    Chain hand(three_causes());
    hand.view.curves.open = true;
    hand.view.curves.page = ui::CurvesPage::Muscles;
    hand.frame();
    hand.frame();
    CHECK(hand.places.find("harder/0"));
    CHECK(hand.places.find("longer/0"));
    hand.click("muscles.show");
    CHECK(hand.view.layers.muscles);
    AttributionAnswer with_slopes = *hand.shares.answer;
    WalkCache cache;
    with_slopes.slopes = slope_walks(three_causes(), real_engines(), cache, {});
    hand.shares.answer = &with_slopes;
    hand.view.curves.page = ui::CurvesPage::Distance;
    hand.frame();
    hand.frame();
    CHECK(hand.places.find("day/0/0"));
    CHECK(hand.places.find("day/4/2"));
    hand.drag("day.steps.slider", 0.5f, 1.2f);
    CHECK(hand.view.curves.steps_a_day == 20000);
    ImGui::SetClipboardText("");
    hand.click("curves.copy");
    CHECK(std::string(ImGui::GetClipboardText()).find("-8,knee_contact_r,") != std::string::npos);
}
