#include "gait/winter_harmonics.h"

#include <cmath>
#include <numbers>

namespace bodychain {

double value_at(const StanceRow& row, double phase) {
    const double s = (phase - std::floor(phase)) / kWinterStance;
    if (s >= 1) return 0;
    double percent = 0;
    for (std::size_t k = 0; k < row.b.size(); ++k)
        percent += row.b[k] * std::sin(std::numbers::pi * static_cast<double>(k + 1) * s);
    return percent;
}

double winter_vertical_force(double phase) { return value_at(kWinterForceRows[0], phase) / 100; }
double winter_fore_aft_force(double phase) { return value_at(kWinterForceRows[1], phase) / 100; }

}  // namespace bodychain
