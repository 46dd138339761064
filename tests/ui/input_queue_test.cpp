// Every press and every release reaches a frame of its own, in order, and nothing is lost.
#include "ui/input_queue.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <vector>

using namespace bodychain::ui;

namespace {

KeyChange key(KeyStroke stroke, char letter) { return {stroke, letter, 0, std::string(1, letter), true}; }
KeyChange silent(KeyStroke stroke, int code) { return {stroke, code, 0, "", false}; }
TypedCharacter typed(char letter) { return {static_cast<unsigned>(letter)}; }

/// One word for an event: a frame reads as "P:k C:k".
std::string word(const InputEvent& event) {
    struct Words {
        std::string operator()(const PointerMove& m) const { return "M:" + std::to_string(static_cast<int>(m.x)); }
        std::string operator()(const PointerLeave&) const { return "leave"; }
        std::string operator()(const ButtonChange& b) const {
            return (b.down ? "down:" : "up:") + std::to_string(b.button);
        }
        std::string operator()(const WheelTurn& w) const { return "W:" + std::to_string(static_cast<int>(w.y)); }
        std::string operator()(const KeyChange& k) const {
            const char* stroke = k.stroke == KeyStroke::Press ? "P:" : k.stroke == KeyStroke::Repeat ? "again:" : "R:";
            return stroke + (k.name.empty() ? std::to_string(k.key) : k.name);
        }
        std::string operator()(const TypedCharacter& c) const {
            return std::string("C:") + static_cast<char>(c.code_point);
        }
        std::string operator()(const FocusChange& f) const { return f.focused ? "focus" : "no focus"; }
    };
    return std::visit(Words{}, event.what);
}

std::string words(const InputFrame& frame) {
    std::string all;
    for (const InputEvent& event : frame.events) all += (all.empty() ? "" : " ") + word(event);
    return all;
}

/// The frames until the queue is empty; one without events is "-".
std::vector<std::string> frames_of(InputQueue& queue) {
    std::vector<std::string> frames;
    while (queue.waits() && frames.size() < 100) {
        const std::string one = words(queue.take_frame(0));
        frames.push_back(one.empty() ? "-" : one);
    }
    return frames;
}

template <class... Kinds>
std::vector<std::string> frames_of(const Kinds&... kinds) {
    InputQueue queue;
    (queue.push({0, kinds}), ...);
    return frames_of(queue);
}

using Frames = std::vector<std::string>;

InputEvent random_event(std::mt19937& random, double time_s) {
    const auto below = [&random](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const char letter = static_cast<char>('a' + below(4));
    switch (below(9)) {
        case 0:
        case 1: return {time_s, PointerMove{static_cast<float>(below(1000)), 0}};
        case 2: return {time_s, ButtonChange{below(3), below(2) == 1}};
        case 3: return {time_s, WheelTurn{0, static_cast<float>(below(3) - 1)}};
        case 4: return {time_s, key(KeyStroke::Press, letter)};
        case 5: return {time_s, key(KeyStroke::Repeat, letter)};
        case 6: return {time_s, key(KeyStroke::Release, letter)};
        case 7: return {time_s, typed(letter)};
        default:
            return below(4) == 0 ? InputEvent{time_s, PointerLeave{}} : InputEvent{time_s, FocusChange{below(2) == 1}};
    }
}

/// What no frame may hold, whatever came.
void check_frame(const InputFrame& frame) {
    std::set<int> keys;
    bool button = false, turned = false, pressed = false;
    for (const InputEvent& event : frame.events) {
        if (std::holds_alternative<PointerMove>(event.what)) {
            REQUIRE_FALSE((button || turned));  // what was pressed or turned was so at the place before
        } else if (std::holds_alternative<ButtonChange>(event.what)) {
            REQUIRE(frame.events.size() == 1);
            button = true;
        } else if (std::holds_alternative<WheelTurn>(event.what)) {
            turned = true;
        } else if (const auto* change = std::get_if<KeyChange>(&event.what)) {
            const bool again = !keys.insert(change->key).second;
            REQUIRE((!again || change->stroke == KeyStroke::Repeat));
            REQUIRE_FALSE((pressed && change->stroke == KeyStroke::Press));
            pressed = pressed || change->stroke == KeyStroke::Press;
        }
    }
}

// Of moves in a row the last one counts: it may have come in the same frame or have replaced those before.
std::vector<std::string> without_passing(const std::vector<std::string>& all) {
    std::vector<std::string> kept;
    for (const std::string& one : all) {
        if (one[0] == 'M' && !kept.empty() && kept.back()[0] == 'M') kept.pop_back();
        kept.push_back(one);
    }
    return kept;
}

}  // namespace

TEST_CASE("a hundred thousand events keep their order, and none is lost", "[ui][input]") {
    std::mt19937 random(15);
    InputQueue queue;
    std::vector<std::string> pushed, taken;
    std::size_t frames = 0, holds = 0;
    double now_s = 0, frame_s = 0;
    const auto take = [&] {
        const InputFrame frame = queue.take_frame(now_s);
        check_frame(frame);
        for (const InputEvent& event : frame.events) {
            taken.push_back(word(event));
            holds += std::holds_alternative<ButtonChange>(event.what);
        }
        REQUIRE(frame.time_s >= frame_s);
        frame_s = frame.time_s;
        ++frames;
    };
    for (int i = 0; i < 100000; ++i) {
        now_s += 0.001;
        InputEvent event = random_event(random, now_s);
        pushed.push_back(word(event));
        queue.push(std::move(event));
        if (random() % 400 == 0) queue.hold_keys(), ++holds;
        for (auto left = random() % 4; left > 1; --left) take();
    }
    while (queue.waits()) {
        take();
        REQUIRE(frames <= pushed.size() + holds * InputQueue::kFramesToSettle);  // it comes to its end
    }
    CHECK(without_passing(taken) == without_passing(pushed));
    CHECK(queue.take_frame(now_s + 1).events.empty());
}

TEST_CASE("a press and its release never share a frame", "[ui][input]") {
    CHECK(frames_of(ButtonChange{0, true}, ButtonChange{0, false}) == Frames{"down:0", "up:0"});
    CHECK(frames_of(key(KeyStroke::Press, 'k'), key(KeyStroke::Release, 'k')) == Frames{"P:k", "R:k"});
    CHECK(frames_of(key(KeyStroke::Release, 'e'), key(KeyStroke::Press, 'e')) == Frames{"R:e", "P:e"});
}

TEST_CASE("a button is pressed where the pointer was, and what lies there is known before", "[ui][input]") {
    CHECK(frames_of(PointerMove{1}, PointerMove{5}, ButtonChange{0, true}, PointerMove{7}, PointerMove{9},
                    ButtonChange{0, false}) == Frames{"M:5", "down:0", "M:9", "up:0"});
    CHECK(frames_of(PointerMove{1}, WheelTurn{0, 1}, WheelTurn{0, 1}, PointerMove{2}) == Frames{"M:1 W:1 W:1", "M:2"});
    CHECK(frames_of(PointerLeave{}, PointerMove{2}, key(KeyStroke::Press, 'f'), PointerMove{3}) ==
          Frames{"leave M:2", "P:f", "M:3"});
}

TEST_CASE("fast typing takes a frame a letter", "[ui][input]") {
    CHECK(frames_of(key(KeyStroke::Press, 'n'), typed('n'), key(KeyStroke::Press, 'e'), typed('e'),
                    key(KeyStroke::Release, 'n'), key(KeyStroke::Release, 'e'), key(KeyStroke::Press, 'e'),
                    typed('e')) == Frames{"P:n C:n", "P:e C:e", "R:n R:e", "P:e C:e"});
    CHECK(frames_of(typed('a'), typed('b')) == Frames{"C:a C:b"});  // as an input method does
}

TEST_CASE("a character waits for the key before it that does something to the text", "[ui][input]") {
    constexpr int kBackspace = 259;
    CHECK(frames_of(silent(KeyStroke::Press, kBackspace), typed('a')) == Frames{"P:259", "C:a"});
    CHECK(frames_of(typed('a'), silent(KeyStroke::Press, kBackspace), silent(KeyStroke::Release, kBackspace)) ==
          Frames{"C:a", "P:259", "R:259"});
}

TEST_CASE("a held key does not run on after it was let go, however slow the frames", "[ui][input]") {
    CHECK(frames_of(silent(KeyStroke::Press, 262), silent(KeyStroke::Repeat, 262), silent(KeyStroke::Repeat, 262),
                    silent(KeyStroke::Release, 262)) == Frames{"P:262 again:262 again:262", "R:262"});
    CHECK(frames_of(key(KeyStroke::Press, 'a'), typed('a'), key(KeyStroke::Repeat, 'a'), typed('a')) ==
          Frames{"P:a C:a again:a C:a"});
}

TEST_CASE("keys wait for what a click or a key brings up; the pointer does not", "[ui][input]") {
    CHECK(frames_of(ButtonChange{0, true}, ButtonChange{0, false}, key(KeyStroke::Press, 'k'), typed('k')) ==
          Frames{"down:0", "up:0", "-", "-", "-", "P:k C:k"});
    InputQueue queue;
    queue.push({0, PointerMove{3}});
    queue.push({0, key(KeyStroke::Release, 'c')});
    queue.push({0, key(KeyStroke::Press, 'k')});
    queue.hold_keys();
    CHECK(frames_of(queue) == Frames{"M:3", "R:c", "-", "P:k"});
}

TEST_CASE("a frame's moment is that of its events, and none is passed over", "[ui][input]") {
    InputQueue queue;
    queue.push({1.0, silent(KeyStroke::Press, 262)});
    queue.push({1.1, silent(KeyStroke::Release, 262)});
    CHECK(queue.take_frame(5).time_s == 1.0);
    CHECK(queue.take_frame(6).time_s == 1.1);
    CHECK(queue.take_frame(7).time_s == 7.0);
    queue.push({7.5, silent(KeyStroke::Press, 262)});
    queue.hold_keys();
    CHECK(queue.take_frame(9).time_s == 7.5);  // it waits, and the clock with it
}
