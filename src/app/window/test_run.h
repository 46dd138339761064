// What tests and figures ask of a run: an end after so many frames, a picture of the last, where every control is, how
// long frames took.
#pragma once

#include "app/actions/workbench.h"
#include "app/arguments/window_options.h"
#include "app/window/frame_times.h"
#include "app/window/picture_drawer.h"
#include "app/window/window_host.h"
#include "ui/kit/places.h"

#include <string>

namespace bodychain {

class TestRun {
public:
    /// `options` must outlive it.
    TestRun(const WindowOptions& options, Clock::time_point start) : options_(options), times_(start) {}

    /// Counts the frame that is drawn: whether it is the last that was asked for.
    bool is_last(const Workbench& bench);
    /// Writes the picture of the frame that is drawn, before it is handed to the display.
    void finish(const WindowHost& host);
    /// The frame is shown. `still`: nothing moves or works, so that the picture stays as it is.
    void note_frame(double work_ms, const Workbench& bench, const ui::Places& places,
                    const WindowHost::InputSoFar& input, bool still);

    bool failed() const { return failed_; }
    /// How long starting and drawing took, in one line.
    std::string text(const PictureDrawer& drawer) const;

private:
    void note_places(const std::string& text);

    const WindowOptions& options_;
    FrameTimes times_;
    std::string noted_;  // the places that were written last
    int counted_ = 0;
    bool failed_ = false;
};

}  // namespace bodychain
