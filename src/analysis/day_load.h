// What a day of walking asks of the joints on the level and on slopes, and the energy that it costs.
#pragma once

#include "analysis/measures.h"
#include "base/sourced.h"

#include <array>
#include <span>
#include <string_view>

namespace bodychain {

enum class DayPlace : unsigned char { KneeR, KneeL, HipR, HipL, LowBack };
inline constexpr std::size_t kDayPlaces = 5;
/// The channel of the contact force that is summed up over the steps.
std::string_view day_channel(DayPlace place);

/// The level, uphill and downhill.
inline constexpr Sourced<std::array<double, 3>> kDayGrades_pct{{0, 8, -8}, "engineering: a steep street or a ramp"};

/// Every step of a day on one slope.
struct DayLoad {
    double grade_pct = 0;
    bool walks = false;  // false: the walk could not be completed there, and the rest means nothing
    double speed_m_s = 0, distance_km = 0;
    std::array<double, kDayPlaces> load_bw_s{};  // body weights times seconds, see daily_load_bw_s()
    std::array<double, kDayPlaces>
        neutral_bw_s{};      // of the own neutral on the same slope; not-a-number where that does not walk
    double kcal_30_min = 0;  // energy of half an hour at this speed
};
/// `now` and `neutral` may be nullptr where that walk could not be completed. `steps`: in a day, of both feet.
DayLoad day_load(double grade_pct, const Measures* now, const Measures* neutral, double mass_kg, double steps);

}  // namespace bodychain
