// The contents of a folder for choosing a scenario file: its folders and its *.json files.
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

/// Folders before files, both in alphabetical order without regard to case. Hidden entries, other files, pipes, devices
/// and broken links are left out. An error where the folder cannot be read.
Result<std::vector<FolderEntry>> list_folder(const std::filesystem::path& folder);

/// The home folder; nothing where the system has none.
std::optional<std::filesystem::path> home_folder();

/// `file` as an absolute path without "." and "..", as it is shown and remembered. "~/a" begins at home.
std::filesystem::path full_path(const std::filesystem::path& folder, const std::string& file);

/// True for what exists and is neither a file nor a folder: reading a pipe could wait forever.
bool is_device(const std::filesystem::path& file);

}  // namespace bodychain
