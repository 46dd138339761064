// The geometry of plots: ticks, percents and values on the screen, dashes.
#include "ui/plots/plot_scale.h"

#include <catch2/catch.hpp>

#include <vector>

using namespace bodychain;

TEST_CASE("ticks are round, inside the range and as many as wanted", "[ui][curves]") {
    CHECK(ui::nice_ticks(-7, 63, 4).at == std::vector<double>{0, 20, 40, 60});
    CHECK(ui::nice_ticks(-0.31, 0.28, 4).at.size() == 3);
    CHECK(ui::nice_ticks(-0.31, 0.28, 4).step == Approx(0.2));
    CHECK(ui::nice_ticks(3, 3, 4).at == std::vector<double>{3});
    for (double low = -80; low < 80; low += 7.3)
        for (double height = 0.01; height < 300; height *= 1.7)
            for (const int most : {2, 3, 5, 7}) {
                const ui::Ticks ticks = ui::nice_ticks(low, low + height, most);
                INFO(low << " " << height << " " << most);
                CHECK(static_cast<int>(ticks.at.size()) <= most);
                CHECK(!ticks.at.empty());
                for (const double at : ticks.at) CHECK((at >= low - 1e-9 * height && at <= low + height * (1 + 1e-9)));
            }
}

TEST_CASE("percents and values go to the screen and back; dashes are cut out of the line", "[ui][curves]") {
    const ui::PlotArea area{{100, 50, 200, 80}, -10, 30};
    CHECK(area.x_of(25) == 150);
    CHECK(area.y_of(-10) == 130);
    CHECK(area.y_of(30) == 50);
    CHECK(area.percent_at(150) == Approx(25));
    CHECK(area.percent_at(0) == 0);
    CHECK(area.percent_at(9999) == 100);
    Curve flat;
    flat.fill(10);
    const ui::Stroke line = ui::curve_stroke(area, flat, 2);
    CHECK(line.size() == 51);
    CHECK(line.back().x == 300);
    float drawn = 0;
    for (const ui::Stroke& dash : ui::dashed(line, 6, 4)) drawn += dash.back().x - dash.front().x;
    CHECK(drawn == Approx(120).margin(3));
    CHECK(ui::curve_stroke(area, flat, 3).back().x == 300);
    CHECK(ui::dashed(ui::Stroke{}, 6, 4).empty());
}
