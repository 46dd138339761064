// The words of scenario files: menu, browser, questions, unsaved work that was found, history.
#pragma once

#include "words/language/language.h"

namespace bodychain::text {

// clang-format off

inline constexpr Text kFile{"File"};
inline constexpr Text kFileTip{"Open and save scenarios"};
inline constexpr Text kNew{"New"};
inline constexpr Text kOpen{"Open\u2026"};
inline constexpr Text kOpenRecent{"Open recent"};
inline constexpr Text kNoRecent{"None yet"};
inline constexpr Text kSave{"Save"};
inline constexpr Text kSaveAs{"Save as\u2026"};
inline constexpr Text kSaveExample{"Save as my example\u2026"};
inline constexpr Text kNewKeys{"Ctrl+N"};
inline constexpr Text kOpenKeys{"Ctrl+O"};
inline constexpr Text kSaveKeys{"Ctrl+S"};
inline constexpr Text kSaveAsKeys{"Ctrl+Shift+S"};
inline constexpr Text kUntitled{"Untitled"};
inline constexpr Text kUnsavedTip{"Changed since it was last saved"};
inline constexpr Text kNeverSavedTip{"Not in a file yet"};

// Browser
inline constexpr Text kOpenTitle{"Open a scenario"};
inline constexpr Text kSaveTitle{"Save the scenario as"};
inline constexpr Text kExampleTitle{"Save as my example"};
inline constexpr Text kExampleTitleMore{"It will stand among the examples, under \u201CMy examples\u201D."};
inline constexpr Text kOpenButton{"Open"};
inline constexpr Text kSaveButton{"Save"};
inline constexpr Text kCancel{"Cancel"};
inline constexpr Text kUp{"Up", "folder"};
inline constexpr Text kUpTip{"To the folder that holds this one"};
inline constexpr Text kHome{"Home"};
inline constexpr Text kHomeTip{"To your own folder"};
inline constexpr Text kFileName{"Name"};
inline constexpr Text kEmptyFolder{"No folders and no scenario files (*.json) here."};
inline constexpr Text kEmptyExamples{"No examples of your own yet."};
inline constexpr Text kTroubleNoName{"Type a name, or choose a file."};
inline constexpr Text kTroubleNotThere{"There is no file of this name here."};
inline constexpr Text kTroubleNoFolder{"The folder in this name does not exist."};
inline constexpr Text kTroubleSlash{"A name without a slash, please; it may not begin with a dot."};
inline constexpr Text kReplaceAsked{"A file of this name is already there. Replace it?"};
inline constexpr Text kReplace{"Replace"};
inline constexpr Text kKeepIt{"Keep it"};

// Name and notes; {} is a name
inline constexpr Text kNotes{"Name and notes"};
inline constexpr Text kNotesMenu{"Name and notes\u2026"};
inline constexpr Text kNotesTip{"What this scenario is called, and what you want to remember about it; saved in its file"};
inline constexpr Text kNameHint{"Name of the scenario"};
inline constexpr Text kNotesHint{"Click to write: history, findings, what to look at next time\u2026"};
inline constexpr Text kNameStep{"Name"};
inline constexpr Text kNotesStep{"Notes"};
inline constexpr Text kChangedFrom{"Changed from the example \u201C{}\u201D: what that says of itself no longer holds and is not saved with it."};
inline constexpr Text kChangedName{"{} (changed)"};

// Own examples
inline constexpr Text kMyExamples{"My examples"};
inline constexpr Text kMyExamplesNone{"None yet. “Save as my example…” in the File menu puts the posture here."};
inline constexpr Text kExampleSaved{"“{}” now stands among the examples (E)."};
inline constexpr Text kNoExampleFolder{"there is no folder for your own examples"};
inline constexpr Text kNoExampleFolderWanted{"HOME or XDG_DATA_HOME to be set"};

// Questions; {} is a name
inline constexpr Text kUnsavedAsked{"Save the changes to \u201C{}\u201D?"};
inline constexpr Text kUnsavedMore{"Without saving, they are lost."};
inline constexpr Text kDontSave{"Don\u2019t save"};
inline constexpr Text kRecovered{"Unsaved work from before was found"};
inline constexpr Text kRecoveredOf{"\u201C{}\u201D"};
inline constexpr Text kDiscard{"Discard"};
inline constexpr Text kLater{"Later"};
inline constexpr Text kOpenRecoveredTip{"Opens it; the program keeps a copy until you save it"};
inline constexpr Text kDiscardTip{"Deletes it"};
inline constexpr Text kLaterTip{"Asks again at the next start"};

// Steps of the history
inline constexpr Text kStartStep{"Start"};
inline constexpr Text kNewStep{"New"};
inline constexpr Text kOpenStep{"Open {}"};
inline constexpr Text kRecoveredStep{"Unsaved work opened"};
inline constexpr Text kHistory{"History"};
inline constexpr Text kHistoryTip{"Every step so far, to go back to any of them  (H)"};
inline constexpr Text kHistoryCloseTip{"Close the history  (H or Esc)"};
inline constexpr Text kHistoryMore{"The newest step is at the bottom; click one to go there. Pale steps were undone."};

// What was wrong with a file
inline constexpr Text kNotAFile{"is not a file"};
inline constexpr Text kScenarioFile{"a scenario file"};

// clang-format on

}  // namespace bodychain::text
