// One correction at a time: what remains of a change where a single cause is set back and everything else stays as it
// is.
#pragma once

#include "session/findings/body_chain.h"
#include "session/walks/attribution_run.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace bodychain {

/// What the corrections are looked at by.
struct CorrectionTarget {
    enum class Kind : unsigned char { WholeBody, Place, Link };
    Kind kind = Kind::WholeBody;  // the Gait Profile Score against the own neutral
    Site site{};                  // of a place
    Side side = Side::Right;
    ChainLink link{};
    bool operator==(const CorrectionTarget&) const = default;
};

struct CorrectionRow {
    std::size_t cause = 0;   // of the run
    double value = 0;        // of the target with that cause set back; not-a-number where that walk was not completed
    double remains_pct = 0;  // of the change: 0 it is gone, 100 nothing is gained, more: it is worse without
};

struct CorrectionList {
    double now = 0;                   // of the target: deg for body and link, site_change() of a place
    const SiteRow* place = nullptr;   // of the run, for a place: the quantity that changed most
    std::vector<CorrectionRow> rows;  // best first, unknown ones last
};

/// Nothing where the run has no corrections, the target has no figure, or it did not change.
std::optional<CorrectionList> correction_list(const AttributionRun& run, const CorrectionTarget& target);

/// How much a link is changed: root of the squares of its planes' means, deg, as in the figure of the chain.
double link_size_deg(const Changes& changes, ChainLink link);

}  // namespace bodychain
