// presets: the ready-made scenarios, or those of a folder.
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "report/preset_report.h"

#include <algorithm>
#include <ostream>

namespace bodychain {

int run_presets(const PresetArguments& arguments, Streams streams) {
    const PresetFolder found =
        arguments.folder.empty() ? PresetFolder{built_in_presets(), {}} : read_presets(arguments.folder);
    if (!is_standard_output(arguments.json)) streams.out << presets_text(found.presets);
    for (const Error& problem : found.problems) {
        std::string line = problem.line();
        std::ranges::replace(line, '\n', ' ');  // a file's name may hold one
        streams.err << line << "\n";
    }
    const int written = write_output(arguments.json, presets_json(found.presets), streams);
    if (written != kExitGood) return written;
    return found.problems.empty() ? kExitGood : kExitBadInput;
}

}  // namespace bodychain
