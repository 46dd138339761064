#include "report/csv.h"
#include "report/json.h"
#include "report/text_table.h"
#include "support/german_locale.h"
#include "support/golden.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <limits>

using namespace bodychain;

namespace {

/// Few channels with simple numbers, so that the golden files can be read.
MotionReport small_report() {
    MotionReport report;
    report.scenario.name = "Left foot turned out";
    report.scenario.posture.set(ParameterId::FootToeOutL, 15);
    report.run = {"walking", "", 12.5, 40.25, 5.5, 20, 3, 900, 0, 0.25, 1.75, 4.5, 0.125, true};
    Measures& m = report.measures;
    for (const char* key :
         {"pelvis_tilt", "knee_flexion_r", "knee_flexion_l", "grf_vertical_r", "hip_extension_moment_r"}) {
        Curve curve;
        for (std::size_t i = 0; i < curve.size(); ++i)
            curve[i] = static_cast<double>(i) * 0.5 + static_cast<double>(m.curves.curves.size());
        m.curves.curves.emplace_back(key, curve);
    }
    m.curves.curves.back().second.fill(std::numeric_limits<double>::quiet_NaN());
    m.events = {{61.5, 60}, {8, std::numeric_limits<double>::quiet_NaN()}, {32.5, 0}, {10, 11.5}, {50, 50}, {75, 74.5},
                {86, 85}};
    m.stance_pct = m.events.toe_off_pct;
    m.cycle_s = 1.125, m.speed_m_s = 1.25, m.step_width_m = 0.11;
    m.step_length_m = {0.7, 0.70625};
    m.load_share = {0.5, 0.5};
    report.changes = {{"pelvis_tilt", {0.5, 0.25, -1.5, 40}},
                      {"knee_flexion_r", {0, 0, 0, 0}},
                      {"knee_flexion_l", {2, 2.5, 6, 71}},
                      {"grf_vertical_r", {0.01, 0.02, 0.1, 12}}};
    report.scores = {1.25, 1.5, 0.75, {{"pelvis_tilt", 0.5}, {"knee_flexion_r", 0}}};
    return report;
}

MotionReport fallen_report() {
    MotionReport report;
    report.run.status = "fell";
    report.run.message = "the pelvis sank below 60 % of its height after 2 steps";
    return report;
}

CompareReport compare_report() {
    const MotionReport walk = small_report(), fallen = fallen_report();
    CompareReport report{{}, walk.scenario, {walk.run, walk.run, walk.changes}, {walk.run, fallen.run, {}}};
    report.stand.a.status = "standing";
    return report;
}

}  // namespace

TEST_CASE("the walk as JSON has its names in their order") {
    test::require_golden("walk.json", walk_json(small_report()));
}
TEST_CASE("a fall as JSON has a status, words and no curves") {
    test::require_golden("walk_fell.json", walk_json(fallen_report()));
}
TEST_CASE("the posture as JSON") {
    MotionReport report = small_report();
    report.run.status = "standing";
    test::require_golden("stand.json", stand_json(report));
}
TEST_CASE("two postures as JSON: what fell is said, and is the status of the whole") {
    test::require_golden("compare.json", compare_json(compare_report()));
}
TEST_CASE("the parameter table as JSON") { test::require_golden("parameters.json", parameters_json()); }
TEST_CASE("benchmark figures as JSON") {
    test::require_golden("bench.json", bench_json({{"walk_rtf_240hz", 63.5}, {"plan_cycle_ms", 20}}, "A processor",
                                                  "bodychain 0.1.0, Release"));
}
TEST_CASE("tables for the terminal") {
    MotionReport report = small_report();
    test::require_golden("walk.txt", walk_table(report));
    test::require_golden("walk_fell.txt", walk_table(fallen_report()));
    report.run.status = "standing";
    test::require_golden("stand.txt", stand_table(report));
    test::require_golden("parameters.txt", parameters_text());
    report.changes.clear();
    CHECK(walk_table(report).ends_with("no change from the own neutral\n"));
}
TEST_CASE("the walk as CSV") { test::require_golden("walk.csv", walk_csv(small_report().measures)); }
TEST_CASE("the posture as CSV") { test::require_golden("stand.csv", stand_csv(small_report().measures)); }

TEST_CASE("a sweep's table: a column for every statistic of every channel, empty where the person fell") {
    const std::vector<ParameterId> keys{ParameterId::FootToeOutL, ParameterId::BodySex};
    const MotionReport walk = small_report(), fallen = fallen_report();
    const auto cells = [](const std::string& line) {
        std::vector<std::string> all(1);
        for (const char c : line) c == ',' ? (void)all.emplace_back() : all.back().push_back(c);
        return all;
    };
    const auto titles = cells(sweep_csv_header(keys)),
               row = cells(sweep_csv_row(walk.scenario, keys, walk.run, walk.measures)),
               empty = cells(sweep_csv_row(fallen.scenario, keys, fallen.run, fallen.measures));
    REQUIRE(row.size() == titles.size());
    REQUIRE(empty.size() == titles.size());
    const auto cell = [&](const auto& line, const std::string& title) {
        INFO(title);
        const auto found = std::ranges::find(titles, title);
        REQUIRE(found != titles.end());
        return line[static_cast<std::size_t>(found - titles.begin())];
    };
    CHECK(cell(row, "foot.toe_out.left [deg]") == "15");
    CHECK(cell(row, "body.sex") == "m");
    CHECK(cell(row, "status") == "walking");
    CHECK(cell(row, "residual_force_rms [N]") == "12.5");
    CHECK(cell(row, "cycles_to_settle") == "3");
    // The right knee goes 1, 1.5 ... 51 with 62 samples until toe-off at 61.5 %; the left one is higher by 1, with 61
    // samples.
    CHECK(cell(row, "knee_flexion_r_mean [deg]") == "26");
    CHECK(cell(row, "knee_flexion_r_stance_mean [deg]") == "16.25");
    CHECK(cell(row, "knee_flexion_l_stance_mean [deg]") == "17");
    CHECK(cell(row, "knee_flexion_r_min [deg]") == "1");
    CHECK(cell(row, "knee_flexion_r_max [deg]") == "51");
    CHECK(cell(row, "hip_flexion_r_max [deg]").empty());  // not among these few channels
    CHECK(cell(empty, "status") == "fell");
    CHECK(cell(empty, "knee_flexion_r_mean [deg]").empty());
}

TEST_CASE("every CSV row has every column") {
    const std::string csv = walk_csv(small_report().measures);
    CHECK(std::ranges::count(csv, '\n') == 1 + kCycleSamples);
    CHECK(std::ranges::count(csv, ',') == (1 + kCycleSamples) * 5);
}

TEST_CASE("cells are aligned by letters, not bytes") {
    CHECK(aligned({{"a", "bb"}, {"\xc3\xb6\xc3\xb6\xc3\xb6", "1"}, {"c"}}, LastColumn::Numbers) ==
          "a    bb\n\xc3\xb6\xc3\xb6\xc3\xb6   1\nc\n");
    CHECK(aligned({{"a", "10", "word"}, {"bb", "5", "w"}}) == "a   10  word\nbb   5  w\n");
    CHECK(aligned({}).empty());
}

TEST_CASE("nothing written changes under a locale with a decimal comma") {
    const std::string json = walk_json(small_report()), csv = walk_csv(small_report().measures),
                      table = walk_table(small_report());
    const test::GermanLocale german;
    if (!german.active()) WARN("no de_DE locale here, nothing was tested");
    CHECK(walk_json(small_report()) == json);
    CHECK(walk_csv(small_report().measures) == csv);
    CHECK(walk_table(small_report()) == table);
}
