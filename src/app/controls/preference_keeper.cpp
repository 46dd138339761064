#include "app/controls/preference_keeper.h"

#include "scene/values/layer_names.h"
#include "session/files/state_folder.h"

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

WindowMemory::WindowMemory(const WindowOptions& options)
    : file_(file_for(options)), before_(options.before), saved_(std::chrono::steady_clock::now()) {}

bool WindowMemory::due() const {
    return file_ && std::chrono::steady_clock::now() - saved_ >= std::chrono::duration<double>(kEvery_s);
}

void WindowMemory::save_now(const Preferences& now) {
    if (!file_) return;
    saved_ = std::chrono::steady_clock::now();
    pending_ = false;
    if (!start_) start_ = now;
    (void)file_->save(
        to_remember(before_, *start_, now));  // only a convenience: a full disk is told of where it matters
}

}  // namespace bodychain
