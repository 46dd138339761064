// How a Vertex lies in a buffer, for the shaders' inputs.
#pragma once

#include "scene/values/mesh.h"

#include <epoxy/gl.h>

#include <cstddef>

namespace bodychain {

/// Describes the bound array buffer of Vertex to the bound vertex array: place, normal, surface (ambient, tint, blend).
inline void describe_vertices() {
    const auto attribute = [](unsigned slot, std::size_t offset) {
        glEnableVertexAttribArray(slot);
        glVertexAttribPointer(slot, 3, GL_FLOAT, GL_FALSE, sizeof(Vertex), reinterpret_cast<const void*>(offset));
    };
    attribute(0, offsetof(Vertex, position));
    attribute(1, offsetof(Vertex, normal));
    attribute(2, offsetof(Vertex, ambient));
}

}  // namespace bodychain
