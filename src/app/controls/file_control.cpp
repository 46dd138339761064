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

namespace {

namespace fs = std::filesystem;

std::optional<ui::ListKey> list_key(KeyAction action) {
    switch (action) {
        case KeyAction::RowUp: return ui::ListKey::Up;
        case KeyAction::RowDown: return ui::ListKey::Down;
        case KeyAction::PageUp: return ui::ListKey::PageUp;
        case KeyAction::PageDown: return ui::ListKey::PageDown;
        case KeyAction::StepBack: return ui::ListKey::Left;
        case KeyAction::StepForward: return ui::ListKey::Right;
        case KeyAction::Accept: return ui::ListKey::Enter;
        case KeyAction::Close: return ui::ListKey::Escape;
        case KeyAction::NextField: return ui::ListKey::Next;
        case KeyAction::PreviousField: return ui::ListKey::Previous;
        default: return std::nullopt;
    }
}

std::optional<ui::FileWish> wish_of(KeyAction action) {
    switch (action) {
        case KeyAction::NewFile: return ui::FileWish::New;
        case KeyAction::OpenFile: return ui::FileWish::Open;
        case KeyAction::SaveFile: return ui::FileWish::Save;
        case KeyAction::SaveFileAs: return ui::FileWish::SaveAs;
        default: return std::nullopt;
    }
}

// Of a scenario's name a file's: without what a path takes for a folder.
std::string file_of_name(std::string name) {
    std::ranges::replace(name, '/', '-');
    while (name.starts_with('.')) name.erase(0, 1);
    return name;
}

}  // namespace

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

void FileControl::take(Document& document, ui::ViewState& view) {
    ui::FileView& files = view.files;
    files.keys.clear();
    if (const auto wish = std::exchange(files.wanted, std::nullopt)) take_wish(*wish, document, view);
    if (const auto file = std::exchange(files.recent_wanted, std::nullopt)) want(Goal::OpenFile, *file, document, view);
    if (const auto answer = std::exchange(files.answered, std::nullopt)) take_answer(*answer, document, view);
    if (const auto answer = std::exchange(files.recovery_answered, std::nullopt))
        take_recovery(*answer, document, view);
    take_choice(document, view);
}

void FileControl::take_wish(ui::FileWish wish, Document& document, ui::ViewState& view) {
    view.help_open = false;
    switch (wish) {
        case ui::FileWish::New: return want(Goal::New, {}, document, view);
        case ui::FileWish::Open: return want(Goal::Browse, {}, document, view);
        case ui::FileWish::Save:
            if (path_.empty())
                browse(FilePurpose::Save, document, view);
            else
                save(path_, document, view);
            return;
        case ui::FileWish::SaveAs: return browse(FilePurpose::Save, document, view);
        case ui::FileWish::SaveExample: return browse(FilePurpose::SaveExample, document, view);
    }
}

bool FileControl::take_key(KeyAction action, bool typing, ui::ViewState& view) {
    ui::FileView& files = view.files;
    if (dialog_open(files)) {
        if (const auto key = list_key(action)) files.keys.push_back(*key);
        return true;
    }
    if (const auto wish = wish_of(action)) {
        files.wanted = wish;
        files.menu_open = false;
        return true;
    }
    if (typing) return false;
    if (action == KeyAction::History) files.history_open = !files.history_open;
    return action == KeyAction::History;
}

void FileControl::drop(const std::string& file, Document& document, ui::ViewState& view) {
    if (!dialog_open(view.files)) want(Goal::OpenFile, file, document, view);
}

bool FileControl::may_close(const Document& document, ui::ViewState& view) {
    if (!unsaved(document)) return true;
    view.files.choice.reset();  // what was asked before is overtaken
    goal_ = Goal::Close;
    view.files.question = shown_name(document).empty() ? text::kUntitled : shown_name(document);
    view.files.focus = 0;
    view.help_open = false;
    return false;
}

void FileControl::want(Goal goal, std::string file, Document& document, ui::ViewState& view) {
    goal_ = goal;
    goal_file_ = std::move(file);
    if (!unsaved(document)) return go_on(document, view);
    view.files.question = shown_name(document).empty() ? text::kUntitled : shown_name(document);
    view.files.focus = 0;
    view.help_open = false;
}

// Nothing unsaved is in the way any more.
void FileControl::go_on(Document& document, ui::ViewState& view) {
    switch (std::exchange(goal_, Goal::None)) {
        case Goal::None: return;
        case Goal::New: return begin(document, view, {}, text::kNewStep, {});
        case Goal::Browse: return browse(FilePurpose::Open, document, view);
        case Goal::OpenFile: open(goal_file_, document, view); return;
        case Goal::Recover: return recover(document, view);
        case Goal::Close: closes_ = true; return;
    }
}

void FileControl::take_answer(ui::UnsavedAnswer answer, Document& document, ui::ViewState& view) {
    view.files.question.reset();
    if (answer == ui::UnsavedAnswer::Cancel) {
        goal_ = Goal::None;
    } else if (answer == ui::UnsavedAnswer::DontSave) {
        go_on(document, view);
    } else if (path_.empty()) {
        browse(FilePurpose::Save, document, view);  // and then goes on
    } else if (save(path_, document, view)) {
        go_on(document, view);
    } else {
        goal_ = Goal::None;
    }
}

// Where the file lies, else where one was used last.
fs::path FileControl::usual_folder() const {
    if (!path_.empty()) return fs::path(path_).parent_path();
    const std::vector<std::string> files = recent_ ? recent_->list() : std::vector<std::string>();
    std::error_code ignored;
    return files.empty() ? fs::current_path(ignored) : fs::path(files.front()).parent_path();
}

// Made at need, as nobody else does.
Result<fs::path> FileControl::example_folder() const {
    const auto own = own_presets_folder();
    if (!own) return Error{text::kMyExamples, text::kNoExampleFolder, text::kNoExampleFolderWanted};
    std::error_code error;
    fs::create_directories(*own, error);
    return error ? Result<fs::path>(Error{own->string(), error.message(), {}}) : Result<fs::path>(*own);
}

void FileControl::browse(FilePurpose purpose, const Document& document, ui::ViewState& view) const {
    const Result<fs::path> folder =
        purpose == FilePurpose::SaveExample ? example_folder() : Result<fs::path>(usual_folder());
    if (!folder) {
        view.notice = folder.error().line();
        return;
    }
    const std::string name =
        path_.empty() || purpose == FilePurpose::SaveExample ? file_of_name(document.current().name) : file_name(path_);
    view.files.choice.emplace(purpose, folder.value(), purpose == FilePurpose::Open ? std::string() : name);
    view.files.focus = 0;
    view.files.focus_moved = true;
    view.notice.clear();
    view.help_open = false;
}

void FileControl::take_choice(Document& document, ui::ViewState& view) {
    ui::FileView& files = view.files;
    if (std::exchange(files.choice_ended, false)) {
        files.choice.reset();
        goal_ = Goal::None;
    }
    const auto chosen = std::exchange(files.chosen, std::nullopt);
    if (!chosen || !files.choice) return;
    const FilePurpose purpose = files.choice->purpose();
    const std::string file = chosen->string();
    const bool done = purpose == FilePurpose::Open   ? open(file, document, view)
                      : purpose == FilePurpose::Save ? save(file, document, view)
                                                     : save_example(file, document, view);
    if (!done) {
        files.choice->say(std::exchange(view.notice, {}));
        files.focus_moved = true;
        return;
    }
    files.choice.reset();
    if (purpose == FilePurpose::Save) go_on(document, view);
}

bool FileControl::save(const std::string& file, const Document& document, ui::ViewState& view) {
    if (const auto error =
            write_file(file, print_scenario(without_borrowed_words(document.current(), own_presets())))) {
        view.notice = error->line();
        return false;
    }
    path_ = file;
    saved_ = document.current_ptr();
    view.notice.clear();
    remember(file);
    return true;
}

// A copy: what is edited stays what it is.
bool FileControl::save_example(const std::string& file, const Document& document, ui::ViewState& view) {
    Scenario example = without_borrowed_words(document.current(), own_presets());
    example.name = file_title(file);
    const auto error = write_file(file, print_scenario(example));
    view.notice = error ? error->line() : filled(text::kExampleSaved, example.name);
    gallery_seen_ = false;  // and is read anew
    return !error;
}

bool FileControl::open(const std::string& file, Document& document, ui::ViewState& view) {
    if (is_device(file)) {
        view.notice = Error{file, text::kNotAFile, text::kScenarioFile}.line();
        return false;
    }
    auto scenario = load_scenario_file(file);
    if (!scenario) {
        view.notice = scenario.error().line();
        return false;
    }
    begin(document, view, std::move(scenario.value()), filled(text::kOpenStep, file_name(file)),
          full_path(".", file).string());
    remember(path_);
    return true;
}

void FileControl::begin(Document& document, ui::ViewState& view, Scenario scenario, std::string label,
                        std::string path) {
    document = Document(std::move(scenario), std::move(label));
    path_ = std::move(path);
    saved_ = document.current_ptr();
    view.notice.clear();
    view.gallery.open = view.self_check.open = false;
    view.gallery.told = without_borrowed_words(document.current(), own_presets());
    view.hint = view.hint && view.gallery.told->look_at.empty();
}

void FileControl::take_recovery(ui::RecoveryAnswer answer, Document& document, ui::ViewState& view) {
    if (recovered_.empty()) return;
    if (answer == ui::RecoveryAnswer::Open) return want(Goal::Recover, {}, document, view);
    if (answer == ui::RecoveryAnswer::Discard) {
        Autosave::forget(recovered_.front());
        recovered_.erase(recovered_.begin());
    } else {
        recovered_.clear();  // their copies stay for the next start
    }
    offer(view);
}

void FileControl::recover(Document& document, ui::ViewState& view) {
    if (recovered_.empty()) return;
    if (taken_up_) Autosave::forget(*taken_up_);
    taken_up_ = recovered_.front();
    recovered_.erase(recovered_.begin());
    begin(document, view, taken_up_->scenario, text::kRecoveredStep, taken_up_->of_file);
    saved_.reset();  // unsaved, even where it equals what a new scenario is
    if (path_.empty()) return offer(view);
    if (auto held = load_scenario_file(path_)) saved_ = std::make_shared<const Scenario>(std::move(held.value()));
    offer(view);
}

}  // namespace bodychain
