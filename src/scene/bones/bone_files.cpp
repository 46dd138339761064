#include "scene/bones/bone_files.h"

#include "scene/bones/gltf_numbers.h"
#include "scene/bones/mesh_library.h"
#include "scene/bones/mesh_names.h"

#include <glm/gtc/quaternion.hpp>
#include <glm/gtc/type_ptr.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <limits>
#include <set>
#include <sstream>

namespace bodychain {

namespace {

glm::mat4 own_matrix(const tinygltf::Node& node) {
    if (node.matrix.size() == 16) return glm::mat4(glm::make_mat4(node.matrix.data()));
    glm::mat4 m(1.0f);
    const auto real = [](double v) { return static_cast<float>(v); };
    if (node.translation.size() == 3)
        m[3] = glm::vec4(real(node.translation[0]), real(node.translation[1]), real(node.translation[2]), 1.0f);
    if (node.rotation.size() == 4)  // x y z w
        m *= glm::mat4_cast(glm::normalize(
            glm::quat(real(node.rotation[3]), real(node.rotation[0]), real(node.rotation[1]), real(node.rotation[2]))));
    if (node.scale.size() == 3)
        for (int a = 0; a < 3; ++a) m[a] *= real(node.scale[static_cast<std::size_t>(a)]);
    return m;
}

// The pose of every node. A node has at most one parent.
std::vector<glm::mat4> node_matrices(const tinygltf::Model& model) {
    constexpr std::size_t kMostNodes = 10'000;
    if (model.nodes.size() > kMostNodes) refuse("too many nodes", "at most 10,000");
    std::vector<int> parent(model.nodes.size(), -1);
    for (std::size_t n = 0; n < model.nodes.size(); ++n)
        for (int child : model.nodes[n].children)
            if (child >= 0 && child < static_cast<int>(parent.size()))
                parent[static_cast<std::size_t>(child)] = static_cast<int>(n);
    std::vector<glm::mat4> out;
    for (std::size_t n = 0; n < model.nodes.size(); ++n) {
        glm::mat4 m = own_matrix(model.nodes[n]);
        int steps = 0;
        for (int up = parent[n]; up >= 0; up = parent[static_cast<std::size_t>(up)]) {
            if (++steps > 1000) refuse("nodes stand in a circle, or too deep", "a tree of nodes");
            m = own_matrix(model.nodes[static_cast<std::size_t>(up)]) * m;
        }
        out.push_back(m);
    }
    return out;
}

bool is_finite(const glm::vec3& v) { return std::isfinite(v.x) && std::isfinite(v.y) && std::isfinite(v.z); }

const tinygltf::Mesh& mesh_of(const tinygltf::Model& model, const tinygltf::Node& node) {
    if (node.mesh < 0 || node.mesh >= static_cast<int>(model.meshes.size()))
        refuse("the node has no mesh", "one mesh per node");
    return model.meshes[static_cast<std::size_t>(node.mesh)];
}

void add_indices(const tinygltf::Model& model, const tinygltf::Primitive& part, std::uint32_t first,
                 std::size_t vertices, std::vector<std::uint32_t>& out) {
    if (part.mode != TINYGLTF_MODE_TRIANGLES && part.mode != -1) refuse("not made of triangles", "triangles");
    if (part.indices < 0) {
        for (std::uint32_t i = 0; i < vertices / 3 * 3; ++i) out.push_back(first + i);
        return;
    }
    const GltfNumbers indices(model, part.indices);
    if (indices.size() > 6 * kMostVertices - std::min(out.size(), 6 * kMostVertices))
        refuse("too many triangles", "at most 4 million a bone");
    for (std::size_t i = 0; i < indices.size() / 3 * 3; ++i) {
        if (indices.whole(i) >= vertices)
            refuse("a triangle names a vertex that is not there", "indices within the mesh");
        out.push_back(first + indices.whole(i));
    }
}

void make_normals(Mesh& mesh) {
    for (Vertex& v : mesh.vertices) v.normal = glm::vec3(0.0f);
    for (std::size_t i = 0; i + 2 < mesh.indices.size(); i += 3) {
        const std::array<Vertex*, 3> v{&mesh.vertices[mesh.indices[i]], &mesh.vertices[mesh.indices[i + 1]],
                                       &mesh.vertices[mesh.indices[i + 2]]};
        const glm::vec3 n = glm::cross(v[1]->position - v[0]->position, v[2]->position - v[0]->position);
        for (Vertex* corner : v) corner->normal += n;
    }
    for (Vertex& v : mesh.vertices)
        v.normal = glm::length(v.normal) > 0 ? glm::normalize(v.normal) : glm::vec3(0, 1, 0);
}

int attribute_of(const tinygltf::Primitive& part, const char* name) {
    const auto it = part.attributes.find(name);
    return it == part.attributes.end() ? -1 : it->second;
}

struct ReadMesh {
    Mesh mesh;
    bool has_normals = true, has_rig = true;
};

float share(float v) { return std::isfinite(v) ? std::clamp(v, 0.0f, 1.0f) : 0.0f; }

void add_part(const tinygltf::Model& model, const tinygltf::Primitive& part, const glm::mat4& place, ReadMesh& out) {
    const GltfNumbers positions(model, attribute_of(part, "POSITION"));
    if (positions.width() != 3) refuse("positions are no triples", "POSITION as VEC3");
    const auto first = static_cast<std::uint32_t>(out.mesh.vertices.size());
    if (positions.size() > kMostVertices - out.mesh.vertices.size())
        refuse("too many vertices", "at most 2 million a bone");
    const int normal = attribute_of(part, "NORMAL"), rig = attribute_of(part, "_RIG");
    const std::optional<GltfNumbers> normals = normal >= 0 ? std::optional(GltfNumbers(model, normal)) : std::nullopt;
    const std::optional<GltfNumbers> rigs = rig >= 0 ? std::optional(GltfNumbers(model, rig)) : std::nullopt;
    out.has_normals &= normals && normals->width() == 3 && normals->size() == positions.size();
    out.has_rig &= rigs && rigs->width() == 4 && rigs->size() == positions.size();
    const glm::mat3 turn = glm::transpose(glm::inverse(glm::mat3(place)));
    for (std::size_t i = 0; i < positions.size(); ++i) {
        Vertex v;
        v.position = glm::vec3(place * glm::vec4(positions.vector(i), 1.0f));
        if (!is_finite(v.position)) refuse("the node puts a vertex nowhere", "a node of finite size");
        if (out.has_normals) {
            const glm::vec3 n = turn * normals->vector(i);
            out.has_normals = is_finite(n) && glm::dot(n, n) > 1e-12f;  // else from the faces
            if (out.has_normals) v.normal = glm::normalize(n);
        }
        if (out.has_rig)
            v.ambient = share(rigs->real(i, 0)), v.tint = share(rigs->real(i, 1)), v.blend = share(rigs->real(i, 2));
        out.mesh.vertices.push_back(v);
    }
    add_indices(model, part, first, positions.size(), out.mesh.indices);
}

// The node's simpler forms. Ours use the vertices of the fine one; others are left out.
void add_details(const tinygltf::Model& model, const tinygltf::Node& node, Mesh& mesh) {
    const auto extension = node.extensions.find("MSFT_lod");
    if (extension == node.extensions.end() || !extension->second.Has("ids")) return;
    const tinygltf::Value& ids = extension->second.Get("ids");
    const std::array lists{&mesh.coarse, &mesh.outline};
    const tinygltf::Mesh& fine = mesh_of(model, node);
    for (std::size_t k = 0; k < lists.size() && k < ids.ArrayLen(); ++k) {
        const int id = ids.Get(static_cast<int>(k)).GetNumberAsInt();
        if (id < 0 || id >= static_cast<int>(model.nodes.size())) return;
        const tinygltf::Mesh& simple = mesh_of(model, model.nodes[static_cast<std::size_t>(id)]);
        if (fine.primitives.size() != 1 || simple.primitives.size() != 1 ||
            attribute_of(simple.primitives[0], "POSITION") != attribute_of(fine.primitives[0], "POSITION"))
            return;
        add_indices(model, simple.primitives[0], 0, mesh.vertices.size(), *lists[k]);
    }
}

void borrow_blend(Mesh& mesh, const Mesh& from) {
    const bool moves =
        std::any_of(from.vertices.begin(), from.vertices.end(), [](const Vertex& v) { return v.blend > 0; });
    if (!moves) return;
    constexpr std::size_t kMost = 200'000;  // each is compared with every vertex of ours
    if (mesh.vertices.size() > kMost)
        refuse("too many vertices for a bone that bends", "at most 200,000, or the attribute _RIG");
    for (Vertex& v : mesh.vertices) {
        float best = std::numeric_limits<float>::max();
        for (const Vertex& o : from.vertices) {
            const glm::vec3 d = o.position - v.position;
            if (const float far = glm::dot(d, d); far < best) best = far, v.blend = o.blend;
        }
    }
}

Mesh read_node(const tinygltf::Model& model, std::size_t n, const glm::mat4& place, const Mesh& replaced) {
    const tinygltf::Node& node = model.nodes[n];
    ReadMesh read;
    for (const tinygltf::Primitive& part : mesh_of(model, node).primitives) add_part(model, part, place, read);
    if (read.mesh.indices.empty()) refuse("the mesh has no triangles", "triangles");
    add_details(model, node, read.mesh);
    const float det = glm::determinant(glm::mat3(place));
    if (!(std::fabs(det) > 1e-12f)) refuse("the node has no size", "a scale that is not zero");
    if (det < 0)
        for (auto* list : {&read.mesh.indices, &read.mesh.coarse, &read.mesh.outline})
            for (std::size_t i = 0; i + 2 < list->size(); i += 3) std::swap((*list)[i + 1], (*list)[i + 2]);
    if (!read.has_normals) make_normals(read.mesh);
    if (!read.has_rig) borrow_blend(read.mesh, replaced);
    return std::move(read.mesh);
}

bool no_pictures(tinygltf::Image*, const int, std::string*, std::string*, int, int, const unsigned char*, int, void*) {
    return true;
}

std::vector<std::pair<MeshId, Mesh>> read_nodes(const tinygltf::Model& model, const std::vector<Mesh>& meshes) {
    const std::vector<glm::mat4> places = node_matrices(model);
    std::vector<std::pair<MeshId, Mesh>> out;
    for (std::size_t n = 0; n < model.nodes.size(); ++n) {
        const std::optional<MeshId> id = mesh_named(model.nodes[n].name);
        if (!id) continue;
        try {
            out.emplace_back(*id, read_node(model, n, places[n], meshes[index(*id)]));
        } catch (BadFile& bad) {
            refuse("node " + model.nodes[n].name + ": " + bad.what, bad.expected);
        }
    }
    return out;
}

void mirror_missing(std::vector<Mesh>& meshes, const std::set<MeshId>& read) {
    for (int i = 0; i < kMeshCount; ++i) {
        const auto id = static_cast<MeshId>(i);
        if (const std::optional<MeshId> right = right_of(id); right && read.contains(*right) && !read.contains(id))
            meshes[static_cast<std::size_t>(i)] = mirrored(meshes[index(*right)]);
    }
}

// Adds the names of what was read to `read`.
std::optional<Error> read_file(std::span<const std::uint8_t> file, std::string_view name, std::vector<Mesh>& meshes,
                               std::set<MeshId>& read) {
    meshes.resize(kMeshCount);
    tinygltf::TinyGLTF reader;
    reader.SetImageLoader(no_pictures, nullptr);
    tinygltf::Model model;
    std::string problem, warning;
    const bool fits = file.size() <= std::numeric_limits<unsigned>::max();
    if (!fits ||
        !reader.LoadBinaryFromMemory(&model, &problem, &warning, file.data(), static_cast<unsigned>(file.size()))) {
        problem = problem.substr(0, problem.find('\n'));
        return Error{std::string(name), "no glTF binary file" + (problem.empty() ? "" : ": " + problem),
                     ".glb, glTF 2.0"};
    }
    try {
        for (auto& [id, mesh] : read_nodes(model, meshes)) {
            meshes[index(id)] = std::move(mesh);
            read.insert(id);
        }
    } catch (const BadFile& bad) {
        return Error{std::string(name), bad.what, bad.expected};
    }
    return std::nullopt;
}

Result<std::vector<std::uint8_t>> bytes_of(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream all;
    if (in) all << in.rdbuf();
    if (!in || in.bad()) return Error{path.string(), "cannot be read", "a readable file"};
    const std::string text = std::move(all).str();
    return std::vector<std::uint8_t>(text.begin(), text.end());
}

}  // namespace

std::optional<Error> read_meshes(std::span<const std::uint8_t> file, std::string_view name, std::vector<Mesh>& meshes) {
    std::set<MeshId> read;
    auto error = read_file(file, name, meshes, read);
    if (!error) mirror_missing(meshes, read);
    return error;
}

Result<std::vector<Mesh>> build_meshes(const std::filesystem::path& folder) {
    std::error_code problem;
    std::vector<std::filesystem::path> files;
    for (std::filesystem::directory_iterator it(folder, problem), end; !problem && it != end; it.increment(problem))
        if (it->path().extension() == ".glb" && it->is_regular_file()) files.push_back(it->path());
    if (problem) return Error{folder.string(), "cannot be read: " + problem.message(), "a folder with .glb files"};
    if (files.empty()) return Error{folder.string(), "no .glb file in it", "a folder with .glb files"};
    std::sort(files.begin(), files.end());
    std::vector<Mesh> meshes = build_meshes();
    std::set<MeshId> read;
    for (const std::filesystem::path& path : files) {
        const auto bytes = bytes_of(path);
        if (!bytes) return bytes.error();
        if (const std::optional<Error> error = read_file(bytes.value(), path.string(), meshes, read)) return *error;
    }
    mirror_missing(meshes, read);
    return meshes;
}

}  // namespace bodychain
