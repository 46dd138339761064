#include "ui/bone_words.h"

#include "scene/mesh_names.h"

#include <array>

namespace bodychain::ui {

namespace {

struct Names {
    MeshId bone;  // right side
    const char* plain;
    const char* clinical;
};

constexpr std::array<Names, 15> kNames{{
    {MeshId::Skull, "Skull", "Cranium and mandible"},
    {MeshId::RibCage, "Ribs and breastbone", "Ribs and sternum"},
    {MeshId::Pelvis, "Pelvis", "Pelvis: hip bones and sacrum"},
    {MeshId::FemurR, "Thigh bone", "Femur"},
    {MeshId::PatellaR, "Kneecap", "Patella"},
    {MeshId::TibiaR, "Shin bone and calf bone", "Tibia and fibula"},
    {MeshId::TalusR, "Ankle bone", "Talus"},
    {MeshId::CalcaneusR, "Heel bone", "Calcaneus"},
    {MeshId::ForefootR, "Arch and ball of the foot", "Tarsals and metatarsals"},
    {MeshId::ToesR, "Toes", "Phalanges of the foot"},
    {MeshId::ShoulderBladeR, "Shoulder blade", "Scapula"},
    {MeshId::ClavicleR, "Collarbone", "Clavicle"},
    {MeshId::HumerusR, "Upper arm bone", "Humerus"},
    {MeshId::ForearmR, "Forearm bones", "Radius and ulna"},
    {MeshId::HandR, "Hand bones", "Carpals, metacarpals, phalanges"},
}};

std::string vertebra_words(MeshId bone, bool clinical) {
    const std::string name(mesh_name(bone));  // "C1", "T12"
    if (clinical) return bone == MeshId::C1 ? "C1 (atlas)" : bone == MeshId::C2 ? "C2 (axis)" : name;
    const char* region = name[0] == 'C' ? "Neck vertebra " : name[0] == 'T' ? "Chest vertebra " : "Low-back vertebra ";
    return region + name.substr(1);
}

}  // namespace

std::string bone_words(MeshId bone, bool clinical) {
    if (index(bone) >= index(MeshId::C1) && index(bone) <= index(MeshId::L5)) return vertebra_words(bone, clinical);
    const std::optional<MeshId> mirrored = right_of(bone);
    for (const Names& n : kNames) {
        if (n.bone != mirrored.value_or(bone)) continue;
        const std::string name = clinical ? n.clinical : n.plain;
        const bool sided = index(n.bone) >= index(MeshId::FemurR);
        return sided ? name + (mirrored ? ", left" : ", right") : name;
    }
    return "";
}

}  // namespace bodychain::ui
