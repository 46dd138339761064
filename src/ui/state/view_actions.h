// What a person asks for that changes what is seen and from where: see ui/state/action.h.
#pragma once

#include "scenario/push_side.h"
#include "scene/body_part.h"
#include "scene/skeleton_scene.h"
#include "scene/values/camera.h"
#include "scene/values/palette.h"
#include "session/document/playback.h"
#include "session/walks/answer.h"
#include "ui/state/chain_view.h"
#include "ui/state/compare_view.h"
#include "ui/state/curves_view.h"
#include "words/language/language.h"

#include <cstddef>
#include <optional>

namespace bodychain::ui {

/// What can be opened and closed, or shown and not.
enum class Part : unsigned char {
    Help,
    Learn,
    Gallery,
    SelfCheck,
    History,
    FileMenu,
    LayerList,
    Curves,
    Person,
    Notes,
    Halo,
    PresentedNotes,
};

// clang-format off
// The look.
struct Show { Part part{}; bool on = true; bool operator==(const Show&) const = default; };
struct CloseTop { bool operator==(const CloseTop&) const = default; };  // what lies on top of all that can be closed
struct SetMode { Mode mode = Mode::Walk; bool operator==(const SetMode&) const = default; };
struct SetTheme { Theme theme = Theme::Light; bool operator==(const SetTheme&) const = default; };
struct SetWords { bool clinical = false; bool operator==(const SetWords&) const = default; };
struct SetLanguage { Language language = Language::English; bool operator==(const SetLanguage&) const = default; };
struct SetTextSize { double size = 1; bool operator==(const SetTextSize&) const = default; };  // kept within what can be read

// The picture.
struct SetPlayback { Playback playback; bool operator==(const SetPlayback&) const = default; };  // of what is shown: walk or self-test
struct SetLayers { SceneLayers layers; bool operator==(const SetLayers&) const = default; };
struct MarkLayer { int row = -1; bool operator==(const MarkLayer&) const = default; };  // of ui/picture/layer_switches.h
struct LookFrom { NamedView view{}; bool operator==(const LookFrom&) const = default; };
struct CloseLook { BodyPart part{}; bool operator==(const CloseLook&) const = default; };
struct WholeBody { bool operator==(const WholeBody&) const = default; };
struct ResetViews { bool operator==(const ResetViews&) const = default; };
struct Follow { bool on = true; bool operator==(const Follow&) const = default; };
struct FourViews { bool on = true; bool operator==(const FourViews&) const = default; };
struct OneView { int pane = 0; bool operator==(const OneView&) const = default; };  // of four, this one alone
struct PushWalker { PushSide from{}; bool operator==(const PushWalker&) const = default; };
struct CloseCaption { bool operator==(const CloseCaption&) const = default; };

// The changes.
struct ShowChanges { ChangesPage page{}; bool operator==(const ShowChanges&) const = default; };
struct SelectLink { ChainLink link{}; Plane plane{}; bool operator==(const SelectLink&) const = default; };
struct CloseLinkCard { bool goes_back = true; bool operator==(const CloseLinkCard&) const = default; };  // from a close look to the whole body
struct SelectPlane { Plane plane{}; bool operator==(const SelectPlane&) const = default; };
struct ShowMoment { bool on = true; bool operator==(const ShowMoment&) const = default; };  // in the chain, instead of the mean
struct OpenSite { std::optional<SitePlace> place; bool operator==(const OpenSite&) const = default; };
struct WorkOutShares { bool on = true; bool operator==(const WorkOutShares&) const = default; };  // off: cancelled

// A and B, and single corrections.
struct KeepAsA { bool operator==(const KeepAsA&) const = default; };
struct CompareWithNeutral { bool operator==(const CompareWithNeutral&) const = default; };
struct SwapAAndB { bool operator==(const SwapAAndB&) const = default; };
struct StopComparing { bool operator==(const StopComparing&) const = default; };
struct PutIntoA { ParameterId id{}; bool operator==(const PutIntoA&) const = default; };
struct SideBySide { bool on = true; bool operator==(const SideBySide&) const = default; };
struct AimCorrections { CorrectionTarget target; bool operator==(const AimCorrections&) const = default; };
struct PlayCorrection { std::optional<PlayedCorrection> played; bool operator==(const PlayCorrection&) const = default; };  // none: ends it

// The curves.
struct ShowCurves { CurvesPage page{}; bool operator==(const ShowCurves&) const = default; };
struct OpenCurve { CurvesPage page{}; std::size_t plot = 0; bool operator==(const OpenCurve&) const = default; };
struct Enlarge { std::optional<std::size_t> plot; bool operator==(const Enlarge&) const = default; };  // none: all plots again
struct KeepWalk { KeptWalk walk; bool operator==(const KeepWalk&) const = default; };
struct DropWalk { std::size_t number = 0; bool operator==(const DropWalk&) const = default; };
struct AgainstNorm { bool on = true; bool operator==(const AgainstNorm&) const = default; };
struct SetStepsADay { double steps = kUsualSteps; bool operator==(const SetStepsADay&) const = default; };
// clang-format on

}  // namespace bodychain::ui
