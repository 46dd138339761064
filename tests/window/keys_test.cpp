#include "app/window_keys.h"

#include <GLFW/glfw3.h>
#include <catch2/catch.hpp>

using namespace bodychain;

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
    CHECK(action_of({GLFW_KEY_KP_ENTER, 0, "", false}) == KeyAction::Enter);
    CHECK(action_of({GLFW_KEY_A, 0, "a", false}) == KeyAction::KeepAsA);
    CHECK(action_of({GLFW_KEY_V, 0, "v", false}) == KeyAction::SideBySide);
    CHECK(action_of({GLFW_KEY_X, 0, "x", false}) == KeyAction::SwapAAndB);
    CHECK(action_of({GLFW_KEY_Q, 0, "q", false}) == KeyAction::SelfTests);
    CHECK(action_of({GLFW_KEY_J, 0, "j", false}) == std::nullopt);
}

TEST_CASE("digits choose the views in the order of the help, on both rows of digits", "[window][keys]") {
    const NamedView views[] = {NamedView::Front, NamedView::Back, NamedView::Left, NamedView::Right, NamedView::Top, NamedView::ThreeQuarter};
    for (int i = 0; i < 6; ++i) {
        CHECK(view_of(*action_of({GLFW_KEY_1 + i, 0, "", false})) == views[i]);
        CHECK(view_of(*action_of({GLFW_KEY_KP_1 + i, 0, "", false})) == views[i]);
    }
    CHECK(action_of({GLFW_KEY_7, 0, "7", false}) == KeyAction::FourViews);
    CHECK(action_of({GLFW_KEY_KP_7, 0, "7", false}) == KeyAction::FourViews);
    CHECK_FALSE(view_of(KeyAction::FourViews));
    CHECK_FALSE(action_of({GLFW_KEY_8, 0, "8", false}));
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
    CHECK(action_of({GLFW_KEY_DOWN, 0, "", true}) == KeyAction::Down);
    CHECK_FALSE(action_of({GLFW_KEY_ENTER, 0, "", true}));
    CHECK_FALSE(action_of({GLFW_KEY_S, GLFW_MOD_CONTROL, "s", true}));
    CHECK_FALSE(action_of({GLFW_KEY_SPACE, 0, "", true}));
    CHECK_FALSE(action_of({GLFW_KEY_G, 0, "g", true}));
}
