// validate --absolute: neutral walks beside what any adult's walk shows.
#include "analysis/experiments/experiments.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/parallel.h"
#include "app/cli/runs.h"
#include "report/adult_report.h"

#include <algorithm>
#include <cassert>
#include <ostream>
#include <thread>

namespace bodychain {

int run_validate_absolute(const OutputFiles& files, const Simulators& simulators, Streams streams) {
    std::vector<AdultWalkReport> walks(adult_walkers().size());
    const int threads = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    for_each_number(walks.size(), threads, [&](std::size_t i) {
        walks[i].walker = adult_walkers()[i];
        const Result<Scenario> scenario = scenario_of(walks[i].walker.setting);
        assert(scenario);  // the table's own text; a test reads all of it
        const SimulationResult result = simulators.walk(scenario.value());
        walks[i].status = text_of(result.status);
        if (completed(result))
            walks[i].figures = adult_walk(result.body, result.motion, measure(result.body, result.motion));
    });
    if (!is_standard_output(files.json) && !is_standard_output(files.csv)) streams.out << adult_table(walks);
    const int csv_status = write_output(files.csv, adult_csv(walks), streams);
    const int json_status = write_output(files.json, adult_json(walks), streams);
    return csv_status != kExitGood ? csv_status : json_status;
}

}  // namespace bodychain
