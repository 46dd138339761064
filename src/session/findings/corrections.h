// One correction at a time: what remains of a change when a single cause is removed and everything else stays.
#pragma once

#include "session/findings/body_chain.h"
#include "session/walks/attribution_run.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace bodychain {

/// What corrections are measured by.
struct CorrectionTarget {
    enum class Kind : unsigned char { WholeBody, Place, Link };
    Kind kind = Kind::WholeBody;  // by the Gait Profile Score against the own neutral
    Site site{};                  // of Kind::Place
    Side side = Side::Right;
    ChainLink link{};
    bool operator==(const CorrectionTarget&) const = default;
};

struct CorrectionRow {
    std::size_t cause = 0;   // in AttributionRun::causes
    double value = 0;        // of the target without that cause; not-a-number where that walk was not completed
    double remains_pct = 0;  // of the change: 0 all is gone, 100 nothing is gained, more: it is worse without
};

struct CorrectionList {
    double now = 0;                   // of the target: deg for body and link, site_change() for a place
    const SiteRow* place = nullptr;   // for a place: its quantity that changed most; points into the run
    std::vector<CorrectionRow> rows;  // best first, unknown ones last
};

/// Nothing where the run has no corrections, the target has no figure, or it did not change.
std::optional<CorrectionList> correction_list(const AttributionRun& run, const CorrectionTarget& target);

/// How much a link has changed, as in the figure of the chain: root of the sum of squares of its planes' means, deg.
double link_size_deg(const Changes& changes, ChainLink link);

}  // namespace bodychain
