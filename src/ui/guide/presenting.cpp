#include "ui/guide/presenting.h"

#include "scenario/presets.h"
#include "ui/guide/presets_gallery.h"
#include "words/strings/presentation_strings.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace bodychain::ui {

namespace {

constexpr float kBand = 88;  // of the caption, at scale 1

/// The shown examples: those of the gallery.
std::vector<const Scenario*> examples() {
    std::vector<const Scenario*> all{&neutral_example()};
    for (const Preset& preset : built_in_presets()) all.push_back(&preset.scenario);
    return all;
}

}  // namespace

Layout screen_layout(const ViewState& view, float width, float height, float scale) {
    Layout layout = make_layout(width, height, scale, curves_shown(view) && !view.presentation.on);
    if (!view.presentation.on) return layout;
    const float w = layout.timeline.w, h = layout.timeline.bottom(), band = std::round(kBand * scale);
    layout.viewport = {0, 0, w, h - band};
    layout.timeline = {0, h - band, w, band};
    return layout;
}

Edit example_beside(const Scenario& now, int by) {
    const std::vector<const Scenario*> all = examples();
    const auto count = static_cast<int>(all.size());
    const auto at =
        std::ranges::find_if(all, [&](const Scenario* s) { return same_but_for_person(s->posture, now.posture); });
    const int place = at != all.end() ? static_cast<int>(at - all.begin()) + by : by > 0 ? 0 : count - 1;
    const Scenario& next = *all[static_cast<std::size_t>((place % count + count) % count)];
    return {std::string(translated(next.name)), for_person(next, now), {}};
}

double next_slow_motion(double speed) { return speed > 0.75 ? 0.5 : speed > 0.375 ? 0.25 : 1.0; }

std::string posture_name(const Scenario& now, const GalleryView& gallery) {
    if (gallery.told && !gallery.told->name.empty() && same_but_for_person(gallery.told->posture, now.posture))
        return std::string(translated(gallery.told->name));
    for (const Scenario* s : examples())
        if (same_but_for_person(s->posture, now.posture)) return std::string(translated(s->name));
    return text::kOwnPosture.str();
}

}  // namespace bodychain::ui
