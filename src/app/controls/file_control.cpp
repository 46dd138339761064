#include "app/controls/file_control.h"

#include "base/atomic_file.h"
#include "scenario/scenario_json.h"
#include "session/files/folder_listing.h"
#include "session/files/own_presets.h"
#include "session/files/preset_origin.h"
#include "words/file_words.h"
#include "words/strings/file_strings.h"

#include <unistd.h>

#include <algorithm>
#include <utility>

namespace bodychain {

namespace fs = std::filesystem;

FileControl::FileControl(const WindowOptions& options, const Document& document, std::optional<fs::path> state,
                         std::function<double()> now_s)
    : now_s_(std::move(now_s)), saved_(document.current_ptr()) {
    if (!options.file.empty()) {
        path_ = full_path(".", options.file).string();
        if (auto held = load_scenario_file(path_))
            saved_ =
                std::make_shared<const Scenario>(std::move(held.value()));  // without what the command line changed
    }
    if (!state) return;
    recovered_ = Autosave::left_behind(*state);
    autosave_.emplace(*state, static_cast<long>(getpid()));
    recent_.emplace(*state);
    if (!path_.empty()) remember(path_);
}

void FileControl::autosave_clear() {
    if (autosave_) autosave_->clear();
    if (taken_up_) Autosave::forget(*taken_up_);
    taken_up_.reset();
}

void FileControl::remember(const std::string& file) {
    if (recent_)
        static_cast<void>(recent_->add(file));  // only a convenience: whoever cannot keep it need not hear of it
}

bool FileControl::unsaved(const Document& document) const {
    return saved_ != document.current_ptr() && (!saved_ || *saved_ != document.current());
}

std::string FileControl::shown_name(const Document& document) const {
    return path_.empty() ? scenario_name(document) : file_title(path_);
}

// What was changed is not that example any more; a file's name says nothing of the kind.
std::string FileControl::scenario_name(const Document& document) const {
    const Scenario& now = document.current();
    const Preset* left = left_preset(now, own_presets());
    return left && left->scenario.name == now.name ? filled(text::kChangedName, std::string(translated(now.name)))
                                                   : std::string(translated(now.name));
}

std::span<const Preset> FileControl::own_presets() const {
    return own_ ? std::span<const Preset>(own_->presets) : std::span<const Preset>();
}

std::string FileControl::title(const Document& document) const {
    std::string name = shown_name(document);
    const bool changed = unsaved(document);
    if (name.empty() && (changed || document.steps().size() > 1)) name = text::kUntitled.str();
    if (name.empty()) return "bodychain";
    return name + (changed ? " \u2022 \u2014 bodychain" : " \u2014 bodychain");
}

std::optional<double> FileControl::due_in_s() const {
    const auto due = autosave_ ? autosave_->due_s() : std::nullopt;
    return due ? std::optional(std::max(0.0, *due - now_s_())) : std::nullopt;
}

void FileControl::offer(ui::ViewState& view) const {
    view.files.recovery.reset();
    if (recovered_.empty()) return;
    const Recovered& first = recovered_.front();
    std::string name = first.of_file.empty() ? first.scenario.name : file_name(first.of_file);
    view.files.recovery = ui::RecoveryOffer{std::move(name), time_text(first.written)};
}

void FileControl::update(const Document& document, ui::ViewState& view) {
    const bool changed = unsaved(document);
    if (autosave_) {
        if (const auto error = autosave_->update(document.current_ptr(), path_, changed, now_s_()))
            view.notice = error->line();
        if (taken_up_ && !autosave_->due_s()) {
            Autosave::forget(*taken_up_);
            taken_up_.reset();
        }
    }
    ui::FileView& files = view.files;
    files.name = shown_name(document);
    files.path = path_;
    files.unsaved = changed;
    const Preset* left = left_preset(document.current(), own_presets());
    files.changed_from = left ? std::string(translated(left->scenario.name)) : std::string();
    if (files.menu_open && !menu_seen_ && recent_) files.recent = recent_->list();
    menu_seen_ = files.menu_open;
    if (!files.recovery) offer(view);
    if (view.gallery.open && !gallery_seen_) {
        const auto own = own_presets_folder();
        view.gallery.own = own_ = std::make_shared<const OwnPresets>(own ? read_own_presets(*own) : OwnPresets());
        view.notice.clear();  // it would lie over the cards
    }
    gallery_seen_ = view.gallery.open;
}

}  // namespace bodychain
