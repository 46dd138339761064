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
    std::promise<PushedWalk> promise;
    future_ = promise.get_future();
    thread_ = std::jthread([scenario, from, wake = wake_, pusher = pusher_,
                            promise = std::move(promise)](const std::stop_token& stop) mutable {
        constexpr int kStrides = 6;
        SimulateOptions options;
        options.stop = stop;
        PushedWalk pushed;
        try {
            pushed = pusher(scenario, from, kStrides, options);
        } catch (const std::exception&) {  // out of memory and the like: no strides, and the window says so
            pushed.status = WalkStatus::Diverged;
        }
        promise.set_value(std::move(pushed));  // first: whoever is woken finds it
        wake();
    });
}

void PushControl::forget() {
    thread_ = {};  // stops it and waits for its end
    future_ = {};
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
