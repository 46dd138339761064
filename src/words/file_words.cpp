#include "words/file_words.h"

#include <array>
#include <ctime>

namespace bodychain {

std::string filled(std::string_view pattern, std::string_view value) {
    std::string text(pattern);
    if (const auto at = text.find("{}"); at != std::string::npos) text.replace(at, 2, value);
    return text;
}

std::string time_text(std::chrono::system_clock::time_point time) {
    const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
    std::tm parts{};
    if (!localtime_r(&seconds, &parts)) return {};
    std::array<char, 32> text{};
    const std::size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &parts);
    return std::string(text.data(), length);
}

std::string file_name(std::string_view path) { return std::string(path.substr(path.find_last_of('/') + 1)); }

std::string file_title(std::string_view path) {
    std::string name = file_name(path);
    if (name.size() > 5 && name.ends_with(".json")) name.resize(name.size() - 5);
    return name;
}

std::string folder_name(std::string_view path) {
    const auto slash = path.find_last_of('/');
    return slash == std::string_view::npos ? std::string() : std::string(path.substr(0, slash == 0 ? 1 : slash));
}

}  // namespace bodychain
