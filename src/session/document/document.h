// What the person is editing: the current scenario and how it came about, one named step per thing they did.
#pragma once

#include "scenario/scenario.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace bodychain {

/// A change proposed by a panel. Edits that share a non-empty merge_key inside one gesture (a drag, a run of clicks on
/// the same stepper) become a single step of the history.
struct Edit {
    std::string label;  // what was done, for the history and the undo tooltip
    Scenario next;
    std::string merge_key;
    bool operator==(const Edit&) const = default;
};

/// One entry of the history. Scenarios are shared and never changed, so a step is cheap to keep and to hand to other
/// threads.
struct HistoryStep {
    std::string label;
    std::shared_ptr<const Scenario> scenario;
};

/// The current scenario with undo and redo. Main thread only.
class Document {
public:
    explicit Document(Scenario first, std::string label = "Start");

    const Scenario& current() const { return *steps_[position_].scenario; }
    std::shared_ptr<const Scenario> current_ptr() const { return steps_[position_].scenario; }

    /// Makes `edit.next` current. Returns false if it equals the current scenario (nothing is recorded then).
    bool apply(const Edit& edit);
    /// The mouse button was released or the focus left: later edits start a new step, even with the same merge_key.
    /// A gesture that ends where it began leaves no step behind.
    void end_gesture();

    bool can_undo() const { return position_ > 0; }
    bool can_redo() const { return position_ + 1 < steps_.size(); }
    bool undo();
    bool redo();
    /// As so many times undo or redo: makes a step of steps() current. Returns false if it is that already or there is
    /// none such.
    bool go_to(std::size_t position);
    /// What undo would take back, what redo would bring back; empty if there is nothing.
    std::string_view undo_label() const;
    std::string_view redo_label() const;

    const std::vector<HistoryStep>& steps() const { return steps_; }
    std::size_t position() const { return position_; }

private:
    void push(std::string label, std::shared_ptr<const Scenario> scenario);

    std::vector<HistoryStep> steps_;
    std::size_t position_ = 0;
    std::string open_key_;  // merge_key of the gesture that owns the last step, empty when none is open
};

}  // namespace bodychain
