// The panel of curves: pages, reading, scrubbing, keeping, copying, and that its words never lie over each other.
#include "ui/curves/curves_panel.h"
#include "ui/curves/open_curves.h"
#include "ui/curves/scores_page.h"
#include "ui/plots/curve_pictures.h"
#include "ui/plots/walk_names.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <numbers>
#include <set>
#include <sstream>

using namespace bodychain;
using test::Hand;
using test::OpenCurves;
using test::sample;
using test::waves;
using test::wavy_answer;

namespace {

bool overlap(const ui::Rect& a, const ui::Rect& b) {
    constexpr float kTouch = 0.5f;
    return a.x + kTouch < b.right() && b.x + kTouch < a.right() && a.y + kTouch < b.bottom() &&
           b.y + kTouch < a.bottom();
}

bool is_word(const std::string& name) {
    if (name.starts_with("plot/")) return name.find('/', 5) != std::string::npos;
    return (name.starts_with("curves.") && name != "curves.readout") || name.starts_with("score") ||
           name.starts_with("figure");
}

// Words and buttons of the panel that are in view lie apart from each other and inside of it.
void check_apart(const Hand& hand) {
    const ui::Rect panel = hand.place("##curves");
    std::vector<std::pair<std::string, ui::Rect>> seen;
    for (const auto& [name, rect] : hand.places.all())
        if (is_word(name) && rect.y < panel.bottom()) seen.emplace_back(name, rect);
    REQUIRE(seen.size() > 8);
    for (std::size_t i = 0; i < seen.size(); ++i) {
        INFO(seen[i].first);
        CHECK(seen[i].second.x >= panel.x);
        CHECK(seen[i].second.right() <= panel.right() + 0.5f);
        for (std::size_t k = 0; k < i; ++k) {
            INFO(seen[k].first);
            CHECK_FALSE(overlap(seen[i].second, seen[k].second));
        }
    }
}

}  // namespace

TEST_CASE("the curves are folded away at first, unfold over the timeline and belong to walking", "[ui][curves]") {
    OpenCurves hand;
    hand.view.curves.open = false;
    hand.frame();
    CHECK_FALSE(hand.places.find("##curves"));
    const ui::Rect whole = hand.place("picture");
    hand.click("curves");
    hand.frame();
    const ui::Rect panel = hand.place("##curves"), picture = hand.place("picture");
    CHECK(picture.bottom() == panel.y);
    CHECK(panel.bottom() == whole.bottom());
    CHECK(panel.h <= 0.55f * whole.h + 1);
    hand.view.mode = Mode::Stand;
    hand.frame();
    CHECK_FALSE(hand.places.find("##curves"));
    hand.view.mode = Mode::Walk;
    hand.frame();
    hand.click("curves.close");
    hand.frame();
    CHECK_FALSE(hand.places.find("##curves"));
    CHECK(hand.steps() == 0);
}

TEST_CASE("its pages are chosen by clicking, and stay chosen while it is folded away", "[ui][curves]") {
    OpenCurves hand;
    CHECK(hand.places.find("plot/hip_flexion"));
    hand.click("curves.page/1");
    hand.frame();
    CHECK(hand.places.find("plot/grf_vertical"));
    CHECK_FALSE(hand.places.find("plot/hip_flexion"));
    hand.click("curves.page/2");
    hand.frame();
    CHECK(hand.places.find("score/0/name"));
    CHECK(hand.places.find("figure/0/name"));
    hand.click("curves.close");
    hand.click("curves");
    CHECK(hand.view.curves.page == ui::CurvesPage::Scores);
}

TEST_CASE("every plot of every page has a channel, and right and left are drawn", "[ui][curves]") {
    const Walked now = waves(0.5), neutral = waves(0);
    std::set<std::string_view> channels;
    for (const ui::CurvesPage page : {ui::CurvesPage::Angles, ui::CurvesPage::Loads})
        for (const std::string_view channel : ui::plots_of(page)) {
            INFO(channel);
            const ui::PlotCurves plot = ui::plot_curves(channel, now, &neutral, {});
            REQUIRE(plot.channel);
            CHECK(plot.lines.size() == (plot.channel->sided ? 4 : 2));
            CHECK(plot.lines.back().kind == ui::LineKind::Now);
            CHECK(channels.insert(channel).second);
        }
    CHECK(ui::plots_of(ui::CurvesPage::Angles).size() == 15);
    CHECK(ui::plots_of(ui::CurvesPage::Loads).size() == 15);
}

TEST_CASE("the readout says what the curves are at that percent", "[ui][curves]") {
    const Answer answer = wavy_answer({}, 0.5);
    const ui::PlotCurves plot = ui::plot_curves("knee_flexion", *answer.now, answer.neutral.get(), {});
    const auto rows = ui::readout(plot, 72, {});
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].right == ui::shown_value(ChannelUnit::Degrees, sample(answer, "knee_flexion_r", 72)));
    CHECK(rows[0].left == ui::shown_value(ChannelUnit::Degrees, sample(answer, "knee_flexion_l", 72)));
    CHECK(rows[1].name == "own neutral");
    CHECK(rows[2].name == "healthy adults (CGM2.3)");
    CHECK(rows[2].right.starts_with("64."));
    const auto kept = std::vector<ui::KeptWalk>{{"One", answer.neutral, 0}, {"Two", answer.now, 1}};
    const auto back = ui::readout(ui::plot_curves("lumbar_contact", *answer.now, nullptr, kept), 0, kept);
    REQUIRE(back.size() == 3);
    CHECK(back[0].left.empty());
    CHECK(back[1].name == "One");
    CHECK(back[2].name == "Two");
    CHECK(back[2].right == back[0].right);
    CHECK(ui::shown_value(ChannelUnit::NewtonMetresPerKg, 0.456) == "0.46 N\u00B7m/kg");
    CHECK(ui::shown_value(ChannelUnit::Millimetres, 31.6) == "32 mm");
    CHECK(ui::shown_value(ChannelUnit::WattsPerKg, 3.14159) == "3.14 W/kg");
}

TEST_CASE("pointing reads, dragging moves the body and pauses it, a double-click enlarges and leaves the walk alone",
          "[ui][curves]") {
    OpenCurves hand;
    hand.point("plot/hip_flexion", 0.3f);
    hand.frame();
    CHECK(hand.places.find("curves.readout"));
    CHECK(hand.view.playback.playing);
    hand.drag("plot/hip_flexion", 0.3f, 0.8f);
    CHECK_FALSE(hand.view.playback.playing);
    CHECK(hand.view.playback.percent() == Approx(80).margin(0.6));
    hand.view.playback.playing = true;
    hand.view.playback.phase = 2.4;
    hand.rest();
    const ui::Rect small = hand.place("plot/hip_flexion");
    hand.double_click("plot/hip_flexion", 0.1f);
    hand.frame();
    CHECK(hand.view.curves.enlarged == 3u);
    CHECK(hand.view.playback.playing);
    CHECK(hand.view.playback.phase == 2.4);
    CHECK(hand.place("plot/hip_flexion").w > 2 * small.w);
    CHECK_FALSE(hand.places.find("plot/knee_flexion"));
    hand.double_click("plot/hip_flexion", 0.1f);
    CHECK_FALSE(hand.view.curves.enlarged);
    hand.double_click("plot/hip_flexion", 0.1f);
    hand.frame();
    hand.click("curves.all");
    CHECK_FALSE(hand.view.curves.enlarged);
    CHECK(hand.steps() == 0);
}

TEST_CASE("each side's dot is at its own percent", "[ui][curves]") {
    CHECK(ui::own_percent(30, 0) == Approx(30));
    CHECK(ui::own_percent(30, 0.5) == Approx(80));
    CHECK(ui::own_percent(70, 0.5) == Approx(20));
}

TEST_CASE("lines are made anew only when the walk, the page or the place changes", "[ui][curves]") {
    OpenCurves hand;
    const auto points = [&] { return hand.bench.memory.curves.pictures->plots[0].strokes[0][0].data(); };
    const auto* before = points();
    hand.rest();
    CHECK(points() == before);
    hand.walk.now = std::make_shared<const Walked>(waves(1));
    hand.frame();
    CHECK(hand.bench.memory.curves.pictures->now == hand.walk.now);
}

TEST_CASE("no words of the panel lie over each other, in any size, scale and language", "[ui][curves]") {
    for (const auto& [width, height] :
         {std::pair{1280.0f, 720.0f}, {1920.0f, 1080.0f}, {900.0f, 600.0f}, {640.0f, 480.0f}})
        for (const float scale : {0.75f, 1.0f, 2.0f}) {
            OpenCurves hand(width, height);
            hand.rescale(scale);
            for (const int kept : {0, 3})
                for (const bool clinical : {false, true})
                    for (const ui::CurvesPage page :
                         {ui::CurvesPage::Angles, ui::CurvesPage::Loads, ui::CurvesPage::Scores}) {
                        INFO(width << "x" << height << " at " << scale << (clinical ? " clinical" : " plain")
                                   << " page " << static_cast<int>(page) << " kept " << kept);
                        hand.view.clinical = clinical;
                        hand.view.curves.kept.clear();
                        for (int i = 0; i < kept; ++i)
                            hand.view.curves.kept.push_back({"Right toes point out 15\u00B0, Left leg longer 12 mm",
                                                             hand.walk.now, static_cast<std::size_t>(i)});
                        hand.page(page);
                        check_apart(hand);
                        if (page == ui::CurvesPage::Scores) continue;
                        hand.view.curves.enlarged = 2;
                        hand.frame();
                        hand.frame();
                        check_apart(hand);
                        hand.view.curves.enlarged.reset();
                    }
        }
}
