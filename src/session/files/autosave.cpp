#include "session/files/autosave.h"

#include "base/atomic_file.h"
#include "scenario/scenario_json.h"

#include <algorithm>
#include <charconv>
#include <system_error>

#include <signal.h>

namespace bodychain {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kBegins = "unsaved-", kEnds = ".json", kOfEnds = ".of";

/// The process number in the name of a copy.
std::optional<long> process_of(const fs::path& file) {
    const std::string name = file.filename().string();
    if (!name.starts_with(kBegins) || !name.ends_with(kEnds)) return std::nullopt;
    long process = 0;
    const char *first = name.data() + kBegins.size(), *last = name.data() + name.size() - kEnds.size();
    const auto [end, error] = std::from_chars(first, last, process);
    return error == std::errc() && end == last && process > 0 ? std::optional(process) : std::nullopt;
}

bool runs(long process) { return ::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM; }

/// The file beside a copy with the name of the file that was being edited.
fs::path of_path(const fs::path& copy) { return copy.string() + std::string(kOfEnds); }

void remove_copy(const fs::path& copy) {
    std::error_code ignored;
    fs::remove(copy, ignored);
    fs::remove(of_path(copy), ignored);
}

}  // namespace

Autosave::Autosave(fs::path folder, long process)
    : file_(std::move(folder) / (std::string(kBegins) + std::to_string(process) + std::string(kEnds))) {}

std::optional<Error> Autosave::write() {
    std::error_code ignored;
    fs::create_directories(file_.parent_path(), ignored);
    auto error = write_file(of_path(file_).string(), of_file_);
    if (!error) error = write_file(file_.string(), print_scenario(*seen_));
    if (!error) written_ = seen_;
    const bool news = error && !failed_;
    failed_ = error.has_value();
    return news ? error : std::nullopt;
}

std::optional<Error> Autosave::update(const std::shared_ptr<const Scenario>& scenario, const std::string& of_file,
                                      bool unsaved, double now_s) {
    if (!unsaved) {
        if (written_) remove_copy(file_);
        written_.reset();
        seen_ = scenario;
        first_change_s_ = last_change_s_ = 0;
        return std::nullopt;
    }
    if (scenario != seen_) {
        last_change_s_ = now_s;
        if (seen_ == written_ || first_change_s_ == 0) first_change_s_ = now_s;
    }
    seen_ = scenario;
    of_file_ = of_file;
    const auto due = due_s();
    if (!due || now_s < *due) return std::nullopt;
    first_change_s_ = last_change_s_ = now_s;  // on a full disk it is tried again after the same time
    return write();
}

std::optional<double> Autosave::due_s() const {
    if (!seen_ || seen_ == written_ || last_change_s_ == 0) return std::nullopt;
    return std::min(first_change_s_ + kLatest_s, last_change_s_ + kRest_s);
}

void Autosave::clear() {
    if (written_) remove_copy(file_);
    written_.reset();
}

std::vector<Recovered> Autosave::left_behind(const fs::path& folder) {
    std::vector<std::pair<fs::file_time_type, Recovered>> found;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        const auto process = process_of(entry->path());
        if (!process || runs(*process)) continue;
        const Result<Scenario> scenario = load_scenario_file(entry->path().string());
        if (!scenario) continue;
        std::error_code ignored;
        const Result<std::string> of = read_file(of_path(entry->path()).string());
        const fs::file_time_type written = fs::last_write_time(entry->path(), ignored);
        const auto when =
            std::chrono::time_point_cast<std::chrono::system_clock::duration>(std::chrono::file_clock::to_sys(written));
        found.emplace_back(written, Recovered{entry->path(), of ? of.value() : std::string(), scenario.value(), when});
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, [](const auto& f) { return f.first; });
    std::vector<Recovered> out;
    for (auto& [time, recovered] : found) out.push_back(std::move(recovered));
    return out;
}

void Autosave::forget(const Recovered& recovered) { remove_copy(recovered.copy); }

}  // namespace bodychain
