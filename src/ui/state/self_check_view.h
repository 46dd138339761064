// The self-tests while they are open: which one, what was answered, and the scene that is shown.
#pragma once

#include "scenario/self_check.h"
#include "session/document/playback.h"
#include "session/walks/self_check_show.h"

#include <map>
#include <memory>
#include <optional>

namespace bodychain::ui {

struct SelfCheckView {
    bool open = false;
    SelfCheck test = SelfCheck::Mirror;
    SelfAnswers answers;
    std::optional<SelfAnswers> pointed;         // with the answer under the pointer: what it would mean
    std::map<ParameterId, double> adjusted;     // by hand, on top of what the answers speak for
    int row = -1;                               // that the arrow keys stand on; negative: none yet
    Playback playback;                          // of the scene
    std::shared_ptr<const SelfCheckShow> show;  // set by the window; of another test while one is being worked out
};

/// What the answers speak for, with what was adjusted by hand.
inline SelfCheckPosture posture_of(const SelfCheckView& view, const Posture& person, bool with_pointed) {
    SelfCheckPosture result =
        bodychain::posture_of(with_pointed && view.pointed ? *view.pointed : view.answers, person);
    for (SelfReasonRow& row : result.reasons) {
        const auto found = view.adjusted.find(row.parameter);
        if (found == view.adjusted.end()) continue;
        row.value = found->second;
        result.posture.set(row.parameter, row.value);
    }
    return result;
}

/// The scene that stands in the picture instead of the walker; null: none.
inline const SelfCheckShow* scene_shown(const SelfCheckView& view) {
    return view.open && view.show && view.show->test == view.test ? view.show.get() : nullptr;
}

/// The picture is a mirror image: its right is the person's left.
inline bool shows_mirror(const SelfCheckView& view) { return scene_shown(view) && view.test == SelfCheck::Mirror; }

}  // namespace bodychain::ui
