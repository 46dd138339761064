#include "session/findings/body_chain.h"

#include "analysis/events.h"
#include "base/side.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bodychain {

namespace {

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

using Sizes = std::array<double, kChainLinks>;
using Planes = std::array<double, kPlaneCount>;

// clang-format off
constexpr std::array<std::array<LinkChannel, kPlaneCount>, kChainLinks> kChannels{{
    {{{"ankle_dorsiflexion_r"}, {"subtalar_eversion_r"}, {"foot_progression_r"}}},
    {{{"ankle_dorsiflexion_l"}, {"subtalar_eversion_l"}, {"foot_progression_l"}}},
    {{{"knee_flexion_r"}, {"knee_varus_r"}, {"knee_rotation_r"}}},
    {{{"knee_flexion_l"}, {"knee_varus_l"}, {"knee_rotation_l"}}},
    {{{"hip_flexion_r"}, {"hip_adduction_r"}, {"hip_rotation_r"}}},
    {{{"hip_flexion_l"}, {"hip_adduction_l"}, {"hip_rotation_l"}}},
    {{{"pelvis_tilt"}, {"pelvis_obliquity_r"}, {"pelvis_rotation_r"}}},
    {{{"lumbar_lordosis"}, {"lumbar_bending_r"}, {"lumbar_rotation_r"}}},
    {{{"thorax_tilt"}, {"thorax_lean"}, {"thorax_rotation"}}},
    {{{"shoulder_flexion_r"}, {"thorax_lean", -1}, {"thorax_rotation"}}},       // that shoulder up, that shoulder forward
    {{{"shoulder_flexion_l"}, {"thorax_lean"}, {"thorax_rotation", -1}}},
    {{{"neck_flexion"}, {""}, {""}}},
}};
// clang-format on

// Levels from the ground up.
constexpr std::array<int, kChainLinks> kLevel{0, 0, 1, 1, 2, 2, 3, 4, 5, 6, 6, 6};

double norm(const Planes& planes) {
    double sum = 0;
    for (const double v : planes) sum += std::isnan(v) ? 0 : v * v;
    return std::sqrt(sum);
}

double sample(const Curve& curve, double pct) {
    const auto i = std::min(static_cast<std::size_t>(pct), curve.size() - 2);
    const double t = pct - static_cast<double>(i);
    return (1 - t) * curve[i] + t * curve[i + 1];
}

/// Percent of each side's own cycle, [right, left].
using OwnPercents = SideArray<double>;

double moment_change(const Answer& answer, std::string_view key, const OwnPercents& at) {
    const Curve *now = answer.now->measures.curves.find(key), *before = answer.neutral->measures.curves.find(key);
    if (!now || !before) return kNothing;
    const double pct = at[key.ends_with("_l") ? 1 : 0];
    return sample(*now, pct) - sample(*before, pct);
}

double mean_change(const Answer& answer, std::string_view key) {
    const auto found =
        std::ranges::find(answer.changes, key, [](const auto& entry) -> std::string_view { return entry.first; });
    if (found == answer.changes.end()) return kNothing;
    return of_trunk(key) ? found->second.mean : found->second.stance_mean;
}

OwnPercents own_percents(const Motion& motion, double percent) {
    const auto events = find_events(motion);
    const auto own = [&](const FootEvents& foot) { return 100 * wrap_phase(percent / 100 - foot.strike_phase); };
    return {own(events[0]), own(events[1])};
}

/// Size of a cause's share in a link's change: root of the sum of squares over the planes.
double weight(const AttributionRun& run, std::size_t cause, ChainLink link) {
    Planes shares{};
    for (std::size_t p = 0; p < kPlaneCount; ++p) {
        const std::string_view key = link_channel(link, static_cast<Plane>(p)).key;
        const auto channel =
            std::ranges::find(run.channels, key, [](const ChannelAttribution& c) -> std::string_view { return c.key; });
        if (channel != run.channels.end()) shares[p] = mean_share(*channel).causes[cause].share;
    }
    return norm(shares);
}

/// Whether the way from a link to the pelvis goes through `joint` or begins there.
bool beyond(ChainLink link, ChainLink joint) {
    while (link != joint && link != ChainLink::Pelvis) link = toward_pelvis(link);
    return link == joint;
}

/// For each cause that acts at a link: its part of every link's change, 0..1. The parts sum to 1, or to less where the
/// slope of the floor takes part.
struct CauseParts {
    std::vector<ChainLink> homes;
    std::vector<Sizes> parts;
    bool known = true;
};

/// `all`: their sum.
CauseParts dealt_evenly(std::vector<ChainLink> homes, double all) {
    CauseParts out{std::move(homes), {}, false};
    Sizes part;
    part.fill(out.homes.empty() ? 0.0 : all / static_cast<double>(out.homes.size()));
    out.parts.assign(out.homes.size(), part);
    return out;
}

CauseParts dealt_by_shares(const AttributionRun& run) {
    CauseParts out;
    Sizes all{};
    for (std::size_t c = 0; c < run.causes.size(); ++c) {
        Sizes part{};
        for (std::size_t l = 0; l < kChainLinks; ++l) all[l] += part[l] = weight(run, c, static_cast<ChainLink>(l));
        const auto home = home_of(run.causes[c].parameters.front());
        if (!home) continue;
        out.homes.push_back(*home);
        out.parts.push_back(part);
    }
    for (Sizes& part : out.parts)
        for (std::size_t l = 0; l < kChainLinks; ++l) part[l] = all[l] > 0 ? part[l] / all[l] : 0;
    return out;
}

CauseParts cause_parts(const Scenario& scenario, const AttributionRun* shares) {
    std::vector<ChainLink> homes;
    const std::vector<Cause> causes = causes_of(scenario);
    for (const Cause& cause : causes)
        if (const auto home = home_of(cause.parameters.front())) homes.push_back(*home);
    const bool same_home = std::ranges::all_of(homes, [&](ChainLink home) { return home == homes.front(); });
    if (shares && shares->causes.size() > 1 && !shares->channels.empty()) return dealt_by_shares(*shares);
    const double of_all =
        causes.empty() ? 0
                       : static_cast<double>(homes.size()) / static_cast<double>(causes.size());  // a slope has no home
    CauseParts parts = dealt_evenly(std::move(homes), of_all);
    parts.known = causes.size() < 2 || (same_home && parts.homes.size() == causes.size());
    return parts;
}

void put_causes(const CauseParts& causes, BodyChain& chain) {
    chain.shares_known = causes.known;
    for (std::size_t l = 0; l < kChainLinks; ++l) {
        double most = 0, homed = 0;
        std::optional<ChainLink> home;
        for (std::size_t c = 0; c < causes.homes.size(); ++c) {
            homed += causes.parts[c][l];
            if (causes.parts[c][l] > most) most = causes.parts[c][l], home = causes.homes[c];
        }
        if (causes.known && most > 1 - homed)
            chain.cause[l] = home;  // else it is not known, or comes from the slope of the floor
    }
    for (std::size_t l = 0; l < kChainLinks; ++l) {
        const auto far = static_cast<ChainLink>(l);
        if (far == ChainLink::Pelvis) continue;
        const std::size_t near = index(toward_pelvis(far));
        for (std::size_t c = 0; c < causes.homes.size(); ++c) {
            if (beyond(causes.homes[c], far))
                chain.joints[l].inward_deg += causes.parts[c][near] * chain.size_deg[near];
            else
                chain.joints[l].outward_deg += causes.parts[c][l] * chain.size_deg[l];
        }
    }
}

}  // namespace

int level_of(ChainLink link) { return kLevel[index(link)]; }

ChainLink toward_pelvis(ChainLink link) {
    using enum ChainLink;
    constexpr std::array<ChainLink, kChainLinks> kNext{KneeR,  KneeL,  HipR,    HipL,  Pelvis, Pelvis,
                                                       Pelvis, Pelvis, LowBack, Chest, Chest,  Chest};
    return kNext[index(link)];
}

std::optional<Side> side_of(ChainLink link) {
    using enum ChainLink;
    if (link == FootR || link == KneeR || link == HipR || link == ShoulderR) return Side::Right;
    if (link == FootL || link == KneeL || link == HipL || link == ShoulderL) return Side::Left;
    return std::nullopt;
}

LinkChannel link_channel(ChainLink link, Plane plane) {
    return kChannels[index(link)][static_cast<std::size_t>(plane)];
}

bool of_trunk(std::string_view key) {
    constexpr std::array<std::string_view, 4> kTrunk{"pelvis_", "lumbar_", "thorax_", "neck_"};
    return std::ranges::any_of(kTrunk, [&](std::string_view begins) { return key.starts_with(begins); });
}

const Attribution& mean_share(const ChannelAttribution& channel) {
    return of_trunk(channel.key) ? channel.mean : channel.stance_mean;
}

std::optional<ChainLink> home_of(ParameterId id) {
    using enum ChainLink;
    const ParameterInfo& p = info(id);
    const std::string_view key = p.key;
    const auto sided = [&](ChainLink right, ChainLink left) { return key.ends_with("left") ? left : right; };
    if (p.region == Region::Walk || p.region == Region::Person) return std::nullopt;
    if (p.region == Region::Feet || p.region == Region::Shoes || key.starts_with("limit.ankle"))
        return sided(FootR, FootL);
    if (p.region == Region::Pelvis) return Pelvis;
    if (key.starts_with("head")) return Head;
    if (key.starts_with("spine.kyphosis") || key.starts_with("arms")) return Chest;
    if (key.starts_with("spine")) return LowBack;
    if (p.region == Region::Trunk) return Chest;
    if (key.starts_with("limit.hip") || key.starts_with("weak.hip") || key.starts_with("leg.femoral"))
        return sided(HipR, HipL);
    return sided(KneeR, KneeL);
}

Direction direction(ChainLink cause, ChainLink link) {
    if (cause == link) return Direction::Here;
    const int from = kLevel[index(cause)], to = kLevel[index(link)];
    const auto cause_side = side_of(cause), side = side_of(link);
    if (cause_side && side && *cause_side != *side) return from == to ? Direction::Across : Direction::Diagonal;
    return to > from ? Direction::Up : Direction::Down;
}

BodyChain body_chain(const Answer& answer, const Scenario& scenario, ChainWhen when, double percent,
                     const AttributionRun* shares) {
    BodyChain chain;
    const bool moment = when == ChainWhen::Moment && answer.mode == Mode::Walk;
    const OwnPercents at = moment ? own_percents(answer.now->motion, percent) : OwnPercents{};
    for (std::size_t l = 0; l < kChainLinks; ++l) {
        for (std::size_t p = 0; p < kPlaneCount; ++p) {
            const LinkChannel channel = kChannels[l][p];
            const double change = channel.key.empty() ? kNothing
                                  : moment            ? moment_change(answer, channel.key, at)
                                                      : mean_change(answer, channel.key);
            chain.change_deg[l][p] = channel.sign * change;
        }
        chain.size_deg[l] = norm(chain.change_deg[l]);
    }
    for (const Cause& cause : causes_of(scenario))
        for (const ParameterId id : cause.parameters)
            if (const auto home = home_of(id)) chain.changed_here[index(*home)] = true;
    put_causes(cause_parts(scenario, shares), chain);
    return chain;
}

std::optional<ChainLink> farthest_in(const BodyChain& chain, Direction way, double smallest_deg) {
    std::optional<ChainLink> most;
    for (std::size_t l = 0; l < kChainLinks; ++l) {
        const auto link = static_cast<ChainLink>(l);
        if (!chain.cause[l] || chain.changed_here[l] || direction(*chain.cause[l], link) != way ||
            chain.size_deg[l] < smallest_deg)
            continue;
        if (!most || chain.size_deg[l] > chain.size_deg[index(*most)]) most = link;
    }
    return most;
}

}  // namespace bodychain
