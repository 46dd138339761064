// What a walk asks of places that often hurt: for each a few quantities of the model that stand for load there, and
// their peak over the cycle. "More load here" is what they can say; whether something hurts they cannot.
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
    const SegmentPoses& straight;  // the same body with every joint at zero: what lengths are compared with
};

/// Over which part of the cycle the peak is looked for.
enum class SiteSpan : unsigned char {
    WholeCycle,
    FootFlat,  // from foot flat to heel off (gait_phases.h): what push-off with bent toes would drown
};

struct SiteQuantity {
    Site site{};
    std::string_view key;   // "knee_front.patellofemoral_force"
    std::string_view unit;  // "BW", "N m/kg", "deg", "%"
    bool sided = true;
    double (*value)(const SiteInstant&) = nullptr;
    std::string_view meaning, source;  // why it stands for load there, and on whose word
    SiteSpan span = SiteSpan::WholeCycle;
};
/// In the order of Site.
std::span<const SiteQuantity> site_table();

/// Peak over the cycle or a part of it (standing: the value), of one side; unsided quantities stand under Right.
struct SiteLoad {
    const SiteQuantity* quantity = nullptr;
    Side side = Side::Right;
    double peak = 0;
};
/// In the order of site_table(), right before left. Quantities of a walk are low-passed at 6 Hz, as laboratories do
/// with moments. Not-a-number where the frames have no joint moments, or the foot is never flat in a quantity of that
/// span.
std::vector<SiteLoad> site_loads(const Body& body, const Motion& motion);

}  // namespace bodychain
