#include "app/window/frame_pacing.h"

#include "app/controls/preference_keeper.h"

#include <algorithm>

namespace bodychain {

namespace {

constexpr double kFrame_s = 1.0 / 60;  // where the display does not set the pace
constexpr double kBusyLook_s = 0.1;    // how often progress is shown while nothing else moves
constexpr double kTipDelay_s = 0.6;    // a pointer at rest may still want its tooltip
constexpr int kFramesAfterEvent = 3;   // ImGui needs some frames to settle after an event

double seconds_since(Clock::time_point then) { return milliseconds(Clock::now() - then) * 1e-3; }

}  // namespace

// Nothing moves and nothing arrives: nothing is drawn. ImGui gets a few frames after each event, a tooltip one after
// its delay.
double FramePacing::rest_s(const FrameWork& work) const {
    const double since_event = seconds_since(last_event_);
    const double rest = work.working                ? kBusyLook_s
                        : since_event < kTipDelay_s ? kTipDelay_s - since_event
                        : work.to_remember          ? WindowMemory::kEvery_s
                                                    : -1.0;
    return work.due_s && (rest < 0 || *work.due_s < rest) ? *work.due_s : rest;
}

bool FramePacing::wait(WindowHost& host, const FrameWork& work) {
    if (work.animating || owed_ > 0) {
        const double since = seconds_since(last_frame_);
        if (work.hurries || host.input_waits() || since >= kFrame_s)
            host.poll();
        else
            host.wait(kFrame_s - since);
    } else {
        host.wait(rest_s(work));
        owed_ = 1;
        last_frame_ = Clock::now() - std::chrono::duration_cast<Clock::duration>(
                                         std::chrono::duration<double>(kFrame_s));  // a rest is no time of the walk
    }
    if (!host.take_event()) return false;
    owe_after_event();
    last_event_ = Clock::now();
    return true;
}

double FramePacing::begin(Clock::time_point now) {
    const double dt_s = milliseconds(now - last_frame_) * 1e-3;
    last_frame_ = now;
    owed_ = std::max(0, owed_ - 1);
    return dt_s;
}

void FramePacing::owe(int frames) { owed_ = std::max(owed_, frames); }

void FramePacing::owe_after_event() { owed_ = kFramesAfterEvent; }

}  // namespace bodychain
