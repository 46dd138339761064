#include "report/attribution.h"

#include "support/german_locale.h"
#include "support/golden.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace bodychain;

namespace {

Attribution figure(double total, std::vector<Share> causes, double interaction) {
    return {total, std::move(causes), interaction};
}

AttributionReport small_report() {
    AttributionReport report;
    report.scenario.name = "Two causes";
    report.scenario.posture.set(ParameterId::FootToeOutR, 5);
    report.scenario.posture.set(ParameterId::FootToeOutL, 5);
    report.scenario.posture.set(ParameterId::LegLengthR, 10);
    report.status = "walking";
    report.causes = causes_of(report.scenario, true);
    report.walks = 4;
    constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
    report.channels = {
        {"pelvis_tilt", figure(0.5, {{0.25, 0.375, 0}, {0, 0.125, 0}}, 0.25),
         figure(-2, {{-3, -2.5, 0}, {0, 0.5, 0}}, 1), 40},
        {"knee_flexion_r", figure(0, {{0, 0, 0}, {0, 0, 0}}, 0), figure(0, {{0, 0, 0}, {0, 0, 0}}, 0), 0},
        {"knee_flexion_l", figure(2.5, {{1, 1.25, 0}, {1, 1.25, 0}}, 0.5), figure(6, {{4, 4.5, 0}, {1, 1.5, 0}}, 1),
         71},
        {"grf_vertical_r", figure(0.125, {{kUnknown, kUnknown, 0}, {0, kUnknown, 0}}, kUnknown),
         figure(9, {{9, 9, 0}, {0, 0, 0}}, 0), 12}};
    return report;
}

/// Seven causes, of which the first two do nearly everything.
AttributionReport sampled_report() {
    AttributionReport report = small_report();
    for (const ParameterId id : {ParameterId::PelvisTilt, ParameterId::SpineLordosis, ParameterId::TrunkLean,
                                 ParameterId::HeadForward, ParameterId::WalkIncline})
        report.scenario.posture.set(id, 2);
    report.causes = causes_of(report.scenario, true);
    for (ChannelAttribution& channel : report.channels)
        for (Attribution* figure : {&channel.stance_mean, &channel.largest})
            figure->causes.resize(report.causes.size());
    report.channels[2].largest.causes[5].share = 0.25;
    report.channels[2].largest.causes[6].share = -0.25;
    report.exact = false;
    report.orders = 16;
    report.walks = 129;
    report.planned = {"foot.toe_out.both + leg.length.right"};
    report.slower = 2;
    report.unsettled = 1;
    for (Share& cause : report.channels[2].largest.causes) cause.standard_error = 0.125;
    return report;
}

}  // namespace

TEST_CASE("shares of causes as JSON have their names") {
    test::require_golden("attribute.json", attribution_json(small_report()));
    test::require_golden("attribute_sampled.json", attribution_json(sampled_report()));
}

TEST_CASE("shares of causes as a table") {
    test::require_golden("attribute.txt", attribution_table(small_report()));
    test::require_golden("attribute_sampled.txt", attribution_table(sampled_report()));
}

TEST_CASE("without a change, and without a walk, the table says so") {
    AttributionReport report = small_report();
    report.causes.clear();
    CHECK(attribution_table(report) ==
          "status: walking\nnothing is changed from the own neutral: there is nothing to attribute\n");
    report.channels.clear();
    report.status = "fell";
    report.message = "the trunk tipped over";
    CHECK(attribution_table(report) == "status: fell (the trunk tipped over)\n");
    CHECK(attribution_json(report).find("\"channels\": {}") != std::string::npos);
}

TEST_CASE("shares are written with a decimal point everywhere") {
    const std::string table = attribution_table(sampled_report()), json = attribution_json(sampled_report());
    const test::GermanLocale german;
    if (!german.active()) WARN("no de_DE locale here, nothing was tested");
    CHECK(attribution_table(sampled_report()) == table);
    CHECK(attribution_json(sampled_report()) == json);
}
