// The panel of curves, unfolded over a walk of which every channel is another wave.
#pragma once

#include "ui/hand.h"

#include <memory>

namespace bodychain::test {

/// The right foot is on the floor in the first 60 %, the left one half a cycle later.
Walked waves(double offset);
/// Simulated, against waves(0).
Answer wavy_answer(const Scenario& scenario, double offset);
double sample(const Answer& answer, const char* key, std::size_t i);

struct OpenCurves : Hand {
    explicit OpenCurves(float width = 1280, float height = 720);
    void page(ui::CurvesPage wanted);
    Answer walk;
};

}  // namespace bodychain::test
