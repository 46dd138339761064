// Choosing a file: where the browser begins, and what becomes of what was chosen.
#include "app/controls/file_control.h"

#include "base/atomic_file.h"
#include "scenario/scenario_json.h"
#include "session/files/folder_listing.h"
#include "session/files/own_presets.h"
#include "session/files/preset_origin.h"
#include "words/file_words.h"
#include "words/strings/file_strings.h"

#include <algorithm>
#include <utility>

namespace bodychain {

namespace fs = std::filesystem;

namespace {

// Of a scenario's name a file's: without what a path takes for a folder.
std::string file_of_name(std::string name) {
    std::ranges::replace(name, '/', '-');
    while (name.starts_with('.')) name.erase(0, 1);
    return name;
}

}  // namespace

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
    view.files.focus = ui::kBrowserName;
    view.notice.clear();
    view.help_open = false;
}

void FileControl::accept(Document& document, ui::ViewState& view) {
    ui::FileView& files = view.files;
    if (!files.choice) return;
    const auto chosen = files.choice->accept();
    if (files.choice->to_replace()) files.focus = ui::kBrowserAccept;
    if (chosen) take(chosen->string(), document, view);
}

void FileControl::take(const std::string& file, Document& document, ui::ViewState& view) {
    ui::FileView& files = view.files;
    const FilePurpose purpose = files.choice->purpose();
    const bool done = purpose == FilePurpose::Open   ? open(file, document, view)
                      : purpose == FilePurpose::Save ? save(file, document, view)
                                                     : save_example(file, document, view);
    if (!done) return files.choice->say(std::exchange(view.notice, {}));
    files.choice.reset();
    if (purpose == FilePurpose::Save) go_on(document, view);
}

void FileControl::cancel(ui::ViewState& view) {
    ui::FileView& files = view.files;
    if (files.choice && files.choice->to_replace()) {
        files.choice->keep();
        files.focus = ui::kBrowserName;
        return;
    }
    files.choice.reset();
    goal_ = Goal::None;
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

}  // namespace bodychain
