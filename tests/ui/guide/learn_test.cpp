// The pages to learn from: words of a readable length, sources, and buttons that show something real.
#include "plan/plan.h"
#include "scenario/presets.h"
#include "scene/values/layer_names.h"
#include "session/walks/engines.h"
#include "support/text_watch.h"
#include "ui/guide/lessons.h"
#include "ui/hand.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <set>
#include <sstream>

using namespace bodychain;
using bodychain::test::Hand;

namespace {

std::size_t count_words(const std::string& text) {
    std::istringstream in(text);
    std::size_t count = 0;
    for (std::string word; in >> word;) ++count;
    return count;
}

// The largest distance between two movements, joint angles and all: metres and radians of the poses.
double difference(const Motion& a, const Motion& b) {
    double most = std::fabs(a.stride_m - b.stride_m) + std::fabs(a.cycle_s - b.cycle_s);
    for (const double at : {0.0, 0.2, 0.4, 0.6, 0.8}) {
        const SegmentPoses pa = poses_at(a, at), pb = poses_at(b, at);
        for (std::size_t i = 0; i < pa.size(); ++i) most = std::max(most, glm::length(pa[i].p - pb[i].p));
    }
    return most;
}

}  // namespace

TEST_CASE("every page has about a hundred words, buttons and sources", "[ui][learn]") {
    REQUIRE(ui::lessons().size() == 6);
    std::set<std::string_view> keys;
    for (const ui::Lesson& lesson : ui::lessons()) {
        INFO(lesson.key);
        CHECK(keys.insert(lesson.key).second);
        for (const Text& words : {lesson.plain, lesson.clinical}) {
            CHECK(count_words(words.str()) >= 60);
            CHECK(count_words(words.str()) <= 110);
        }
        CHECK(lesson.shows.size() >= 1);
        CHECK(lesson.shows.size() <= 2);
        CHECK_FALSE(lesson.sources.empty());
    }
}

TEST_CASE("every button of the pages shows an existing posture that walks differently", "[ui][learn]") {
    const Plan neutral = plan_walk({}), standing = plan_stand({});
    REQUIRE(difference(neutral.motion, plan_walk({}).motion) == 0);
    for (const ui::Lesson& lesson : ui::lessons())
        for (const ui::LessonShow& show : lesson.shows) {
            INFO(lesson.key << ": " << show.label.english());
            if (!show.preset.empty()) CHECK(std::ranges::count(built_in_presets(), show.preset, &Preset::key) == 1);
            CHECK(show.preset.empty() != show.settings.empty());
            for (const ui::LessonSetting& s : show.settings) {
                CHECK(s.value >= info(s.id).min);
                CHECK(s.value <= info(s.id).max);
            }
            CHECK(parse_layers(show.layers));
            const Edit edit = ui::lesson_edit(show, {});
            const Plan shown = show.mode == Mode::Walk ? plan_walk(edit.next) : plan_stand(edit.next);
            CHECK(difference(shown.motion, (show.mode == Mode::Walk ? neutral : standing).motion) > 0.005);
        }
}

TEST_CASE("a button of a page is a step of the history, keeps the person and says what to look at", "[ui][learn]") {
    Scenario somebody;
    somebody.posture.set(ParameterId::BodyHeight, 1.62);
    Hand hand(1280, 720, somebody);
    hand.click("learn");
    hand.frame();
    CHECK(hand.view.learn.open);
    hand.click("lesson/up");
    hand.frame();
    hand.click("lesson.show/0");
    hand.frame();
    hand.frame();
    CHECK_FALSE(hand.view.learn.open);
    CHECK(hand.value(ParameterId::FootPronationL) == 8);
    CHECK(hand.value(ParameterId::BodyHeight) == 1.62);
    CHECK(hand.view.layers.footprints);
    CHECK_FALSE(hand.view.layers.kneecaps);
    CHECK(hand.view.playback.speed == 0.25);
    CHECK(hand.steps() == 1);
    CHECK(hand.places.find("caption"));
    hand.click("undo");
    CHECK(hand.document.current() == somebody);
}

TEST_CASE("what a page sets is not remembered as the person's own looks", "[ui][learn]") {
    ui::ViewState view;
    view.layers.muscles = true;
    view.curves.page = ui::CurvesPage::Loads;
    const SceneLayers own = view.layers;
    for (std::size_t page = 0; page < ui::lessons().size(); ++page) {
        view.learn.page = page;
        const ui::Actions asked = ui::press_lesson(view, {}, 0);
        REQUIRE(asked.size() == 3);
        CHECK(asked.back() == ui::Action(ui::LookFrom{ui::lessons()[page].shows[0].view}));
        CHECK(ui::own_looks(view).layers == own);
        CHECK(ui::own_looks(view).curves_page == static_cast<int>(ui::CurvesPage::Loads));
        CHECK_FALSE(ui::own_looks(view).curves_open);
    }
    view.layers.grid = !view.layers.grid;  // by hand: from now on it is one's own
    CHECK(ui::own_looks(view).layers == view.layers);
}

TEST_CASE("pages and gallery are not open at once", "[ui][learn]") {
    Hand hand;
    hand.click("examples");
    hand.frame();
    hand.click("learn");
    hand.frame();
    hand.frame();
    CHECK(hand.view.learn.open);
    CHECK_FALSE(hand.view.gallery.open);
    hand.click("examples");
    hand.frame();
    hand.frame();
    CHECK(hand.view.gallery.open);
    CHECK_FALSE(hand.view.learn.open);
}

TEST_CASE("no letter of the pages is cut off, at any size", "[ui][learn]") {
    for (const auto& [width, height, scale] : {std::tuple{900.0f, 600.0f, 1.0f},
                                               {900.0f, 600.0f, 0.75f},
                                               {1280.0f, 720.0f, 1.0f},
                                               {1280.0f, 720.0f, 1.5f},
                                               {1920.0f, 1080.0f, 2.0f}}) {
        Hand hand(width, height);
        hand.rescale(scale);
        hand.view.learn.open = true;
        for (const bool clinical : {false, true})
            for (std::size_t page = 0; page < ui::lessons().size(); ++page) {
                hand.view.clinical = clinical;
                hand.view.learn.page = page;
                hand.frame();
                hand.frame();
                hand.frame();
                for (const test::TextFinding& f : test::watch_text())
                    FAIL_CHECK(width << " x " << scale << " " << ui::lessons()[page].key << ": " << test::told(f));
            }
    }
}
