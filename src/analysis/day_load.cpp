#include "analysis/day_load.h"

#include "analysis/walking_cost.h"
#include "base/enum_array.h"

#include <limits>

namespace bodychain {

namespace {

constexpr double kHalfHour_min = 30;  // definition: of DayLoad::kcal_30_min

double load(const Measures& walk, DayPlace place, double steps) {
    const Curve* curve = walk.curves.find(day_channel(place));
    return curve ? daily_load_bw_s(*curve, walk.cycle_s, steps) : std::numeric_limits<double>::quiet_NaN();
}

}  // namespace

std::string_view day_channel(DayPlace place) {
    constexpr EnumArray<DayPlace, std::string_view, kDayPlaces> kChannels{
        "knee_contact_r", "knee_contact_l", "hip_contact_r", "hip_contact_l", "lumbar_contact"};
    return kChannels[place];
}

DayLoad day_load(double grade_pct, const Measures* now, const Measures* neutral, double mass_kg, double steps) {
    DayLoad day;
    day.grade_pct = grade_pct;
    day.walks = now != nullptr;
    if (!now) return day;
    day.speed_m_s = now->speed_m_s;
    day.distance_km = 0.5 * steps * now->speed_m_s * now->cycle_s / 1000;
    for (std::size_t i = 0; i < kDayPlaces; ++i) {
        day.load_bw_s[i] = load(*now, static_cast<DayPlace>(i), steps);
        day.neutral_bw_s[i] =
            neutral ? load(*neutral, static_cast<DayPlace>(i), steps) : std::numeric_limits<double>::quiet_NaN();
    }
    day.kcal_30_min = walking_energy_kcal(mass_kg, now->speed_m_s, grade_pct, kHalfHour_min);
    return day;
}

}  // namespace bodychain
