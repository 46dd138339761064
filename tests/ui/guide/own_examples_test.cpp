// The person's own examples in the gallery, with their pictures.
#include "scenario/presets.h"
#include "support/scratch_folder.h"
#include "support/text_watch.h"
#include "ui/hand.h"
#include "ui/kit/preset_pictures.h"
#include "words/strings/file_strings.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <set>

using namespace bodychain;
using bodychain::test::Hand;
namespace fs = std::filesystem;

namespace {

struct Size {
    float width, height, scale;
};

constexpr std::array<Size, 5> kSizes{
    {{900, 600, 1}, {1280, 720, 1}, {1280, 720, 0.75f}, {1920, 1080, 2}, {640, 420, 1}}};

void look(Hand& hand, const std::string& state) {
    hand.frame();
    hand.frame();
    INFO(state << " " << ImGui::GetIO().DisplaySize.x << " at " << hand.look.scale);
    for (const test::TextFinding& f : test::watch_text()) FAIL_CHECK(test::told(f));
}

bool shown(const std::string& words) {
    const std::vector<std::string> texts = test::drawn_texts();
    return std::ranges::any_of(texts, [&](const std::string& t) { return t.find(words) != std::string::npos; });
}

OwnPresets some_own() {
    Scenario anna;
    anna.name = "Anna";
    anna.notes = "Left knee since spring.\nSecond visit.";
    anna.posture.set(ParameterId::PelvisTilt, 7);
    anna.posture.set(ParameterId::BodyHeight, 1.5);
    OwnPresets own;
    own.presets.push_back({"flat_feet", anna});  // a name that a built-in one has too
    own.problems.push_back(
        "broken.json: unknown key \"sett\" in \"set\" (expected bodychain, name, notes, about, look_at, sources or "
        "set)");
    return own;
}

void to_the_end_of_the_gallery(Hand& hand) {
    hand.frame();
    for (int turns = 0; turns < 120; ++turns) {
        hand.point("examples.cards", 0.1f);
        ImGui::GetIO().MouseWheel = -3;
        hand.frame();
    }
}

}  // namespace

TEST_CASE("own examples stand after the built-in ones, with broken files told of, and set their posture",
          "[ui][files]") {
    const OwnPresets own = some_own();
    for (const Size& size : kSizes) {
        Hand hand(size.width, size.height);
        hand.rescale(size.scale);
        hand.view.gallery.open = true;
        hand.frame();
        CHECK_FALSE(hand.places.find("examples.own"));
        hand.view.gallery.own = std::make_shared<const OwnPresets>();
        to_the_end_of_the_gallery(hand);
        look(hand, "no own examples");
        CHECK(shown(text::kMyExamplesNone));
        hand.view.gallery.own = std::make_shared<const OwnPresets>(own);
        to_the_end_of_the_gallery(hand);
        look(hand, "own examples");
        CHECK(shown("broken.json"));
        CHECK(shown("Left knee"));
        CHECK_FALSE(shown("Second"));
        const ui::Rect last = hand.place("example/" + built_in_presets().back().key),
                       heading = hand.place("examples.own"), card = hand.place("own/flat_feet");
        CHECK(heading.y >= last.bottom());
        CHECK(card.y >= heading.bottom());
        hand.click("own/flat_feet");
        hand.frame();
        CHECK(hand.value(ParameterId::PelvisTilt) == 7);
        CHECK(hand.value(ParameterId::BodyHeight) == Scenario{}.posture.get(ParameterId::BodyHeight));
        CHECK_FALSE(hand.view.gallery.open);
        CHECK(hand.document.undo_label() == "Anna");
    }
}

TEST_CASE("the picture of an own example is cut to a card's shape; a broken one is left out", "[ui][files]") {
    const test::ScratchFolder scratch;
    const fs::path shipped = fs::path(BODYCHAIN_GOLDEN_DIR) / "../../assets/scenarios/pictures/flat_feet.png";
    const auto same = ui::decode_own({"mine", shipped, {}});
    REQUIRE(same);
    CHECK(same->key == "own/mine");
    const std::vector<ui::DecodedPicture> all = ui::decode_pictures();
    CHECK(same->pixels == std::ranges::find(all, "flat_feet", &ui::DecodedPicture::key)->pixels);
    const fs::path wide = fs::path(BODYCHAIN_GOLDEN_DIR) / "pictures";
    for (const fs::directory_entry& other : fs::directory_iterator(wide)) {
        if (other.path().extension() != ".png") continue;
        const auto picture = ui::decode_own({"wide", other.path(), {}});
        REQUIRE(picture);
        CHECK(picture->width == 144);
        CHECK(picture->height == 192);
        CHECK(std::set<ImU32>(picture->pixels.begin(), picture->pixels.end()).size() > 50);
        break;
    }
    CHECK_FALSE(ui::decode_own({"text", scratch.write("text.png", "no picture"), {}}));
    CHECK_FALSE(ui::decode_own({"missing", scratch.file("missing.png"), {}}));
    Hand hand;
    const std::array pictures{PresetPicture{"mine", shipped, {}}, PresetPicture{"text", scratch.file("text.png"), {}}};
    hand.look.fonts = ui::load_fonts(1, true, pictures);
    CHECK(ui::find_picture(hand.look.fonts, ui::own_picture_key("mine")));
    CHECK_FALSE(ui::find_picture(hand.look.fonts, ui::own_picture_key("text")));
    CHECK(ui::find_picture(hand.look.fonts, "flat_feet"));
}
