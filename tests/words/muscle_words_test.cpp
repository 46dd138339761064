#include "words/muscle_words.h"

#include <catch2/catch.hpp>

#include <set>

using namespace bodychain;

TEST_CASE("every muscle has a plain and a clinical name of its own, in the order of its table") {
    std::set<std::string> plain, clinical;
    for (const MuscleRow& row : muscle_table()) {
        CHECK(plain.insert(muscle_words(row.muscle, false)).second);
        CHECK(clinical.insert(muscle_words(row.muscle, true)).second);
        // "gluteus_maximus" and "Gluteus maximus" begin alike.
        const std::string name = muscle_words(row.muscle, true);
        CHECK(name.substr(1, 4) == std::string(row.name.substr(1, 4)));
    }
    CHECK(muscle_words(Muscle::GastrocnemiusMedial, Side::Left, false) == "Calf, inner head, left");
}
