#include "app/controls/preference_keeper.h"

#include "app/window/window_app.h"
#include "scene/values/layer_names.h"
#include "session/files/state_folder.h"
#include "ui/guide/lessons.h"

namespace bodychain {

namespace {

std::optional<PreferencesFile> file_for(const WindowOptions& options) {
    const auto folder = options.remembers ? state_folder() : std::nullopt;
    return folder ? std::optional<PreferencesFile>(*folder) : std::nullopt;
}

}  // namespace

void recall(WindowOptions& o, const TypedOptions& typed) {
    auto file = file_for(o);
    if (!file) return;
    const Preferences p = file->load();
    o.before = p;
    if (!typed.theme) o.theme = p.dark ? Theme::Dark : Theme::Light;
    if (!typed.words) o.clinical = p.clinical;
    if (!typed.language) o.language = language_of(p.language).value_or(o.language);
    if (!typed.layers && p.layers) o.layers = layers_of(*p.layers);
    if (!typed.curves) o.curves = p.curves_open;
    if (!typed.size && p.window) {
        o.width = p.window->width;
        o.height = p.window->height;
        o.at = {p.window->x, p.window->y};
    }
}

Preferences WindowApp::preferences() const {
    Preferences now;
    now.dark = view_.theme == Theme::Dark;
    now.clinical = view_.clinical;
    now.language = code_of(view_.language);
    now.text_size = text_size_;
    const ui::Looks looks = ui::own_looks(view_);
    now.layers = names_of(compare_.layers_before(looks.layers));
    now.curves_open = looks.curves_open;
    now.curves_page = looks.curves_page;
    now.changes_page = looks.changes_page;
    const WindowPlace place = host_->place();
    now.window = Preferences::Place{place.x, place.y, place.width, place.height};
    now.tour_seen = view_.tour.seen;
    return now;
}

void WindowApp::remember(bool at_once) {
    if (!memory_.on() || (!at_once && milliseconds(Clock::now() - last_memory_) < 1000 * WindowMemory::kEvery_s))
        return;
    last_memory_ = Clock::now();
    remembered_ = true;
    memory_.save(preferences());
}

WindowMemory::WindowMemory(const WindowOptions& options) : file_(file_for(options)), before_(options.before) {}

void WindowMemory::save(const Preferences& now) {
    if (!file_) return;
    if (!start_) start_ = now;
    (void)file_->save(
        to_remember(before_, *start_, now));  // only a convenience: a full disk is told of where it matters
}

}  // namespace bodychain
