#include "session/document/document.h"

#include <utility>

namespace bodychain {

namespace {
constexpr std::size_t kHistoryLimit = 5000;  // a step is a few hundred bytes; far beyond what anybody undoes
}

Document::Document(Scenario first, std::string label) {
    steps_.push_back({std::move(label), std::make_shared<const Scenario>(std::move(first))});
}

bool Document::apply(const Edit& edit) {
    if (edit.next == current()) return false;
    auto next = std::make_shared<const Scenario>(edit.next);
    const bool merges = !edit.merge_key.empty() && edit.merge_key == open_key_;
    if (merges) {
        steps_[position_] = {edit.label, std::move(next)};
        return true;
    }
    end_gesture();
    push(edit.label, std::move(next));
    open_key_ = edit.merge_key;
    return true;
}

void Document::end_gesture() {
    const bool open = !open_key_.empty();
    open_key_.clear();
    // The drag ended where it began: an undo step that changes nothing would only confuse.
    if (open && position_ > 0 && *steps_[position_].scenario == *steps_[position_ - 1].scenario) {
        steps_.pop_back();
        --position_;
    }
}

bool Document::undo() {
    end_gesture();
    if (!can_undo()) return false;
    --position_;
    return true;
}

bool Document::redo() {
    end_gesture();
    if (!can_redo()) return false;
    ++position_;
    return true;
}

bool Document::go_to(std::size_t position) {
    end_gesture();
    if (position == position_ || position >= steps_.size()) return false;
    position_ = position;
    return true;
}

std::string_view Document::undo_label() const {
    return can_undo() ? std::string_view(steps_[position_].label) : std::string_view();
}

std::string_view Document::redo_label() const {
    return can_redo() ? std::string_view(steps_[position_ + 1].label) : std::string_view();
}

void Document::push(std::string label, std::shared_ptr<const Scenario> scenario) {
    steps_.resize(position_ + 1);  // a new step forgets what was undone
    steps_.push_back({std::move(label), std::move(scenario)});
    if (steps_.size() > kHistoryLimit) steps_.erase(steps_.begin());
    position_ = steps_.size() - 1;
}

}  // namespace bodychain
