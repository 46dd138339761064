// The body as a chain of links from the feet to the head, and how far a change travels along it: the values of the
// chain's figure, made of an answer and the shares of its causes. Which link changed and how; and, at each joint, how
// much of the change comes over it from which side. No effect is written down anywhere: arrows follow the walks.
// Degrees.
#pragma once

#include "scenario/scenario.h"
#include "session/walks/answer.h"
#include "session/walks/attribution_run.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bodychain {

enum class ChainLink : unsigned char {
    FootR,
    FootL,
    KneeR,
    KneeL,
    HipR,
    HipL,
    Pelvis,
    LowBack,
    Chest,
    ShoulderR,
    ShoulderL,
    Head
};
inline constexpr std::size_t kChainLinks = 12;
constexpr std::size_t index(ChainLink link) { return static_cast<std::size_t>(link); }

/// 0 the feet, 1 the knees, 2 the hips, 3 the pelvis, 4 the low back, 5 the chest, 6 shoulders and head.
int level_of(ChainLink link);

enum class Plane : unsigned char { Sagittal, Frontal, Transverse };
inline constexpr std::size_t kPlaneCount = 3;

/// The next link on the way to the pelvis; of the pelvis itself.
ChainLink toward_pelvis(ChainLink link);
/// nullopt for links of the midline.
std::optional<Side> side_of(ChainLink link);

/// The curve that stands for a link in a plane. `sign` is -1 where the link's change has the opposite sign (the chest
/// leans to the right: the right shoulder sinks). The key is empty where the model has no such movement.
struct LinkChannel {
    std::string_view key;
    double sign = 1;
};
LinkChannel link_channel(ChainLink link, Plane plane);

/// The mean that stands for a channel in the figure: for a limb over its stance; for pelvis, spine and chest over the
/// whole cycle, because over the right foot's stance alone every swing of the trunk would look like a lean.
bool of_trunk(std::string_view key);
const Attribution& mean_share(const ChannelAttribution& channel);

/// Where in the chain a parameter acts; nullopt for the person, the walk and the floor.
std::optional<ChainLink> home_of(ParameterId id);

/// Where a link is as seen from a cause. Across and diagonal are on the other side of the body, at the same level and
/// at another one.
enum class Direction : unsigned char { Here, Up, Down, Across, Diagonal };
Direction direction(ChainLink cause, ChainLink link);

enum class ChainWhen : unsigned char { Mean, Moment };

/// One joint of the chain, between a link and the next toward the pelvis.
struct ChainJoint {
    double inward_deg =
        0;  // change of the link nearer to the pelvis, as far as it comes from causes on the outer side of the joint
    double outward_deg = 0;  // change of the outer link, as far as it comes from causes on the pelvis' side
};

struct BodyChain {
    std::array<std::array<double, kPlaneCount>, kChainLinks>
        change_deg{};                                           // not-a-number where there is no such movement
    std::array<double, kChainLinks> size_deg{};                 // root of the sum of the planes' squares
    std::array<ChainJoint, kChainLinks> joints{};               // by the outer link; that of the pelvis stays empty
    std::array<bool, kChainLinks> changed_here{};               // a parameter acts here
    std::array<std::optional<ChainLink>, kChainLinks> cause{};  // where most of the link's change comes from
    bool shares_known =
        true;  // false: of several causes it is not yet known which does what, and changes are shared evenly
};

/// `percent`: of the movement's cycle, for ChainWhen::Moment. `shares`: of the same walk, or nullptr. The answer must
/// have a neutral.
BodyChain body_chain(const Answer& answer, const Scenario& scenario, ChainWhen when, double percent,
                     const AttributionRun* shares);

/// Of the links that lie in a direction from their cause, the most changed one; nullopt where none changes by
/// `smallest_deg`.
std::optional<ChainLink> farthest_in(const BodyChain& chain, Direction way, double smallest_deg);

}  // namespace bodychain
