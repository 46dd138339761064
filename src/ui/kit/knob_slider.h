// A slider that looks like one: a track with a mark where the body is neutral, and a round knob to take hold of.
#pragma once

#include "ui/kit/look.h"

namespace bodychain::ui {

struct SliderRange {
    double low = 0, high = 1;
    double neutral = 0;  // marked on the track; double click goes back here
    double step = 1;     // values are multiples of it
};

/// Value `offset_px` along a track of `length_px`, on a multiple of the step; near the mark it is the neutral value
/// exactly.
double slider_value(const SliderRange& range, float offset_px, float length_px);
/// The other way round.
float slider_offset(const SliderRange& range, double value, float length_px);

/// Draws the slider and follows the pointer. Returns true when `value` changed. Click on the track: the knob comes
/// there.
bool knob_slider(const Look& look, const char* id, double& value, const SliderRange& range, float width);

/// A number to type with its unit; true when a number was entered (clamped to the range).
bool number_box(const Look& look, const char* id, double& value, const SliderRange& range, const char* unit,
                float width);

}  // namespace bodychain::ui
