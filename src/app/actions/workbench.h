// Everything that a person works with: the document, how it is shown, and what works for it. Without a window: tests
// drive it as the window does.
#pragma once

#include "app/arguments/window_options.h"
#include "app/controls/answer_control.h"
#include "app/controls/compare_control.h"
#include "app/controls/file_control.h"
#include "app/controls/grab_control.h"
#include "app/controls/picture_control.h"
#include "app/controls/self_check_control.h"
#include "app/controls/share_control.h"
#include "session/document/document.h"
#include "ui/state/action.h"
#include "ui/state/panel_memory.h"
#include "ui/state/screen_output.h"
#include "ui/state/view_state.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace bodychain {

/// What a workbench needs of the program around it.
struct Surroundings {
    std::optional<std::filesystem::path> state;          // where files remember things; nothing: nowhere
    std::function<double()> now_s = [] { return 0.0; };  // a clock that only grows
    std::function<void()> wake = [] {};                  // called from the background when there is something new
    Engines engines = real_engines();
};

struct Workbench {
    /// `options` must outlive it.
    Workbench(const WindowOptions& options, const Surroundings& around);
    Workbench(const Workbench&) = delete;
    Workbench& operator=(const Workbench&) = delete;

    /// Carries out what a person asked for, by a button or a key (carry_out.h: what each action does).
    void apply(const ui::Action& action);
    /// One after the other.
    void apply(const ui::Actions& actions);

    /// Before the panels are drawn, once a frame: tells them what came from the background.
    void update();
    /// After the panels were drawn: what was asked for, and what the pointer did over the picture.
    void take(const ui::ScreenOutput& out, double px_per_point);
    /// The movement goes on; places walker, cameras and figures for the frame.
    void advance(double dt_s, double px_per_point);

    /// The movement that is shown runs on.
    bool plays() const;
    /// The next picture will be another without anything arriving.
    bool animating() const;
    /// Something is worked on in the background.
    bool working() const;
    /// What is drawn besides the bones: in the mirror also where feet and kneecaps point, for that is the question.
    SceneLayers layers_shown() const;

    Document document;
    ui::ViewState view;
    ui::PanelMemory memory;
    FileControl files;
    GrabControl grab;
    PictureControl picture;
    std::shared_ptr<const Answer> answer;  // what is shown
    ShareControl shares;
    SelfCheckControl self_check;
    CompareControl compare;
    AnswerControl answers;

private:
    void take_pointer(const ui::ViewportInput& pointer, double px_per_point);
};

}  // namespace bodychain
