#include "scene/mesh_pack.h"

#include "scene/draw_list.h"
#include "scene/skeleton_scene.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>

namespace bodychain {

namespace {

constexpr int kFirstRight = index(MeshId::FemurR), kFirstLeft = index(MeshId::FemurL), kAfterLeft = index(MeshId::FootprintR);

class Writer {
public:
    void u8(unsigned v) { bytes.push_back(static_cast<std::uint8_t>(v)); }
    void u16(unsigned v) { u8(v & 0xFFu), u8(v >> 8); }
    void u32(unsigned v) { u16(v & 0xFFFFu), u16(v >> 16); }
    void f32(float v) {
        std::uint32_t bits;
        std::memcpy(&bits, &v, 4);
        u32(bits);
    }
    void unit(float v, float steps) { u8(static_cast<unsigned>(std::lround(std::clamp(v, 0.0f, 1.0f) * steps))); }
    std::vector<std::uint8_t> bytes;
};

class Reader {
public:
    explicit Reader(const std::vector<std::uint8_t>& bytes) : bytes_(bytes) {}
    unsigned u8() { return bytes_[at_++]; }
    unsigned u16() {
        const unsigned low = u8();
        return low | u8() << 8;
    }
    unsigned u32() {
        const unsigned low = u16();
        return low | u16() << 16;
    }
    float f32() {
        const std::uint32_t bits = u32();
        float v;
        std::memcpy(&v, &bits, 4);
        return v;
    }
    float unit() { return static_cast<float>(u8()) / 255.0f; }

private:
    const std::vector<std::uint8_t>& bytes_;
    std::size_t at_ = 0;
};

glm::vec3 step_of(const MeshBounds& b) { return glm::max(b.high - b.low, glm::vec3(1e-9f)) / 65535.0f; }

void write_mesh(Writer& out, const Mesh& mesh) {
    assert(mesh.vertices.size() < 65536);
    const MeshBounds box = bounds_of(mesh);
    const glm::vec3 step = step_of(box);
    out.u32(static_cast<unsigned>(mesh.vertices.size()));
    out.u32(static_cast<unsigned>(mesh.indices.size()));
    out.u32(static_cast<unsigned>(mesh.coarse.size()));
    out.u32(static_cast<unsigned>(mesh.outline.size()));
    for (int a = 0; a < 3; ++a) out.f32(box.low[a]);
    for (int a = 0; a < 3; ++a) out.f32(box.high[a]);
    for (const Vertex& v : mesh.vertices) {
        for (int a = 0; a < 3; ++a) out.u16(static_cast<unsigned>(std::lround((v.position[a] - box.low[a]) / step[a])));
        for (int a = 0; a < 3; ++a) out.u8(static_cast<unsigned>(std::lround(v.normal[a] * 127.0f) + 127));
        out.unit(v.ambient, 255.0f);
        out.unit(v.tint, 255.0f);
        out.unit(v.blend, 255.0f);
    }
    for (const auto* list : {&mesh.indices, &mesh.coarse, &mesh.outline})
        for (std::uint32_t i : *list) out.u16(i);
}

Mesh read_mesh(Reader& in) {
    Mesh mesh;
    mesh.vertices.resize(in.u32());
    mesh.indices.resize(in.u32());
    mesh.coarse.resize(in.u32());
    mesh.outline.resize(in.u32());
    MeshBounds box;
    for (int a = 0; a < 3; ++a) box.low[a] = in.f32();
    for (int a = 0; a < 3; ++a) box.high[a] = in.f32();
    const glm::vec3 step = step_of(box);
    for (Vertex& v : mesh.vertices) {
        for (int a = 0; a < 3; ++a) v.position[a] = box.low[a] + step[a] * static_cast<float>(in.u16());
        for (int a = 0; a < 3; ++a) v.normal[a] = static_cast<float>(static_cast<int>(in.u8()) - 127) / 127.0f;
        v.ambient = in.unit();
        v.tint = in.unit();
        v.blend = in.unit();
    }
    for (auto* list : {&mesh.indices, &mesh.coarse, &mesh.outline})
        for (std::uint32_t& i : *list) i = in.u16();
    return mesh;
}

bool is_left(int mesh) { return (mesh >= kFirstLeft && mesh < kAfterLeft) || mesh == index(MeshId::FootprintL); }
int right_of(int mesh) { return mesh == index(MeshId::FootprintL) ? index(MeshId::FootprintR) : mesh - kFirstLeft + kFirstRight; }

}  // namespace

std::vector<std::uint8_t> pack_meshes(const std::vector<Mesh>& meshes) {
    assert(meshes.size() == static_cast<std::size_t>(kMeshCount));
    Writer out;
    for (int i = 0; i < kMeshCount; ++i)
        if (!is_left(i)) write_mesh(out, meshes[static_cast<std::size_t>(i)]);
    return std::move(out.bytes);
}

std::vector<Mesh> unpack_meshes(const std::vector<std::uint8_t>& bytes) {
    Reader in(bytes);
    std::vector<Mesh> meshes(kMeshCount);
    for (int i = 0; i < kMeshCount; ++i)
        if (!is_left(i)) meshes[static_cast<std::size_t>(i)] = read_mesh(in);
    for (int i = 0; i < kMeshCount; ++i)
        if (is_left(i)) meshes[static_cast<std::size_t>(i)] = mirrored(meshes[static_cast<std::size_t>(right_of(i))]);
    return meshes;
}

}  // namespace bodychain
