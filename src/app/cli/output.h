// Writing what a command produced.
#pragma once

#include "app/cli/commands.h"

#include <string_view>

namespace bodychain {

/// Writes `text` to a file, to standard output for "-", or nowhere for an empty name. kExitGood, or what
/// status_of_write() says after one line on stderr.
int write_output(const std::string& file, std::string_view text, Streams streams);

/// Whether this name is standard output, where nothing else may then be printed.
bool is_standard_output(const std::string& file);

}  // namespace bodychain
