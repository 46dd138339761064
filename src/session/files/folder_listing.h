// What stands in a folder, for choosing a scenario file: its folders and its *.json files.
#pragma once

#include "base/result.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace bodychain {

struct FolderEntry {
    std::string name;
    bool folder = false;
    std::chrono::system_clock::time_point changed;  // of a file: when it was written last
};

/// Folders before files, each in the order of the letters without regard to capitals. Hidden ones, other files, pipes
/// and devices are left out, broken links too. An error where the folder cannot be read.
Result<std::vector<FolderEntry>> list_folder(const std::filesystem::path& folder);

/// The person's own folder; nothing where the system does not say.
std::optional<std::filesystem::path> home_folder();

/// `file`, absolute and without "." and "..", as it is shown and remembered. "~/a" begins at the home.
std::filesystem::path full_path(const std::filesystem::path& folder, const std::string& file);

/// True for what exists and is neither a file nor a folder: reading a pipe would wait for ever.
bool is_device(const std::filesystem::path& file);

}  // namespace bodychain
