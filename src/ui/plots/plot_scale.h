// The geometry of a plot: round ticks, values to pixels and back, lines as points.
#pragma once

#include "gait/channels.h"
#include "ui/kit/layout.h"

#include <imgui.h>

#include <span>
#include <vector>

namespace bodychain::ui {

/// Round numbers inside a range, 1, 2 or 5 times a power of ten apart.
struct Ticks {
    double step = 1;
    std::vector<double> at;
};
/// At most `most` of them (2 or more), and as many as fit.
Ticks nice_ticks(double low, double high, int most);

/// The lowest and the highest of some values.
struct ValueRange {
    double low = 0, high = 0;
    bool empty = true;
    void add(double value);
    void add(const Curve& curve);
    /// With air above and below, and at least `least` high: a curve that hardly changes must not look wild.
    ValueRange padded(double least) const;
    bool operator==(const ValueRange&) const = default;
};

/// Where percent and values are on the screen.
struct PlotArea {
    Rect rect;
    double low = 0, high = 1;
    float x_of(double percent) const { return rect.x + rect.w * static_cast<float>(percent / 100); }
    float y_of(double value) const { return rect.bottom() - rect.h * static_cast<float>((value - low) / (high - low)); }
    /// 0 to 100, also beside the plot.
    double percent_at(float x) const;
    bool operator==(const PlotArea&) const = default;
};

using Stroke = std::vector<ImVec2>;
/// Every `every`-th sample, and the last.
Stroke curve_stroke(const PlotArea& area, const Curve& curve, int every);
/// The same line in dashes of `on` pixels with gaps of `off`, measured along it.
std::vector<Stroke> dashed(std::span<const ImVec2> line, float on, float off);

}  // namespace bodychain::ui
