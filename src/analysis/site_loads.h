// Load on places that often hurt: for each place a few quantities of the model that stand for load there, and their
// peaks over the cycle. They can say "more load here"; they cannot say whether something hurts.
#pragma once

#include "analysis/joint_contact.h"

#include <span>
#include <string_view>
#include <vector>

namespace bodychain {

enum class Site : unsigned char {
    KneeFront,
    KneeInside,
    KneeOutside,
    HipFront,
    HipSide,
    LowBack,
    Sacroiliac,
    PlantarFascia,
    Achilles,
    Shin,
    BallOfFoot,
    Neck,
};
inline constexpr int kSiteCount = 12;

/// What a quantity is computed from.
struct SiteInstant : LoadInstant {
    Side side;
    const SegmentPoses& straight;  // the same body with every joint at zero, to compare lengths with
};

/// In which part of the cycle the peak is searched.
enum class SiteSpan : unsigned char {
    WholeCycle,
    FootFlat,  // from foot flat to heel off (gait_phases.h), because push-off with bent toes would hide it
};

struct SiteQuantity {
    Site site{};
    std::string_view key;   // "knee_front.patellofemoral_force"
    std::string_view unit;  // "BW", "N m/kg", "deg", "%"
    bool sided = true;
    double (*value)(const SiteInstant&) = nullptr;
    std::string_view meaning, source;  // why it stands for load there; on whose word
    SiteSpan span = SiteSpan::WholeCycle;
};
/// In the order of Site.
std::span<const SiteQuantity> site_table();

/// Peak of one side in the quantity's span (standing: the value). Quantities without side are listed as Right.
struct SiteLoad {
    const SiteQuantity* quantity = nullptr;
    Side side = Side::Right;
    double peak = 0;
};
/// In the order of site_table(), right before left. Of a walk every quantity is low-passed at 6 Hz, like moments in a
/// laboratory. Not-a-number where the frames have no joint moments, or where the foot is never flat for a quantity that
/// needs it.
std::vector<SiteLoad> site_loads(const Body& body, const Motion& motion);

}  // namespace bodychain
