// `bodychain`: from the words of its command line to the window or a picture.
#pragma once

#include <string>
#include <vector>

namespace bodychain {

/// Runs the program; returns its ExitStatus.
int run_window_program(const std::vector<std::string>& arguments);

}  // namespace bodychain
