// Unsaved work survives a crash: a copy of the scenario is written within seconds of each change and offered at the
// next start. It is deleted only when a newer copy replaces it, when the work was saved, or when the person says so.
#pragma once

#include "scenario/scenario.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bodychain {

/// A copy that a program left behind when it crashed.
struct Recovered {
    std::filesystem::path copy;
    std::string of_file;  // what was being edited; empty: never saved
    Scenario scenario;
    std::chrono::system_clock::time_point written;
};

/// One copy for each running program. Main thread only.
class Autosave {
public:
    /// A copy is written at the latest kLatest_s after a change, and earlier after a pause of kRest_s.
    static constexpr double kLatest_s = 4, kRest_s = 1;

    /// Writes in `folder`, which is created if needed. `process`: number of the running program.
    Autosave(std::filesystem::path folder, long process);

    /// Call once a frame. `unsaved`: `scenario` differs from its file; `now_s`: of a clock that never goes back. Writes
    /// the copy when it is due, and deletes it when nothing is unsaved. Returns an error only once, when writing fails
    /// for the first time since it last worked.
    std::optional<Error> update(const std::shared_ptr<const Scenario>& scenario, const std::string& of_file,
                                bool unsaved, double now_s);
    /// When update() must be called again, for a window that sleeps; nothing: it need not be.
    std::optional<double> due_s() const;
    /// Call when the program ends normally: deletes the copy.
    void clear();

    /// Copies of programs that no longer run, the newest first. A copy that cannot be read is left alone and not
    /// reported.
    static std::vector<Recovered> left_behind(const std::filesystem::path& folder);
    /// Deletes a copy that was taken up or is not wanted.
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
