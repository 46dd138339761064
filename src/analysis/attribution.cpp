#include "analysis/attribution.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>
#include <numeric>
#include <random>
#include <set>

namespace bodychain {

namespace {

constexpr Coalition with(Coalition coalition, std::size_t cause) { return coalition | Coalition{1} << cause; }

constexpr Coalition all_of(int causes) { return causes == 0 ? 0 : ~Coalition{0} >> (kMostCauses - causes); }

/// Fisher-Yates with plain remainders, because std::shuffle may differ between standard libraries.
std::vector<int> drawn_order(int causes, std::mt19937_64& random) {
    std::vector<int> order(static_cast<std::size_t>(causes));
    std::iota(order.begin(), order.end(), 0);
    for (std::size_t left = order.size(); left > 1; --left) std::swap(order[left - 1], order[random() % left]);
    return order;
}

std::set<Coalition> every_coalition(int causes) {
    std::set<Coalition> found;
    for (Coalition c = 0; c <= all_of(causes); ++c) found.insert(c);
    return found;
}

/// All coalitions that the orders pass through, and each cause alone.
std::set<Coalition> coalitions_on_the_way(int causes, const std::vector<std::vector<int>>& orders) {
    std::set<Coalition> found;
    for (int i = 0; i < causes; ++i) found.insert(with(0, static_cast<std::size_t>(i)));
    for (const std::vector<int>& order : orders) {
        Coalition present = 0;
        for (const int cause : order) found.insert(present = with(present, static_cast<std::size_t>(cause)));
    }
    return found;
}

/// |S|! (n - |S| - 1)! / n! for |S| = 0, 1 ...: in which share of all orders exactly the causes of S come before a
/// given one. The weight of |S| + 1 is that of |S| times (|S| + 1) / (n - |S| - 1).
std::vector<double> weights_by_size(int causes) {
    std::vector<double> weights;
    double weight = 1.0 / causes;  // none before it
    for (int size = 0; size < causes; ++size) {
        weights.push_back(weight);
        if (size + 1 < causes) weight *= static_cast<double>(size + 1) / (causes - size - 1);
    }
    return weights;
}

void exact_shares(const AttributionPlan& plan, const auto& value, std::vector<Share>& causes) {
    const std::vector<double> weights = weights_by_size(plan.causes);
    for (Coalition before = 0; before < all_of(plan.causes); ++before)
        for (std::size_t i = 0; i < causes.size(); ++i)
            if (with(before, i) != before)
                causes[i].share +=
                    weights[static_cast<std::size_t>(std::popcount(before))] * (value(with(before, i)) - value(before));
}

/// Adds to `gains` what each cause adds in one order, times `factor`.
void add_gains(const std::vector<int>& order, const auto& value, double factor, std::vector<double>& gains) {
    Coalition before = 0;
    for (const int cause : order) {
        const auto i = static_cast<std::size_t>(cause);
        gains[i] += factor * (value(with(before, i)) - value(before));
        before = with(before, i);
    }
}

/// An order and its reverse depend on each other, two pairs do not. So mean and standard error are taken over the means
/// of the pairs.
void sampled_shares(const AttributionPlan& plan, const auto& value, std::vector<Share>& causes) {
    const double pairs = static_cast<double>(plan.orders.size()) / 2;
    std::vector<double> squares(causes.size(), 0.0);
    std::vector<std::vector<double>> gains(plan.orders.size() / 2, std::vector<double>(causes.size(), 0.0));
    for (std::size_t k = 0; k < plan.orders.size(); ++k) add_gains(plan.orders[k], value, 0.5, gains[k / 2]);
    for (std::size_t i = 0; i < causes.size(); ++i) {
        for (const auto& pair : gains) causes[i].share += pair[i] / pairs;
        for (const auto& pair : gains) squares[i] += (pair[i] - causes[i].share) * (pair[i] - causes[i].share);
        causes[i].standard_error = pairs > 1 ? std::sqrt(squares[i] / (pairs - 1) / pairs) : 0.0;
    }
}

/// True also where a figure is not-a-number, because nothing can be checked then.
[[maybe_unused]] bool shares_sum_to_total(const Attribution& attribution) {
    double sum = 0, size = 1;
    for (const Share& cause : attribution.causes) sum += cause.share, size += std::fabs(cause.share);
    return attribution.causes.empty() || !(std::fabs(sum - attribution.total) > 1e-9 * size);
}

}  // namespace

std::size_t AttributionPlan::place_of(Coalition coalition) const {
    if (coalition == coalitions.front()) return 0;
    if (coalition == 0) return 1;
    const auto found = std::ranges::lower_bound(coalitions.begin() + 2, coalitions.end(), coalition);
    assert(found != coalitions.end() && *found == coalition);
    return static_cast<std::size_t>(found - coalitions.begin());
}

AttributionPlan attribution_plan(int causes, std::uint64_t seed, int order_pairs) {
    assert(causes >= 0 && causes < kMostCauses && order_pairs > 0);
    AttributionPlan plan;
    plan.causes = causes;
    std::mt19937_64 random(seed);
    for (int k = 0; causes > kMostExactCauses && k < order_pairs; ++k) {
        const std::vector<int> order = drawn_order(causes, random);
        plan.orders.push_back(order);
        plan.orders.emplace_back(order.rbegin(), order.rend());
    }
    std::set<Coalition> others = plan.exact() ? every_coalition(causes) : coalitions_on_the_way(causes, plan.orders);
    plan.coalitions = {all_of(causes)};
    if (causes > 0) plan.coalitions.push_back(0);
    for (const Coalition first : {all_of(causes), Coalition{0}}) others.erase(first);
    plan.coalitions.insert(plan.coalitions.end(), others.begin(), others.end());
    return plan;
}

Attribution attribute(const AttributionPlan& plan, std::span<const double> values) {
    assert(values.size() == plan.coalitions.size());
    const double none = values[plan.place_of(0)];
    const auto value = [&](Coalition coalition) { return values[plan.place_of(coalition)] - none; };
    Attribution attribution;
    attribution.total = attribution.interaction = value(all_of(plan.causes));
    attribution.causes.resize(static_cast<std::size_t>(plan.causes));
    for (std::size_t i = 0; i < attribution.causes.size(); ++i) {
        attribution.causes[i].alone = value(with(0, i));
        attribution.interaction -= attribution.causes[i].alone;
    }
    if (plan.exact())
        exact_shares(plan, value, attribution.causes);
    else
        sampled_shares(plan, value, attribution.causes);
    assert(shares_sum_to_total(attribution));
    return attribution;
}

std::vector<ChannelAttribution> attribute_channels(const AttributionPlan& plan, std::span<const WalkAndNeutral> walks) {
    assert(walks.size() == plan.coalitions.size());
    std::vector<std::vector<std::pair<std::string, Change>>> changes;
    for (const WalkAndNeutral& walk : walks) changes.push_back(compare(*walk.now, *walk.neutral));
    std::vector<ChannelAttribution> channels;
    for (const auto& [key, whole] : changes.front()) {
        const auto at = static_cast<std::size_t>(std::lround(whole.at_pct / 100 * (kCycleSamples - 1)));
        std::vector<double> stance_means, means, at_largest;
        for (std::size_t k = 0; k < walks.size(); ++k) {
            const auto change = std::ranges::find(changes[k], key, [](const auto& row) { return row.first; });
            assert(change != changes[k].end());
            stance_means.push_back(change->second.stance_mean);
            means.push_back(change->second.mean);
            at_largest.push_back((*walks[k].now->curves.find(key))[at] - (*walks[k].neutral->curves.find(key))[at]);
        }
        channels.push_back(
            {key, attribute(plan, stance_means), attribute(plan, at_largest), whole.at_pct, attribute(plan, means)});
    }
    return channels;
}

}  // namespace bodychain
