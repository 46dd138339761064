// What is written about the causes of a walk's change.
#pragma once

#include "analysis/attribution.h"
#include "scenario/scenario.h"

#include <string>
#include <vector>

namespace bodychain {

struct AttributionReport {
    Scenario scenario;
    std::string status, message;  // "walking", "fell", "diverged", and why
    std::vector<Cause> causes;
    bool exact = true;  // from every coalition; else from drawn orders
    int walks = 0, orders = 0;
    std::vector<std::string> planned;  // walks that failed and whose plan stands in
    int slower = 0, unsettled = 0;
    std::vector<ChannelAttribution> channels;  // empty where the walk was not completed
};

/// The angles that changed most, each with its total and with every cause's share of it.
std::string attribution_table(const AttributionReport& report);

/// Per channel, for the stance mean and for the largest change: total, `causes` (the effect of each alone) and
/// `interaction`, which sum to the total; and `shares`, the Shapley values, which do so by themselves, with their
/// standard errors where they were sampled.
std::string attribution_json(const AttributionReport& report);

}  // namespace bodychain
