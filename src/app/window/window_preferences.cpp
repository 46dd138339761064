#include "app/window/window_preferences.h"

#include "scene/values/layer_names.h"
#include "ui/guide/lessons.h"

namespace bodychain {

Preferences preferences_of(const Workbench& bench, const WindowHost& host) {
    const ui::ViewState& view = bench.view;
    Preferences now;
    now.dark = view.theme == Theme::Dark;
    now.clinical = view.clinical;
    now.language = code_of(view.language);
    now.text_size = view.text_size;
    const ui::Looks looks = ui::own_looks(view);
    now.layers = names_of(bench.compare.layers_before(looks.layers));
    now.curves_open = looks.curves_open;
    now.curves_page = looks.curves_page;
    now.changes_page = looks.changes_page;
    const WindowPlace place = host.place();
    now.window = Preferences::Place{place.x, place.y, place.width, place.height};
    now.tour_seen = view.tour.seen;
    return now;
}

}  // namespace bodychain
