// The gallery of examples: a card sets the posture and keeps the person, and its words stay beside the walker until the
// posture is another.
#include "scenario/presets.h"
#include "ui/hand.h"
#include "ui/kit/preset_pictures.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

using namespace bodychain;
using bodychain::test::Hand;

namespace {

const Scenario& preset(std::string_view key) {
    return std::ranges::find(built_in_presets(), key, &Preset::key)->scenario;
}

Scenario somebody() {
    Scenario s;
    s.posture.set(ParameterId::BodyHeight, 1.62);
    s.posture.set(ParameterId::BodyMass, 58);
    s.posture.set(ParameterId::BodySex, 0);
    s.posture.set(ParameterId::PelvisTilt, 4);
    return s;
}

// As a person does: turns the wheel until the whole card is in view, then clicks it.
void click_card(Hand& hand, const std::string& key) {
    const std::string name = "example/" + key;
    for (int turns = 0; turns < 200; ++turns) {
        const ui::Rect card = hand.place(name), room = hand.place("examples.cards");
        if (card.y >= room.y && card.bottom() <= room.bottom()) break;
        hand.point("examples.cards", 0.1f);
        ImGui::GetIO().MouseWheel = card.y < room.y ? 1.0f : -1.0f;
        hand.frame();
        hand.frame();
    }
    hand.click(name);
    hand.frame();
}

void choose(Hand& hand, const std::string& key) {
    hand.click("examples");
    hand.frame();
    click_card(hand, key);
}

bool overlap(const ui::Rect& a, const ui::Rect& b) {
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}
bool within(const ui::Rect& inner, const ui::Rect& outer) {
    return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() &&
           inner.bottom() <= outer.bottom();
}

}  // namespace

TEST_CASE("a card sets its posture, keeps the person and can be undone", "[ui][examples]") {
    Hand hand(1280, 720, somebody());
    CHECK_FALSE(hand.places.find("example/flat_feet"));
    choose(hand, "flat_feet");
    CHECK_FALSE(hand.view.gallery.open);
    CHECK(hand.value(ParameterId::FootPronationL) == 8);
    CHECK(hand.value(ParameterId::PelvisTilt) == 0);
    CHECK(hand.value(ParameterId::BodyHeight) == 1.62);
    CHECK(hand.value(ParameterId::BodyMass) == 58);
    CHECK(hand.value(ParameterId::BodySex) == 0);
    const Scenario now = hand.document.current(), &file = preset("flat_feet");
    CHECK(now.name == file.name);
    CHECK(now.about == file.about);
    CHECK(now.look_at == file.look_at);
    CHECK(now.sources == file.sources);
    CHECK(hand.steps() == 1);
    CHECK(hand.document.undo_label() == file.name);
    hand.click("undo");
    CHECK(hand.document.current() == somebody());
}

TEST_CASE("every preset has a card and every card a picture", "[ui][examples]") {
    Hand hand;
    hand.look.fonts = ui::load_fonts(1, true);
    REQUIRE(ui::find_picture(hand.look.fonts, "neutral"));
    for (const Preset& preset : built_in_presets()) {
        INFO(preset.key);
        CHECK(ui::find_picture(hand.look.fonts, preset.key));
    }
    CHECK_FALSE(ui::find_picture(hand.look.fonts, "nobody"));
    hand.click("examples");
    hand.frame();
    for (const Preset& preset : built_in_presets()) CHECK(hand.places.find("example/" + preset.key));
    click_card(hand, "demo");
    CHECK(hand.value(ParameterId::LegLengthR) == 12);
}

TEST_CASE("a picture in the texture is the picture of the file", "[ui][examples]") {
    Hand hand;
    hand.look.fonts = ui::load_fonts(1, true);
    const ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    for (const ui::DecodedPicture& file : ui::decode_pictures()) {
        INFO(file.key);
        CHECK(file.width == 144);
        CHECK(file.height == 192);
        const ui::Picture* placed = ui::find_picture(hand.look.fonts, file.key);
        REQUIRE(placed);
        const auto x = static_cast<int>(std::lround(placed->low.x / atlas.TexUvScale.x)),
                   y = static_cast<int>(std::lround(placed->low.y / atlas.TexUvScale.y));
        for (const int k : {0, 72, 143})
            CHECK(atlas.TexPixelsRGBA32[(y + k) * atlas.TexWidth + x + k] ==
                  file.pixels[static_cast<std::size_t>(k * file.width + k)]);
    }
}

TEST_CASE("the card of the current posture is marked, whoever the person is", "[ui][examples]") {
    Hand hand(1280, 720, somebody());
    hand.view.gallery.open = true;
    hand.frame();
    CHECK_FALSE(hand.places.find("example.current"));
    click_card(hand, "neutral");
    CHECK(hand.document.current().posture.neutral());
    hand.view.gallery.open = true;
    hand.frame();
    CHECK(hand.place("example.current") == hand.place("example/neutral"));
    click_card(hand, "hollow_back");
    hand.view.gallery.open = true;
    hand.frame();
    CHECK(hand.place("example.current") == hand.place("example/hollow_back"));
}

TEST_CASE("the gallery closes by its cross and by its button, and covers the picture from the pointer",
          "[ui][examples]") {
    Hand hand;
    hand.click("examples");
    hand.frame();
    CHECK(hand.view.gallery.open);
    hand.point("picture", 0.5f);
    CHECK_FALSE(hand.last.viewport.hovered);
    hand.click("examples.close");
    CHECK_FALSE(hand.view.gallery.open);
    hand.click("examples");
    hand.click("examples");
    CHECK_FALSE(hand.view.gallery.open);
    CHECK(hand.steps() == 0);
}

TEST_CASE("what to look at stands in the picture until the posture is another or it is closed", "[ui][examples]") {
    Hand hand;
    choose(hand, "duck_feet");
    hand.frame();
    CHECK_FALSE(hand.view.hint);
    CHECK(within(hand.place("caption"), hand.place("picture")));
    hand.point("caption", 0.3f);
    hand.frame();
    CHECK_FALSE(hand.last.viewport.hovered);
    hand.button(true);
    for (const float share : {0.4f, 0.5f, 0.6f}) {
        hand.point("caption", share);
        CHECK(hand.last.viewport.orbit_x == 0);
    }
    hand.button(false);
    hand.click("foot.pronation.left/plus");
    hand.frame();
    CHECK_FALSE(hand.places.find("caption"));
    hand.click("undo");
    hand.frame();
    CHECK(hand.places.find("caption"));
    hand.view.curves.open = true;
    hand.frame();
    CHECK_FALSE(hand.places.find("caption"));
    hand.view.curves.open = false;
    hand.view.close_look = Segment::Pelvis;
    hand.frame();
    CHECK_FALSE(hand.places.find("caption"));
    hand.view.close_look.reset();
    hand.frame();
    hand.click("caption.close");
    hand.frame();
    CHECK_FALSE(hand.places.find("caption"));
}

TEST_CASE("no words of the gallery lie on each other or outside, at any size of text", "[ui][examples]") {
    for (const float width : {900.0f, 1280.0f, 1920.0f})
        for (const float scale : {0.75f, 1.0f, 2.0f})
            for (const bool clinical : {false, true}) {
                Hand hand(width, width * 9 / 16);
                hand.view.clinical = clinical;
                hand.rescale(scale);
                INFO(width << " " << hand.look.scale << (clinical ? " clinical" : ""));
                const ui::Rect title = hand.place("posture.title"), button = hand.place("examples"),
                               tests = hand.place("self.open"), reset = hand.place("reset.all");
                CHECK(title.right() + 2 <= reset.x);
                CHECK(title.bottom() <= button.y);
                CHECK(reset.bottom() <= tests.y);
                CHECK(button.right() + 2 <= tests.x);
                CHECK(tests.right() <= hand.place("##posture").right());
                CHECK(reset.right() <= hand.place("##posture").right());
                hand.click("examples");
                hand.frame();
                CHECK_FALSE(overlap(hand.place("examples.title"), hand.place("examples.more")));
                CHECK(hand.place("examples.more").bottom() <= hand.place("examples.cards").y);
                std::vector<ui::Rect> cards{hand.place("example/neutral")};
                for (const Preset& preset : built_in_presets()) cards.push_back(hand.place("example/" + preset.key));
                for (std::size_t i = 0; i < cards.size(); ++i) {
                    CHECK(cards[i].right() <= hand.place("examples.cards").right());
                    for (std::size_t k = 0; k < i; ++k) CHECK_FALSE(overlap(cards[i], cards[k]));
                }
                click_card(hand, "long_leg");
                if (const auto caption = hand.places.find("caption")) {
                    CHECK(within(*caption, hand.place("picture")));
                    if (const auto push = hand.places.find("push.along/0")) CHECK_FALSE(overlap(*caption, *push));
                }
            }
}
