// Names of places that often hurt, and of the quantities that stand for load there.
#pragma once

#include "analysis/site_change.h"

#include <string>

namespace bodychain {

/// "Knee, inner side" or "Medial knee compartment".
const char* site_name(Site site, bool clinical);
/// With the side of a sided quantity: "Knee, inner side, left".
std::string site_name(const SiteRow& row, bool clinical);

/// What the quantity is: "How hard the kneecap is pressed into its groove" or "Patellofemoral force".
std::string site_quantity_words(const SiteQuantity& quantity, bool clinical);

/// The change against the own neutral: "+21 %", "3.4×" from three times on, "−3.0°".
std::string site_change_text(const SiteRow& row);
/// A peak with its unit: "2.31 BW".
std::string site_peak_text(const SiteRow& row, double peak);

}  // namespace bodychain
