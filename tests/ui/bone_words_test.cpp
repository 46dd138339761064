#include "ui/bone_words.h"

#include <catch2/catch.hpp>

#include <set>

using namespace bodychain;

TEST_CASE("every bone has a name of its own, in plain and in clinical words") {
    for (const bool clinical : {false, true}) {
        std::set<std::string> names;
        for (int s = 0; s < kSegmentCount; ++s) {
            const std::string name = ui::bone_words(static_cast<Segment>(s), clinical);
            INFO(name_of(static_cast<Segment>(s)));
            CHECK_FALSE(name.empty());
            CHECK(names.insert(name).second);
        }
    }
    CHECK(ui::bone_words(Segment::FemurL, false) == "Thigh bone, left");
    CHECK(ui::bone_words(Segment::CalcaneusR, true) == "Calcaneus, right");
}
