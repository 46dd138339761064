// What a day of walking asks of the joints, on the level and on slopes, and what it costs.
#pragma once

#include "analysis/measures.h"

#include <array>
#include <span>
#include <string_view>

namespace bodychain {

enum class DayPlace : unsigned char { KneeR, KneeL, HipR, HipL, LowBack };
inline constexpr std::size_t kDayPlaces = 5;
/// The contact force that is summed up over the steps.
std::string_view day_channel(DayPlace place);

/// Uphill and downhill as people meet them, percent: a steep street or a ramp.
inline constexpr std::array<double, 3> kDayGrades_pct{0, 8, -8};

/// Every step of a day on one slope.
struct DayLoad {
    double grade_pct = 0;
    bool walks = false;  // false: the walk could not be completed there, the rest means nothing
    double speed_m_s = 0, distance_km = 0;
    std::array<double, kDayPlaces> load_bw_s{};  // body weights times seconds, see daily_load_bw_s()
    std::array<double, kDayPlaces>
        neutral_bw_s{};      // of the own neutral on the same slope; not-a-number where that does not walk
    double kcal_30_min = 0;  // of half an hour at this speed
};
/// `now` may be nullptr (it does not walk there), `neutral`, too. `steps` a day, both feet counted.
DayLoad day_load(double grade_pct, const Measures* now, const Measures* neutral, double mass_kg, double steps);

}  // namespace bodychain
