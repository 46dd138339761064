// Text of the files in shaders/, embedded when the program was built.
#pragma once

#include <string_view>

namespace bodychain {

/// Empty if there is no such file.
std::string_view shader_source(std::string_view name);

}  // namespace bodychain
