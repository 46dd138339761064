#include "session/files/folder_listing.h"

#include <algorithm>
#include <cstdlib>
#include <system_error>

namespace bodychain {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kEnding = ".json";

std::string small_letters(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

bool before(const FolderEntry& a, const FolderEntry& b) {
    if (a.folder != b.folder) return a.folder;
    const std::string left = small_letters(a.name), right = small_letters(b.name);
    return left != right ? left < right : a.name < b.name;
}

std::optional<FolderEntry> entry_of(const fs::directory_entry& at) {
    std::error_code error;
    FolderEntry entry{at.path().filename().string(), at.is_directory(error), {}};
    if (error || entry.name.starts_with('.')) return std::nullopt;
    if (entry.folder) return entry;
    if (!entry.name.ends_with(kEnding) || !at.is_regular_file(error) || error) return std::nullopt;
    const auto written = at.last_write_time(error);
    if (!error)
        entry.changed =
            std::chrono::time_point_cast<std::chrono::system_clock::duration>(std::chrono::file_clock::to_sys(written));
    return entry;
}

}  // namespace

Result<std::vector<FolderEntry>> list_folder(const fs::path& folder) {
    std::vector<FolderEntry> entries;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        if (auto entry = entry_of(*at)) entries.push_back(std::move(*entry));
    if (error) return Error{folder.string(), "cannot be read: " + error.message(), "a folder"};
    std::ranges::sort(entries, before);
    return entries;
}

std::optional<fs::path> home_folder() {
    const char* home = std::getenv("HOME");
    return home && *home == '/' ? std::optional(fs::path(home)) : std::nullopt;
}

fs::path full_path(const fs::path& folder, const std::string& file) {
    const auto home = home_folder();
    if (home && (file == "~" || file.starts_with("~/")))
        return (*home / file.substr(std::min<std::size_t>(2, file.size()))).lexically_normal();
    std::error_code error;
    const fs::path joined = folder / file, whole = fs::absolute(joined, error);
    return (error ? joined : whole).lexically_normal();
}

bool is_device(const fs::path& file) {
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    return !error && fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status);
}

}  // namespace bodychain
