// How much of a change comes from each of its causes: Shapley values (Shapley 1953, Contributions to the Theory of
// Games II:307) over the walks with some of the causes present. Nothing is known here about causes and effects: only
// what the walks themselves say.
//
// v(S) is the change of a figure against the own neutral where only the causes of S are present; v of none is 0, v of
// all the total.
//   effect alone   v({i}): what the cause does when it is the only one
//   interaction    v(all) - sum of v({i}): what the causes do only together (they help or hinder each other); 0 for one
//   cause share          the Shapley value: the mean, over every order in which the causes can be put in, of what the
//   cause adds when its turn comes.
// So effects alone + interaction = total, and the shares, which deal the interaction out fairly, sum to the total by
// themselves. A share may exceed the total or have the other sign where causes work against each other.
#pragma once

#include "analysis/causes.h"
#include "analysis/measures.h"

#include <span>
#include <string>
#include <vector>

namespace bodychain {

/// Up to here every coalition is walked (2^n); above, orders are drawn.
inline constexpr int kMostExactCauses = 6;
/// Orders that are drawn, each with its reverse (antithetic: what is met early in one is met late in the other).
inline constexpr int kOrderPairs = 16;

/// Which coalitions must be known, and how their values become shares.
struct AttributionPlan {
    int causes = 0;
    std::vector<Coalition> coalitions;     // all causes first, then none, then the others in growing order; each once
    std::vector<std::vector<int>> orders;  // 2k and 2k+1 are reverses of each other; empty: exact
    bool exact() const { return orders.empty(); }
    std::size_t place_of(Coalition coalition) const;  // in `coalitions`, which must hold it
};
/// The same seed draws the same orders on every machine. 0 causes: one walk, the neutral.
AttributionPlan attribution_plan(int causes, std::uint64_t seed, int order_pairs = kOrderPairs);

/// What one cause does to one figure, in the figure's unit.
struct Share {
    double alone = 0;
    double share = 0;
    double standard_error = 0;  // of the share, from the spread between the pairs of orders; 0 where exact
};

/// One figure of one channel.
struct Attribution {
    double total = 0;
    std::vector<Share> causes;
    double interaction = 0;  // total less all effects alone
};

/// `values[i]` is the figure with `plan.coalitions[i]` present; what they are with no cause is subtracted. Sampled:
/// Castro, Gomez and Tejada 2009, Comput Oper Res 36:1726. Each order's gains telescope to the total, so the shares sum
/// to it there too.
Attribution attribute(const AttributionPlan& plan, std::span<const double> values);

/// The figures of a channel. The largest change is taken where in the cycle the whole posture has it: at one fixed
/// phase changes can be added, which the largest values of several curves cannot.
struct ChannelAttribution {
    std::string key;
    Attribution stance_mean;
    Attribution largest;
    double at_pct = 0;      // of the channel's own cycle, where `largest` is
    Attribution mean = {};  // over the whole cycle: what the movements of the trunk are looked at by, which have no
                            // stance of their own
};

/// One walk with its reference: the own neutral, measured in the same way.
struct WalkAndNeutral {
    const Measures* now = nullptr;
    const Measures* neutral = nullptr;
};
/// `walks[i]` belongs to `plan.coalitions[i]`. The totals are those of compare().
std::vector<ChannelAttribution> attribute_channels(const AttributionPlan& plan, std::span<const WalkAndNeutral> walks);

}  // namespace bodychain
