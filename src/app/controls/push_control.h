// Pushing the walker: calculated beside the window, shown from the next right heel strike on.
#pragma once

#include "scenario/scenario.h"
#include "session/document/playback.h"
#include "session/walks/push_show.h"

#include <functional>
#include <future>
#include <string>
#include <thread>
#include <utility>

namespace bodychain {

/// The function that walks and is pushed, as a value, so that tests need not wait for the real one.
using Pusher = std::function<PushedWalk(const Scenario&, PushSide, int strides, const SimulateOptions&)>;

class PushControl {
public:
    /// `wake` is called when the calculation is done.
    explicit PushControl(std::function<void()> wake, Pusher pusher = simulate_push)
        : wake_(std::move(wake)), pusher_(std::move(pusher)) {}

    void push(const Scenario& scenario, PushSide from, std::shared_ptr<const Answer> settled);
    /// What to show now: a stride of the pushed walk, or `settled`. Another settled answer ends it.
    std::shared_ptr<const Answer> shown(std::shared_ptr<const Answer> settled, const Playback& playback);
    /// Why the last push could not be shown; empty when it can. Asked once.
    std::string take_notice() { return std::exchange(notice_, {}); }
    /// Being calculated, waiting for the heel strike, or shown.
    bool busy() const { return future_.valid() || !strides_.empty(); }

private:
    void forget();

    std::function<void()> wake_;
    Pusher pusher_;
    std::future<PushedWalk> future_;
    PushSide from_ = PushSide::Left;
    std::shared_ptr<const Answer> settled_;
    std::vector<std::shared_ptr<const Answer>> strides_;
    double first_stride_ = 0;  // of the playback
    std::string notice_;
    std::jthread thread_;  // last, so that it ends first
};

}  // namespace bodychain
