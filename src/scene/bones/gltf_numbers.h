// The numbers of a glTF file, checked before they are read: a bone's file may come from anywhere.
#pragma once

#include <tiny_gltf.h>

#include <cstdint>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

namespace bodychain {

inline constexpr std::size_t kMostVertices = 2'000'000;  // of one node; more is no bone

/// What is wrong with a file, and what was expected. Thrown within the reader only.
struct BadFile {
    std::string what, expected;
};
[[noreturn]] inline void refuse(std::string what, std::string expected) {
    throw BadFile{std::move(what), std::move(expected)};
}

// Elements of an accessor as numbers, checked against the buffer they lie in.
class GltfNumbers {
public:
    GltfNumbers(const tinygltf::Model& model, int accessor) {
        if (accessor < 0 || accessor >= static_cast<int>(model.accessors.size()))
            refuse("an accessor is missing", "glTF 2.0");
        const tinygltf::Accessor& a = model.accessors[static_cast<std::size_t>(accessor)];
        if (a.sparse.isSparse || a.bufferView < 0 || a.bufferView >= static_cast<int>(model.bufferViews.size()))
            refuse("sparse or compressed data", "plain glTF 2.0 without compression");
        const tinygltf::BufferView& view = model.bufferViews[static_cast<std::size_t>(a.bufferView)];
        const int stride = a.ByteStride(view);
        width_ = tinygltf::GetNumComponentsInType(static_cast<std::uint32_t>(a.type));
        const int bytes = tinygltf::GetComponentSizeInBytes(static_cast<std::uint32_t>(a.componentType));
        if (view.buffer < 0 || view.buffer >= static_cast<int>(model.buffers.size()) || stride <= 0 || width_ <= 0 ||
            bytes <= 0)
            refuse("a buffer is missing", "glTF 2.0");
        const std::vector<unsigned char>& data = model.buffers[static_cast<std::size_t>(view.buffer)].data;
        count_ = a.count;
        type_ = a.componentType;
        normalized_ = a.normalized;
        stride_ = static_cast<std::size_t>(stride);
        bytes_ = static_cast<std::size_t>(bytes);
        // Without sums that a hostile file could let overflow.
        const std::size_t element = bytes_ * static_cast<std::size_t>(width_);
        if (count_ > kMostVertices * 6 || stride_ < element)
            refuse("too many or overlapping elements", "at most 2 million vertices a bone");
        if (view.byteOffset > data.size() || a.byteOffset > data.size() - view.byteOffset)
            refuse("data begin after their end", "a complete file");
        const std::size_t start = view.byteOffset + a.byteOffset, room = data.size() - start;
        if (count_ > 0 && (element > room || count_ - 1 > (room - element) / stride_))
            refuse("data end too early", "a complete file");
        first_ = data.data() + start;
    }

    std::size_t size() const { return count_; }
    int width() const { return width_; }
    std::uint32_t whole(std::size_t i) const {
        const unsigned char* p = at(i, 0);
        if (type_ == TINYGLTF_COMPONENT_TYPE_UNSIGNED_BYTE) return *p;
        if (type_ == TINYGLTF_COMPONENT_TYPE_UNSIGNED_SHORT) return read<std::uint16_t>(p);
        if (type_ == TINYGLTF_COMPONENT_TYPE_UNSIGNED_INT) return read<std::uint32_t>(p);
        refuse("indices are no whole numbers", "unsigned integers");
    }
    // Normalised integers become 0..1 or -1..1.
    float real(std::size_t i, int k) const {
        const unsigned char* p = at(i, k);
        if (type_ == TINYGLTF_COMPONENT_TYPE_FLOAT) return read<float>(p);
        if (!normalized_) refuse("whole numbers where lengths are expected", "floats or normalised integers");
        if (type_ == TINYGLTF_COMPONENT_TYPE_UNSIGNED_BYTE) return static_cast<float>(*p) / 255.0f;
        if (type_ == TINYGLTF_COMPONENT_TYPE_BYTE)
            return std::max(-1.0f, static_cast<float>(read<std::int8_t>(p)) / 127.0f);
        if (type_ == TINYGLTF_COMPONENT_TYPE_UNSIGNED_SHORT)
            return static_cast<float>(read<std::uint16_t>(p)) / 65535.0f;
        if (type_ == TINYGLTF_COMPONENT_TYPE_SHORT)
            return std::max(-1.0f, static_cast<float>(read<std::int16_t>(p)) / 32767.0f);
        refuse("numbers of an unknown kind", "floats or normalised integers");
    }
    glm::vec3 vector(std::size_t i) const {
        const glm::vec3 v(real(i, 0), real(i, 1), real(i, 2));
        if (!std::isfinite(v.x + v.y + v.z)) refuse("a coordinate is no number", "finite metres");
        return v;
    }

private:
    const unsigned char* at(std::size_t i, int k) const {
        return first_ + stride_ * i + bytes_ * static_cast<std::size_t>(k);
    }
    template <class T>
    static T read(const unsigned char* p) {
        T v;
        std::memcpy(&v, p, sizeof v);
        return v;
    }
    const unsigned char* first_ = nullptr;
    std::size_t count_ = 0, stride_ = 0, bytes_ = 0;
    int type_ = 0, width_ = 0;
    bool normalized_ = false;
};

}  // namespace bodychain
