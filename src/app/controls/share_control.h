// Keeps the shares of the causes up to date with what is shown, in the background. Once the physics has confirmed a
// walk it asks session/walks/attribution_worker.h for the shares, the loads at places with each change removed
// (analysis/site_change.h) and, while that page is open, the walks on slopes (session/walks/slope_walks.h). One core is
// left to the window.
#pragma once

#include "session/document/document.h"
#include "session/walks/attribution_worker.h"
#include "ui/state/view_state.h"

#include <functional>
#include <memory>
#include <string>

namespace bodychain {

class ShareControl {
public:
    /// `wake` is called from the background when there is something new.
    explicit ShareControl(std::function<void()> wake, Engines engines = real_engines());

    /// Once a frame: asks for the shares of a walk that the physics has confirmed, stops when the posture changes or
    /// the person cancels. `settled` may be null; `busy`: the physics is at work, which then has the processor for
    /// itself.
    void update(const Document& document, const std::shared_ptr<const Answer>& settled, bool busy, ui::ViewState& view);

    bool busy() const { return worker_.busy(); }
    /// What the panels show. The answer is kept alive until the next update.
    ui::SharesNow now() const { return {answer_.get(), worker_.busy(), worker_.progress()}; }

private:
    std::string asked_;          // hash of the scenario asked for last
    bool was_stopped_ = false;   // the person cancelled
    bool asked_slopes_ = false;  // with its walks on slopes
    std::shared_ptr<const AttributionAnswer> answer_;
    AttributionWorker worker_;
};

}  // namespace bodychain
