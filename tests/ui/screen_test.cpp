#include "session/findings/change_ranking.h"
#include "ui/changes/status_card.h"
#include "ui/hand.h"
#include "ui/plots/contact_spans.h"
#include "words/channel_words.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using bodychain::test::Hand;

namespace {

// A walk of ten frames with the right foot on the floor in the first six, the left in the last six and the first.
Walked walk(double toe_out_deg) {
    Walked walked;
    walked.motion.cycle_s = 1.1;
    walked.motion.stride_m = 1.3;
    walked.motion.frames.resize(10);
    for (std::size_t i = 0; i < 10; ++i) {
        walked.motion.frames[i].feet[0].force_n.y = i < 6 ? 700 : 0;
        walked.motion.frames[i].feet[1].force_n.y = i < 1 || i >= 5 ? 700 : 0;
    }
    Curve curve;
    curve.fill(-toe_out_deg);
    walked.measures.curves.curves = {{"foot_progression_l", curve}};
    return walked;
}

Answer answer_of(const Scenario& scenario, Shown shown, Acceptance acceptance) {
    Answer answer;
    answer.scenario_hash = hash_of(scenario);
    answer.shown = shown;
    answer.acceptance = acceptance;
    answer.now = std::make_shared<const Walked>(walk(12));
    answer.neutral = std::make_shared<const Walked>(walk(0));
    answer.changes = {{"foot_progression_l", {-12, -12, -14, 30}}};
    return answer;
}

}  // namespace

TEST_CASE("the whole screen is drawn before, with and after an answer, at any size", "[ui][screen]") {
    Scenario scenario;
    scenario.posture.set(ParameterId::FootToeOutL, 15);
    const Answer answer = answer_of(scenario, Shown::Simulated, Acceptance::Trusted);
    for (const auto& [width, height] :
         {std::pair{1280.0f, 720.0f}, {900.0f, 600.0f}, {640.0f, 420.0f}, {3840.0f, 2160.0f}, {10.0f, 10.0f}}) {
        Hand hand(width, height, scenario);
        hand.answer = &answer;
        hand.view.person_open = hand.view.clinical = hand.view.help_open = true;
        hand.frame();
        hand.view.mode = Mode::Stand;
        hand.frame();
        CHECK(hand.places.find("status"));
    }
}

TEST_CASE("the picture keeps at least 60 % of the width at 1280 and wider", "[ui][layout]") {
    for (const float width : {1280.0f, 1440.0f, 1920.0f, 2560.0f}) {
        const ui::Layout layout = ui::make_layout(width, width * 9 / 16, 1);
        CHECK(layout.viewport.w >= 0.6f * width);
    }
    const ui::Layout small = ui::make_layout(900, 600, 1);
    CHECK(small.viewport.w >= 0.45f * 900);
    CHECK(small.viewport.h >= 400);
}

TEST_CASE("large text grows only as far as the window has room for it", "[ui][layout]") {
    CHECK(ui::fitting_scale(900, 1) == 1);
    CHECK(ui::fitting_scale(1920, 2) == 2);
    CHECK(ui::fitting_scale(1280, 2) == Approx(1.45));
    CHECK(ui::fitting_scale(500, 1) == 0.75f);
    CHECK(ui::fitting_scale(0, 1.5f) == 1.5f);
}

TEST_CASE("panels and picture tile the window without gaps", "[ui][layout]") {
    for (const auto& [width, height, scale] :
         {std::tuple{1280.0f, 720.0f, 1.0f}, {900.0f, 600.0f, 1.0f}, {1920.0f, 1080.0f, 2.0f}}) {
        const ui::Layout l = ui::make_layout(width, height, scale);
        CHECK(l.posture.right() == l.viewport.x);
        CHECK(l.viewport.right() == l.changes.x);
        CHECK(l.changes.right() == width);
        CHECK(l.top.bottom() == l.viewport.y);
        CHECK(l.viewport.bottom() == l.timeline.y);
        CHECK(l.timeline.bottom() == height);
        const ui::Layout with = ui::make_layout(width, height, scale, true);
        CHECK(with.viewport.bottom() == with.curves.y);
        CHECK(with.curves.bottom() == l.viewport.bottom());
        CHECK(with.curves.h <= 0.55f * l.viewport.h);
        CHECK(with.curves.x == l.viewport.x);
        CHECK(with.curves.w == l.viewport.w);
    }
}

TEST_CASE("dragging the picture turns it, with the right button or Shift it moves, the wheel zooms", "[ui][viewport]") {
    Hand hand;
    CHECK(hand.view.hint);
    hand.point("picture");
    hand.button(true);
    const ui::Rect r = hand.place("picture");
    hand.point(r.x + 0.5f * r.w + 30, r.y + 0.5f * r.h - 10);
    CHECK(hand.last.viewport.orbit_x == 30);
    CHECK(hand.last.viewport.orbit_y == -10);
    CHECK_FALSE(hand.view.hint);
    hand.button(false);
    hand.point("picture");
    hand.button(true, ImGuiMouseButton_Right);
    hand.point(r.x + 0.5f * r.w + 7, r.y + 0.5f * r.h);
    CHECK(hand.last.viewport.pan_x == 7);
    CHECK(hand.last.viewport.orbit_x == 0);
    hand.button(false, ImGuiMouseButton_Right);
    ImGui::GetIO().MouseWheel = 2;
    hand.frame();
    CHECK(hand.last.viewport.zoom == 2);
}

TEST_CASE("over the panels the pointer neither turns nor zooms the picture", "[ui][viewport]") {
    Hand hand;
    hand.point("status");
    hand.button(true);
    hand.point("status", 0.8f);
    ImGui::GetIO().MouseWheel = 2;
    hand.frame();
    CHECK(hand.last.viewport.orbit_x == 0);
    CHECK(hand.last.viewport.zoom == 0);
    hand.button(false);
    const bool ghost = hand.view.layers.ghost;
    hand.click("layers");
    hand.click("ghost");
    CHECK(hand.view.layers.ghost != ghost);
    CHECK(hand.last.viewport.orbit_x == 0);
}

TEST_CASE("views, mode, words, colours and help are chosen by clicking", "[ui][screen]") {
    Hand hand;
    for (int i = 0; i < kNamedViews; ++i) {
        hand.view.view_now.reset();  // the button of the view one is in asks for nothing
        hand.click("view/" + std::to_string(i));
        CHECK(hand.took(ui::LookFrom{static_cast<NamedView>(i)}));
    }
    hand.click("four");
    CHECK(hand.view.four_views);
    hand.click("mode/1");
    CHECK(hand.view.mode == Mode::Stand);
    hand.click("language/1");
    CHECK(hand.view.clinical);
    hand.click("theme");
    CHECK(hand.view.theme == Theme::Dark);
    hand.click("help");
    CHECK(hand.view.help_open);
    hand.frame();
    hand.click("help.close");
    CHECK_FALSE(hand.view.help_open);
}

TEST_CASE("the timeline plays, steps and scrubs", "[ui][timeline]") {
    const Answer answer = answer_of({}, Shown::Planned, Acceptance::Pending);
    Hand hand;
    hand.answer = &answer;
    hand.frame();
    REQUIRE(hand.view.playback.playing);
    hand.click("play");
    CHECK_FALSE(hand.view.playback.playing);
    hand.click("step.forward");
    CHECK(hand.view.playback.percent() == Approx(1));
    hand.drag("scrub", 0.2f, 0.75f);
    CHECK(hand.view.playback.percent() == Approx(75).margin(0.5));
    hand.drag("playback.speed", 0.5f, -0.2f);
    CHECK(hand.view.playback.speed == Approx(0.1));
    CHECK(hand.steps() == 0);
}

TEST_CASE("contact bars follow the load of each foot", "[ui][timeline]") {
    const Motion motion = walk(0).motion;
    CHECK(ui::contact_spans(motion, Side::Right) == std::vector<ui::Span>{{0, 60}});
    CHECK(ui::contact_spans(motion, Side::Left) == std::vector<ui::Span>{{0, 10}, {50, 100}});
    CHECK(ui::contact_spans(Motion{}, Side::Left).empty());
}

TEST_CASE("the status says which movement is shown and names a fall", "[ui][status]") {
    Scenario scenario;
    const auto text = [&](Shown shown, Acceptance acceptance, const char* message = "") {
        Answer answer = answer_of(scenario, shown, acceptance);
        if (*message) answer.message = foreign_message(message);
        return ui::status_text(&answer, scenario, Mode::Walk, false);
    };
    CHECK(ui::status_text(nullptr, scenario, Mode::Walk, true).tone == ui::Tone::Waiting);
    CHECK(text(Shown::Planned, Acceptance::Pending).title == "Planned walk");
    CHECK(text(Shown::Simulated, Acceptance::Trusted).title == "Simulated walk");
    CHECK(text(Shown::Simulated, Acceptance::Trusted).tone == ui::Tone::Answer);
    const auto fell = text(Shown::Planned, Acceptance::Fell, "Fell to the left.");
    CHECK(fell.tone == ui::Tone::Warning);
    CHECK(fell.title.find("fall") != std::string::npos);
    CHECK(fell.more.find("Fell to the left.") == 0);
    CHECK(text(Shown::Planned, Acceptance::Doubtful).tone == ui::Tone::Warning);
    CHECK(text(Shown::Planned, Acceptance::Diverged).tone == ui::Tone::Warning);
}

TEST_CASE("an answer of another posture is not called the answer", "[ui][status]") {
    Scenario moved;
    moved.posture.set(ParameterId::PelvisTilt, 4);
    const Answer old = answer_of({}, Shown::Simulated, Acceptance::Trusted);
    CHECK(ui::status_text(&old, moved, Mode::Walk, true).tone == ui::Tone::Estimate);
}

TEST_CASE("every channel has plain words for both directions", "[ui][words]") {
    for (const ChannelInfo& channel : channel_table()) {
        INFO(channel.key);
        const ChannelWords* words = find_channel_words(channel.key);
        REQUIRE(words);
        CHECK(words->more.str() != words->less.str());
    }
}

TEST_CASE("a slope is named over the picture, a level floor is not", "[ui][viewport]") {
    Answer answer = answer_of({}, Shown::Simulated, Acceptance::Trusted);
    Hand hand;
    hand.answer = &answer;
    hand.frame();
    CHECK_FALSE(hand.places.find("slope"));
    Walked uphill = walk(0);
    for (Frame& frame : uphill.motion.frames) frame.incline_rad = std::atan(0.08);
    answer.now = std::make_shared<const Walked>(uphill);
    hand.frame();
    const ui::Rect label = hand.place("slope"), picture = hand.place("picture");
    CHECK(label.right() < picture.right());
    CHECK(label.y > picture.y);
}
