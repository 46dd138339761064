#include "app/controls/push_control.h"

#include "words/message_words.h"

#include <chrono>
#include <cmath>
#include <exception>

namespace bodychain {

void PushControl::push(const Scenario& scenario, PushSide from, std::shared_ptr<const Answer> settled) {
    forget();
    from_ = from;
    settled_ = std::move(settled);
    stop_ = std::stop_source();
    future_ = std::async(std::launch::async, [scenario, from, stop = stop_.get_token(), wake = wake_] {
        constexpr int kStrides = 6;
        SimulateOptions options;
        options.stop = stop;
        PushedWalk pushed;
        try {
            pushed = simulate_push(scenario, from, kStrides, options);
        } catch (const std::exception&) {  // out of memory and the like: no strides, and the window says so
            pushed.status = WalkStatus::Diverged;
        }
        wake();
        return pushed;
    });
}

void PushControl::forget() {
    stop_.request_stop();
    if (future_.valid()) future_.get();
    strides_.clear();
    settled_ = nullptr;
}

std::shared_ptr<const Answer> PushControl::shown(std::shared_ptr<const Answer> settled, const Playback& playback) {
    if (settled != settled_) {
        if (busy()) forget();
        return settled;
    }
    if (future_.valid() && future_.wait_for(std::chrono::seconds(0)) == std::future_status::ready) {
        strides_ = push_answers(future_.get(), from_, *settled_);
        first_stride_ = std::floor(playback.phase) + 1;
        if (strides_.empty()) notice_ = message_words(message(MessageId::TooWeakToBePushed));
    }
    const double stride = std::floor(playback.phase) - first_stride_;
    if (strides_.empty() || stride < 0) return settled;
    if (stride < static_cast<double>(strides_.size())) return strides_[static_cast<std::size_t>(stride)];
    forget();
    return settled;
}

}  // namespace bodychain
