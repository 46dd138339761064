// What a person asks for that changes the posture, its file, or where they are in tests, tour and pages: see
// ui/state/action.h.
#pragma once

#include "scenario/parameter_table.h"
#include "scenario/self_check.h"
#include "session/document/document.h"
#include "ui/state/file_view.h"
#include "ui/state/tour_view.h"

#include <cstddef>
#include <optional>
#include <string>

namespace bodychain::ui {

// clang-format off
// The posture and its history.
struct EditScenario { Edit edit; bool operator==(const EditScenario&) const = default; };
struct SetValue { ParameterId id{}; double value = 0; bool operator==(const SetValue&) const = default; };  // and its linked side
struct LinkSides { ParameterId right{}; bool on = true; bool operator==(const LinkSides&) const = default; };
struct Undo { bool operator==(const Undo&) const = default; };
struct Redo { bool operator==(const Redo&) const = default; };
struct GoToStep { std::size_t step = 0; bool operator==(const GoToStep&) const = default; };  // of Document::steps()

// The sliders.
struct OpenRegion { Region region{}; bool on = true; bool operator==(const OpenRegion&) const = default; };
struct Find { std::string typed; bool operator==(const Find&) const = default; };
struct FocusFind { bool operator==(const FocusFind&) const = default; };
struct MarkRow { std::optional<ParameterId> row; bool operator==(const MarkRow&) const = default; };
struct TypeValue { bool operator==(const TypeValue&) const = default; };  // of the marked row
struct ShowNotes { bool operator==(const ShowNotes&) const = default; };  // unfolded and in view

// Files.
struct FileCommand { FileWish wish{}; bool operator==(const FileCommand&) const = default; };
struct OpenRecent { std::string path; bool operator==(const OpenRecent&) const = default; };
struct DropFile { std::string path; bool operator==(const DropFile&) const = default; };  // onto the window
struct AnswerUnsaved { UnsavedAnswer answer{}; bool operator==(const AnswerUnsaved&) const = default; };
struct AnswerRecovery { RecoveryAnswer answer{}; bool operator==(const AnswerRecovery&) const = default; };
struct FocusPart { int part = 0; bool operator==(const FocusPart&) const = default; };  // of the dialog in front
struct BrowseUp { bool operator==(const BrowseUp&) const = default; };
struct BrowseHome { bool operator==(const BrowseHome&) const = default; };
struct BrowseSelect { std::size_t entry = 0; bool operator==(const BrowseSelect&) const = default; };
struct BrowseMove { int by = 0; bool operator==(const BrowseMove&) const = default; };
struct BrowseType { std::string name; bool operator==(const BrowseType&) const = default; };
struct BrowseAccept { bool operator==(const BrowseAccept&) const = default; };
struct BrowseCancel { bool operator==(const BrowseCancel&) const = default; };  // or keeps what would have been replaced

// The self-tests.
struct ChooseTest { SelfCheck test{}; bool operator==(const ChooseTest&) const = default; };
struct AnswerTest { SelfQuestion question{}; Side side{}; SelfAnswer answer{}; bool operator==(const AnswerTest&) const = default; };
struct PointAtAnswer { std::optional<SelfAnswers> answers; bool operator==(const PointAtAnswer&) const = default; };  // all, with that one
struct MarkAnswer { int row = 0; bool operator==(const MarkAnswer&) const = default; };
struct AdjustAnswer { ParameterId id{}; double value = 0; bool operator==(const AdjustAnswer&) const = default; };
struct ClearAnswers { bool operator==(const ClearAnswers&) const = default; };
struct LetWalk { Edit edit; bool operator==(const LetWalk&) const = default; };

// Examples, pages to learn from, tour, presentation.
struct ChooseExample { Edit edit; bool operator==(const ChooseExample&) const = default; };
struct TurnPage { std::size_t page = 0; bool operator==(const TurnPage&) const = default; };  // of the pages to learn from
struct ShowLesson { std::size_t which = 0; bool operator==(const ShowLesson&) const = default; };  // a button of the open page
struct Tour { TourMove move{}; bool operator==(const Tour&) const = default; };
struct Present { bool on = true; bool operator==(const Present&) const = default; };
struct ShowPresentationKeys { bool operator==(const ShowPresentationKeys&) const = default; };
// clang-format on

}  // namespace bodychain::ui
