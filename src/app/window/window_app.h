// The running window: one frame after the other, from what arrived to what is shown.
#pragma once

#include "app/actions/workbench.h"
#include "app/arguments/window_options.h"
#include "app/controls/preference_keeper.h"
#include "app/window/frame_pacing.h"
#include "app/window/picture_drawer.h"
#include "app/window/test_run.h"
#include "app/window/window_host.h"
#include "ui/window_ui.h"

#include <memory>

namespace bodychain {

class WindowApp {
public:
    /// Opens the window. The worker starts on the first walk before anything else, so that both are ready together.
    static Result<std::unique_ptr<WindowApp>> create(WindowOptions options, Clock::time_point start);

    /// Until the window is closed, or the frames asked for are drawn. Returns the exit status.
    int run();

private:
    WindowApp(WindowOptions options, Clock::time_point start);
    std::optional<Error> open();

    bool frame();  // false: it was the last one
    void take_input();
    void follow_presentation();
    ui::FrameOutput draw_panels();
    void draw_picture(const ui::FrameOutput& out);
    bool may_go_on();
    bool animating() const;
    FrameWork work() const;
    float scale() const;

    const WindowOptions options_;
    std::unique_ptr<WindowHost> host_;
    std::unique_ptr<PictureDrawer> drawer_;
    std::unique_ptr<ui::WindowUi> ui_;
    FramePacing pacing_;
    WindowMemory memory_;
    TestRun tests_;
    bool presents_ = false;  // the window fills the display
    Workbench bench_;        // last, so that it ends first: its workers wake the window
};

}  // namespace bodychain
