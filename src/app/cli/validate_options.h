// What can be typed after `validate`.
#pragma once

#include "app/cli/commands.h"

namespace CLI {
class App;
}

namespace bodychain {

struct ValidateArguments {
    OutputFiles files;  // a table only with `absolute`
    ValidateParts parts;
    bool absolute = false;
};

void add_validate_command(CLI::App& app, ValidateArguments& arguments);
int run_validate_command(const ValidateArguments& arguments, const Simulators& simulators, Streams streams);

}  // namespace bodychain
