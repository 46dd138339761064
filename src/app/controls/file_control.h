// The scenario's file: opening, saving, what is asked before work would be lost, and the copy that survives a crash.
//
// New, open, open recent, a dropped file and closing the window all go through one question while something is unsaved.
// Opening begins a new history; saving is never a step of it. session/files/file_choice.h is the file browser as
// values, ui/files/file_browser.h draws it. A copy is written within five seconds of a change
// (session/files/autosave.h; a sleeping window is woken for it). With `--frames` nothing is remembered or offered. A
// changed preset keeps its name with the mark
// "(changed)" and loses its words in files and captions (session/files/preset_origin.h).
#pragma once

#include "app/arguments/window_options.h"
#include "session/document/document.h"
#include "session/files/autosave.h"
#include "session/files/recent_files.h"
#include "ui/state/view_state.h"

#include <chrono>
#include <functional>
#include <span>

namespace bodychain {

class FileControl {
public:
    /// `options.file` is what is edited; `state`: where to remember things, nothing: nowhere (pictures for documents).
    /// `now_s`: a clock that only grows.
    FileControl(const WindowOptions& options, const Document& document, std::optional<std::filesystem::path> state,
                std::function<double()> now_s);

    /// Before the panels: the copy is written when it is due, also of a window that nobody sees, and the panels are
    /// told the name.
    void update(const Document& document, ui::ViewState& view);

    // What a person asked for. A step that opens something begins a new history.
    void command(ui::FileWish wish, Document& document, ui::ViewState& view);
    void open_recent(const std::string& file, Document& document, ui::ViewState& view);
    /// A file dropped on the window.
    void drop(const std::string& file, Document& document, ui::ViewState& view);
    void answer(ui::UnsavedAnswer answer, Document& document, ui::ViewState& view);
    void answer(ui::RecoveryAnswer answer, Document& document, ui::ViewState& view);
    /// Takes what is chosen in the browser, where it can be taken.
    void accept(Document& document, ui::ViewState& view);
    /// This file was chosen in the browser, which is open: it is opened or saved, or the browser says why not.
    void take(const std::string& file, Document& document, ui::ViewState& view);
    /// Keeps what would have been replaced, or else closes the browser and gives up what it was for.
    void cancel(ui::ViewState& view);

    /// The window was asked to close. False: there is unsaved work, and the person is asked first.
    bool may_close(const Document& document, ui::ViewState& view);
    /// The person has agreed to the end.
    bool closes() const { return closes_; }
    /// The program ends as its owner wants.
    void end() { autosave_clear(); }

    /// Seconds until update() wants to be called again; nothing: no need.
    std::optional<double> due_in_s() const;
    bool unsaved(const Document& document) const;
    const std::string& path() const { return path_; }
    /// "walk • — bodychain".
    std::string title(const Document& document) const;

private:
    enum class Goal : unsigned char { None, New, Browse, OpenFile, Recover, Close };

    void want(Goal goal, std::string file, Document& document, ui::ViewState& view);
    void go_on(Document& document, ui::ViewState& view);
    std::filesystem::path usual_folder() const;
    Result<std::filesystem::path> example_folder() const;
    void browse(FilePurpose purpose, const Document& document, ui::ViewState& view) const;
    bool save(const std::string& file, const Document& document, ui::ViewState& view);
    bool save_example(const std::string& file, const Document& document, ui::ViewState& view);
    bool open(const std::string& file, Document& document, ui::ViewState& view);
    void recover(Document& document, ui::ViewState& view);
    void begin(Document& document, ui::ViewState& view, Scenario scenario, std::string label, std::string path);
    void offer(ui::ViewState& view) const;
    void remember(const std::string& file);
    void autosave_clear();
    std::string scenario_name(const Document& document) const;
    std::string shown_name(const Document& document) const;
    /// The person's own examples, as far as they were read.
    std::span<const Preset> own_presets() const;

    std::function<double()> now_s_;
    std::string path_;  // empty: in no file yet
    std::shared_ptr<const Scenario>
        saved_;  // what the file holds, or the beginning of what is in none; nothing: a file that is not there
    std::optional<Autosave> autosave_;
    std::optional<RecentFiles> recent_;
    std::vector<Recovered> recovered_;   // still to be offered
    std::optional<Recovered> taken_up_;  // its copy goes once another is written
    std::shared_ptr<const OwnPresets> own_;
    Goal goal_ = Goal::None;  // what waits for an answer or a name
    std::string goal_file_;
    bool closes_ = false, menu_seen_ = false, gallery_seen_ = false;
};

}  // namespace bodychain
