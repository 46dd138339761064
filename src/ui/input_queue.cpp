#include "ui/input_queue.h"

#include <algorithm>
#include <utility>

namespace bodychain::ui {

namespace {

template <class Kind>
const Kind* as(const InputEvent& event) {
    return std::get_if<Kind>(&event.what);
}

bool points(const InputEvent& event) { return as<PointerMove>(event) || as<PointerLeave>(event); }

bool is_release(const InputEvent& event) {
    const auto* key = as<KeyChange>(event);
    return key && key->stroke == KeyStroke::Release;
}

// Typing, not letting go.
bool types(const InputEvent& event) {
    return as<TypedCharacter>(event) || (as<KeyChange>(event) && !is_release(event));
}

bool changed(const std::vector<InputEvent>& taken, int key) {
    return std::ranges::any_of(taken, [key](const InputEvent& event) {
        const auto* change = as<KeyChange>(event);
        return change && change->key == key;
    });
}

// Whether an event may share a frame with those before it: only where none hides another's effect.
//   move       after moves; not after a press, which belongs to the place where it was made
//   wheel      after moves and wheels
//   button     alone: the frame before shows the pointer at its place, so that what lies there is known
//   release    after releases of other keys
//   press      the same; one a frame, for it may change what the next one means
//   repeat     after the same key: a held key must not run on after it was let go, however slow the frames
//   character  after its own key and after characters
bool joins(const std::vector<InputEvent>& taken, const InputEvent& next) {
    const InputEvent& last = taken.back();
    if (points(next)) return points(last);
    if (as<WheelTurn>(next)) return points(last) || as<WheelTurn>(last);
    if (as<TypedCharacter>(next)) {
        const auto* own = as<KeyChange>(last);
        return as<TypedCharacter>(last) || (own && own->prints && !is_release(last));
    }
    const auto* key = as<KeyChange>(next);
    if (!key) return false;
    switch (key->stroke) {
        case KeyStroke::Release:
        case KeyStroke::Press: return is_release(last) && !changed(taken, key->key);
        case KeyStroke::Repeat: return types(last) && changed(taken, key->key);
    }
    return false;
}

}  // namespace

void InputQueue::push(InputEvent event) {
    if (as<PointerMove>(event) && !waiting_.empty() && as<PointerMove>(waiting_.back()))
        waiting_.back() = std::move(event);
    else
        waiting_.push_back(std::move(event));
}

InputFrame InputQueue::take_frame(double now_s) {
    const bool held = held_frames_ > 0;
    held_frames_ = std::max(0, held_frames_ - 1);
    InputFrame frame;
    const auto next_may_go = [&] {
        if (waiting_.empty() || (held && types(waiting_.front()))) return false;
        return frame.events.empty() || joins(frame.events, waiting_.front());
    };
    while (next_may_go()) {
        if (as<ButtonChange>(waiting_.front())) hold_keys();
        frame.events.push_back(std::move(waiting_.front()));
        waiting_.pop_front();
    }
    frame.time_s = !frame.events.empty() ? frame.events.back().time_s
                   : waiting_.empty()    ? now_s
                                         : std::min(now_s, waiting_.front().time_s);
    return frame;
}

}  // namespace bodychain::ui
