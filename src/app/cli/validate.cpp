// validate: published experiments, predicted beside measured. A failed comparison is a finding, not an error.
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/validation_runs.h"

#include <algorithm>
#include <ostream>
#include <thread>

namespace bodychain {

int run_validate(const std::string& json_file, const Simulators& simulators, Streams streams) {
    const ValidationReport report = validation(simulators, std::max(1, static_cast<int>(std::thread::hardware_concurrency())));
    if (!is_standard_output(json_file)) streams.out << validation_table(report);
    return write_output(json_file, validation_json(report), streams);
}

}  // namespace bodychain
