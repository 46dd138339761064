// The most recently used scenario files.
#pragma once

#include "base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace bodychain {

inline constexpr std::size_t kMostRecent = 10;

/// Kept as lines of absolute paths in `folder`/recent.txt. A missing or broken list counts as empty.
class RecentFiles {
public:
    explicit RecentFiles(std::filesystem::path folder);

    /// Those that still exist, the most recent first.
    std::vector<std::string> list() const;
    /// Puts a file first and writes the list. What another running program has added in the meantime is kept.
    std::optional<Error> add(const std::string& file);

private:
    std::filesystem::path list_file_;
};

}  // namespace bodychain
