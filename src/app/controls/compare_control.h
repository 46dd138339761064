// A beside B in the window: keeps A's answer up to date in the background, and says where and how both are seen.
//
// What is edited is B; session/document/compared_pair.h keeps A. A's answer is one seen before, or comes from runners
// of its own: a plan is shown beside a plan, a simulated walk beside a simulated walk. It is placed in step, at the
// same share of the cycle, over B or in a pane of its own with B's camera. The rows of the table are
// session/findings/comparison.h, which `bodychain-cli compare` prints as well. A walk with one cause removed
// (session/findings/corrections.h) is played as B without touching the document. `bodychain --against FILE --beside`
// starts so.
#pragma once

#include "base/lru_cache.h"
#include "session/document/compared_pair.h"
#include "session/walks/runner.h"
#include "stage/panes.h"
#include "stage/stage.h"
#include "ui/state/screen_output.h"
#include "ui/state/view_state.h"

#include <functional>
#include <memory>
#include <string>

namespace bodychain {

/// A's half of the picture and B's, one size, `gap` pixels or one more apart.
std::array<PaneRect, 2> pair_panes(int width, int height, int gap);

class CompareControl {
public:
    /// `wake` is called from the background when there is something new.
    explicit CompareControl(std::function<void()> wake, Engines engines = real_engines());

    /// With this as A from the first picture on; a null scenario: the own neutral.
    void start(std::shared_ptr<const Scenario> a);
    /// What is set becomes A; the own neutral does. Both end a played correction.
    void keep(const Document& document, ui::ViewState& view);
    void against_neutral(const Document& document, ui::ViewState& view);
    /// In one step of the history; means nothing while a correction is played.
    void swap(Document& document, const ui::ViewState& view);
    /// Ends the played correction, or else the comparison.
    void stop(const Document& document, ui::ViewState& view);
    void put_into_a(const Document& document, ParameterId id);
    /// Once a frame: `settled` is the newest answer to the document. Writes `view.compare.now` and the curves beside.
    void update(const Document& document, const std::shared_ptr<const Answer>& settled, ui::ViewState& view);
    /// Places the other walker for the frame, and says to `own` whom it walks with.
    void place(Stage& own, const Playback& playback, double dt_s, const ui::CompareView& view);

    /// The layers as they were before comparing put the neutral ghost away.
    SceneLayers layers_before(SceneLayers layers) const {
        layers.ghost = layers.ghost || ghost_before_.value_or(false);
        return layers;
    }
    bool busy() const { return (walks_ && walks_->busy()) || (plans_ && plans_->busy()); }
    bool in_panes(const ui::ViewState& view) const {
        return view.compare.beside && !view.self_check.open && !view.four_views && other_ != nullptr;
    }
    const Stage& stage() const { return stage_; }
    /// The other walker in its own pane is on its way to another answer.
    bool blending(const ui::ViewState& view) const { return in_panes(view) && stage_.blending(); }
    /// Two panes, each with its walker; the other's camera is that of `own`, moved to where the other is.
    std::vector<SeenPane> seen(const ViewPanes& panes, const Stage& own, const ui::ViewState& view,
                               const std::array<PaneRect, 2>& places, bool follows);
    /// The pointer over the other's pane moves the camera that both share, but touches no bone.
    ui::ViewportInput pointer(ui::ViewportInput in, const ui::CompareView& view) const;

private:
    using AnswerPtr = std::shared_ptr<const Answer>;
    void choose_other(const Document& document, ui::ViewState& view);
    AnswerPtr answer_beside(const Document& document, const AnswerPtr& settled, Mode mode, bool neutral);
    AnswerPtr neutral_of(const AnswerPtr& settled);
    AnswerPtr planned(const std::string& hash, Mode mode);
    void tell(const Document& document, const AnswerPtr& settled, ui::ViewState& view);
    void quiet_ghost(ui::ViewState& view);

    std::function<void()> wake_;
    Engines engines_;
    ComparedPair pair_;
    std::shared_ptr<const Scenario> other_;               // A, or the played correction
    std::shared_ptr<const Scenario> played_, played_in_;  // the correction and the document it belongs to
    AnswerPtr answer_;                                    // of `other_`, as shown
    AnswerPtr neutral_, figures_a_, figures_b_;
    LruCache<AnswerPtr> known_{8};  // settled answers that were seen
    std::string asked_walk_, asked_plan_;
    Stage stage_;
    Vec3 apart_{0.0};                        // from our walker to the other one
    std::optional<bool> ghost_before_;       // the neutral's ghost, before comparing put it away
    std::unique_ptr<Runner> walks_, plans_;  // made at need; last: their workers wake the window
};

}  // namespace bodychain
