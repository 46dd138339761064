#include "app/cli/validate_options.h"

#include <CLI/CLI.hpp>

namespace bodychain {

void add_validate_command(CLI::App& app, ValidateArguments& arguments) {
    CLI::App* command =
        app.add_subcommand("validate", "Run published experiments and set the prediction beside what was measured");
    command->add_option("--json", arguments.files.json, "Write every outcome as JSON")->type_name("FILE");
    CLI::Option* sensitivity =
        command->add_flag("--sensitivity", arguments.parts.sensitivity,
                          "And what each would answer with one stiffness at half or one and a half (under a minute)");
    CLI::Option* absolute =
        command->add_flag("--absolute", arguments.absolute,
                          "Instead: neutral walks of several people and speeds beside figures of healthy adults");
    absolute->excludes(sensitivity);
    command
        ->add_flag("--held-out", arguments.parts.held_out,
                   "Look also at the further experiments of even number, which are kept away while the model is built")
        ->excludes(absolute);
    command->add_option("--csv", arguments.files.csv, "With --absolute: every figure as a table")
        ->type_name("FILE")
        ->needs(absolute);
}

int run_validate_command(const ValidateArguments& arguments, const Simulators& simulators, Streams streams) {
    if (arguments.absolute) return run_validate_absolute(arguments.files, simulators, streams);
    return run_validate(arguments.files.json, arguments.parts, simulators, streams);
}

}  // namespace bodychain
