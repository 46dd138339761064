// bodychain-cli: everything without a window. Needs no display and links no OpenGL.
#include "app/cli/commands.h"

#include <csignal>
#include <iostream>

int main(int count, char** words) {
    std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is then a failed write with a message, not a silent death
    const std::vector<std::string> arguments(words + 1, words + count);
    return bodychain::run_program(arguments, bodychain::real_simulators(), {std::cout, std::cerr});
}
