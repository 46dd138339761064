// Figures over the picture: what they say, and that none covers another.
#include "ui/picture/figure_labels.h"

#include "ui/picture/note_words.h"

#include <catch2/catch.hpp>

#include <numbers>
#include <set>

using namespace bodychain;
using namespace bodychain::ui;

namespace {

constexpr double kDeg = std::numbers::pi / 180;
Note note(NoteKind kind, double value, Side side = Side::Right, double second = 0, int upper = 0, int lower = 0) {
    return {kind, side, Vec3(0.0), value, second, upper, lower};
}

bool overlap(const Rect& a, const Rect& b) {
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

}  // namespace

TEST_CASE("figures are told in plain and in clinical words", "[ui][figures]") {
    CHECK(note_words(note(NoteKind::KneecapDirection, 12 * kDeg), false) == "kneecap 12° out");
    CHECK(note_words(note(NoteKind::FootDirection, -4 * kDeg), false) == "toes 4° in");
    CHECK(note_words(note(NoteKind::FootDirection, 0.2 * kDeg), false) == "toes straight ahead");
    CHECK(note_words(note(NoteKind::FootDirection, 12 * kDeg), true) == "foot 12° external");
    CHECK(note_words(note(NoteKind::Step, 0.64, Side::Right, 0.11), false) == "step 64 cm long, 11 cm wide");
    CHECK(note_words(note(NoteKind::PelvisLevel, 3 * kDeg), false) == "right hip higher, 3°");
    CHECK(note_words(note(NoteKind::PelvisLevel, -3 * kDeg), false) == "left hip higher, 3°");
    CHECK(note_words(note(NoteKind::ShoulderLevel, 0), false) == "shoulders level");
    CHECK(note_words(note(NoteKind::SideBend, 8 * kDeg, Side::Left, 0, 10, 24), true) == "8° T4\u2013S1, convex left");
    CHECK(note_words(note(NoteKind::SideBend, 8 * kDeg, Side::Left, 0, 10, 24), false) ==
          "back bends, bulging left, 8°");
    CHECK(note_words(note(NoteKind::PelvisLevel, -3 * kDeg), true) == "obliquity 3°, left up");
    CHECK(note_words(note(NoteKind::Lordosis, 42 * kDeg), false) == "low back curves in 42°");
    CHECK(note_words(note(NoteKind::Lordosis, -4 * kDeg), false) == "low back curves out 4°");
    CHECK(note_words(note(NoteKind::FloorForce, 1.1), false) == "1.10 \u00D7 body weight");
}

TEST_CASE("every kind of figure has words of its own", "[ui][figures]") {
    for (const bool clinical : {false, true})
        for (int k = 0; k <= static_cast<int>(NoteKind::FloorForce); ++k)
            CHECK_FALSE(note_words(note(static_cast<NoteKind>(k), 0.1, Side::Right, 0.1, 8, 20), clinical).empty());
}

TEST_CASE("labels stay inside and apart; what finds no room is left out", "[ui][figures]") {
    const Rect area{100, 50, 300, 200};
    std::vector<LabelWish> wishes;
    for (int i = 0; i < 40; ++i)
        wishes.push_back({100.0f + static_cast<float>((i * 37) % 300), 50.0f + static_cast<float>((i * 53) % 200), 60,
                          20, i % 2 == 0});
    const auto places = place_labels(wishes, area, 6);
    REQUIRE(places.size() == wishes.size());
    int placed = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!places[i]) continue;
        ++placed;
        CHECK(places[i]->x >= area.x);
        CHECK(places[i]->y >= area.y);
        CHECK(places[i]->right() <= area.right());
        CHECK(places[i]->bottom() <= area.bottom());
        for (std::size_t k = 0; k < i; ++k)
            if (places[k]) CHECK_FALSE(overlap(*places[i], *places[k]));
    }
    CHECK(placed > 15);
    CHECK(placed < 40);
}

TEST_CASE("a label stands beside its point, on the side away from the body", "[ui][figures]") {
    const Rect area{0, 0, 400, 300};
    CHECK(place_labels({{200, 100, 50, 20, false}}, area, 6)[0]->x == 206);
    CHECK(place_labels({{200, 100, 50, 20, true}}, area, 6)[0]->right() == 194);
    CHECK(place_labels({{390, 100, 50, 20, false}}, area, 6)[0]->right() == 384);  // no room on the right
}
