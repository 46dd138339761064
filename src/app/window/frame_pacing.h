// When the next frame is drawn: at the pace of the display while something moves, and else not before something
// arrives.
#pragma once

#include "app/window/frame_times.h"
#include "app/window/window_host.h"

#include <optional>

namespace bodychain {

/// What there is to do.
struct FrameWork {
    bool animating = false;       // the next picture will be another
    bool working = false;         // in the background, or a cursor blinks
    bool hurries = false;         // without waiting for the display
    bool to_remember = false;     // something is to be written after a while
    std::optional<double> due_s;  // something is to be done then; nothing: no need
};

class FramePacing {
public:
    FramePacing() : last_frame_(Clock::now()), last_event_(last_frame_) {}

    /// Until the next frame is to be drawn. True if something arrived that may change the picture.
    bool wait(WindowHost& host, const FrameWork& work);
    /// The frame begins: seconds since the last one.
    double begin(Clock::time_point now);
    /// At least so many frames are to be drawn before going to sleep.
    void owe(int frames);
    void owe_after_event();
    bool resting() const { return owed_ == 0; }

private:
    double rest_s(const FrameWork& work) const;

    Clock::time_point last_frame_, last_event_;
    int owed_ = 3;
};

}  // namespace bodychain
