// What the screen knows of scenario files.
#pragma once

#include "session/files/file_choice.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace bodychain::ui {

enum class FileWish : unsigned char { New, Open, Save, SaveAs, SaveExample };

enum class UnsavedAnswer : unsigned char { Save, DontSave, Cancel };
/// In the order of the buttons, which stand from right to left.
inline constexpr std::array<UnsavedAnswer, 3> kUnsavedAnswers{UnsavedAnswer::Save, UnsavedAnswer::DontSave,
                                                              UnsavedAnswer::Cancel};

enum class RecoveryAnswer : unsigned char { Open, Discard, Later };

/// Unsaved work of an earlier start.
struct RecoveryOffer {
    std::string name, when;
};

/// What is being typed of name and notes.
enum class NotesField : unsigned char { None, Name, Notes };

/// The parts of the browser that keys go to, in the order of Tab.
enum BrowserPart : int { kBrowserName, kBrowserList, kBrowserAccept, kBrowserCancel, kBrowserParts };

/// What is told by the window, and what is open.
struct FileView {
    std::string name, path;  // of the file, or of the scenario that is in none: then there is no path
    bool unsaved = false;
    std::string changed_from;         // the example that this was, while it still carries its name or words; else empty
    std::vector<std::string> recent;  // paths, the last used first; read when the menu opens
    std::optional<RecoveryOffer> recovery;
    std::optional<std::string> question;  // what has unsaved changes, while it is asked about
    std::optional<FileChoice> choice;     // the browser, while it is open
    int focus = 0;                        // of the dialog that is in front: which of its parts the keys go to
    bool menu_open = false, history_open = false, notes_open = false;
};

/// A question or the browser is in front: keys and pointer belong to it.
inline bool dialog_open(const FileView& files) { return files.question.has_value() || files.choice.has_value(); }

}  // namespace bodychain::ui
