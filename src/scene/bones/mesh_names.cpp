#include "scene/bones/mesh_names.h"

#include <algorithm>

namespace bodychain {

namespace {
// clang-format off
constexpr MeshArray<std::string_view> kNames{{
    "Skull", "RibCage", "Pelvis", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "T1", "T2", "T3", "T4", "T5", "T6", "T7",
    "T8", "T9", "T10", "T11", "T12", "L1", "L2", "L3", "L4", "L5", "FemurR", "PatellaR", "TibiaR", "TalusR",
    "CalcaneusR", "ForefootR", "ToesR", "ShoulderBladeR", "ClavicleR", "HumerusR", "ForearmR", "HandR", "FemurL",
    "PatellaL", "TibiaL", "TalusL", "CalcaneusL", "ForefootL", "ToesL", "ShoulderBladeL", "ClavicleL", "HumerusL",
    "ForearmL", "HandL", "FootprintR", "FootprintL", "Ball", "Ring", "Disc", "Arrow", "Rod", "SoleHeel", "SoleBall",
    "SoleToes",
}};
// clang-format on
}  // namespace

std::string_view mesh_name(MeshId mesh) { return kNames[mesh]; }

std::optional<MeshId> mesh_named(std::string_view name) {
    const auto it = std::find(kNames.begin(), kNames.end(), name);
    if (it == kNames.end()) return std::nullopt;
    return static_cast<MeshId>(it - kNames.begin());
}

std::optional<MeshId> right_of(MeshId mesh) {
    if (mesh == MeshId::FootprintL) return MeshId::FootprintR;
    const int i = index(mesh), first_left = index(MeshId::FemurL);
    if (i < first_left || i > index(MeshId::HandL)) return std::nullopt;
    return static_cast<MeshId>(i - first_left + index(MeshId::FemurR));
}

}  // namespace bodychain
