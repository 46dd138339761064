// Shapley values against games whose values are known in closed form.
#include "analysis/attribution.h"

#include <catch2/catch.hpp>

#include <bit>
#include <cmath>
#include <functional>
#include <random>
#include <set>

using namespace bodychain;

namespace {

using Game = std::function<double(Coalition)>;

bool has(Coalition coalition, int cause) { return (coalition >> cause & 1) != 0; }

Attribution play(const Game& game, const AttributionPlan& plan) {
    std::vector<double> values;
    for (const Coalition coalition : plan.coalitions) values.push_back(game(coalition));
    return attribute(plan, values);
}

Attribution play(const Game& game, int causes) { return play(game, attribution_plan(causes, 1)); }

double sum_of(const Attribution& attribution, double Share::*part) {
    double sum = 0;
    for (const Share& cause : attribution.causes) sum += cause.*part;
    return sum;
}

/// Effects that multiply: (1 + x0)(1 + x1)... over those present.
double factor(int cause) { return 0.1 * (cause + 1) * (cause % 2 == 0 ? 1 : -1); }
double product(Coalition present, int causes) {
    double value = 1;
    for (int i = 0; i < causes; ++i)
        if (has(present, i)) value *= 1 + factor(i);
    return value;
}
/// What a coalition does beyond all its parts (Harsanyi) is the product of its x; the Shapley value deals it out in
/// equal parts.
double product_share(int cause, int causes) {
    double share = 0;
    for (Coalition c = 1; c < Coalition{1} << causes; ++c) {
        if (!has(c, cause)) continue;
        double together = 1;
        for (int i = 0; i < causes; ++i)
            if (has(c, i)) together *= factor(i);
        share += together / std::popcount(c);
    }
    return share;
}

/// Littlechild and Owen 1973: aircraft that need a runway of length 1, 2, ... n pay for each piece with all who need
/// it.
double airport(Coalition present) { return static_cast<double>(std::bit_width(present)); }
double airport_share(int cause, int causes) {
    double share = 0;
    for (int piece = 0; piece <= cause; ++piece) share += 1.0 / (causes - piece);
    return share;
}

}  // namespace

TEST_CASE("effects that add up are their own shares, and nothing is left over", "[attribution]") {
    const Attribution result =
        play([](Coalition c) { return 7.0 + 2 * has(c, 0) - 5 * has(c, 1) + 0.25 * has(c, 2); }, 3);
    const double expected[] = {2, -5, 0.25};
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(result.causes[i].alone == Approx(expected[i]));
        CHECK(result.causes[i].share == Approx(expected[i]));
        CHECK(result.causes[i].standard_error == 0);
    }
    CHECK(result.total == Approx(-2.75));
    CHECK(result.interaction == Approx(0).margin(1e-12));
}

TEST_CASE("one cause has all of it, exactly", "[attribution]") {
    const Attribution result = play([](Coalition c) { return has(c, 0) ? 0.3 : 0.1; }, 1);
    CHECK(result.causes.front().share == result.total);
    CHECK(result.causes.front().alone == result.total);
    CHECK(result.interaction == 0);
}

TEST_CASE("no cause: one walk, and no change", "[attribution]") {
    const AttributionPlan plan = attribution_plan(0, 1);
    CHECK(plan.coalitions == std::vector<Coalition>{0});
    CHECK(play([](Coalition) { return 3.0; }, plan).total == 0);
}

TEST_CASE("games with known Shapley values", "[attribution]") {
    for (int n = 1; n <= kMostExactCauses; ++n) {
        const Attribution multiplied = play([n](Coalition c) { return product(c, n); }, n), runway = play(airport, n);
        for (int i = 0; i < n; ++i) {
            CHECK(multiplied.causes[static_cast<std::size_t>(i)].share == Approx(product_share(i, n)).epsilon(1e-12));
            CHECK(runway.causes[static_cast<std::size_t>(i)].share == Approx(airport_share(i, n)).epsilon(1e-12));
        }
    }
    // One left glove and two right ones: a pair is worth 1.
    const Attribution gloves = play([](Coalition c) { return has(c, 0) && (has(c, 1) || has(c, 2)) ? 1.0 : 0.0; }, 3);
    CHECK(gloves.causes[0].share == Approx(2.0 / 3));
    CHECK(gloves.causes[1].share == Approx(1.0 / 6));
    CHECK(gloves.causes[2].share == Approx(1.0 / 6));
    CHECK(gloves.interaction == Approx(1));  // nobody does anything alone
}

TEST_CASE("alike causes have equal shares, a cause that does nothing has none", "[attribution]") {
    const auto game = [](Coalition c) { return (has(c, 0) + has(c, 3)) * (has(c, 0) + has(c, 3)) * (1.0 + has(c, 1)); };
    const Attribution result = play(game, 5);
    CHECK(result.causes[0].share == Approx(result.causes[3].share).epsilon(1e-12));
    CHECK(result.causes[2].share == Approx(0).margin(1e-12));
    CHECK(result.causes[4].share == Approx(0).margin(1e-12));
    CHECK(result.causes[1].share > 0);
}

TEST_CASE("shares sum to the total, effects alone and the interaction do too", "[attribution]") {
    for (const int n : {2, 4, 6, 7, 11}) {
        const auto game = [](Coalition c) {
            std::mt19937_64 random(c + 17);
            return static_cast<double>(random() % 100000) * 1e-3 - 50;
        };
        const Attribution result = play(game, n);
        CHECK(std::fabs(sum_of(result, &Share::share) - result.total) < 1e-9);
        CHECK(std::fabs(sum_of(result, &Share::alone) + result.interaction - result.total) < 1e-9);
    }
}

TEST_CASE("drawn orders agree with the exact shares within their error", "[attribution]") {
    constexpr int kCauses = 8;
    double error_of_few = 0, error_of_many = 0;
    for (const int pairs : {25, 400}) {
        const AttributionPlan plan = attribution_plan(kCauses, 42, pairs);
        const Attribution multiplied = play([](Coalition c) { return product(c, kCauses); }, plan),
                          runway = play(airport, plan);
        for (int i = 0; i < kCauses; ++i) {
            const Share &a = multiplied.causes[static_cast<std::size_t>(i)],
                        &b = runway.causes[static_cast<std::size_t>(i)];
            CHECK(std::fabs(a.share - product_share(i, kCauses)) < 3 * a.standard_error);
            CHECK(std::fabs(b.share - airport_share(i, kCauses)) < 3 * b.standard_error);
        }
        (pairs == 25 ? error_of_few : error_of_many) = sum_of(runway, &Share::standard_error);
    }
    CHECK(error_of_many < 0.4 * error_of_few);  // a quarter, by the square root of the number
    const Attribution additive = play([](Coalition c) { return 3.0 * has(c, 2) - has(c, 7); }, kCauses);
    CHECK(additive.causes[2].share == Approx(3));
    CHECK(additive.causes[2].standard_error == Approx(0).margin(1e-12));
}

TEST_CASE("a plan asks for each coalition once, the posture itself first", "[attribution]") {
    for (const int n : {1, 2, 6, 7, 20, 43}) {
        const AttributionPlan plan = attribution_plan(n, 5);
        CHECK(plan.exact() == (n <= 6));
        CHECK(plan.coalitions[0] == (Coalition{1} << n) - 1);
        CHECK(plan.coalitions[1] == 0);
        CHECK(std::set(plan.coalitions.begin(), plan.coalitions.end()).size() == plan.coalitions.size());
        if (plan.exact()) CHECK(plan.coalitions.size() == std::size_t{1} << n);
        for (std::size_t i = 0; i < plan.coalitions.size(); ++i) REQUIRE(plan.place_of(plan.coalitions[i]) == i);
        for (std::size_t k = 0; k < plan.orders.size(); k += 2)
            CHECK(std::vector(plan.orders[k].rbegin(), plan.orders[k].rend()) == plan.orders[k + 1]);
    }
    CHECK(attribution_plan(9, 5).orders == attribution_plan(9, 5).orders);
    CHECK(attribution_plan(9, 5).orders != attribution_plan(9, 6).orders);
}

TEST_CASE("the largest change is shared out where the whole posture has it", "[attribution]") {
    // Cause 0 lifts the curve by 2 at 30 %, cause 1 by 5 at 70 % and 1 at 30 %, and both together by 4 more at 30 %.
    const AttributionPlan plan = attribution_plan(2, 1);
    std::vector<Measures> measured;
    for (const Coalition c : plan.coalitions) {
        Curve curve{};
        curve[30] = 2 * has(c, 0) + 1 * has(c, 1) + 4 * (has(c, 0) && has(c, 1));
        curve[70] = 5 * has(c, 1);
        Measures& m = measured.emplace_back();
        m.curves.curves = {{"knee_flexion_r", curve}};
        m.events.toe_off_pct = {49, 49};
    }
    std::vector<WalkAndNeutral> walks;
    for (const Measures& m : measured) walks.push_back({&m, &measured[1]});
    const std::vector<ChannelAttribution> channels = attribute_channels(plan, walks);
    REQUIRE(channels.size() == 1);
    const ChannelAttribution& knee = channels.front();
    CHECK(knee.key == "knee_flexion_r");
    CHECK(knee.at_pct == 30);
    CHECK(knee.largest.total == 7);
    CHECK(knee.largest.causes[0].share == Approx(4));
    CHECK(knee.largest.causes[1].share == Approx(3));
    CHECK(knee.largest.causes[1].alone == Approx(1));
    CHECK(knee.largest.interaction == Approx(4));
    CHECK(knee.stance_mean.total == Approx(7.0 / 50));
    CHECK(knee.stance_mean.causes[0].share == Approx(4.0 / 50));
}
