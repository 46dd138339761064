#include "ui/plots/plot_scale.h"

#include <algorithm>
#include <cmath>

namespace bodychain::ui {

namespace {

std::vector<double> multiples(double low, double high, double step) {
    constexpr double kRounding = 1e-9;
    std::vector<double> at;
    for (double k = std::ceil(low / step - kRounding); k <= high / step + kRounding; ++k)
        at.push_back(k == 0 ? 0.0 : k * step);
    return at;
}

}  // namespace

Ticks nice_ticks(double low, double high, int most) {
    if (!(high > low)) return {1, {low}};
    const double power = std::pow(10.0, std::floor(std::log10((high - low) / most)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0, 20.0}) {
        Ticks ticks{factor * power, multiples(low, high, factor * power)};
        if (static_cast<int>(ticks.at.size()) <= std::max(most, 2)) return ticks;
    }
    return {50 * power, multiples(low, high, 50 * power)};
}

void ValueRange::add(double value) {
    low = empty ? value : std::min(low, value);
    high = empty ? value : std::max(high, value);
    empty = false;
}

void ValueRange::add(const Curve& curve) {
    for (const double value : curve) add(value);
}

ValueRange ValueRange::padded(double least) const {
    constexpr double kAir = 0.06;
    const double height = std::max(high - low, least), middle = 0.5 * (low + high);
    return {middle - (0.5 + kAir) * height, middle + (0.5 + kAir) * height, false};
}

double PlotArea::percent_at(float x) const {
    return std::clamp(100.0 * static_cast<double>((x - rect.x) / std::max(rect.w, 1.0f)), 0.0, 100.0);
}

Stroke curve_stroke(const PlotArea& area, const Curve& curve, int every) {
    Stroke stroke;
    for (int i = 0; i < kCycleSamples; i += every)
        stroke.emplace_back(area.x_of(i), area.y_of(curve[static_cast<std::size_t>(i)]));
    if ((kCycleSamples - 1) % every != 0) stroke.emplace_back(area.x_of(100), area.y_of(curve.back()));
    return stroke;
}

std::vector<Stroke> dashed(std::span<const ImVec2> line, float on, float off) {
    std::vector<Stroke> dashes;
    if (line.size() < 2) return dashes;
    bool drawing = true;
    float left = on;
    dashes.push_back({line.front()});
    for (std::size_t i = 1; i < line.size(); ++i) {
        ImVec2 from = line[i - 1];
        const ImVec2 to = line[i];
        float length = std::hypot(to.x - from.x, to.y - from.y);
        while (length > left) {
            const float t = left / length;
            from = ImVec2(from.x + t * (to.x - from.x), from.y + t * (to.y - from.y));
            length -= left;
            if (drawing)
                dashes.back().push_back(from);
            else
                dashes.push_back({from});
            drawing = !drawing;
            left = drawing ? on : off;
        }
        left -= length;
        if (drawing) dashes.back().push_back(to);
    }
    return dashes;
}

}  // namespace bodychain::ui
