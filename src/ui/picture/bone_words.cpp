#include "ui/picture/bone_words.h"

#include "scene/bones/mesh_names.h"
#include "words/language/language.h"
#include "words/strings/body_strings.h"

#include <array>

namespace bodychain::ui {

namespace {

struct Names {
    MeshId bone;  // right side
    Text plain, clinical;
};

// clang-format off
constexpr std::array<Names, 15> kNames{{
    {MeshId::Skull, Text{"Skull"}, Text{"Cranium and mandible"}},
    {MeshId::RibCage, Text{"Ribs and breastbone"}, Text{"Ribs and sternum"}},
    {MeshId::Pelvis, Text{"Pelvis"}, Text{"Pelvis: hip bones and sacrum"}},
    {MeshId::FemurR, Text{"Thigh bone"}, Text{"Femur"}},
    {MeshId::PatellaR, Text{"Kneecap"}, Text{"Patella"}},
    {MeshId::TibiaR, Text{"Shin bone and calf bone"}, Text{"Tibia and fibula"}},
    {MeshId::TalusR, Text{"Ankle bone"}, Text{"Talus"}},
    {MeshId::CalcaneusR, Text{"Heel bone"}, Text{"Calcaneus"}},
    {MeshId::ForefootR, Text{"Arch and ball of the foot"}, Text{"Tarsals and metatarsals"}},
    {MeshId::ToesR, Text{"Toes"}, Text{"Phalanges of the foot"}},
    {MeshId::ShoulderBladeR, Text{"Shoulder blade"}, Text{"Scapula"}},
    {MeshId::ClavicleR, Text{"Collarbone"}, Text{"Clavicle"}},
    {MeshId::HumerusR, Text{"Upper arm bone"}, Text{"Humerus"}},
    {MeshId::ForearmR, Text{"Forearm bones"}, Text{"Radius and ulna"}},
    {MeshId::HandR, Text{"Hand bones"}, Text{"Carpals, metacarpals, phalanges"}},
}};
// clang-format on

std::string vertebra_words(MeshId bone, bool clinical) {
    const std::string name(mesh_name(bone));  // "C1", "T12"
    if (clinical) return bone == MeshId::C1 ? "C1 (atlas)" : bone == MeshId::C2 ? "C2 (axis)" : name;
    return filled_in(name[0] == 'C'   ? text::kNeckVertebra
                     : name[0] == 'T' ? text::kChestVertebra
                                      : text::kLowBackVertebra,
                     {name.substr(1)});
}

}  // namespace

std::string bone_words(MeshId bone, bool clinical) {
    if (index(bone) >= index(MeshId::C1) && index(bone) <= index(MeshId::L5)) return vertebra_words(bone, clinical);
    const std::optional<MeshId> mirrored = right_of(bone);
    for (const Names& n : kNames) {
        if (n.bone != mirrored.value_or(bone)) continue;
        const std::string name = (clinical ? n.clinical : n.plain).str();
        const bool sided = index(n.bone) >= index(MeshId::FemurR);
        return sided ? name + (mirrored ? text::kMuscleLeft : text::kMuscleRight) : name;
    }
    return "";
}

}  // namespace bodychain::ui
