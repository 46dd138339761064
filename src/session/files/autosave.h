// What has not been saved survives a crash: a copy of the scenario, written soon after each change and offered at the
// next start.
#pragma once

#include "scenario/scenario.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bodychain {

/// A copy that a program left behind when it ended without its owner's will.
struct Recovered {
    std::filesystem::path copy;
    std::string of_file;  // what was being edited; empty: never saved
    Scenario scenario;
    std::chrono::system_clock::time_point written;
};

/// One copy for each running program. Main thread only.
class Autosave {
public:
    /// Written at the latest so long after a change, sooner where the hands rest for kRest_s.
    static constexpr double kLatest_s = 4, kRest_s = 1;

    /// In `folder`, which is made at need. `process`: the running program's number.
    Autosave(std::filesystem::path folder, long process);

    /// Once a frame. `unsaved`: `scenario` differs from the file; `now_s`: of a clock that only grows. Writes when it
    /// is due, and takes the copy away when there is nothing unsaved. An error only once, when writing fails for the
    /// first time since it last worked.
    std::optional<Error> update(const std::shared_ptr<const Scenario>& scenario, const std::string& of_file,
                                bool unsaved, double now_s);
    /// When update() wants to be called again, for a window that sleeps; nothing: no need.
    std::optional<double> due_s() const;
    /// The program ends as its owner wants: nothing is left behind.
    void clear();

    /// Copies of programs that do not run any more, the newest first. A copy that cannot be read is left alone and not
    /// told of.
    static std::vector<Recovered> left_behind(const std::filesystem::path& folder);
    /// The person has taken it up or does not want it.
    static void forget(const Recovered& recovered);

private:
    std::optional<Error> write();

    std::filesystem::path file_;
    std::shared_ptr<const Scenario> seen_, written_;
    std::string of_file_;
    double first_change_s_ = 0, last_change_s_ = 0;
    bool failed_ = false;
};

}  // namespace bodychain
