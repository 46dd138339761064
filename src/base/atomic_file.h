// Reading and writing whole files. A file is written beside its target, flushed to the disk and renamed over it: a
// reader, or a person after a power cut or on a full disk, sees the old file or the new one and nothing in between.
#pragma once

#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace bodychain {

/// Writes `content` to `path`; nothing on success. Devices and pipes (/dev/stdout) are written straight, as they cannot
/// be replaced.
std::optional<Error> write_file(const std::string& path, std::string_view content);
/// Whether it was the disk, and not the name, that kept write_file from writing.
bool is_full_disk(const Error& error);

/// The bytes of a file; an error for folders, unreadable files and files above 64 MiB.
Result<std::string> read_file(const std::string& path);

}  // namespace bodychain
