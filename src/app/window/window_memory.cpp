// What of the window is remembered from start to start.
#include "app/window/window_app.h"
#include "scene/values/layer_names.h"
#include "ui/guide/lessons.h"

namespace bodychain {

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

}  // namespace bodychain
