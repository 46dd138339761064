#include "app/window/test_run.h"

#include "base/atomic_file.h"
#include "base/number_text.h"
#include "render/offscreen.h"

#include <iostream>

namespace bodychain {

namespace {

// What is shown and of which scenario.
std::string status_lines(const Workbench& bench) {
    std::string line = "answer";
    if (!bench.answer) return line + " none\n";
    line += bench.answer->shown == Shown::Planned ? " planned " : " simulated ";
    line += bench.answer->scenario_hash + (bench.answers.busy() || bench.answers.working() ? " busy" : " rests");
    line +=
        std::string("\ndocument ") + (bench.files.unsaved(bench.document) ? "unsaved " : "saved ") + bench.files.path();
    const ui::CompareView& compare = bench.view.compare;
    if (compare.on())
        line += std::string("\ncompare ") + hash_of(*compare.now.other) +
                (compare.now.answer ? (compare.now.answer->shown == Shown::Simulated ? " simulated" : " planned")
                                    : " none");
    if (const SelfCheckShow* show = ui::scene_shown(bench.view.self_check))
        line += "\nscene " + std::string(name_of(show->test));
    return line + "\nhistory " + std::to_string(bench.document.position()) + " " +
           std::to_string(bench.document.steps().size()) +
           (bench.answer != bench.answers.settled() ? "\npushed\n" : "\n");
}

// Whether what was done so far has had its effect, and whether the picture is to stay as it is.
std::string input_lines(const WindowHost::InputSoFar& input, bool still) {
    constexpr int kFramesToAnswer = 2;
    return "input " + std::to_string(input.changes) + " " + fixed_text(input.x, 0) + " " + fixed_text(input.y, 0) +
           (input.frames_since >= kFramesToAnswer ? " answered" : " waits") + "\nscreen " +
           (still ? "still\n" : "moves\n");
}

std::string place_line(const std::string& name, const ui::Rect& r) {
    return name + " " + fixed_text(r.x, 1) + " " + fixed_text(r.y, 1) + " " + fixed_text(r.w, 1) + " " +
           fixed_text(r.h, 1) + "\n";
}

}  // namespace

bool TestRun::is_last(const Workbench& bench) {
    if (options_.frames <= 0 || bench.picture.stage().empty() ||
        (options_.settle && (bench.answers.busy() || bench.compare.busy())))
        return false;
    return ++counted_ >= options_.frames;
}

// The picture is read before it is handed to the display: afterwards the buffer's content is undefined.
void TestRun::finish(const WindowHost& host) {
    if (options_.screenshot.empty()) return;
    const Image image = read_pixels(0, 0, 0, host.pixel_width(), host.pixel_height());
    const auto error = write_png(image, options_.screenshot);
    if (error) std::cerr << "bodychain: " << error->line() << '\n';
    failed_ = error.has_value();
}

void TestRun::note_frame(double work_ms, const Workbench& bench, const ui::Places& places,
                         const WindowHost::InputSoFar& input, bool still) {
    times_.note_walking_frame(Clock::now(), work_ms, counted_ > 0 || !options_.settle);
    if (options_.places.empty()) return;
    std::string text;
    for (const auto& [name, rect] : places.all()) text += place_line(name, rect);
    note_places(text + status_lines(bench) + input_lines(input, still));
}

void TestRun::note_places(const std::string& text) {
    if (text == noted_) return;
    noted_ = text;
    if (const auto error = write_file(options_.places, text)) std::cerr << "bodychain: " << error->line() << '\n';
}

std::string TestRun::text(const PictureDrawer& drawer) const {
    const Renderer::Stats stats = drawer.renderer().last_stats();
    return times_.text() + "; quality " + std::to_string(drawer.level()) + " of " + std::to_string(kQualityLevels - 1) +
           "; " + std::to_string(stats.draw_calls) + " draw calls, " + std::to_string(stats.triangles) +
           " triangles; peak memory " + std::to_string(peak_memory_bytes() / 1000000) + " MB";
}

}  // namespace bodychain
