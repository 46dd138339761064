// What each action does, in a file a room. Only Workbench::apply() calls these, and they each other.
#pragma once

#include "app/actions/workbench.h"
#include "ui/state/action.h"

namespace bodychain {

/// A step of the history: what is set by it is to be seen, and what was said of the posture before is over.
void commit(Workbench& bench, const Edit& edit);

// carry_out_look.cpp
void carry_out(Workbench& bench, const ui::Show& asked);
void carry_out(Workbench& bench, const ui::CloseTop& asked);
void carry_out(Workbench& bench, const ui::SetMode& asked);
void carry_out(Workbench& bench, const ui::SetTheme& asked);
void carry_out(Workbench& bench, const ui::SetWords& asked);
void carry_out(Workbench& bench, const ui::SetLanguage& asked);
void carry_out(Workbench& bench, const ui::SetTextSize& asked);

// carry_out_picture.cpp
void carry_out(Workbench& bench, const ui::SetPlayback& asked);
void carry_out(Workbench& bench, const ui::SetLayers& asked);
void carry_out(Workbench& bench, const ui::MarkLayer& asked);
void carry_out(Workbench& bench, const ui::LookFrom& asked);
void carry_out(Workbench& bench, const ui::CloseLook& asked);
void carry_out(Workbench& bench, const ui::WholeBody& asked);
void carry_out(Workbench& bench, const ui::ResetViews& asked);
void carry_out(Workbench& bench, const ui::Follow& asked);
void carry_out(Workbench& bench, const ui::FourViews& asked);
void carry_out(Workbench& bench, const ui::OneView& asked);
void carry_out(Workbench& bench, const ui::PushWalker& asked);
void carry_out(Workbench& bench, const ui::CloseCaption& asked);

// carry_out_changes.cpp
void carry_out(Workbench& bench, const ui::ShowChanges& asked);
void carry_out(Workbench& bench, const ui::SelectLink& asked);
void carry_out(Workbench& bench, const ui::CloseLinkCard& asked);
void carry_out(Workbench& bench, const ui::SelectPlane& asked);
void carry_out(Workbench& bench, const ui::ShowMoment& asked);
void carry_out(Workbench& bench, const ui::OpenSite& asked);
void carry_out(Workbench& bench, const ui::WorkOutShares& asked);
void carry_out(Workbench& bench, const ui::KeepAsA& asked);
void carry_out(Workbench& bench, const ui::CompareWithNeutral& asked);
void carry_out(Workbench& bench, const ui::SwapAAndB& asked);
void carry_out(Workbench& bench, const ui::StopComparing& asked);
void carry_out(Workbench& bench, const ui::PutIntoA& asked);
void carry_out(Workbench& bench, const ui::SideBySide& asked);
void carry_out(Workbench& bench, const ui::AimCorrections& asked);
void carry_out(Workbench& bench, const ui::PlayCorrection& asked);

// carry_out_curves.cpp
void carry_out(Workbench& bench, const ui::ShowCurves& asked);
void carry_out(Workbench& bench, const ui::OpenCurve& asked);
void carry_out(Workbench& bench, const ui::Enlarge& asked);
void carry_out(Workbench& bench, const ui::KeepWalk& asked);
void carry_out(Workbench& bench, const ui::DropWalk& asked);
void carry_out(Workbench& bench, const ui::AgainstNorm& asked);
void carry_out(Workbench& bench, const ui::SetStepsADay& asked);

// carry_out_posture.cpp
void carry_out(Workbench& bench, const ui::EditScenario& asked);
void carry_out(Workbench& bench, const ui::SetValue& asked);
void carry_out(Workbench& bench, const ui::LinkSides& asked);
void carry_out(Workbench& bench, const ui::Undo& asked);
void carry_out(Workbench& bench, const ui::Redo& asked);
void carry_out(Workbench& bench, const ui::GoToStep& asked);
void carry_out(Workbench& bench, const ui::OpenRegion& asked);
void carry_out(Workbench& bench, const ui::Find& asked);
void carry_out(Workbench& bench, const ui::FocusFind& asked);
void carry_out(Workbench& bench, const ui::MarkRow& asked);
void carry_out(Workbench& bench, const ui::TypeValue& asked);
void carry_out(Workbench& bench, const ui::ShowNotes& asked);

// carry_out_files.cpp
void carry_out(Workbench& bench, const ui::FileCommand& asked);
void carry_out(Workbench& bench, const ui::OpenRecent& asked);
void carry_out(Workbench& bench, const ui::DropFile& asked);
void carry_out(Workbench& bench, const ui::AnswerUnsaved& asked);
void carry_out(Workbench& bench, const ui::AnswerRecovery& asked);
void carry_out(Workbench& bench, const ui::FocusPart& asked);
void carry_out(Workbench& bench, const ui::BrowseUp& asked);
void carry_out(Workbench& bench, const ui::BrowseHome& asked);
void carry_out(Workbench& bench, const ui::BrowseSelect& asked);
void carry_out(Workbench& bench, const ui::BrowseMove& asked);
void carry_out(Workbench& bench, const ui::BrowseType& asked);
void carry_out(Workbench& bench, const ui::BrowseAccept& asked);
void carry_out(Workbench& bench, const ui::BrowseCancel& asked);

// carry_out_guide.cpp
void carry_out(Workbench& bench, const ui::ChooseTest& asked);
void carry_out(Workbench& bench, const ui::AnswerTest& asked);
void carry_out(Workbench& bench, const ui::PointAtAnswer& asked);
void carry_out(Workbench& bench, const ui::MarkAnswer& asked);
void carry_out(Workbench& bench, const ui::AdjustAnswer& asked);
void carry_out(Workbench& bench, const ui::ClearAnswers& asked);
void carry_out(Workbench& bench, const ui::LetWalk& asked);
void carry_out(Workbench& bench, const ui::ChooseExample& asked);
void carry_out(Workbench& bench, const ui::TurnPage& asked);
void carry_out(Workbench& bench, const ui::ShowLesson& asked);
void carry_out(Workbench& bench, const ui::Tour& asked);
void carry_out(Workbench& bench, const ui::Present& asked);
void carry_out(Workbench& bench, const ui::ShowPresentationKeys& asked);

}  // namespace bodychain
