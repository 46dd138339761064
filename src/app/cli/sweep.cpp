// sweep: the settled walk of every combination of some parameters, a row of a table each.
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/parallel.h"
#include "app/cli/runs.h"
#include "app/cli/variation.h"
#include "report/csv.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <ostream>
#include <thread>

namespace bodychain {

namespace {

constexpr int kMostThreads = 256;

struct Row {
    std::string text, status;
    bool measured = false, doubtful = false;
};

Row row_of(const Scenario& scenario, const std::vector<ParameterId>& keys, const Simulators& simulators) {
    const SimulationResult result = simulators.walk(scenario);
    RunFigures run = figures_of(result, kWalkingStatus);
    run.measured = completed(result);
    const Measures measures = run.measured ? measure(result.body, result.motion) : Measures{};
    return {sweep_csv_row(scenario, keys, run, measures), run.status, run.measured, !doubt_of(run).empty()};
}

/// "24 combinations: 2 fell, 22 walking; 3 in doubt".
std::string summary(const std::vector<Row>& rows) {
    std::map<std::string, int> counts;
    for (const Row& row : rows) ++counts[row.status];
    std::string text = std::to_string(rows.size()) + " combinations:";
    for (const auto& [status, count] : counts)
        text += (text.ends_with(':') ? " " : ", ") + std::to_string(count) + " " + status;
    const auto doubtful = std::ranges::count_if(rows, &Row::doubtful);
    return text + (doubtful > 0 ? "; " + std::to_string(doubtful) + " in doubt\n" : "\n");
}

/// A wrong folder is found before the walks and not after them.
std::optional<Error> wrong_folder(const std::string& file) {
    const std::filesystem::path folder = std::filesystem::path(file).parent_path();
    std::error_code ignored;
    if (folder.empty() || std::filesystem::is_directory(folder, ignored)) return std::nullopt;
    return Error{file, "its folder does not exist", "a file in an existing folder"};
}

int threads_of(const SweepArguments& arguments) {
    return arguments.threads > 0 ? arguments.threads
                                 : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

std::optional<Error> problem_of(const SweepArguments& arguments) {
    if (arguments.threads < 0 || arguments.threads > kMostThreads)
        return Error{"--threads", std::to_string(arguments.threads) + " is out of range",
                     "1.." + std::to_string(kMostThreads) + ", or 0 for all cores"};
    return wrong_folder(arguments.csv);
}

int bad_input(const Error& error, Streams streams) {
    streams.err << error.line() << "\n";
    return kExitBadInput;
}

}  // namespace

int run_sweep(const Scenario& base, const SweepArguments& arguments, const Simulators& simulators, Streams streams) {
    const Result<std::vector<Variation>> variations = parse_variations(arguments.vary);
    if (!variations) return bad_input(variations.error(), streams);
    if (const auto problem = problem_of(arguments)) return bad_input(*problem, streams);
    std::vector<ParameterId> keys;
    for (const Variation& variation : variations.value()) keys.push_back(variation.id);
    const std::vector<Scenario> scenarios = combinations(base, variations.value());
    std::vector<Row> rows(scenarios.size());
    const int threads = std::min(threads_of(arguments), static_cast<int>(rows.size()));
    for_each_number(rows.size(), threads, [&](std::size_t i) { rows[i] = row_of(scenarios[i], keys, simulators); });
    std::string csv = sweep_csv_header(keys);
    for (const Row& row : rows) csv += row.text;
    const int written = write_output(arguments.csv, csv, streams);
    if (written != kExitGood) return written;
    if (!is_standard_output(arguments.csv)) streams.out << summary(rows);
    if (std::ranges::any_of(rows, &Row::measured)) return kExitGood;
    streams.err << "sweep: not one combination could be completed\n";
    return kExitNotCompleted;
}

}  // namespace bodychain
