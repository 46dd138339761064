#include "render/shader_program.h"

#include "render/shader_sources.h"

#include <epoxy/gl.h>
#include <glm/gtc/type_ptr.hpp>

#include <array>
#include <utility>

namespace bodychain {

namespace {

Error shader_error(std::string_view name, const char* log) {
    std::string first(log);
    first = first.substr(0, first.find('\n'));
    return {"OpenGL shader " + std::string(name), "this graphics driver refused it: " + first,
            "OpenGL 3.3; bodychain-cli works without graphics"};
}

Result<unsigned> compile(unsigned kind, std::string_view name, int shadow_taps) {
    std::string text = "#version 330 core\n#define SHADOW_TAPS " + std::to_string(shadow_taps) + "\n" +
                       std::string(shader_source("common.glsl"));
    const std::string_view own = shader_source(name);
    if (own.find("item_place") != own.npos) text += shader_source("items.glsl");
    if (own.find("shade_of") != own.npos) text += shader_source("shade.glsl");
    if (own.find("key_visibility") != own.npos) text += shader_source("shadow_lookup.glsl");
    text += own;
    const unsigned shader = glCreateShader(kind);
    const char* source = text.c_str();
    glShaderSource(shader, 1, &source, nullptr);
    glCompileShader(shader);
    int ok = 0;
    glGetShaderiv(shader, GL_COMPILE_STATUS, &ok);
    if (ok) return shader;
    std::array<char, 512> log{};
    glGetShaderInfoLog(shader, static_cast<int>(log.size()), nullptr, log.data());
    glDeleteShader(shader);
    return shader_error(name, log.data());
}

}  // namespace

Result<ShaderProgram> ShaderProgram::build(std::string_view vertex, std::string_view fragment, int shadow_taps) {
    Result<unsigned> v = compile(GL_VERTEX_SHADER, vertex, 0);
    if (!v) return v.error();
    Result<unsigned> f = compile(GL_FRAGMENT_SHADER, fragment, shadow_taps);
    if (!f) {
        glDeleteShader(v.value());
        return f.error();
    }
    ShaderProgram out;
    out.program_ = glCreateProgram();
    glAttachShader(out.program_, v.value());
    glAttachShader(out.program_, f.value());
    glLinkProgram(out.program_);
    glDeleteShader(v.value());
    glDeleteShader(f.value());
    int ok = 0;
    glGetProgramiv(out.program_, GL_LINK_STATUS, &ok);
    if (ok) return out;
    std::array<char, 512> log{};
    glGetProgramInfoLog(out.program_, static_cast<int>(log.size()), nullptr, log.data());
    return shader_error(fragment, log.data());
}

ShaderProgram::~ShaderProgram() {
    if (program_) glDeleteProgram(program_);
}
ShaderProgram::ShaderProgram(ShaderProgram&& other) noexcept
    : program_(std::exchange(other.program_, 0u)), locations_(std::move(other.locations_)) {}
ShaderProgram& ShaderProgram::operator=(ShaderProgram&& other) noexcept {
    std::swap(program_, other.program_);
    std::swap(locations_, other.locations_);
    return *this;
}

int ShaderProgram::location(const char* name) const {
    const auto [it, added] = locations_.try_emplace(name, -1);
    if (added) it->second = glGetUniformLocation(program_, name);
    return it->second;
}

void ShaderProgram::use() const { glUseProgram(program_); }
void ShaderProgram::set(const char* name, float value) const { glUniform1f(location(name), value); }
void ShaderProgram::set(const char* name, int value) const { glUniform1i(location(name), value); }
void ShaderProgram::set(const char* name, const glm::vec2& value) const {
    glUniform2fv(location(name), 1, glm::value_ptr(value));
}
void ShaderProgram::set(const char* name, const glm::vec3& value) const {
    glUniform3fv(location(name), 1, glm::value_ptr(value));
}
void ShaderProgram::set(const char* name, const glm::mat3& value) const {
    glUniformMatrix3fv(location(name), 1, GL_FALSE, glm::value_ptr(value));
}
void ShaderProgram::set(const char* name, const glm::mat4& value) const {
    glUniformMatrix4fv(location(name), 1, GL_FALSE, glm::value_ptr(value));
}

}  // namespace bodychain
