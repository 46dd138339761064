// Words of the command line of `bodychain` to the window or a picture.
#pragma once

#include <string>
#include <vector>

namespace bodychain {

/// Runs the program; returns the exit status of the contract.
int run_window_program(const std::vector<std::string>& arguments);

}  // namespace bodychain
