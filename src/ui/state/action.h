// What a person asks for, as a value: buttons and keys make the same ones, and one function carries them out
// (Workbench::apply() in app/actions).
#pragma once

#include "ui/state/view_actions.h"
#include "ui/state/work_actions.h"

#include <variant>
#include <vector>

namespace bodychain::ui {

// clang-format off
using Action = std::variant<
    Show, CloseTop, SetMode, SetTheme, SetWords, SetLanguage, SetTextSize,
    SetPlayback, SetLayers, MarkLayer, LookFrom, CloseLook, WholeBody, ResetViews, Follow, FourViews, OneView, PushWalker, CloseCaption,
    ShowChanges, SelectLink, CloseLinkCard, SelectPlane, ShowMoment, OpenSite, WorkOutShares,
    KeepAsA, CompareWithNeutral, SwapAAndB, StopComparing, PutIntoA, SideBySide, AimCorrections, PlayCorrection,
    ShowCurves, OpenCurve, Enlarge, KeepWalk, DropWalk, AgainstNorm, SetStepsADay,
    EditScenario, SetValue, LinkSides, Undo, Redo, GoToStep,
    OpenRegion, Find, FocusFind, MarkRow, TypeValue, ShowNotes,
    FileCommand, OpenRecent, DropFile, AnswerUnsaved, AnswerRecovery, FocusPart,
    BrowseUp, BrowseHome, BrowseSelect, BrowseMove, BrowseType, BrowseAccept, BrowseCancel,
    ChooseTest, AnswerTest, PointAtAnswer, MarkAnswer, AdjustAnswer, ClearAnswers, LetWalk,
    ChooseExample, TurnPage, ShowLesson, Tour, Present, ShowPresentationKeys>;
// clang-format on

/// In the order in which they were asked for.
using Actions = std::vector<Action>;

}  // namespace bodychain::ui
