#include "tools/bone_forge/all_meshes.h"

#include "scene/values/draw_list.h"
#include "tools/bone_forge/bones.h"
#include "tools/bone_forge/mark_shapes.h"
#include "tools/bone_forge/simplify.h"
#include "tools/bone_forge/sole_shapes.h"

#include <utility>

namespace bodychain {

namespace {
constexpr float kCoarse_m = 0.0019f;   // below one pixel for a whole person at 720 lines
constexpr float kOutline_m = 0.0032f;  // one pixel there: enough for what is seen through or as a shadow
constexpr float kBallCoarse = 0.05f;   // of the radius
}  // namespace

std::vector<Mesh> forge_meshes() {
    const Body body = make_body(Person{1.75, 70.0, Sex::Male});
    std::vector<Mesh> meshes(kMeshCount);
    const auto put = [&](MeshId id, Mesh mesh) { meshes[index(id)] = std::move(mesh); };
    put(MeshId::Skull, bones::skull());
    put(MeshId::RibCage, bones::rib_cage(rest_spine(body)));
    put(MeshId::Pelvis, bones::pelvis());
    for (int level = 0; level < kVertebrae; ++level)
        put(static_cast<MeshId>(index(MeshId::C1) + level), bones::vertebra(level));
    put(MeshId::FemurR, bones::femur());
    put(MeshId::PatellaR, bones::patella());
    put(MeshId::TibiaR, bones::tibia());
    put(MeshId::TalusR, bones::talus());
    put(MeshId::CalcaneusR, bones::calcaneus());
    put(MeshId::ForefootR, bones::forefoot());
    put(MeshId::ToesR, bones::toes());
    put(MeshId::ShoulderBladeR, bones::shoulder_blade());
    put(MeshId::ClavicleR, bones::clavicle(glm::vec3(rest_origin(body, Segment::HumerusR))));
    put(MeshId::HumerusR, bones::humerus());
    put(MeshId::ForearmR, bones::forearm());
    put(MeshId::HandR, bones::hand());
    put(MeshId::FootprintR, marks::footprint());
    put(MeshId::Ball, marks::ball());
    put(MeshId::Ring, marks::ring());
    put(MeshId::Disc, marks::disc());
    put(MeshId::Arrow, marks::arrow());
    put(MeshId::Rod, marks::rod());
    put(MeshId::SoleHeel, soles::heel());
    put(MeshId::SoleBall, soles::ball());
    put(MeshId::SoleToes, soles::toes());
    for (int i = 0; i <= index(MeshId::HandL); ++i) {
        Mesh& mesh = meshes[static_cast<std::size_t>(i)];
        mesh.coarse = simplified_indices(mesh, kCoarse_m);
        mesh.outline = simplified_indices(mesh, kOutline_m);
    }
    Mesh& ball = meshes[index(MeshId::Ball)];
    ball.coarse = simplified_indices(ball, kBallCoarse);
    return meshes;
}

}  // namespace bodychain
