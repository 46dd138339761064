#include "gait/winter_harmonics.h"

#include <cmath>
#include <numbers>

namespace bodychain {

namespace {

double body_weights(const StanceRow& row, double phase) {
    const double s = (phase - std::floor(phase)) / kWinterStance;
    if (s >= 1) return 0;
    double percent = 0;
    for (std::size_t k = 0; k < row.b.size(); ++k)
        percent += row.b[k] * std::sin(std::numbers::pi * static_cast<double>(k + 1) * s);
    return percent / 100;
}

}  // namespace

double winter_vertical_force(double phase) { return body_weights(kWinterForceRows[0], phase); }
double winter_fore_aft_force(double phase) { return body_weights(kWinterForceRows[1], phase); }

}  // namespace bodychain
