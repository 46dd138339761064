// The running window: document, worker, walker, camera, panels and picture, one frame after the other.
#pragma once

#include "app/arguments/window_options.h"
#include "app/controls/compare_control.h"
#include "app/controls/file_control.h"
#include "app/controls/grab_control.h"
#include "app/controls/preference_keeper.h"
#include "app/controls/push_control.h"
#include "app/controls/self_check_control.h"
#include "app/controls/share_control.h"
#include "app/window/frame_times.h"
#include "app/window/picture_painter.h"
#include "app/window/window_host.h"
#include "render/renderer.h"
#include "session/document/document.h"
#include "session/walks/runner.h"
#include "stage/panes.h"
#include "stage/stage.h"
#include "ui/window_ui.h"

#include <array>
#include <memory>
#include <vector>

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

    // window_app.cpp: the loop
    bool plays() const;
    bool animating() const;
    bool works() const;
    void wait_for_work();
    void frame();
    void place_figures(double pixels_per_point);
    void place_figures(const Stage& stage, std::size_t pane, double pixels_per_point);
    void draw_picture(const ui::FrameOutput& out);
    void resize_panes(const ui::FrameOutput& out);
    bool is_last_frame();
    void note_places();
    std::string status_line() const;
    std::string input_line() const;
    void finish();
    float scale() const;
    Preferences preferences() const;
    /// Writes what is to be remembered, from time to time or at the end.
    void remember(bool at_once);

    // window_actions.cpp: what the person did
    void take_keys();
    void take_key(KeyAction action);
    bool take_self_check_key(KeyAction action);
    // window_lessons.cpp: keys of tour, pages to learn from, presentation, marked rows
    bool take_lesson_key(KeyAction action);
    bool take_tour_key(KeyAction action);
    bool take_presentation_key(KeyAction action);
    bool take_row_key(KeyAction action);
    void step_example(int by);
    void present(bool on);
    void close();
    void take_files();
    void take_output(const ui::FrameOutput& out);
    void take_viewport(const ui::FrameOutput& out);
    void move_history(ui::HistoryMove move);
    void request_answer();
    /// What is drawn besides the bones: in the mirror also where feet and kneecaps point, for that is the question.
    SceneLayers layers_shown() const;
    /// Which playback moves what is shown.
    Playback& playback() { return ui::scene_shown(view_.self_check) ? view_.self_check.playback : view_.playback; }
    void advance(double dt_s);
    void move_camera(const ui::ViewportInput& in, double px_per_point);
    void close_look_key();
    void reset_views();
    void take_views();
    void show_view(NamedView view);
    bool in_mirror() const;
    NamedView as_pictured(NamedView view) const;
    /// Flies to a bone or joint and stays with it; nothing: back to the whole body.
    void look_at(const std::optional<BodyPart>& part);
    void push(PushSide from);

    WindowOptions options_;
    Document document_;
    ui::ViewState view_;
    FileControl files_;
    std::shared_ptr<const Scenario> requested_;
    Mode requested_mode_ = Mode::Walk;
    std::shared_ptr<const Answer> settled_, answer_;  // the newest; what is shown: that, or a pushed stride
    PushControl push_;
    ShareControl shares_;
    SelfCheckControl self_check_;
    CompareControl compare_;
    std::unique_ptr<WindowHost> host_;
    std::unique_ptr<Renderer> renderer_;
    std::unique_ptr<ui::WindowUi> ui_;
    ViewPanes panes_;
    std::array<PaneRect, 2> pair_places_{};  // A's and B's, where they stand side by side
    std::vector<SeenPane> seen_;             // what is drawn in this frame
    Picker picker_;                          // on the meshes of `options_`
    GrabControl grab_;
    Stage stage_;
    QualityChooser quality_,
        busy_quality_;  // the second while physics is at work beside: what is too slow then need not be later
    PicturePainter painter_;
    FrameTimes times_;
    Clock::time_point last_frame_, last_event_;
    std::string noted_places_;
    WindowMemory memory_;
    Clock::time_point last_memory_;
    bool remembered_ = true;  // since the last event
    double text_size_ = 1;    // the person's choice on top of what the display asks for
    int frames_owed_ = 3;     // to draw before going to sleep
    int counted_frames_ = 0;
    bool busy_ = true, camera_placed_ = false;
    bool worked_ = true;        // when this frame began: what is shown may not be the last
    bool quick_frame_ = false;  // the picture was drawn in this frame, at the quality that the time allows
    bool done_ = false, failed_ = false;
    Runner runner_;  // last, so that it ends first: its worker wakes the window
};

}  // namespace bodychain
