// The list of what is drawn: folded at first, each row switches one layer, and it stays inside the picture.
#include "ui/hand.h"

#include <catch2/catch.hpp>

#include <string>

using namespace bodychain;
using bodychain::test::Hand;

TEST_CASE("every row of the list switches its own layer and no other", "[ui][layers]") {
    Hand hand(1280, 900);
    CHECK_FALSE(hand.places.find("kneecaps"));
    hand.click("layers");
    hand.frame();
    struct Row {
        const char* id;
        bool SceneLayers::*layer;
    };
    for (const Row& row : {Row{"ghost", &SceneLayers::ghost}, Row{"joints", &SceneLayers::joint_changes},
                           Row{"muscles", &SceneLayers::muscles}, Row{"outline", &SceneLayers::outline},
                           Row{"kneecaps", &SceneLayers::kneecaps}, Row{"feet", &SceneLayers::feet},
                           Row{"levels", &SceneLayers::levels}, Row{"spine", &SceneLayers::spine},
                           Row{"plumb", &SceneLayers::plumb_line}, Row{"footprints", &SceneLayers::footprints},
                           Row{"forces", &SceneLayers::ground_forces}, Row{"balance", &SceneLayers::centre_of_mass},
                           Row{"grid", &SceneLayers::grid}, Row{"figures", &SceneLayers::figures}}) {
        INFO(row.id);
        const SceneLayers before = hand.view.layers;
        hand.click(row.id);
        SceneLayers expected = before;
        expected.*row.layer = !(before.*row.layer);
        CHECK(hand.view.layers == expected);
    }
    hand.click("layers");
    hand.frame();
    CHECK_FALSE(hand.places.find("kneecaps"));
}

TEST_CASE("the open list and the pushes stay inside the picture, in small windows and with large text",
          "[ui][layers]") {
    for (const float height : {480.0f, 600.0f, 720.0f, 1000.0f})
        for (const bool clinical : {false, true}) {
            Hand hand(1280, height);
            hand.view.clinical = clinical;
            hand.view.layers_open = true;
            hand.frame();
            INFO(height << (clinical ? " clinical" : " plain"));
            const ui::Rect picture = hand.place("picture"), first = hand.place("follow");
            CHECK(first.y > hand.place("layers").bottom() - 1);
            if (const auto push = hand.places.find("push.along/0")) CHECK(push->bottom() <= picture.bottom());
        }
}
