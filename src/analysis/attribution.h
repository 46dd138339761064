// How much of a change comes from each of its causes: Shapley values (Shapley 1953, Contributions to the Theory of
// Games II:307) over walks with some of the causes present. No effect is assumed anywhere: only the walks are compared.
//
// Let N be the n causes, and v(S) the change of a figure against the own neutral where only the causes in S are
// present; v(none) = 0, and v(N) is the total.
//     alone_i      = v({i})
//     interaction  = v(N) - sum over i of v({i})            what the causes do only together; 0 for one cause
//     share_i      = sum over S without i of  |S|! (n - |S| - 1)! / n!  (v(S + i) - v(S))
// The share is the mean, over all n! orders in which the causes can be added, of what i adds when its turn comes. The
// effects alone and the interaction sum to the total, and so do the shares, among which the interaction is dealt out. A
// share may exceed the total, or have the other sign, where causes work against each other.
//
// Up to kMostExactCauses every S is walked. With more, orders are drawn, each together with its reverse; in each order
// the gains add up to the total, so the mean shares do, too. A walk that ends in a small orbit of strides is steady to
// a few tenths of a degree: smaller shares mean nothing.
#pragma once

#include "analysis/causes.h"
#include "analysis/measures.h"

#include <span>
#include <string>
#include <vector>

namespace bodychain {

/// With at most so many causes every coalition is walked (2^n of them); with more, orders are drawn.
inline constexpr int kMostExactCauses = 6;
/// Orders that are drawn, each with its reverse (antithetic: what comes early in one comes late in the other).
inline constexpr int kOrderPairs = 16;

/// Which coalitions must be walked, and how their values become shares.
struct AttributionPlan {
    int causes = 0;
    std::vector<Coalition> coalitions;     // each once: all causes, then none, then the others in ascending order
    std::vector<std::vector<int>> orders;  // 2k and 2k + 1 are each other's reverse; empty: exact
    bool exact() const { return orders.empty(); }
    std::size_t place_of(Coalition coalition) const;  // in `coalitions`, which must hold it
};
/// The same seed gives the same orders on every machine. 0 causes: one walk, the neutral.
AttributionPlan attribution_plan(int causes, std::uint64_t seed, int order_pairs = kOrderPairs);

/// What one cause contributes to one figure, in the figure's unit.
struct Share {
    double alone = 0;
    double share = 0;
    double standard_error = 0;  // of the share, from the spread between pairs of orders; 0 where exact
};

/// One figure of one channel.
struct Attribution {
    double total = 0;
    std::vector<Share> causes;
    double interaction = 0;  // total less the sum of the effects alone
};

/// `values[i]` is the figure with `plan.coalitions[i]` present; the value with no cause is subtracted. Sampled shares
/// after Castro, Gomez and Tejada 2009, Comput Oper Res 36:1726.
Attribution attribute(const AttributionPlan& plan, std::span<const double> values);

/// The figures of a channel. `largest` is taken at the phase where the whole posture has its largest change: changes at
/// one fixed phase can be added, the largest values of several curves cannot.
struct ChannelAttribution {
    std::string key;
    Attribution stance_mean;
    Attribution largest;
    double at_pct = 0;      // of the channel's own cycle, where `largest` is
    Attribution mean = {};  // over the whole cycle: for movements of the trunk, which have no stance of their own
};

/// One walk and its reference: the own neutral, measured in the same way.
struct WalkAndNeutral {
    const Measures* now = nullptr;
    const Measures* neutral = nullptr;
};
/// `walks[i]` belongs to `plan.coalitions[i]`. The totals are those of compare().
std::vector<ChannelAttribution> attribute_channels(const AttributionPlan& plan, std::span<const WalkAndNeutral> walks);

}  // namespace bodychain
