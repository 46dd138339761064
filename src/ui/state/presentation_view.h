// The presentation: kept in the view state.
#pragma once

namespace bodychain::ui {

struct PresentationView {
    static constexpr double kKeysShown_s = 4, kFade_s = 0.6, kAfter_s = 0.2;

    bool on = false;
    bool halo = false;       // a ring around the pointer, also outside of the presentation
    bool notes = false;      // the scenario's notes are shown
    double keys_left_s = 0;  // how long the line of keys is still to be seen

    void begin() {
        on = true;
        halo = true;
        keys_left_s = kKeysShown_s;
    }
    void pass(double dt_s) {
        if (fading()) keys_left_s -= dt_s;
    }
    /// It needs to be drawn, or one last time without it.
    bool fading() const { return on && keys_left_s > -kAfter_s; }
};

}  // namespace bodychain::ui
