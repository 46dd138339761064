#include "analysis/walking_cost.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bodychain {

double walking_power_w_kg(double speed_m_s, double grade_pct) {
    const double s = speed_m_s, g = grade_pct;
    // source: Looney 2019, as in the header.
    return 1.44 + 1.94 * std::pow(s, 0.43) + 0.24 * std::pow(s, 4) +
           0.34 * s * g * (1 - std::pow(1.05, 1 - std::pow(1.1, g + 32)));
}

double walking_energy_kcal(double mass_kg, double speed_m_s, double grade_pct, double minutes) {
    constexpr double kJoulesPerKcal = 4184;  // definition
    return walking_power_w_kg(speed_m_s, grade_pct) * mass_kg * minutes * 60 / kJoulesPerKcal;
}

double daily_load_bw_s(const Curve& curve_bw, double cycle_s, double steps) {
    if (cycle_s <= 0) return std::numeric_limits<double>::quiet_NaN();
    double area = 0;  // trapezoids over 0 .. 100 %
    for (std::size_t i = 0; i + 1 < curve_bw.size(); ++i)
        area += 0.5 * (std::max(0.0, curve_bw[i]) + std::max(0.0, curve_bw[i + 1]));
    return area / static_cast<double>(curve_bw.size() - 1) * cycle_s * 0.5 * steps;
}

}  // namespace bodychain
