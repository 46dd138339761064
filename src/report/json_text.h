// The one way JSON is written here. Inside the report layer only: nobody else sees the JSON library.
#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace bodychain {

using Json = nlohmann::ordered_json;

/// Objects indented, a list of numbers on one line; ends with a line break.
std::string text_of(const Json& root);

}  // namespace bodychain
