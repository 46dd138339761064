// What a person does faster than frames go by, as the panels see it.
#include "ui/input_feed.h"

#include "hand.h"

#include <GLFW/glfw3.h>
#include <catch2/catch.hpp>

#include <numeric>
#include <vector>

using namespace bodychain;
using namespace bodychain::ui;

namespace {

/// Hands that are faster than the window: everything is pushed first, then frames go by.
class FastHand {
public:
    FastHand() {
        ImGuiIO& io = ImGui::GetIO();
        io.KeyMap[ImGuiKey_Backspace] = GLFW_KEY_BACKSPACE;
        io.KeyMap[ImGuiKey_Enter] = GLFW_KEY_ENTER;
        io.KeyMap[ImGuiKey_Escape] = GLFW_KEY_ESCAPE;
    }

    double now_s() const { return now_s_; }
    void after(double seconds) { now_s_ += seconds; }
    void push(Input what) { queue.push({now_s_, std::move(what)}); }
    void move(float x, float y) { push(PointerMove{x, y}); }
    void move(const std::string& name, float share = 0.5f) {
        const Rect r = hand.place(name);
        move(r.x + share * r.w, r.y + 0.5f * r.h);
    }
    void click(double unseen_s = 0) {
        push(ButtonChange{0, true, unseen_s});
        push(ButtonChange{0, false});
    }
    void tap(int key) {
        push(KeyChange{KeyStroke::Press, key, 0, "", false});
        push(KeyChange{KeyStroke::Release, key, 0, "", false});
    }
    void type(const std::string& text) {
        for (const char c : text) {
            const std::string name(1, c);
            push(KeyChange{KeyStroke::Press, c, 0, name, true});
            push(TypedCharacter{static_cast<unsigned>(c)});
            push(KeyChange{KeyStroke::Release, c, 0, name, true});
        }
    }

    struct Seen {
        ViewportInput viewport;
        bool held = false;  // a handle
    };
    /// Frames until the queue is empty, and some more. Ctrl+F finds, as in the program.
    void run(double frame_s = 0.3) {
        for (int rest = 4; rest > 0; rest -= !queue.waits()) {
            now_s_ += frame_s;
            const InputFrame frame = queue.take_frame(now_s_);
            for (const InputEvent& event : frame.events) {
                const auto* change = std::get_if<KeyChange>(&event.what);
                if (!change || change->stroke != KeyStroke::Press) continue;
                typing.push_back(typing_in_field());
                if (change->key == 'F' && change->modifiers == GLFW_MOD_CONTROL) {
                    hand.view.find_wanted = true;
                    queue.hold_keys();
                }
            }
            feed.apply(frame);
            hand.frame(ImGui::GetIO().DeltaTime);
            seen.push_back({hand.last.viewport, hand.view.grip.held});
        }
    }
    float orbit() const {
        return std::accumulate(seen.begin(), seen.end(), 0.0f,
                               [](float sum, const Seen& s) { return sum + s.viewport.orbit_x; });
    }

    test::Hand hand;
    InputQueue queue;
    InputFeed feed;
    std::vector<bool> typing;  // at each press of a key: whether it belonged to a text field
    std::vector<Seen> seen;

private:
    double now_s_ = 10;
};

}  // namespace

TEST_CASE("keys that are tapped within one slow frame are typed, corrected and entered", "[ui][input]") {
    FastHand fast;
    fast.move("foot.toe_out.left/number");
    fast.click();
    fast.type("1g2");
    fast.tap(GLFW_KEY_BACKSPACE);
    fast.tap(GLFW_KEY_BACKSPACE);
    fast.type("5");
    fast.tap(GLFW_KEY_ENTER);
    fast.run();
    CHECK(fast.hand.value(ParameterId::FootToeOutL) == 15);
    CHECK(fast.hand.steps() == 1);
}

TEST_CASE("a key sees the focus as it was when it was pressed", "[ui][input]") {
    FastHand fast;
    fast.move("find");
    fast.click();
    fast.type("k");
    fast.move("status");
    fast.click();
    fast.type("k");
    fast.run();
    CHECK(fast.typing == std::vector<bool>{true, false});
    CHECK(fast.hand.view.find == "k");
    SECTION("and Enter ends a field at once") {
        fast.typing.clear();
        fast.hand.view.find.clear();
        fast.run();
        fast.move("foot.toe_out.left/number");
        fast.click();
        fast.type("3");
        fast.tap(GLFW_KEY_ENTER);
        fast.type("k");
        fast.run();
        CHECK(fast.typing == std::vector<bool>{true, true, false});
        CHECK(fast.hand.value(ParameterId::FootToeOutL) == 3);
    }
}

TEST_CASE("what is typed right after the key that finds is looked for", "[ui][input]") {
    FastHand fast;
    fast.push(KeyChange{KeyStroke::Press, 'F', GLFW_MOD_CONTROL, "f", true});
    fast.push(KeyChange{KeyStroke::Release, 'F', GLFW_MOD_CONTROL, "f", true});
    fast.type("knee");
    fast.run();
    CHECK(fast.hand.view.find == "knee");
    CHECK(fast.typing == std::vector<bool>{false, true, true, true, true});
}

TEST_CASE("a quick drag in the picture begins where the button was pressed and ends where it was let go",
          "[ui][input]") {
    FastHand fast;
    const Rect picture = fast.hand.place("picture");
    const float x = picture.x + 0.6f * picture.w, y = picture.y + 0.4f * picture.h;
    fast.move(x, y);
    fast.push(ButtonChange{0, true});
    fast.move(x + 40, y);
    fast.push(ButtonChange{0, false});
    fast.move(x + 300, y);
    SECTION("it turns the view by its length") {
        fast.run();
        CHECK(fast.orbit() == Approx(40));
    }
    SECTION("a handle that lies there is held there") {
        const float at_x = x - picture.x, at_y = y - picture.y;
        fast.hand.view.grip.handles = {{ParameterId::PelvisTilt, {{at_x, at_y - 9}, {at_x, at_y}, {at_x, at_y + 9}}}};
        fast.run();
        CHECK(fast.orbit() == 0);
        std::vector<float> held_at;
        for (const FastHand::Seen& s : fast.seen)
            if (s.held) held_at.push_back(s.viewport.x - at_x);
        CHECK(held_at == std::vector<float>{0, 40});
    }
}

TEST_CASE("two clicks are a double click by when they came, not by how long frames take", "[ui][input]") {
    FastHand fast;
    fast.hand.click("foot.toe_out.left/plus");
    REQUIRE(fast.hand.value(ParameterId::FootToeOutL) == 1);
    fast.move("foot.toe_out.left", 0.8f);
    fast.run();
    const auto clicks = [&](bool drawing) {
        const double first_s = fast.now_s();
        fast.click();
        fast.run(0.2);
        fast.click(drawing ? fast.now_s() - first_s - 0.1 : 0);
        fast.run(0.2);
        return fast.hand.value(ParameterId::FootToeOutL) == 0;
    };
    SECTION("both while one frame was drawn") {
        fast.click();
        fast.click();
        fast.run(0.4);
        CHECK(fast.hand.value(ParameterId::FootToeOutL) == 0);
    }
    SECTION("the second while a slow frame was drawn") { CHECK(clicks(true)); }
    SECTION("far apart") { CHECK_FALSE(clicks(false)); }
}

TEST_CASE("a key repeats by how long it was held, not by how long frames take", "[ui][input]") {
    FastHand fast;
    fast.move("find");
    fast.click();
    fast.type("knee");
    fast.run();
    fast.tap(GLFW_KEY_BACKSPACE);
    fast.run(0.9);
    CHECK(fast.hand.view.find == "kne");
    fast.push(KeyChange{KeyStroke::Press, GLFW_KEY_BACKSPACE, 0, "", false});
    fast.after(0.05);
    fast.move("find", 0.4f);
    fast.type("x");
    fast.push(KeyChange{KeyStroke::Release, GLFW_KEY_BACKSPACE, 0, "", false});
    fast.run(0.9);
    CHECK(fast.hand.view.find == "knx");
}
