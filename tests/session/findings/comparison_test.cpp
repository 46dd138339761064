// A and B beside each other: rows, their order and signs, what differs, swapping, single corrections.
#include "session/findings/comparison.h"
#include "session/document/compared_pair.h"
#include "session/findings/corrections.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <set>

using namespace bodychain;

namespace {

using Walk = std::shared_ptr<const Walked>;

Curve curve(double mean, double swing) {
    Curve c;
    for (std::size_t i = 0; i < c.size(); ++i) c[i] = mean + swing * std::sin(6.2831853 * static_cast<double>(i) / 100);
    return c;
}

Walk walk(double knee, double toe_left, double pelvis, double knee_load) {
    Walked walked;
    auto& curves = walked.measures.curves.curves;
    curves.emplace_back("pelvis_obliquity_r", curve(pelvis, 2));
    curves.emplace_back("pelvis_obliquity_l", curve(-pelvis, -2));
    curves.emplace_back("knee_flexion_r", curve(20 + knee, 20 + knee));
    curves.emplace_back("knee_flexion_l", curve(20, 20));
    curves.emplace_back("foot_progression_r", curve(-7, 0));
    curves.emplace_back("foot_progression_l", curve(-7 + toe_left, 1));
    curves.emplace_back("knee_contact_r", curve(1, knee_load));
    walked.measures.events.toe_off_pct = {62, 62};
    return std::make_shared<const Walked>(std::move(walked));
}

std::shared_ptr<const Scenario> with(ParameterId id, double value) {
    Scenario scenario;
    scenario.posture.set(id, value);
    return std::make_shared<const Scenario>(scenario);
}

}  // namespace

TEST_CASE("a movement beside itself, or beside an equal one, has no rows", "[session][comparison]") {
    const Walk a = walk(3, 2, 1, 1);
    CHECK(comparison_rows(a, a).empty());
    CHECK(comparison_rows(a, walk(3, 2, 1, 1)).empty());
    CHECK(comparison_rows(nullptr, a).empty());
}

TEST_CASE("rows come by size, angles before loads, with the values where they differ most", "[session][comparison]") {
    const Walk a = walk(0, 0, 0, 1), b = walk(6, -15, 1, 1.5);
    const auto rows = comparison_rows(a, b);
    REQUIRE(rows.size() == 4);
    CHECK(curve_key(rows[0].change) == "foot_progression_l");
    CHECK(rows[0].difference() == Approx(-15));
    CHECK(curve_key(rows[1].change) == "knee_flexion_r");
    CHECK(rows[1].difference() == Approx(12));
    CHECK(rows[1].change.change.at_pct == 25);
    CHECK(rows[1].a == Approx(40));
    CHECK(rows[1].b == Approx(52));
    CHECK(rows[2].change.channel->key == "pelvis_obliquity");
    CHECK(curve_key(rows[3].change) == "knee_contact_r");
    CHECK(rows[3].load());
    CHECK(rows[3].a == Approx(2));
    CHECK(rows[3].b == Approx(2.5));
    CHECK(rows[3].change.peak_change_pct == Approx(25));
    ComparisonLimits few;
    few.angles = 1;
    few.loads = 0;
    CHECK(comparison_rows(a, b, few).size() == 1);
}

TEST_CASE("swapped, every difference has the other sign", "[session][comparison]") {
    const Walk a = walk(0, 1, 0, 1), b = walk(6, -15, 3, 1.5);
    const auto to = comparison_rows(a, b), back = comparison_rows(b, a);
    REQUIRE(to.size() == back.size());
    for (std::size_t i = 0; i < to.size(); ++i) {
        REQUIRE(to[i].change.channel == back[i].change.channel);
        if (to[i].change.channel->key == "pelvis_obliquity") {  // told on the side that rises: the other one
            CHECK(to[i].change.shown != back[i].change.shown);
            CHECK(to[i].difference() == Approx(back[i].difference()));
            CHECK(to[i].a == Approx(-back[i].b));
        } else {
            CHECK(to[i].difference() == Approx(-back[i].difference()));
            CHECK(to[i].a == Approx(back[i].b));
            CHECK(to[i].b == Approx(back[i].a));
        }
    }
}

TEST_CASE("both sides alike share a row whose values are those of one of them", "[session][comparison]") {
    Walked a, b;
    for (const char* key : {"hip_flexion_r", "hip_flexion_l"}) {
        a.measures.curves.curves.emplace_back(key, curve(10, 0));
        b.measures.curves.curves.emplace_back(key, curve(std::string(key).ends_with("_l") ? 14.2 : 14, 0));
    }
    const auto rows = comparison_rows(std::make_shared<const Walked>(a), std::make_shared<const Walked>(b));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].change.both_sides);
    CHECK(rows[0].b == Approx(14.2));
    CHECK(rows[0].difference() == Approx(rows[0].change.change.max_abs));
}

TEST_CASE("scores are each against its own neutral, and missing where there is none", "[session][comparison]") {
    Answer a, b;
    a.now = a.neutral = walk(0, 0, 0, 1);
    b.now = walk(0, -15, 0, 1);
    b.neutral = a.neutral;
    const PairFigures figures = pair_figures(a, b);
    CHECK(figures.gps_a == 0);
    CHECK(figures.gps_b == Approx(15 / std::sqrt(15.0)));  // one of fifteen variables
    CHECK(figures.rows.size() == 1);
    b.neutral = nullptr;
    CHECK(std::isnan(pair_figures(a, b).gps_b));
    b.acceptance = Acceptance::Fell;
    CHECK(pair_figures(a, b).rows.empty());
}

TEST_CASE("only settings that differ are told, in the order of the table", "[session][comparison]") {
    Scenario a, b;
    CHECK(parameter_differences(a.posture, b.posture).empty());
    a.posture.set(ParameterId::LegLengthL, 12);
    b.posture.set(ParameterId::PelvisTilt, 5);
    const auto rows = parameter_differences(a.posture, b.posture);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].id == ParameterId::PelvisTilt);
    CHECK(rows[0].a == 0);
    CHECK(rows[0].b == 5);
    CHECK(rows[1].a == 12);
}

TEST_CASE("swapping twice leaves all as it was; one swap is one step that undo takes back on both sides",
          "[session][compared_pair]") {
    const auto a = with(ParameterId::PelvisTilt, 5);
    Document document(*with(ParameterId::TrunkLean, 4));
    ComparedPair pair;
    CHECK_FALSE(pair.a(document));
    pair.swap(document, "Swap A and B");
    CHECK(document.steps().size() == 1);
    pair.keep(a);
    const Scenario b = document.current();
    pair.swap(document, "Swap A and B");
    pair.follow(document);
    CHECK(document.current() == *a);
    CHECK(*pair.a(document) == b);
    CHECK(document.undo_label() == "Swap A and B");
    CHECK(document.position() == 1);
    pair.swap(document, "Swap A and B");
    pair.follow(document);
    CHECK(document.current() == b);
    CHECK(*pair.a(document) == *a);
    for (int i = 0; i < 2; ++i) {
        document.undo();
        pair.follow(document);
        CHECK((i == 0 ? document.current() == *a : document.current() == b));
        CHECK((i == 0 ? *pair.a(document) == b : *pair.a(document) == *a));
    }
    document.redo();
    document.redo();
    pair.follow(document);  // over both at once
    CHECK(document.current() == b);
    CHECK(*pair.a(document) == *a);
}

TEST_CASE("undo of a swap leaves an A alone that was chosen since", "[session][compared_pair]") {
    Document document(*with(ParameterId::TrunkLean, 4));
    ComparedPair pair;
    pair.keep(with(ParameterId::PelvisTilt, 5));
    pair.swap(document, "Swap A and B");
    const auto other = with(ParameterId::SpineLordosis, 8);
    pair.keep(other);
    document.undo();
    pair.follow(document);
    CHECK(pair.a(document) == other);
}

TEST_CASE("a neutral A follows the person and the speed of what is edited", "[session][compared_pair]") {
    Scenario b = *with(ParameterId::TrunkLean, 4);
    b.posture.set(ParameterId::WalkSpeed, 1.6);
    Document document(b);
    ComparedPair pair;
    pair.against_neutral();
    CHECK(pair.a(document)->posture.get(ParameterId::WalkSpeed) == 1.6);
    CHECK(pair.a(document)->posture.neutral());
    const auto before = pair.a(document);
    b.posture.set(ParameterId::PelvisTilt, 3);
    document.apply({"Tilt", b, {}});
    CHECK(pair.a(document) == before);
    b.posture.set(ParameterId::BodyHeight, 1.6);
    document.apply({"Height", b, {}});
    CHECK(pair.a(document)->posture.get(ParameterId::BodyHeight) == 1.6);
}

TEST_CASE("one parameter is copied across, either way", "[session][compared_pair]") {
    const auto a = with(ParameterId::PelvisTilt, 5);
    Document document(*with(ParameterId::TrunkLean, 4));
    document.apply(take_from_a(document.current(), *a, ParameterId::PelvisTilt, "From A: Pelvis"));
    CHECK(document.position() == 1);
    CHECK(document.current().posture.get(ParameterId::PelvisTilt) == 5);
    CHECK(document.current().posture.get(ParameterId::TrunkLean) == 4);
    ComparedPair pair;
    pair.keep(a);
    pair.put_into_a(document, ParameterId::TrunkLean);
    CHECK(document.position() == 1);
    CHECK(parameter_differences(pair.a(document)->posture, document.current().posture).empty());
    CHECK(a->posture.get(ParameterId::TrunkLean) == 0);
    pair.against_neutral();
    pair.put_into_a(document, ParameterId::TrunkLean);
    CHECK(pair.against() == Against::Kept);
    CHECK(pair.a(document)->posture.get(ParameterId::TrunkLean) == 4);
}

TEST_CASE("single corrections: what remains, best first, what is not known last", "[session][corrections]") {
    AttributionRun run;
    CHECK_FALSE(correction_list(run, {}));
    run.causes.resize(3);
    run.corrections.resize(3);
    run.gps_deg = 4;
    run.corrections[0] = {true, 3, {{"knee_flexion_r", Change{9, 1, 9, 0}}}};
    run.corrections[1] = {false, 0, {}};
    run.corrections[2] = {true, 1, {{"knee_flexion_r", Change{9, -2, 9, 0}}}};
    const auto list = correction_list(run, {});
    REQUIRE(list);
    CHECK(list->now == 4);
    REQUIRE(list->rows.size() == 3);
    CHECK(list->rows[0].cause == 2);
    CHECK(list->rows[0].remains_pct == Approx(25));
    CHECK(list->rows[1].cause == 0);
    CHECK(list->rows[1].value == 3);
    CHECK(std::isnan(list->rows[2].remains_pct));
    ChannelAttribution knee;
    knee.key = "knee_flexion_r";
    knee.stance_mean.total = 4;
    run.channels.push_back(knee);
    const auto link = correction_list(run, {CorrectionTarget::Kind::Link, {}, Side::Right, ChainLink::KneeR});
    REQUIRE(link);
    CHECK(link->now == 4);
    CHECK(link->rows[0].remains_pct == Approx(25));
    CHECK(link->rows[1].remains_pct == Approx(50));
    CHECK_FALSE(correction_list(run, {CorrectionTarget::Kind::Link, {}, Side::Right, ChainLink::Head}));
    CHECK_FALSE(correction_list(run, {CorrectionTarget::Kind::Place, Site::LowBack, Side::Right, {}}));
    run.sites.push_back({{site_table().data(), Side::Right, 3.0}, 2.0, {2.0, 9.0, 3.5}});
    const auto place =
        correction_list(run, {CorrectionTarget::Kind::Place, site_table().front().site, Side::Right, {}});
    REQUIRE(place);
    CHECK(place->rows[0].cause == 0);
    CHECK(place->rows[0].remains_pct == Approx(0).margin(1e-9));
    CHECK(place->rows[1].remains_pct == Approx(150));
    CHECK(std::isnan(place->rows[2].remains_pct));
}
