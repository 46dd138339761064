// Names of files and times, and patterns filled with them.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace bodychain {

/// `pattern` with its first "{}" replaced.
std::string filled(std::string_view pattern, std::string_view value);

/// "2026-11-26 10:31", local time. The same in every language.
std::string time_text(std::chrono::system_clock::time_point time);

/// "walk.json" of a path, whether it exists or not.
std::string file_name(std::string_view path);
/// "walk": without ".json", as a title.
std::string file_title(std::string_view path);
/// The folder of a path.
std::string folder_name(std::string_view path);

}  // namespace bodychain
