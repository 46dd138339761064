#include "session/findings/corrections.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bodychain {

namespace {

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();
constexpr double kHardly_deg = 0.3;  // below the steadiness of the walks a percentage says nothing

double mean_of(std::string_view key, const Change& change) { return of_trunk(key) ? change.mean : change.stance_mean; }

double total_size_deg(const AttributionRun& run, ChainLink link) {
    double squares = 0;
    for (const Plane plane : {Plane::Sagittal, Plane::Frontal, Plane::Transverse}) {
        const std::string_view key = link_channel(link, plane).key;
        const auto found =
            std::ranges::find(run.channels, key, [](const ChannelAttribution& c) -> std::string_view { return c.key; });
        if (!key.empty() && found != run.channels.end()) squares += std::pow(mean_share(*found).total, 2);
    }
    return std::sqrt(squares);
}

const SiteRow* place_row(const AttributionRun& run, const CorrectionTarget& target) {
    const SiteRow* most = nullptr;
    for (const SiteRow& row : run.sites)
        if (row.now.quantity->site == target.site && row.now.side == target.side &&
            (!most || site_weight(row) > site_weight(*most)))
            most = &row;
    return most;
}

/// The value of the target without one of the causes.
double corrected(const AttributionRun& run, const CorrectionTarget& target, const SiteRow* place, std::size_t cause) {
    const SingleCorrection& correction = run.corrections[cause];
    if (!correction.known) return kNothing;
    if (target.kind == CorrectionTarget::Kind::WholeBody) return correction.gps_deg;
    if (target.kind == CorrectionTarget::Kind::Link) return link_size_deg(correction.changes, target.link);
    SiteRow row = *place;
    row.now.peak = place->corrected[cause];
    return site_change(row);
}

}  // namespace

double link_size_deg(const Changes& changes, ChainLink link) {
    double squares = 0;
    for (const Plane plane : {Plane::Sagittal, Plane::Frontal, Plane::Transverse}) {
        const std::string_view key = link_channel(link, plane).key;
        const auto found =
            std::ranges::find(changes, key, [](const auto& change) -> std::string_view { return change.first; });
        if (!key.empty() && found != changes.end()) squares += std::pow(mean_of(key, found->second), 2);
    }
    return std::sqrt(squares);
}

std::optional<CorrectionList> correction_list(const AttributionRun& run, const CorrectionTarget& target) {
    if (run.corrections.size() != run.causes.size() || run.causes.empty()) return std::nullopt;
    CorrectionList list;
    const bool place = target.kind == CorrectionTarget::Kind::Place;
    if (place) list.place = place_row(run, target);
    if (place && !list.place) return std::nullopt;
    list.now = place                                         ? site_change(*list.place)
               : target.kind == CorrectionTarget::Kind::Link ? total_size_deg(run, target.link)
                                                             : run.gps_deg;
    const bool changed = place ? site_weight(*list.place) >= 1 : list.now >= kHardly_deg;
    if (!changed) return std::nullopt;
    for (std::size_t c = 0; c < run.causes.size(); ++c) {
        const double value = corrected(run, target, list.place, c);
        list.rows.push_back({c, value, 100 * value / list.now});
    }
    std::ranges::stable_sort(list.rows, {}, [](const CorrectionRow& row) {
        return std::isnan(row.remains_pct) ? std::numeric_limits<double>::infinity() : row.remains_pct;
    });
    return list;
}

}  // namespace bodychain
