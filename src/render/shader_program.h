// A linked GLSL program and its uniforms by name.
#pragma once

#include "base/result.h"

#include <glm/glm.hpp>

#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>

namespace bodychain {

class ShaderProgram {
public:
    ShaderProgram() = default;
    /// Builds from embedded files; every part gets the version line, the number of shadow taps and common.glsl in
    /// front.
    static Result<ShaderProgram> build(std::string_view vertex, std::string_view fragment, int shadow_taps = 0);
    ~ShaderProgram();
    ShaderProgram(ShaderProgram&& other) noexcept;
    ShaderProgram& operator=(ShaderProgram&& other) noexcept;

    void use() const;
    // Names that the compiler dropped are ignored.
    void set(const char* name, float value) const;
    void set(const char* name, int value) const;
    void set(const char* name, const glm::vec2& value) const;
    void set(const char* name, const glm::vec3& value) const;
    void set(const char* name, const glm::mat3& value) const;
    void set(const char* name, const glm::mat4& value) const;

private:
    int location(const char* name) const;
    unsigned program_ = 0;
    mutable std::unordered_map<std::string, int> locations_;
};

}  // namespace bodychain
