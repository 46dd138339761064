#include "session/files/recent_files.h"

#include "base/atomic_file.h"

#include <algorithm>
#include <sstream>
#include <system_error>

namespace bodychain {

namespace {

namespace fs = std::filesystem;

std::vector<std::string> read_list(const fs::path& file) {
    std::vector<std::string> files;
    const Result<std::string> text = read_file(file.string());
    if (!text) return files;
    std::istringstream lines(text.value());
    for (std::string line; std::getline(lines, line) && files.size() < kMostRecent;)
        if (line.starts_with('/')) files.push_back(line);
    return files;
}

}  // namespace

RecentFiles::RecentFiles(fs::path folder) : list_file_(std::move(folder) / "recent.txt") {}

std::vector<std::string> RecentFiles::list() const {
    std::vector<std::string> files = read_list(list_file_);
    std::erase_if(files, [](const std::string& file) {
        std::error_code ignored;
        return !fs::is_regular_file(file, ignored);
    });
    return files;
}

std::optional<Error> RecentFiles::add(const std::string& file) {
    std::error_code error;
    const fs::path absolute = fs::absolute(file, error).lexically_normal();
    const std::string name = error ? file : absolute.string();
    if (name.find('\n') != std::string::npos) return std::nullopt;  // cannot stand in a line; it is only a convenience
    std::vector<std::string> files = read_list(list_file_);
    std::erase(files, name);
    files.insert(files.begin(), name);
    if (files.size() > kMostRecent) files.resize(kMostRecent);
    std::string text;
    for (const std::string& f : files) text += f + "\n";
    fs::create_directories(list_file_.parent_path(), error);
    return write_file(list_file_.string(), text);
}

}  // namespace bodychain
