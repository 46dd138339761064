// What to draw, as values: written by the scene, drawn by the renderer. World, metres; colours in linear RGB, 0..1.
#pragma once

#include "base/enum_array.h"
#include "scene/values/mesh.h"

#include <glm/glm.hpp>

#include <cstdint>
#include <vector>

namespace bodychain {

/// Every mesh the scene can name. Left meshes are mirrored right ones. Built once for a person of 1.75 m;
/// the model matrices fit them to any body.
enum class MeshId : std::uint8_t {
    Skull,
    RibCage,
    Pelvis,
    C1,
    C2,
    C3,
    C4,
    C5,
    C6,
    C7,
    T1,
    T2,
    T3,
    T4,
    T5,
    T6,
    T7,
    T8,
    T9,
    T10,
    T11,
    T12,
    L1,
    L2,
    L3,
    L4,
    L5,
    FemurR,
    PatellaR,
    TibiaR,
    TalusR,
    CalcaneusR,
    ForefootR,
    ToesR,
    ShoulderBladeR,
    ClavicleR,
    HumerusR,
    ForearmR,
    HandR,
    FemurL,
    PatellaL,
    TibiaL,
    TalusL,
    CalcaneusL,
    ForefootL,
    ToesL,
    ShoulderBladeL,
    ClavicleL,
    HumerusL,
    ForearmL,
    HandL,
    FootprintR,
    FootprintL,  // unit shapes in the floor plane: heel at the origin, ball of the foot at x = 1
    Ball,        // unit sphere
    Ring,        // unit ring in the floor plane
    Disc,        // unit disc in the floor plane
    Arrow,       // along +y, tail follows model, head follows model_b
    Rod,         // the same without a head, round at both ends
    SoleHeel,
    SoleBall,
    SoleToes,  // pieces of a shoe's sole: the upper side follows model, the lower side model_b
};
inline constexpr int kMeshCount = static_cast<int>(MeshId::SoleToes) + 1;
constexpr int index(MeshId id) { return static_cast<int>(id); }
template <class T>
using MeshArray = EnumArray<MeshId, T, kMeshCount>;

enum DrawFlag : unsigned {
    kCastsShadow = 1u,
    kGhost = 2u,      // translucent shell without shading detail, drawn after everything solid
    kHighlight = 4u,  // hovered or selected: brighter with a coloured rim
    kFlat = 8u,       // unlit mark on the floor, blended
    kOverlay = 16u,   // seen dimly through bones
};

struct DrawItem {
    MeshId mesh = MeshId::Ball;
    glm::mat4 model{1.0f};
    glm::mat4 model_b{1.0f};  // second frame for vertices with blend > 0 (rib cage, arrows)
    glm::vec3 colour{0.8f};
    float opacity = 1.0f;  // used by ghost and flat items
    unsigned flags = 0;
    int segment = -1;  // index(Segment) this item belongs to, -1 for overlays
    bool operator==(const DrawItem&) const = default;
};

/// A surface that is made for every picture, in world coordinates: muscles, the skin.
struct LooseMesh {
    std::vector<Vertex> vertices;  // blend is not used
    std::vector<std::uint32_t> indices;
    std::vector<std::uint32_t> coarse;  // the same in fewer triangles, for slow machines and shadows; may be empty
    glm::vec3 colour{0.8f}, second_colour{0.8f};  // where Vertex::tint is 0, and where it is 1
    float opacity = 1.0f;                         // used by ghosts
    unsigned flags = 0;                           // kCastsShadow, kGhost
    bool operator==(const LooseMesh&) const = default;
};

struct FloorStyle {
    bool visible = true;
    bool grid = true;       // lines every 0.5 m, stronger every metre
    glm::vec3 focus{0.0f};  // the floor fades into the background around this point
    float radius_m = 6.0f;  // and is gone at this distance
    bool operator==(const FloorStyle&) const = default;
};

struct DrawList {
    std::vector<DrawItem> items;
    std::vector<LooseMesh> loose;
    FloorStyle floor;
    bool operator==(const DrawList&) const = default;
};

}  // namespace bodychain
