// What any neutral adult's walk must show, in absolute figures, and whether a walk shows it.
#pragma once

#include "analysis/measures.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bodychain {

/// Where a figure of healthy adults lies at one speed: about one standard deviation between people or laboratories.
struct AdultBand {
    double speed_m_s = 0, low = 0, high = 0;
};

/// The bands of one figure by rising speed. Between two of them they are interpolated; 0.1 m/s beyond the outer ones
/// they still hold, and further off there is none.
struct AdultBands {
    std::array<AdultBand, 5> at;
    std::size_t count = 0;
};
std::optional<AdultBand> band_of(const AdultBands& bands, double speed_m_s);

/// One figure as data.
struct AdultRow {
    std::string_view key, name, unit;
    AdultBands bands;
    std::string_view source;
    double height_power = 0;  // the band is of a person of 1.75 m and goes with this power of the height
    bool sided = true;
};
std::span<const AdultRow> adult_rows();

/// The band at a speed (m/s) for a height (m); nothing where the row has none there.
std::optional<AdultBand> band_of(const AdultRow& row, double speed_m_s, double height_m);

/// One figure of one walk.
struct AdultFigure {
    std::string key, name, unit, source;
    SideArray<double> value{};  // [right, left]; without sides both are the same
    bool sided = true;
    std::optional<AdultBand> band{};  // nothing: not judged at this speed
    bool within = true;               // both feet inside the band
};

/// Every row of adult_rows() measured on a level walk, then the distance to the mean curves of CGM2.3 (right side) and
/// Winter (both), which are judged near their own speeds only. `measures` are those of the motion.
std::vector<AdultFigure> adult_walk(const Body& body, const Motion& motion, const Measures& measures);

/// A person and a speed whose neutral walk is asked for.
struct AdultWalker {
    std::string_view name, setting;  // setting: as an experiment's, read by scenario_of()
};
std::span<const AdultWalker> adult_walkers();

}  // namespace bodychain
