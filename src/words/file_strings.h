// The words of scenario files: menu, browser, questions, unsaved work that was found, history.
#pragma once

namespace bodychain::text {

inline constexpr const char* kFile = "File";
inline constexpr const char* kFileTip = "Open and save scenarios";
inline constexpr const char* kNew = "New";
inline constexpr const char* kOpen = "Open\u2026";
inline constexpr const char* kOpenRecent = "Open recent";
inline constexpr const char* kNoRecent = "None yet";
inline constexpr const char* kSave = "Save";
inline constexpr const char* kSaveAs = "Save as\u2026";
inline constexpr const char* kSaveExample = "Save as my example\u2026";
inline constexpr const char* kNewKeys = "Ctrl+N";
inline constexpr const char* kOpenKeys = "Ctrl+O";
inline constexpr const char* kSaveKeys = "Ctrl+S";
inline constexpr const char* kSaveAsKeys = "Ctrl+Shift+S";
inline constexpr const char* kUntitled = "Untitled";
inline constexpr const char* kUnsavedTip = "Changed since it was last saved";
inline constexpr const char* kNeverSavedTip = "Not in a file yet";

// Browser
inline constexpr const char* kOpenTitle = "Open a scenario";
inline constexpr const char* kSaveTitle = "Save the scenario as";
inline constexpr const char* kExampleTitle = "Save as my example";
inline constexpr const char* kExampleTitleMore = "It will stand among the examples, under \u201CMy examples\u201D.";
inline constexpr const char* kOpenButton = "Open";
inline constexpr const char* kSaveButton = "Save";
inline constexpr const char* kCancel = "Cancel";
inline constexpr const char* kUp = "Up";
inline constexpr const char* kUpTip = "To the folder that holds this one";
inline constexpr const char* kHome = "Home";
inline constexpr const char* kHomeTip = "To your own folder";
inline constexpr const char* kFileName = "Name";
inline constexpr const char* kEmptyFolder = "No folders and no scenario files (*.json) here.";
inline constexpr const char* kEmptyExamples = "No examples of your own yet.";
inline constexpr const char* kTroubleNoName = "Type a name, or choose a file.";
inline constexpr const char* kTroubleNotThere = "There is no file of this name here.";
inline constexpr const char* kTroubleNoFolder = "The folder in this name does not exist.";
inline constexpr const char* kTroubleSlash = "A name without a slash, please; it may not begin with a dot.";
inline constexpr const char* kReplaceAsked = "A file of this name is already there. Replace it?";
inline constexpr const char* kReplace = "Replace";
inline constexpr const char* kKeepIt = "Keep it";

// Name and notes; {} is a name
inline constexpr const char* kNotes = "Name and notes";
inline constexpr const char* kNotesMenu = "Name and notes\u2026";
inline constexpr const char* kNotesTip = "What this scenario is called, and what you want to remember about it; saved in its file";
inline constexpr const char* kNameHint = "Name of the scenario";
inline constexpr const char* kNotesHint = "Click to write: history, findings, what to look at next time\u2026";
inline constexpr const char* kNameStep = "Name";
inline constexpr const char* kNotesStep = "Notes";
inline constexpr const char* kChangedFrom = "Changed from the example \u201C{}\u201D: what that says of itself no longer holds and is not saved with it.";
inline constexpr const char* kChangedName = "{} (changed)";

// Own examples
inline constexpr const char* kMyExamples = "My examples";
inline constexpr const char* kMyExamplesNone = "None yet. “Save as my example…” in the File menu puts the posture here.";
inline constexpr const char* kExampleSaved = "“{}” now stands among the examples (E).";
inline constexpr const char* kNoExampleFolder = "there is no folder for your own examples";
inline constexpr const char* kNoExampleFolderWanted = "HOME or XDG_DATA_HOME to be set";

// Questions; {} is a name
inline constexpr const char* kUnsavedAsked = "Save the changes to \u201C{}\u201D?";
inline constexpr const char* kUnsavedMore = "Without saving, they are lost.";
inline constexpr const char* kDontSave = "Don\u2019t save";
inline constexpr const char* kRecovered = "Unsaved work from before was found";
inline constexpr const char* kRecoveredOf = "\u201C{}\u201D";
inline constexpr const char* kDiscard = "Discard";
inline constexpr const char* kLater = "Later";
inline constexpr const char* kOpenRecoveredTip = "Opens it; the program keeps a copy until you save it";
inline constexpr const char* kDiscardTip = "Deletes it";
inline constexpr const char* kLaterTip = "Asks again at the next start";

// Steps of the history
inline constexpr const char* kStartStep = "Start";
inline constexpr const char* kNewStep = "New";
inline constexpr const char* kOpenStep = "Open {}";
inline constexpr const char* kRecoveredStep = "Unsaved work opened";
inline constexpr const char* kHistory = "History";
inline constexpr const char* kHistoryTip = "Every step so far, to go back to any of them  (H)";
inline constexpr const char* kHistoryCloseTip = "Close the history  (H or Esc)";
inline constexpr const char* kHistoryMore = "The newest step is at the bottom; click one to go there. Pale steps were undone.";

// For the list of keys (F1)
inline constexpr const char* kHelpFileKeys = "Ctrl + N, O, S, Shift + S";
inline constexpr const char* kHelpFileDoes = "new, open, save, save as";
inline constexpr const char* kHelpHistoryKey = "H";
inline constexpr const char* kHelpHistoryDoes = "history: every step by name, to go back to any";

// What was wrong with a file
inline constexpr const char* kNotAFile = "is not a file";
inline constexpr const char* kScenarioFile = "a scenario file";

}  // namespace bodychain::text
