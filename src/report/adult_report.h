// What is written about neutral walks set beside figures of healthy adults.
#pragma once

#include "analysis/experiments/adult_walk.h"

#include <string>
#include <vector>

namespace bodychain {

/// One person's neutral walk at one speed.
struct AdultWalkReport {
    AdultWalker walker;
    std::string status;                // "walking", or why there are no figures
    std::vector<AdultFigure> figures;  // empty where the walk was not completed
};

/// A table for each walk, what lies in its band and what does not, and how many of how many.
std::string adult_table(const std::vector<AdultWalkReport>& walks);
std::string adult_json(const std::vector<AdultWalkReport>& walks);
/// A row for each figure of each walk: walker, key, unit, right, left, low, high, verdict; low and high are empty where
/// a figure is not judged, low also where only the upper end matters (null in JSON).
std::string adult_csv(const std::vector<AdultWalkReport>& walks);

}  // namespace bodychain
