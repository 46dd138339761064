#include "analysis/site_change.h"

#include "base/sourced.h"

#include <cmath>

namespace bodychain {

namespace {

// The smallest changes worth telling.
constexpr std::string_view kWorth = "engineering: less is not told from what walks differ by for no reason";
constexpr Sourced<double> kLeast_pct{3, kWorth}, kLeast_deg{2, kWorth}, kLeastStretch{1, kWorth};
constexpr Sourced<double> kLeast_bw{0.05, kWorth}, kLeast_nm_kg{0.015, kWorth}, kLeast_nm{0.1, kWorth};
constexpr Sourced<double> kLeastHelp{0.1, "engineering: of the rise; a correction that takes back less does not help"};

bool is_angle(const SiteRow& row) { return row.now.quantity->unit == "deg"; }
bool is_stretch(const SiteRow& row) { return row.now.quantity->unit == "%"; }

}  // namespace

double site_change(const SiteRow& row) {
    const double change = row.now.peak - row.neutral;
    if (is_angle(row) || is_stretch(row)) return change;
    return row.neutral != 0 ? 100 * change / std::fabs(row.neutral) : 0;
}

double site_weight(const SiteRow& row) {
    const double change = std::fabs(site_change(row)), itself = std::fabs(row.now.peak - row.neutral);
    const std::string_view unit = row.now.quantity->unit;
    double weight = 0;
    if (is_angle(row))
        weight = change / kLeast_deg;
    else if (is_stretch(row))
        weight = change / kLeastStretch;
    else
        weight = std::fmin(change / kLeast_pct, itself / (unit == "BW"    ? kLeast_bw
                                                          : unit == "N m" ? kLeast_nm
                                                                          : kLeast_nm_kg));
    return std::isnan(weight) ? 0 : weight;
}

int best_correction(const SiteRow& row) {
    int best = -1;
    const double rise = row.now.peak - row.neutral;
    if (!(rise > 0)) return -1;
    double lowest = row.now.peak - kLeastHelp * rise;
    for (std::size_t i = 0; i < row.corrected.size(); ++i)
        if (row.corrected[i] < lowest) {  // false for not-a-number
            lowest = row.corrected[i];
            best = static_cast<int>(i);
        }
    return best;
}

std::vector<SiteRow> site_rows(const std::vector<SiteLoad>& now, const std::vector<SiteLoad>& neutral) {
    std::vector<SiteRow> rows;
    for (std::size_t i = 0; i < now.size() && i < neutral.size(); ++i) rows.push_back({now[i], neutral[i].peak, {}});
    return rows;
}

}  // namespace bodychain
