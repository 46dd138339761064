// Keeps the answer to the document up to date in the background: planned, simulated, or pushed for some strides.
#pragma once

#include "app/controls/push_control.h"
#include "session/document/document.h"
#include "session/document/playback.h"
#include "session/walks/runner.h"

#include <functional>
#include <memory>
#include <string>

namespace bodychain {

class AnswerControl {
public:
    /// `wake` is called from the background when there is something new.
    AnswerControl(const Engines& engines, const std::function<void()>& wake) : push_(wake), runner_(engines, wake) {}

    /// Asks for the answer to what is set, unless it is asked for already.
    void request(const Document& document, Mode mode);
    /// Once a frame.
    void update(const Playback& playback);
    /// False where there is nothing that could be pushed: whoever is not yet walking steadily.
    bool push(const Document& document, PushSide from);
    /// Why the last push could not be shown; empty when it can. Asked once.
    std::string take_notice() { return push_.take_notice(); }

    /// Of the last update. Where the physics rested then, the newest answer is the last.
    bool busy() const { return busy_; }
    /// Now: an answer is being worked out, or one has come since the last update.
    bool working() const { return runner_.busy() || runner_.latest() != settled_; }
    double progress() const { return runner_.progress(); }
    /// The newest answer, and what is shown of it: that, or a pushed stride. Null before the first.
    const std::shared_ptr<const Answer>& settled() const { return settled_; }
    const std::shared_ptr<const Answer>& shown() const { return shown_; }

private:
    std::shared_ptr<const Scenario> requested_;
    Mode requested_mode_ = Mode::Walk;
    std::shared_ptr<const Answer> settled_, shown_;
    bool busy_ = true;
    PushControl push_;
    Runner runner_;  // last, so that it ends first
};

}  // namespace bodychain
