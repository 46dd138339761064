#include "session/files/file_choice.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace bodychain {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kEnding = ".json";

bool is_there(const fs::path& file) {
    std::error_code ignored;
    return fs::exists(file, ignored);
}

bool is_folder(const fs::path& file) {
    std::error_code ignored;
    return fs::is_directory(file, ignored);
}

fs::path with_ending(const fs::path& file) {
    return file.string().ends_with(kEnding) ? file : fs::path(file.string() + std::string(kEnding));
}

}  // namespace

FileChoice::FileChoice(FilePurpose purpose, fs::path folder, std::string name) : purpose_(purpose), folder_("/") {
    go_to(folder);
    type(std::move(name));
}

void FileChoice::forget_trouble() {
    trouble_ = FileTrouble::None;
    detail_.clear();
    to_replace_.reset();
}

std::optional<fs::path> FileChoice::refuse(FileTrouble trouble) {
    trouble_ = trouble;
    return std::nullopt;
}

void FileChoice::go_to(const fs::path& folder) {
    forget_trouble();
    const fs::path whole = full_path(folder_, folder.string());
    auto entries = list_folder(whole);
    if (!entries) {
        detail_ = entries.error().line();
        trouble_ = FileTrouble::NotReadable;
        if (!entries_.empty() || folder_ != "/") return;
        if (auto root = list_folder(folder_)) entries_ = std::move(root.value());
        return;
    }
    folder_ =
        whole.has_filename() || !whole.has_relative_path() ? whole : whole.parent_path();  // without a slash at its end
    entries_ = std::move(entries.value());
    selected_.reset();
}

void FileChoice::up() {
    const std::string from = folder_.filename().string();
    if (!has_parent()) return;
    go_to(folder_.parent_path());
    const auto found = std::ranges::find(entries_, from, &FolderEntry::name);
    if (trouble_ == FileTrouble::None && found != entries_.end())
        selected_ = static_cast<std::size_t>(found - entries_.begin());
}

void FileChoice::home() {
    if (const auto home = home_folder()) go_to(*home);
}

void FileChoice::select(std::size_t entry) {
    if (entry >= entries_.size()) return;
    forget_trouble();
    selected_ = entry;
    if (!entries_[entry].folder) name_ = entries_[entry].name;
}

void FileChoice::move(int by) {
    if (entries_.empty() || by == 0) return;
    const auto last = static_cast<long>(entries_.size()) - 1;
    select(static_cast<std::size_t>(selected_ ? std::clamp(static_cast<long>(*selected_) + by, 0L, last)
                                    : by > 0  ? 0
                                              : last));
}

void FileChoice::type(std::string name) {
    forget_trouble();
    name_ = std::move(name);
    const auto found = std::ranges::find(entries_, name_, &FolderEntry::name);
    selected_ =
        found == entries_.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - entries_.begin()));
}

void FileChoice::keep() { to_replace_.reset(); }

void FileChoice::say(std::string line) {
    forget_trouble();
    detail_ = std::move(line);
    trouble_ = FileTrouble::Said;
}

std::optional<fs::path> FileChoice::accept() {
    const std::optional<fs::path> asked = to_replace_;
    forget_trouble();
    if (asked) return asked;
    if (selected_ && entries_[*selected_].folder && entries_[*selected_].name != name_) {
        go_to(folder_ / entries_[*selected_].name);
        return std::nullopt;
    }
    if (name_.find_first_not_of(' ') == std::string::npos) return refuse(FileTrouble::NoName);
    if (purpose_ == FilePurpose::SaveExample && (name_.find('/') != std::string::npos || name_.starts_with('.')))
        return refuse(FileTrouble::SlashInName);
    return accept_file(full_path(folder_, name_));
}

std::optional<fs::path> FileChoice::accept_file(fs::path file) {
    if (is_folder(file)) {
        go_to(file);
        if (trouble_ == FileTrouble::None) name_.clear();
        return std::nullopt;
    }
    if (purpose_ == FilePurpose::Open) return to_open(std::move(file));
    file = with_ending(file);
    if (!is_folder(file.parent_path())) return refuse(FileTrouble::NoFolder);
    if (!is_there(file)) return file;
    if (is_folder(file)) return refuse(FileTrouble::NoFolder);
    to_replace_ = file;
    return std::nullopt;
}

std::optional<fs::path> FileChoice::to_open(fs::path file) {
    if (!is_there(file)) file = with_ending(file);
    if (!is_there(file)) return refuse(FileTrouble::NotThere);
    return file;
}

}  // namespace bodychain
