// sites: what a walk asks of places that often hurt, against the own neutral walk, and with each changed parameter set
// back alone.
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/parallel.h"
#include "app/cli/runs.h"
#include "report/site_report.h"
#include "report/text_table.h"

#include <algorithm>
#include <limits>
#include <ostream>
#include <thread>

namespace bodychain {

namespace {

SiteReport report_of(const Scenario& scenario, const Simulators& simulators) {
    SiteReport report{scenario, {}, causes_of(scenario), {}, {}, {}};
    // The walk itself, the neutral one, and one for each correction.
    std::vector<Scenario> asked{scenario, own_neutral(scenario)};
    const Coalition all = ~Coalition{0};
    for (std::size_t i = 0; i < report.corrections.size(); ++i)
        asked.push_back(with_causes(scenario, report.corrections, all & ~(Coalition{1} << i)));
    std::vector<SimulationResult> walks(asked.size());
    const int threads = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
    for_each_number(asked.size(), threads, [&](std::size_t i) { walks[i] = simulators.walk(asked[i]); });
    report.run = figures_of(walks[0], kWalkingStatus);
    if (!completed(walks[0])) return report;
    if (!completed(walks[1])) {
        report.run.status = text_of(walks[1].status);
        report.run.message = "the same person's neutral walk could not be completed: " + english(walks[1].message);
        return report;
    }
    report.run.measured = true;
    report.now = measure(walks[0].body, walks[0].motion);
    report.neutral = measure(walks[1].body, walks[1].motion);
    report.rows = site_rows(site_loads(walks[0].body, walks[0].motion), site_loads(walks[1].body, walks[1].motion));
    for (std::size_t c = 2; c < walks.size(); ++c) {
        const std::vector<SiteLoad> loads =
            completed(walks[c]) ? site_loads(walks[c].body, walks[c].motion) : std::vector<SiteLoad>{};
        for (std::size_t i = 0; i < report.rows.size(); ++i)
            report.rows[i].corrected.push_back(loads.empty() ? std::numeric_limits<double>::quiet_NaN()
                                                             : loads[i].peak);
    }
    return report;
}

std::string text_of_report(const SiteReport& report) {
    const std::string head = status_line(report.run);
    if (!report.run.measured) return head;
    const std::string table = site_table_text(report);
    const std::string closing =
        "More or less load than in the same person's neutral walk; whether a place hurts is another question.\n";
    return head +
           (table.empty() ? "No place is loaded clearly more or less than in the same person's neutral walk.\n"
                          : table + closing) +
           distance_text(report);
}

}  // namespace

int run_sites(const Scenario& scenario, const std::string& json_file, const Simulators& simulators, Streams streams) {
    const SiteReport report = report_of(scenario, simulators);
    if (!is_standard_output(json_file)) streams.out << text_of_report(report);
    const int written = write_output(json_file, site_json(report), streams);
    if (written != kExitGood) return written;
    if (report.run.measured) return kExitGood;
    streams.err << report.run.status << ": " << reason_of(report.run) << "\n";
    return kExitNotCompleted;
}

}  // namespace bodychain
