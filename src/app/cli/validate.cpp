// validate: published experiments, predicted beside measured. A failed comparison is a finding, not an error.
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/validation_runs.h"
#include "report/sensitivity.h"

#include <algorithm>
#include <ostream>
#include <thread>

namespace bodychain {

namespace {

std::vector<Variant> variants_of(const Simulators& simulators, int threads) {
    std::vector<Variant> all;
    for (std::size_t q = 0; q < kQuantityCount; ++q) {
        Variant& variant = all.emplace_back();
        variant.quantity = static_cast<Quantity>(q);
        for (std::size_t s = 0; s < kScales.size(); ++s) {
            ModelScale scale;
            scale[variant.quantity] = kScales[s];
            variant.at[s] = validation(simulators.scaled(scale), threads);
        }
    }
    return all;
}

}  // namespace

int run_validate(const std::string& json_file, const ValidateParts& parts, const Simulators& simulators,
                 Streams streams) {
    const int threads = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    const ValidationReport report = validation(simulators, threads, parts.held_out);
    if (!is_standard_output(json_file)) streams.out << validation_table(report);
    if (!parts.sensitivity) return write_output(json_file, validation_json(report), streams);
    streams.out.flush();  // the rest takes longer
    const std::vector<Variant> variants = variants_of(simulators, threads);
    if (!is_standard_output(json_file)) streams.out << "\n" << sensitivity_table(report, variants);
    return write_output(json_file, sensitivity_json(report, variants), streams);
}

}  // namespace bodychain
