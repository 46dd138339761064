// The panel of curves: pages, reading, scrubbing, keeping, copying, and that its words never lie over each other.
#include "ui/curves/curves_panel.h"
#include "ui/curves/scores_page.h"
#include "ui/hand.h"
#include "ui/plots/curve_pictures.h"
#include "ui/plots/walk_names.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <numbers>
#include <set>
#include <sstream>

using namespace bodychain;
using bodychain::test::Hand;

namespace {

// Every channel a different wave; the right foot is on the floor in the first 60 %, the left one half a cycle later.
Walked waves(double offset) {
    Walked walked;
    walked.motion.cycle_s = 1;
    walked.motion.stride_m = 1.4;
    walked.motion.frames.resize(100);
    for (std::size_t i = 0; i < 100; ++i) {
        walked.motion.frames[i].feet[0].force_n.y = i < 60 ? 700 : 0;
        walked.motion.frames[i].feet[1].force_n.y = i < 10 || i >= 50 ? 700 : 0;
    }
    Measures& m = walked.measures;
    m.events.toe_off_pct = {60, 58};
    m.cycle_s = 1;
    m.speed_m_s = 1.4;
    m.step_length_m = {0.7, 0.7};
    m.step_width_m = 0.09;
    m.stance_pct = {60, 58};
    for (const ChannelInfo& channel : channel_table())
        for (const char* side : {"_r", "_l"}) {
            const double size = channel.unit == ChannelUnit::Degrees ? 10 : 0.5,
                         number = static_cast<double>(m.curves.curves.size());
            Curve curve;
            for (std::size_t i = 0; i < curve.size(); ++i)
                curve[i] = size * (offset + std::sin(2 * std::numbers::pi * static_cast<double>(i) / 100 + number) +
                                   (*(side + 1) == 'l' ? 0.2 : 0));
            if (channel.sided || *(side + 1) == 'r')
                m.curves.curves.emplace_back(std::string(channel.key) + (channel.sided ? side : ""), curve);
        }
    return walked;
}

Answer answer_of(const Scenario& scenario, double offset) {
    Answer answer;
    answer.scenario_hash = hash_of(scenario);
    answer.shown = Shown::Simulated;
    answer.acceptance = Acceptance::Trusted;
    answer.now = std::make_shared<const Walked>(waves(offset));
    answer.neutral = std::make_shared<const Walked>(waves(0));
    return answer;
}

struct Open : Hand {
    explicit Open(float width = 1280, float height = 720) : Hand(width, height), walk(answer_of({}, 0.5)) {
        answer = &walk;
        view.curves.open = true;
        frame();
        frame();
    }
    void page(ui::CurvesPage wanted) {
        view.curves.page = wanted;
        frame();
        frame();
    }
    Answer walk;
};

double sample(const Answer& answer, const char* key, std::size_t i) {
    return (*answer.now->measures.curves.find(key))[i];
}

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

TEST_CASE("the curves are folded away at first, unfold over the timeline and belong to walking", "[ui][curves]") {
    Open hand;
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
    Open hand;
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
    CHECK(ui::plots_of(ui::CurvesPage::Loads).size() == 9);
}

TEST_CASE("the readout says what the curves are at that percent", "[ui][curves]") {
    const Answer answer = answer_of({}, 0.5);
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
}

TEST_CASE("pointing reads, dragging moves the body and pauses it, a double-click enlarges and leaves the walk alone",
          "[ui][curves]") {
    Open hand;
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

TEST_CASE("up to three walks are kept, named after what was changed, and removed again", "[ui][curves]") {
    Open hand;
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
    Open hand;
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
    Open hand;
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

TEST_CASE("lines are made anew only when the walk, the page or the place changes", "[ui][curves]") {
    Open hand;
    const auto points = [&] { return hand.view.curves.pictures->plots[0].strokes[0][0].data(); };
    const auto* before = points();
    hand.rest();
    CHECK(points() == before);
    hand.walk.now = std::make_shared<const Walked>(waves(1));
    hand.frame();
    CHECK(hand.view.curves.pictures->now == hand.walk.now);
}

TEST_CASE("no words of the panel lie over each other, in any size, scale and language", "[ui][curves]") {
    for (const auto& [width, height] :
         {std::pair{1280.0f, 720.0f}, {1920.0f, 1080.0f}, {900.0f, 600.0f}, {640.0f, 480.0f}})
        for (const float scale : {0.75f, 1.0f, 2.0f}) {
            Open hand(width, height);
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
