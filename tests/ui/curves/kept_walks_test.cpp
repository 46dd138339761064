// Walks that are kept, curves that are copied, and scores.
#include "ui/curves/open_curves.h"
#include "ui/curves/scores_page.h"
#include "ui/plots/curve_pictures.h"
#include "ui/plots/walk_names.h"

#include <catch2/catch.hpp>

#include <sstream>
#include <string>
#include <vector>

using namespace bodychain;
using test::OpenCurves;
using test::sample;
using test::waves;

namespace {

std::vector<std::vector<std::string>> table(const std::string& csv) {
    std::vector<std::vector<std::string>> rows;
    std::istringstream lines(csv);
    for (std::string line; std::getline(lines, line);) {
        rows.emplace_back();
        std::istringstream cells(line);
        for (std::string cell; std::getline(cells, cell, ',');) rows.back().push_back(cell);
    }
    return rows;
}

}  // namespace

TEST_CASE("up to three walks are kept, named after what was changed, and removed again", "[ui][curves]") {
    OpenCurves hand;
    hand.click("curves.keep");
    REQUIRE(hand.view.curves.kept.size() == 1);
    CHECK(hand.view.curves.kept[0].name == "Neutral");
    Scenario changed;
    changed.posture.set(ParameterId::FootToeOutR, 15);
    changed.posture.set(ParameterId::LegLengthL, 12);
    changed.posture.set(ParameterId::SpineLordosis, 5);
    hand.click("curves.keep");
    CHECK(ui::name_to_keep(changed, false) == "Right toes point out 15\u00B0, Left leg longer 12 mm and more");
    hand.click("curves.keep");
    hand.click("curves.keep");
    REQUIRE(hand.view.curves.kept.size() == 3);
    hand.click("curves.kept/1/remove");
    REQUIRE(hand.view.curves.kept.size() == 2);
    CHECK(hand.view.curves.kept[1].colour == 2);
    hand.click("curves.keep");
    CHECK(hand.view.curves.kept[2].colour == 1);  // the free one
    const ui::PlotCurves plot = ui::plot_curves("knee_flexion", *hand.walk.now, nullptr, hand.view.curves.kept);
    CHECK(plot.lines.size() == 8);
}

TEST_CASE("only what belongs to the posture now set is kept", "[ui][curves]") {
    OpenCurves hand;
    Scenario other;
    other.posture.set(ParameterId::PelvisTilt, 4);
    hand.document.apply({"Tilt", other, {}});
    hand.click("curves.keep");
    CHECK(hand.view.curves.kept.empty());
    hand.walk.scenario_hash = hash_of(other);
    for (const Acceptance acceptance : {Acceptance::Pending, Acceptance::Fell}) {
        hand.walk.acceptance = acceptance;
        hand.click("curves.keep");
        CHECK(hand.view.curves.kept.empty());
    }
    CHECK_FALSE(hand.places.find("plot/hip_flexion"));  // no figures of an attempt
}

TEST_CASE("a copied plot reads back to its curves", "[ui][curves]") {
    OpenCurves hand;
    hand.click("curves.keep");
    hand.point("plot/hip_flexion");
    hand.button(true, ImGuiMouseButton_Right);
    hand.button(false, ImGuiMouseButton_Right);
    hand.frame();
    hand.click("plot.menu/one");
    const auto rows = table(ImGui::GetClipboardText());
    REQUIRE(rows.size() == 1 + kCycleSamples);
    CHECK(rows[0][0] == "pct");
    CHECK(rows[0][1] == "hip_flexion_r [deg]");
    CHECK(rows[0][3] == "hip_flexion_r kept 1: Neutral [deg]");
    CHECK(rows[0].size() == 9);  // now, kept and neutral of both sides, healthy mean and deviation
    for (std::size_t i = 0; i < kCycleSamples; ++i)
        CHECK(std::stod(rows[i + 1][1]) == sample(hand.walk, "hip_flexion_r", i));
    hand.click("curves.copy");
    CHECK(table(ImGui::GetClipboardText())[0].size() > 100);
    hand.page(ui::CurvesPage::Scores);
    hand.click("curves.copy");
    const auto scores = table(ImGui::GetClipboardText());
    CHECK(scores[1][0] == "gps [deg]");
    CHECK(std::stod(scores[1][1]) == Approx(5));  // every variable is off by 5 degrees
}

TEST_CASE("scores are rows of right and left, figures carry their change", "[ui][curves]") {
    const Walked now = waves(0.5), neutral = waves(0);
    const auto rows = ui::score_rows(score(now.measures, neutral.measures), true);
    REQUIRE(rows.size() == 10);
    CHECK(rows[0].name == "GPS  5.0\u00B0");
    CHECK_FALSE(rows[1].sided);
    CHECK(rows[4].name == "Hip flexion");
    CHECK(rows[4].left == Approx(5));
    const auto figures = ui::walk_figures(now.measures, neutral.measures, false);
    CHECK(figures[0].now == Approx(120));
    CHECK(figures.back().now == Approx(18));
}
