#include "tools/bone_forge/write_glb.h"

#include "scene/bones/mesh_names.h"

#include <tiny_gltf.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <string>

namespace bodychain {

namespace {

constexpr float kPositionSteps = 131072.0f, kNormalSteps = 1024.0f;

float rounded(float v, float steps) { return std::round(v * steps) / steps + 0.0f; }  // + 0: no minus zero

class Model {
public:
    Model() {
        model_.asset.version = "2.0";
        model_.asset.generator = "bodychain bone_forge";
        model_.extensionsUsed = {"MSFT_lod"};
        model_.buffers.emplace_back();
        model_.scenes.emplace_back();
        model_.defaultScene = 0;
        tinygltf::Material bone;
        bone.name = "Bone";
        bone.pbrMetallicRoughness.baseColorFactor = {0.86, 0.80, 0.69, 1.0};
        bone.pbrMetallicRoughness.metallicFactor = 0.0;
        bone.pbrMetallicRoughness.roughnessFactor = 0.7;
        model_.materials.push_back(bone);
    }

    void add(const std::string& name, const Mesh& mesh) {
        tinygltf::Primitive part;
        part.mode = TINYGLTF_MODE_TRIANGLES;
        part.material = 0;
        part.attributes = {{"POSITION", positions(mesh)}, {"NORMAL", normals(mesh)}, {"_RIG", rig(mesh)}};
        part.indices = indices(mesh.indices);
        const int node = add_node(name, part);
        model_.scenes[0].nodes.push_back(node);
        std::vector<tinygltf::Value> simpler;
        for (const auto& [list, suffix] : {std::pair(&mesh.coarse, "_coarse"), std::pair(&mesh.outline, "_outline")}) {
            if (list->empty()) continue;
            part.indices = indices(*list);
            simpler.emplace_back(add_node(name + suffix, part));
        }
        if (simpler.empty()) return;
        model_.nodes[static_cast<std::size_t>(node)].extensions["MSFT_lod"] =
            tinygltf::Value(tinygltf::Value::Object{{"ids", tinygltf::Value(simpler)}});
    }

    bool write(const std::filesystem::path& path) {
        tinygltf::TinyGLTF writer;
        return writer.WriteGltfSceneToFile(&model_, path.string(), true, true, false, true);
    }

private:
    int add_node(const std::string& name, const tinygltf::Primitive& part) {
        tinygltf::Mesh mesh;
        mesh.name = name;
        mesh.primitives.push_back(part);
        model_.meshes.push_back(mesh);
        tinygltf::Node node;
        node.name = name;
        node.mesh = static_cast<int>(model_.meshes.size()) - 1;
        model_.nodes.push_back(node);
        return static_cast<int>(model_.nodes.size()) - 1;
    }

    template <class T>
    int accessor(const std::vector<T>& data, int per_element, int component, int type, int target) {
        std::vector<unsigned char>& bytes = model_.buffers[0].data;
        bytes.resize((bytes.size() + 3) / 4 * 4);
        tinygltf::BufferView view;
        view.buffer = 0;
        view.byteOffset = bytes.size();
        view.byteLength = data.size() * sizeof(T);
        view.target = target;
        bytes.resize(bytes.size() + view.byteLength);
        std::memcpy(bytes.data() + view.byteOffset, data.data(), view.byteLength);
        model_.bufferViews.push_back(view);
        tinygltf::Accessor a;
        a.bufferView = static_cast<int>(model_.bufferViews.size()) - 1;
        a.componentType = component;
        a.count = data.size() / static_cast<std::size_t>(per_element);
        a.type = type;
        model_.accessors.push_back(a);
        return static_cast<int>(model_.accessors.size()) - 1;
    }

    int positions(const Mesh& mesh) {
        std::vector<float> data;
        for (const Vertex& v : mesh.vertices)
            for (int a = 0; a < 3; ++a) data.push_back(rounded(v.position[a], kPositionSteps));
        const int id =
            accessor(data, 3, TINYGLTF_COMPONENT_TYPE_FLOAT, TINYGLTF_TYPE_VEC3, TINYGLTF_TARGET_ARRAY_BUFFER);
        tinygltf::Accessor& a = model_.accessors.back();
        for (std::size_t k = 0; k < 3; ++k) {
            float low = data[k], high = data[k];
            for (std::size_t i = k; i < data.size(); i += 3)
                low = std::min(low, data[i]), high = std::max(high, data[i]);
            a.minValues.push_back(static_cast<double>(low));
            a.maxValues.push_back(static_cast<double>(high));
        }
        return id;
    }

    int normals(const Mesh& mesh) {
        std::vector<float> data;
        for (const Vertex& v : mesh.vertices)
            for (int a = 0; a < 3; ++a) data.push_back(rounded(v.normal[a], kNormalSteps));
        return accessor(data, 3, TINYGLTF_COMPONENT_TYPE_FLOAT, TINYGLTF_TYPE_VEC3, TINYGLTF_TARGET_ARRAY_BUFFER);
    }

    int rig(const Mesh& mesh) {
        std::vector<std::uint8_t> data;
        for (const Vertex& v : mesh.vertices)
            for (float f : {v.ambient, v.tint, v.blend, 0.0f})
                data.push_back(static_cast<std::uint8_t>(std::lround(std::clamp(f, 0.0f, 1.0f) * 255.0f)));
        const int id =
            accessor(data, 4, TINYGLTF_COMPONENT_TYPE_UNSIGNED_BYTE, TINYGLTF_TYPE_VEC4, TINYGLTF_TARGET_ARRAY_BUFFER);
        model_.accessors.back().normalized = true;
        return id;
    }

    int indices(const std::vector<std::uint32_t>& list) {
        if (!list.empty() && *std::max_element(list.begin(), list.end()) > 65535)
            return accessor(list, 1, TINYGLTF_COMPONENT_TYPE_UNSIGNED_INT, TINYGLTF_TYPE_SCALAR,
                            TINYGLTF_TARGET_ELEMENT_ARRAY_BUFFER);
        const std::vector<std::uint16_t> data(list.begin(), list.end());
        return accessor(data, 1, TINYGLTF_COMPONENT_TYPE_UNSIGNED_SHORT, TINYGLTF_TYPE_SCALAR,
                        TINYGLTF_TARGET_ELEMENT_ARRAY_BUFFER);
    }

    tinygltf::Model model_;
};

}  // namespace

bool write_glb(const std::filesystem::path& path, const std::vector<Mesh>& meshes, std::span<const MeshId> ids) {
    Model model;
    for (MeshId id : ids) model.add(std::string(mesh_name(id)), meshes[index(id)]);
    return model.write(path);
}

}  // namespace bodychain
