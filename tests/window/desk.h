// A window without a window, as far as files go: frames go by, and the person answers.
#pragma once

#include "app/controls/file_control.h"
#include "scenario/scenario_json.h"
#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <string>

namespace bodychain::test {

inline WindowOptions with_file(const std::string& file) {
    WindowOptions options;
    options.file = file;
    if (!file.empty()) options.scenario = load_scenario_file(file).value();
    return options;
}

/// A window without a window: frames go by, and the person answers.
struct Desk {
    explicit Desk(const ScratchFolder& scratch, const std::string& file = {})
        : options(with_file(file)),
          document(options.scenario),
          files(options, document, std::filesystem::path(scratch.file("state")), [this] { return now; }) {
        frame();
    }

    void frame(double seconds = 0) {
        now += seconds;
        files.update(document, view);
    }
    void tilt(double deg) {
        Edit edit{"Pelvis tips forward: " + std::to_string(deg), document.current(), {}};
        edit.next.posture.set(ParameterId::PelvisTilt, deg);
        document.apply(edit);
        frame();
    }
    double tilt() const { return document.current().posture.get(ParameterId::PelvisTilt); }
    void wish(ui::FileWish w) {
        files.command(w, document, view);
        frame();
    }
    void choose(const std::string& file) {
        REQUIRE(view.files.choice);
        files.take(file, document, view);
        frame();
    }
    void answer(ui::UnsavedAnswer a) {
        REQUIRE(view.files.question);
        files.answer(a, document, view);
        frame();
    }
    void answer(ui::RecoveryAnswer a) {
        REQUIRE(view.files.recovery);
        files.answer(a, document, view);
        frame();
    }
    bool close() {
        const bool may = files.may_close(document, view);
        frame();
        return may;
    }

    WindowOptions options;
    Document document;
    ui::ViewState view;
    double now = 100;
    FileControl files;
};

inline double tilt_in(const std::string& file) {
    const auto scenario = load_scenario_file(file);
    REQUIRE(scenario);
    return scenario.value().posture.get(ParameterId::PelvisTilt);
}

inline std::string tilted_file(const ScratchFolder& scratch, const std::string& name, double deg) {
    Scenario scenario;
    scenario.name = "Somebody";
    scenario.posture.set(ParameterId::PelvisTilt, deg);
    return scratch.write(name, print_scenario(scenario));
}

}  // namespace bodychain::test
