// The pages to learn from, as a table: words (words/strings/learn_strings.h), sources, and for each button a posture, a
// view, layers and a speed. A test plans every one of them. No ImGui.
#pragma once

#include "session/document/document.h"
#include "ui/state/action.h"
#include "ui/state/view_state.h"
#include "words/language/language.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace bodychain::ui {

/// In table units (degrees, millimetres, m/s).
struct LessonSetting {
    ParameterId id;
    double value;
};

/// What a button shows: a posture as a step of the history, and from where and how to look at it.
struct LessonShow {
    Text label, watch;        // watch: what to look at, for the caption
    std::string_view preset;  // empty: `settings` on a neutral body
    std::vector<LessonSetting> settings;
    NamedView view = NamedView::Front;
    std::string_view layers;  // names of scene/values/layer_names.h
    double speed = 1;         // of the playback, times real time
    Mode mode = Mode::Walk;
    std::optional<CurvesPage> curves = {};  // unfolded there
    ChangesPage changes = ChangesPage::Chain;
};

struct Lesson {
    std::string_view key;
    Text title, plain, clinical;  // plain and clinical are the same where there is no difference
    std::vector<LessonShow> shows;
    std::vector<const char*> sources;  // author and year; "(recalled)" where not looked up again
};

std::span<const Lesson> lessons();

/// The posture that a button shows, for the current person.
Edit lesson_edit(const LessonShow& show, const Scenario& now);

/// The looks that are the person's own: those before a page to learn from set its own, while these still stand.
Looks own_looks(const ViewState& view);

/// What a button does: leaves the pages and shows all as it wants. What it asks for besides: the posture as a step of
/// the history, and the view. `which` of the page that is open; nothing where there is none.
Actions press_lesson(ViewState& view, const Scenario& now, std::size_t which);

}  // namespace bodychain::ui
