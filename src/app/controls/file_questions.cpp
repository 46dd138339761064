// What is asked before unsaved work would be lost, and what is offered of an earlier start.
#include "app/controls/file_control.h"

#include "scenario/scenario_json.h"
#include "session/files/preset_origin.h"
#include "words/strings/file_strings.h"

#include <utility>

namespace bodychain {

void FileControl::command(ui::FileWish wish, Document& document, ui::ViewState& view) {
    view.help_open = view.files.menu_open = false;
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

void FileControl::drop(const std::string& file, Document& document, ui::ViewState& view) {
    if (!dialog_open(view.files)) want(Goal::OpenFile, file, document, view);
}

void FileControl::open_recent(const std::string& file, Document& document, ui::ViewState& view) {
    view.files.menu_open = false;
    want(Goal::OpenFile, file, document, view);
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

void FileControl::answer(ui::UnsavedAnswer answer, Document& document, ui::ViewState& view) {
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

void FileControl::answer(ui::RecoveryAnswer answer, Document& document, ui::ViewState& view) {
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
