// Contact sheet of every bone from three sides: bone_sheet OUT.png. Right bones only; left ones are their mirror
// images.
#include "render/renderer.h"
#include "scene/bones/bone_placement.h"
#include "scene/bones/mesh_library.h"
#include "scene/bones/mesh_names.h"
#include "scene/skeleton_scene.h"
#include "tools/sheets/sheet.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <numbers>

namespace {

using namespace bodychain;

constexpr int kView_px = 150, kHeight_px = 190, kColumns = 4;

struct Side {
    double yaw_rad, pitch_rad;
};
constexpr double kPi = std::numbers::pi;
constexpr std::array<Side, 3> kSides3{{{0.0, 0.05}, {kPi / 2, 0.05}, {kPi, 0.05}}};
// Vertebrae tell more from above, and so does the collarbone.
constexpr std::array<Side, 3> kSidesOfVertebra{{{0.0, 0.05}, {kPi / 2, 0.05}, {kPi, 1.1}}};

Camera looking_at(const Mesh& mesh, const Side& side) {
    const MeshBounds b = bounds_of(mesh);
    Camera camera;
    camera.yaw_rad = side.yaw_rad;
    camera.pitch_rad = side.pitch_rad;
    camera.fov_y_rad = 0.2;
    camera.target = Vec3(b.low + b.high) * 0.5;
    const Vec3 size(b.high - b.low);
    const double wide = std::max(std::abs(glm::dot(size, glm::abs(camera.right()))), 1e-3),
                 tall = std::max(glm::dot(size, glm::abs(camera.up())), 1e-3);
    const double half = 0.5 * std::max(tall, wide * kHeight_px / kView_px) * 1.12;
    camera.distance_m = half / std::tan(camera.fov_y_rad / 2) + 0.5 * glm::dot(size, glm::abs(camera.forward()));
    return camera;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) return std::fputs("usage: bone_sheet OUT.png\n", stderr), 2;
    const auto context = OffscreenContext::create();
    const std::vector<Mesh> meshes = build_meshes();
    if (!context) return std::fprintf(stderr, "%s\n", context.error().line().c_str()), 1;
    const auto renderer = Renderer::create(meshes);
    const auto target = OffscreenTarget::create(kView_px, kHeight_px);
    if (!renderer || !target) return std::fputs("no picture can be drawn\n", stderr), 1;
    const Palette colours = palette(Theme::Light);
    std::vector<MeshId> bones;
    for (int i = 0; i <= index(MeshId::HandR); ++i) bones.push_back(static_cast<MeshId>(i));
    const int rows = (static_cast<int>(bones.size()) + kColumns - 1) / kColumns;
    Sheet sheet(kColumns, rows, 3 * kView_px, kHeight_px);
    for (std::size_t i = 0; i < bones.size(); ++i) {
        DrawList list;
        list.floor.visible = false;
        DrawItem item;
        item.mesh = bones[i];
        item.colour = colours.bone;
        item.flags = kCastsShadow;
        list.items.push_back(item);
        const int column = static_cast<int>(i) % kColumns, row = static_cast<int>(i) / kColumns;
        const bool from_above = (index(bones[i]) >= index(MeshId::C1) && index(bones[i]) <= index(MeshId::L5)) ||
                                bones[i] == MeshId::ClavicleR;
        for (std::size_t k = 0; k < 3; ++k) {
            const Camera camera = looking_at(meshes[index(bones[i])], (from_above ? kSidesOfVertebra : kSides3)[k]);
            renderer.value()->draw(list, camera, colours, picture_quality(),
                                   {target.value()->framebuffer(), 0, 0, kView_px, kHeight_px});
            sheet.put(column, row, target.value()->read(), static_cast<int>(k) * kView_px);
        }
        sheet.label(column, row, std::string(mesh_name(bones[i])));
    }
    if (const auto error = write_png(sheet.image(), argv[1]))
        return std::fprintf(stderr, "%s\n", error->line().c_str()), 1;
    return 0;
}
