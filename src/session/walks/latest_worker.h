// A thread that works only on the newest request.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

namespace bodychain {

/// Every function may be called from the main thread at any time, and none waits for the work: the mutex is held only
/// to exchange requests. A new request replaces one that has not begun and asks the running one to stop. Declare it
/// last in its owner, since the thread uses the other members.
template <class Request>
class LatestWorker {
public:
    /// `work` is called on the thread and must not throw; `after` is called each time it is done, to wake the window,
    /// and finds the worker no longer busy: woken earlier, the window would see it at work and nobody would wake it
    /// again.
    LatestWorker(std::function<void(const Request&, const std::stop_token&)> work, std::function<void()> after)
        : work_(std::move(work)), after_(std::move(after)), thread_([this](std::stop_token stop) { run(stop); }) {}
    ~LatestWorker() {
        thread_.request_stop();
        cancel();
    }  // the jthread joins
    LatestWorker(const LatestWorker&) = delete;
    LatestWorker& operator=(const LatestWorker&) = delete;

    void submit(Request request) {
        {
            const std::lock_guard lock(mutex_);
            waiting_ = std::move(request);
            running_.request_stop();
        }
        wake_.notify_one();
    }
    void cancel() {
        const std::lock_guard lock(mutex_);
        waiting_.reset();
        running_.request_stop();
    }
    /// A request is waiting or being worked on.
    bool busy() const {
        const std::lock_guard lock(mutex_);
        return working_ || waiting_.has_value();
    }

private:
    void run(std::stop_token stop) {
        while (true) {
            std::optional<Request> request;
            std::stop_token cancelled;
            {
                std::unique_lock lock(mutex_);
                if (!wake_.wait(lock, stop, [this] { return waiting_.has_value(); })) return;
                if (stop.stop_requested()) return;
                request = std::exchange(waiting_, std::nullopt);
                working_ = true;
                running_ = std::stop_source();
                cancelled = running_.get_token();
            }
            work_(*request, cancelled);
            {
                const std::lock_guard lock(mutex_);
                working_ = false;
            }
            if (after_) after_();
        }
    }

    std::function<void(const Request&, const std::stop_token&)> work_;
    std::function<void()> after_;
    mutable std::mutex mutex_;
    std::condition_variable_any wake_;
    std::optional<Request> waiting_;
    std::stop_source running_;
    bool working_ = false;
    std::jthread thread_;
};

}  // namespace bodychain
