#include "app/controls/answer_control.h"

#include <utility>

namespace bodychain {

void AnswerControl::request(const Document& document, Mode mode) {
    const auto before = std::exchange(requested_, document.current_ptr());
    const bool same_mode = before && requested_mode_ == mode;
    if (same_mode && (before == requested_ || before->posture == requested_->posture))
        return;  // name and notes are no matter of the walk
    requested_mode_ = mode;
    runner_.submit(requested_, requested_mode_);
}

void AnswerControl::update(const Playback& playback) {
    busy_ = runner_.busy();  // asked first: when it rests, the newest answer is the last
    settled_ = runner_.latest();
    shown_ = push_.shown(settled_, playback);
}

bool AnswerControl::push(const Document& document, PushSide from) {
    if (!settled_ || !can_be_pushed(*settled_) || settled_->scenario_hash != hash_of(document.current())) return false;
    push_.push(document.current(), from, settled_);
    return true;
}

}  // namespace bodychain
