#include "app/actions/keys.h"

#include "words/strings/help_strings.h"

#include <GLFW/glfw3.h>
#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace bodychain;

namespace {

const std::map<std::string, int> kNamed{{"Space", GLFW_KEY_SPACE},     {"Left", GLFW_KEY_LEFT},
                                        {"Right", GLFW_KEY_RIGHT},     {"Up", GLFW_KEY_UP},
                                        {"Down", GLFW_KEY_DOWN},       {"Enter", GLFW_KEY_ENTER},
                                        {"Page up", GLFW_KEY_PAGE_UP}, {"Page down", GLFW_KEY_PAGE_DOWN},
                                        {"Home", GLFW_KEY_HOME},       {"F1", GLFW_KEY_F1},
                                        {"F11", GLFW_KEY_F11},         {"Esc", GLFW_KEY_ESCAPE},
                                        {"Plus", GLFW_KEY_KP_ADD},     {"Minus", GLFW_KEY_MINUS}};

/// One key as the list names it ("Shift + F1", "Z", "7"); the modifiers of the key before it hold on. Nothing for words
/// about the mouse.
std::optional<KeyAction> pressed(std::string word, int& modifiers) {
    for (const auto& [name, bit] :
         {std::pair<std::string, int>{"Ctrl + ", GLFW_MOD_CONTROL}, {"Shift + ", GLFW_MOD_SHIFT}})
        while (word.starts_with(name)) {
            if (modifiers & bit) modifiers = 0;
            modifiers |= bit;
            word = word.substr(name.size());
        }
    if (word.ends_with(" arrow")) word = word.substr(0, word.size() - 6);
    if (const auto named = kNamed.find(word); named != kNamed.end())
        return action_of({named->second, modifiers, "", false});
    if (word.size() != 1) return std::nullopt;
    const std::string printed(1, static_cast<char>(std::tolower(word[0])));
    return action_of({word[0], modifiers, printed, false});  // GLFW numbers letters and digits as ASCII does
}

std::vector<KeyAction> actions_of(std::string keys) {
    for (std::size_t at = keys.find("  "); at != std::string::npos; at = keys.find("  ")) keys.replace(at, 2, ", ");
    std::vector<KeyAction> actions;
    int modifiers = 0;
    for (std::size_t from = 0; from <= keys.size();) {
        const std::size_t comma = std::min(keys.find(", ", from), keys.size());
        if (const auto action = pressed(keys.substr(from, comma - from), modifiers)) actions.push_back(*action);
        from = comma + 2;
    }
    return actions;
}

}  // namespace

TEST_CASE("the list of keys names every key that does something, in the order of the actions", "[window][keys]") {
    // Shift with an arrow is told in the same line as the arrow alone.
    std::set<KeyAction> told{KeyAction::FiveBack, KeyAction::FiveForward};
    KeyAction before{};
    for (const text::HelpLine& line : text::kHelpLines) {
        const std::string keys = line.key.english();
        if (keys.find("drag") != std::string::npos) continue;  // "right" is a button of the mouse there
        for (const KeyAction action : actions_of(keys)) {
            INFO(keys << " is action " << static_cast<int>(action));
            if (told.insert(action).second) {
                CHECK(action >= before);
                before = action;
            }
        }
    }
    for (int i = 0; i < kKeyActionCount; ++i) {
        INFO("action " << i << " of KeyAction is in no line of the list");
        CHECK(told.count(static_cast<KeyAction>(i)) == 1);
    }
    CHECK(actions_of("Drag in a curve").empty());
    CHECK(actions_of("Ctrl + Shift + Z, Ctrl + Y") == std::vector<KeyAction>{KeyAction::Redo, KeyAction::Redo});
    CHECK(actions_of("Ctrl + Plus, Minus, 0") ==
          std::vector<KeyAction>{KeyAction::LargerText, KeyAction::SmallerText, KeyAction::NormalText});
}

TEST_CASE("keys do what the help says", "[window][keys]") {
    CHECK(action_of({GLFW_KEY_SPACE, 0, "", false}) == KeyAction::PlayPause);
    CHECK(action_of({GLFW_KEY_LEFT, 0, "", false}) == KeyAction::StepBack);
    CHECK(action_of({GLFW_KEY_F, 0, "f", false}) == KeyAction::CloseLook);
    CHECK(action_of({GLFW_KEY_HOME, 0, "", false}) == KeyAction::WholeBody);
    CHECK(action_of({GLFW_KEY_C, 0, "c", false}) == KeyAction::Follow);
    CHECK(action_of({GLFW_KEY_G, 0, "g", false}) == KeyAction::Ghost);
    CHECK(action_of({GLFW_KEY_K, 0, "k", false}) == KeyAction::Curves);
    CHECK(action_of({GLFW_KEY_E, 0, "e", false}) == KeyAction::Examples);
    CHECK(action_of({GLFW_KEY_R, 0, "r", false}) == KeyAction::ResetView);
    CHECK(action_of({GLFW_KEY_F1, 0, "", false}) == KeyAction::Help);
    CHECK(action_of({GLFW_KEY_ESCAPE, 0, "", false}) == KeyAction::Close);
    CHECK(action_of({GLFW_KEY_F, GLFW_MOD_CONTROL, "f", false}) == KeyAction::Find);
    CHECK(action_of({GLFW_KEY_H, 0, "h", false}) == KeyAction::History);
    CHECK(action_of({GLFW_KEY_N, GLFW_MOD_CONTROL, "n", false}) == KeyAction::NewFile);
    CHECK(action_of({GLFW_KEY_O, GLFW_MOD_CONTROL, "o", false}) == KeyAction::OpenFile);
    CHECK(action_of({GLFW_KEY_S, GLFW_MOD_CONTROL, "s", false}) == KeyAction::SaveFile);
    CHECK(action_of({GLFW_KEY_S, GLFW_MOD_CONTROL | GLFW_MOD_SHIFT, "s", false}) == KeyAction::SaveFileAs);
    CHECK(action_of({GLFW_KEY_TAB, GLFW_MOD_SHIFT, "", false}) == KeyAction::PreviousField);
    CHECK(action_of({GLFW_KEY_KP_ENTER, 0, "", false}) == KeyAction::Accept);
    CHECK(action_of({GLFW_KEY_A, 0, "a", false}) == KeyAction::KeepAsA);
    CHECK(action_of({GLFW_KEY_V, 0, "v", false}) == KeyAction::SideBySide);
    CHECK(action_of({GLFW_KEY_X, 0, "x", false}) == KeyAction::SwapAAndB);
    CHECK(action_of({GLFW_KEY_Q, 0, "q", false}) == KeyAction::SelfChecks);
    CHECK(action_of({GLFW_KEY_J, 0, "j", false}) == std::nullopt);
}

TEST_CASE("digits choose the views in the order of the help, on both rows of digits", "[window][keys]") {
    CHECK(view_of(KeyAction::ViewFront) == NamedView::Front);
    CHECK(view_of(KeyAction::ViewThreeQuarter) == NamedView::ThreeQuarter);
    for (const int one : {GLFW_KEY_1, GLFW_KEY_KP_1}) {
        for (int i = 0; i < kNamedViews; ++i)
            CHECK(view_of(*action_of({one + i, 0, "", false})) == static_cast<NamedView>(i));
        CHECK(action_of({one + kNamedViews, 0, "", false}) == KeyAction::FourViews);
        CHECK_FALSE(action_of({one + kNamedViews + 1, 0, "", false}));
    }
    CHECK_FALSE(view_of(KeyAction::FourViews));
    CHECK_FALSE(view_of(KeyAction::Undo));
}

TEST_CASE("undo and redo follow the letters of the person's keyboard", "[window][keys]") {
    CHECK(action_of({GLFW_KEY_Y, GLFW_MOD_CONTROL, "z", false}) == KeyAction::Undo);  // a German keyboard
    CHECK(action_of({GLFW_KEY_Z, GLFW_MOD_CONTROL | GLFW_MOD_SHIFT, "z", false}) == KeyAction::Redo);
    CHECK(action_of({GLFW_KEY_Y, GLFW_MOD_CONTROL, "y", false}) == KeyAction::Redo);
    CHECK_FALSE(action_of({GLFW_KEY_Z, 0, "z", false}));
    CHECK_FALSE(action_of({GLFW_KEY_Z, GLFW_MOD_CONTROL | GLFW_MOD_ALT, "z", false}));
}

TEST_CASE("a held key repeats steps, but does not flicker switches", "[window][keys]") {
    CHECK(action_of({GLFW_KEY_RIGHT, 0, "", true}) == KeyAction::StepForward);
    CHECK(action_of({GLFW_KEY_DOWN, 0, "", true}) == KeyAction::RowDown);
    CHECK_FALSE(action_of({GLFW_KEY_ENTER, 0, "", true}));
    CHECK_FALSE(action_of({GLFW_KEY_S, GLFW_MOD_CONTROL, "s", true}));
    CHECK_FALSE(action_of({GLFW_KEY_SPACE, 0, "", true}));
    CHECK_FALSE(action_of({GLFW_KEY_G, 0, "g", true}));
    CHECK(action_of({GLFW_KEY_RIGHT, GLFW_MOD_SHIFT, "", true}) == KeyAction::FiveForward);
    CHECK(action_of({GLFW_KEY_DOWN, 0, "", true}) == KeyAction::RowDown);
    CHECK_FALSE(action_of({GLFW_KEY_F11, 0, "", true}));
}

TEST_CASE("the key after one that opens something is meant for that; letters typed into a field open nothing",
          "[window][keys]") {
    const KeyPress letter{GLFW_KEY_K, 0, "k", false}, save{GLFW_KEY_S, GLFW_MOD_CONTROL, "s", false},
        enter{GLFW_KEY_ENTER, 0, "", false}, space{GLFW_KEY_SPACE, 0, "", false};
    for (const KeyPress& press : {letter, save, enter, space}) CHECK(may_open_something(press, false));
    CHECK_FALSE(may_open_something(letter, true));
    CHECK_FALSE(may_open_something(space, true));
    CHECK(may_open_something(save, true));
    CHECK(may_open_something(enter, true));
    CHECK_FALSE(may_open_something({GLFW_KEY_RIGHT, 0, "", true}, false));  // held down, it must keep up
    CHECK_FALSE(may_open_something({GLFW_KEY_J, 0, "j", false}, false));
}
