// The scenario files that were used last.
#pragma once

#include "base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace bodychain {

inline constexpr std::size_t kMostRecent = 10;

/// Kept as lines of absolute paths in `folder`/recent.txt. A missing or broken list is an empty one.
class RecentFiles {
public:
    explicit RecentFiles(std::filesystem::path folder);

    /// Those that still are there, the last used first.
    std::vector<std::string> list() const;
    /// Puts a file first, and writes the list. What another running program has added meanwhile is kept.
    std::optional<Error> add(const std::string& file);

private:
    std::filesystem::path list_file_;
};

}  // namespace bodychain
