#include "scene/bones/bone_files.h"
#include "scene/bones/mesh_library.h"

#include "scene/bones/mesh_names.h"
#include "scene/skeleton_scene.h"
#include "scene/values/draw_list.h"

#include <catch2/catch.hpp>

#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>

using namespace bodychain;

namespace {

const Mesh& mesh(const std::vector<Mesh>& all, MeshId id) { return all[index(id)]; }

void put32(std::string& out, std::uint32_t v) { out.append(reinterpret_cast<const char*>(&v), 4); }

// A .glb with a JSON and a binary part, as the glTF 2.0 specification lays them out.
std::vector<std::uint8_t> glb(std::string json, std::string binary) {
    while (json.size() % 4) json += ' ';
    while (binary.size() % 4) binary += '\0';
    std::string out = "glTF";
    put32(out, 2);
    put32(out, static_cast<std::uint32_t>(12 + 8 + json.size() + 8 + binary.size()));
    put32(out, static_cast<std::uint32_t>(json.size()));
    out += "JSON" + json;
    put32(out, static_cast<std::uint32_t>(binary.size()));
    out += std::string("BIN\0", 4) + binary;
    return {out.begin(), out.end()};
}

// A tetrahedron without normals and without our own attribute, as another program would write it.
std::vector<std::uint8_t> tetrahedron(const std::string& name, const std::string& node_extra = "", int last_index = 3) {
    const float points[12] = {0, 0, 0, 0.1f, 0, 0, 0, -0.4f, 0, 0, 0, 0.1f};
    const std::uint16_t triangles[12] = {0, 1, 2, 0, 3, 1, 0, 2, 3, 2, 1, static_cast<std::uint16_t>(last_index)};
    const std::string binary(reinterpret_cast<const char*>(points), 48),
        indices(reinterpret_cast<const char*>(triangles), 24);
    return glb(
        R"({"asset":{"version":"2.0"},"scene":0,"scenes":[{"nodes":[0]}],"nodes":[{"mesh":0,"name":")" + name + "\"" +
            node_extra +
            R"(}],"meshes":[{"primitives":[{"attributes":{"POSITION":0},"indices":1}]}],"buffers":[{"byteLength":72}],)"
            R"("bufferViews":[{"buffer":0,"byteOffset":0,"byteLength":48},)"
            R"({"buffer":0,"byteOffset":48,"byteLength":24}],)"
            R"("accessors":[{"bufferView":0,"componentType":5126,"count":4,"type":"VEC3",)"
            R"("min":[0,-0.4,0],"max":[0.1,0,0.1]},)"
            R"({"bufferView":1,"componentType":5123,"count":12,"type":"SCALAR"}]})",
        binary + indices);
}

}  // namespace

TEST_CASE("every mesh has a name of its own and is found by it") {
    for (int i = 0; i < kMeshCount; ++i) {
        const auto id = static_cast<MeshId>(i);
        CAPTURE(mesh_name(id));
        CHECK(mesh_named(mesh_name(id)) == id);
    }
    CHECK(mesh_name(MeshId::T7) == "T7");
    CHECK(mesh_name(MeshId::SoleToes) == "SoleToes");
    CHECK_FALSE(mesh_named("femur"));
    CHECK(right_of(MeshId::HandL) == MeshId::HandR);
    CHECK(right_of(MeshId::FemurL) == MeshId::FemurR);
    CHECK_FALSE(right_of(MeshId::FemurR));
    CHECK_FALSE(right_of(MeshId::Skull));
}

TEST_CASE("the program's own files hold every mesh, in three forms for bones") {
    const std::vector<Mesh> all = build_meshes();
    REQUIRE(all.size() == kMeshCount);
    for (int i = 0; i < kMeshCount; ++i) {
        CAPTURE(mesh_name(static_cast<MeshId>(i)));
        const Mesh& m = all[static_cast<std::size_t>(i)];
        CHECK(m.triangles() > 0);
        if (i > index(MeshId::HandL)) continue;
        CHECK(m.coarse.size() < m.indices.size());
        CHECK(m.outline.size() <= m.coarse.size());
        CHECK_FALSE(m.outline.empty());
    }
    bool turns = false;
    for (const Vertex& v : mesh(all, MeshId::FemurR).vertices) turns |= v.blend == 1.0f;
    CHECK(turns);
}

TEST_CASE("a bone of another program takes the place of ours, mirrored, with normals and with its share of the bend") {
    std::vector<Mesh> all = build_meshes();
    const Mesh tibia = mesh(all, MeshId::TibiaR);
    const std::vector<std::uint8_t> file = tetrahedron("FemurR", R"(,"translation":[0,-0.02,0],"scale":[1,1.1,1])");
    REQUIRE_FALSE(read_meshes(file, "femur.glb", all));
    const Mesh &right = mesh(all, MeshId::FemurR), &left = mesh(all, MeshId::FemurL);
    REQUIRE(right.triangles() == 4);
    CHECK(right.vertices[2].position.y == Approx(-0.02 - 0.44));
    CHECK(is_closed(right));
    CHECK(enclosed_volume(right) > 0);
    CHECK(enclosed_volume(left) == Approx(enclosed_volume(right)));
    CHECK(left.vertices[3].position.z == Approx(-0.1));
    for (const Vertex& v : right.vertices) CHECK(glm::length(v.normal) == Approx(1.0f));
    CHECK(right.vertices[0].blend == 0.0f);  // at the hip
    CHECK(right.vertices[2].blend == 1.0f);  // at the knee
    CHECK(right.coarse.empty());
    CHECK(mesh(all, MeshId::TibiaR).vertices.size() == tibia.vertices.size());
}

TEST_CASE("a bad bone file is refused in one line and changes nothing") {
    std::vector<Mesh> all = build_meshes();
    const std::size_t before = mesh(all, MeshId::FemurR).vertices.size();
    const auto refused = [&](std::vector<std::uint8_t> bytes, const std::string& word) {
        const std::optional<Error> error = read_meshes(bytes, "mine.glb", all);
        REQUIRE(error);
        CAPTURE(error->line());
        CHECK(error->line().starts_with("mine.glb: "));
        CHECK(error->line().find(word) != std::string::npos);
        CHECK(error->line().find('\n') == std::string::npos);
        CHECK(mesh(all, MeshId::FemurR).vertices.size() == before);
    };
    refused({}, "no glTF");
    refused({'h', 'e', 'l', 'l', 'o'}, "no glTF");
    refused(tetrahedron("FemurR", "", 9), "triangle names a vertex");
    std::vector<std::uint8_t> cut = tetrahedron("FemurR");
    cut.resize(cut.size() - 40);
    refused(cut, "glTF");
    const std::string good = [] {
        const auto bytes = tetrahedron("FemurR");
        return std::string(bytes.begin(), bytes.end());
    }();
    struct Case {
        const char *from, *to, *reason;
    };
    for (const Case& c :
         {Case{"\"count\":12", "\"count\":99", "data end too early"}, Case{"\"mesh\":0", "\"mesh\":7", "no mesh"},
          Case{"POSITION", "SOMEWHER", "accessor is missing"},
          Case{"\"bufferView\":0", "\"bufferView\":8", "sparse or compressed"},
          Case{"\"componentType\":5126", "\"componentType\":5122", "whole numbers"}}) {
        std::string bad = good;
        bad.replace(bad.find(c.from), std::strlen(c.from), c.to);
        refused({bad.begin(), bad.end()}, c.reason);
    }
    for (const auto& [extra, reason] :
         {std::pair(R"(,"scale":[0,1,1])", "no size"), std::pair(R"(,"scale":[1e300,1,1])", "nowhere"),
          std::pair(R"(,"children":[0])", "circle")})
        refused(tetrahedron("FemurR", extra), reason);
}

TEST_CASE("places in a file that overflow are refused") {
    std::vector<Mesh> all = build_meshes();
    const std::vector<std::uint8_t> file =
        glb(R"({"asset":{"version":"2.0"},"nodes":[{"mesh":0,"name":"FemurR"}],)"
            R"("meshes":[{"primitives":[{"attributes":{"POSITION":0}}]}],"buffers":[{"byteLength":252}],)"
            R"("bufferViews":[{"buffer":0,"byteLength":252,"byteStride":252}],)"
            R"("accessors":[{"bufferView":0,"byteOffset":18446744072701551616,"componentType":5126,)"
            R"("count":4000001,"type":"VEC3"}]})",
            std::string(252, '\0'));
    const auto error = read_meshes(file, "over.glb", all);
    REQUIRE(error);
    CHECK(error->line().starts_with("over.glb: "));
}

TEST_CASE("a mirrored node keeps its triangles facing outward") {
    std::vector<Mesh> all = build_meshes();
    REQUIRE_FALSE(read_meshes(tetrahedron("FemurR", R"(,"scale":[1,1,-1])"), "femur.glb", all));
    CHECK(enclosed_volume(mesh(all, MeshId::FemurR)) > 0);
}

TEST_CASE("names that are not ours are ignored") {
    std::vector<Mesh> all = build_meshes();
    CHECK_FALSE(read_meshes(tetrahedron("Lamp"), "lamp.glb", all));
    CHECK(mesh(all, MeshId::Skull).triangles() > 100);
}

TEST_CASE("a folder of bones replaces ours; without one the reason is said") {
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / "bodychain_bones_test";
    std::filesystem::remove_all(folder);
    const auto missing = build_meshes(folder);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().line().find("bodychain_bones_test") != std::string::npos);
    std::filesystem::create_directories(folder);
    const auto empty = build_meshes(folder);
    REQUIRE_FALSE(empty);
    CHECK(empty.error().line().find("no .glb file") != std::string::npos);
    const auto bytes = tetrahedron("PatellaR");
    std::ofstream(folder / "patella.glb", std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    const auto own = build_meshes(folder);
    REQUIRE(own);
    CHECK(mesh(own.value(), MeshId::PatellaL).triangles() == 4);
    CHECK(mesh(own.value(), MeshId::FemurR).triangles() > 100);
    // Each side in a file of its own, and something that only looks like a file.
    const auto left = tetrahedron("PatellaL", R"(,"translation":[0,0.5,0])");
    std::ofstream(folder / "a_left.glb", std::ios::binary)
        .write(reinterpret_cast<const char*>(left.data()), static_cast<std::streamsize>(left.size()));
    std::filesystem::create_directories(folder / "b.glb");
    const auto both = build_meshes(folder);
    REQUIRE(both);
    CHECK(mesh(both.value(), MeshId::PatellaL).vertices[0].position.y == Approx(0.5f));
    CHECK(mesh(both.value(), MeshId::PatellaR).vertices[0].position.y == Approx(0.0f));
    std::filesystem::remove_all(folder);
}
