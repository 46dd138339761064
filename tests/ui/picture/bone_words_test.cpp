#include "ui/picture/bone_words.h"

#include "scene/bones/mesh_names.h"

#include <catch2/catch.hpp>

#include <set>

using namespace bodychain;

TEST_CASE("every bone has a name of its own, in plain and in clinical words") {
    for (const bool clinical : {false, true}) {
        std::set<std::string> names;
        for (int i = 0; i <= index(MeshId::HandL); ++i) {
            const std::string name = ui::bone_words(static_cast<MeshId>(i), clinical);
            INFO(mesh_name(static_cast<MeshId>(i)));
            CHECK_FALSE(name.empty());
            CHECK(names.insert(name).second);
        }
    }
    CHECK(ui::bone_words(MeshId::FemurL, false) == "Thigh bone, left");
    CHECK(ui::bone_words(MeshId::CalcaneusR, true) == "Calcaneus, right");
    CHECK(ui::bone_words(MeshId::T7, false) == "Chest vertebra 7");
    CHECK(ui::bone_words(MeshId::L5, true) == "L5");
    CHECK(ui::bone_words(MeshId::Arrow, true).empty());
}
