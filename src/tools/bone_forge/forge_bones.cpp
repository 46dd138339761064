// Makes every bone and mark and writes them as glTF files: forge_bones FOLDER. The files in assets/bones are its output
// (`cmake --build build --target bones`); the same code gives the same bytes.
#include "tools/bone_forge/all_meshes.h"
#include "tools/bone_forge/write_glb.h"

#include <array>
#include <cstdio>
#include <filesystem>

namespace {

using namespace bodychain;

struct File {
    const char* name;
    MeshId first, last;
};
constexpr std::array<File, 9> kFiles{{{"skull.glb", MeshId::Skull, MeshId::Skull},
                                      {"rib_cage.glb", MeshId::RibCage, MeshId::RibCage},
                                      {"pelvis.glb", MeshId::Pelvis, MeshId::Pelvis},
                                      {"spine.glb", MeshId::C1, MeshId::L5},
                                      {"leg.glb", MeshId::FemurR, MeshId::TibiaR},
                                      {"foot.glb", MeshId::TalusR, MeshId::ToesR},
                                      {"shoulder.glb", MeshId::ShoulderBladeR, MeshId::ClavicleR},
                                      {"arm.glb", MeshId::HumerusR, MeshId::HandR},
                                      {"marks.glb", MeshId::FootprintR, MeshId::SoleToes}}};

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) return std::fputs("usage: forge_bones FOLDER\n", stderr), 2;
    const std::filesystem::path folder = argv[1];
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    const std::vector<Mesh> meshes = forge_meshes();
    for (const File& file : kFiles) {
        std::vector<MeshId> ids;
        for (int i = index(file.first); i <= index(file.last); ++i)
            if (static_cast<MeshId>(i) != MeshId::FootprintL) ids.push_back(static_cast<MeshId>(i));
        if (write_glb(folder / file.name, meshes, ids)) continue;
        std::fprintf(stderr, "%s: cannot be written\n", (folder / file.name).c_str());
        return 1;
    }
    return 0;
}
