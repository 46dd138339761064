// What the screen knows of scenario files: what the window tells it and what the person asks for.
#pragma once

#include "session/files/file_choice.h"

#include <optional>
#include <string>
#include <vector>

namespace bodychain::ui {

enum class FileWish : unsigned char { New, Open, Save, SaveAs, SaveExample };

enum class UnsavedAnswer : unsigned char { Save, DontSave, Cancel };

enum class RecoveryAnswer : unsigned char { Open, Discard, Later };

/// Unsaved work of an earlier start.
struct RecoveryOffer {
    std::string name, when;
};

/// What is being typed of name and notes.
enum class NotesField : unsigned char { None, Name, Notes };

/// A key for whatever list or question is open.
enum class ListKey : unsigned char { Up, Down, PageUp, PageDown, Left, Right, Enter, Escape, Next, Previous };

struct FileView {
    // Told by the window.
    std::string name, path;  // of the file, or of the scenario that is in none: then there is no path
    bool unsaved = false;
    std::string changed_from;         // the example that this was, while it still carries its name or words; else empty
    std::vector<std::string> recent;  // paths, the last used first; read when the menu opens
    std::optional<RecoveryOffer> recovery;
    std::optional<std::string> question;  // what has unsaved changes, while it is asked about
    std::optional<FileChoice> choice;     // the browser, while it is open
    std::vector<ListKey> keys;            // of this frame

    // Asked for by the person, taken by the window.
    std::optional<FileWish> wanted;
    std::optional<std::string> recent_wanted;
    std::optional<std::filesystem::path> chosen;
    bool choice_ended = false;
    std::optional<UnsavedAnswer> answered;
    std::optional<RecoveryAnswer> recovery_answered;

    // Of the drawing.
    bool menu_open = false, recent_open = false, history_open = false;
    bool notes_open = false, notes_wanted = false;  // wanted: is to be scrolled to
    NotesField notes_typing = NotesField::None;
    bool notes_begin = false;  // the field is to get the focus
    int focus = 0;             // of the dialog that is open: which of its parts the keys go to
    bool focus_moved = true;
};

/// A question or the browser is in front: keys and pointer belong to it.
inline bool dialog_open(const FileView& files) { return files.question.has_value() || files.choice.has_value(); }

}  // namespace bodychain::ui
