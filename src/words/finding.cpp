#include "words/finding.h"

#include "words/word_tables.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace bodychain {

namespace {

constexpr std::size_t kAll = 60;
constexpr double kRelevant_deg = 2;
// Mean change in stance as a share of the largest change: above the first limit it lasts, below the second it is brief.
constexpr double kSteady = 0.85, kBrief = 0.5;
// The mean of a swing of the trunk is below this share of its range.
constexpr double kSwing = 0.2;
// Weights for the order: each link away from what was set adds this part; what happens only in swing counts half.
constexpr double kPerLink = 0.15, kInTheAir = 0.5;
constexpr int kFarthestCounted = 4;

struct LinkOf {
    std::string_view begins;
    Link link;
};
constexpr std::array<LinkOf, 10> kLinks{{{"foot_", Link::Foot},
                                         {"subtalar", Link::Foot},
                                         {"ankle", Link::Foot},
                                         {"knee", Link::Knee},
                                         {"patella", Link::Knee},
                                         {"hip_", Link::Hip},
                                         {"pelvis", Link::Pelvis},
                                         {"lumbar", Link::LowBack},
                                         {"thorax", Link::Chest},
                                         {"neck", Link::Head}}};

/// None for the arms, which swing with everything.
std::optional<Link> link_of(std::string_view key) {
    for (const LinkOf& l : kLinks)
        if (key.starts_with(l.begins)) return l.link;
    return std::nullopt;
}

/// Two channels that show one movement: `second` is left out where `first`, on the same side, is at least `times` as
/// large.
struct Repeats {
    std::string_view first, second;
    double times;
};
// clang-format off
constexpr std::array<Repeats, 6> kRepeats{{
    {"patella_direction", "hip_rotation", 0.7},      // the thigh turns and its kneecap with it
    {"foot_progression", "patella_direction", 0.7},  // the whole leg turns
    {"pelvis_obliquity", "hip_adduction", 0.5},      // the pelvis drops over the thigh
    {"knee_flexion", "knee_rotation", 1.25},         // screw-home: a bending knee turns by itself
    {"pelvis_rotation", "hip_rotation", 0.7},
    {"thorax_tilt", "neck_flexion", 3},
}};
// clang-format on

bool sides_meet(const RankedChange& a, const RankedChange& b) { return !a.side || !b.side || *a.side == *b.side; }

bool repeated(const Finding& finding, const std::vector<Finding>& all) {
    for (const Repeats& pair : kRepeats) {
        if (finding.row.channel->key != pair.second) continue;
        const auto says_it = [&](const Finding& other) {
            return other.row.channel->key == pair.first && sides_meet(other.row, finding.row) &&
                   std::fabs(other.deg) >= pair.times * std::fabs(finding.deg);
        };
        if (std::ranges::any_of(all, says_it)) return true;
    }
    return false;
}

double range_of(const Curve& curve) {
    const auto [low, high] = std::ranges::minmax_element(curve);
    return *high - *low;
}

/// By how much a movement of the trunk swings wider than in the neutral walk.
double range_change(const Answer& answer, const RankedChange& row) {
    const std::string key = std::string(row.channel->key) + (row.channel->sided ? "_r" : "");
    const Curve *now = answer.now->measures.curves.find(key), *neutral = answer.neutral->measures.curves.find(key);
    return now && neutral ? range_of(*now) - range_of(*neutral) : 0;
}

bool swings(const RankedChange& row, Mode mode) {
    if (mode == Mode::Stand) return false;
    const std::string_view key = row.channel->key;
    const bool thorax = (key == "thorax_lean" || key == "thorax_rotation") &&
                        std::fabs(row.change.mean) < kSwing * std::fabs(row.change.max_abs);
    return thorax || (row.both_sides && (key.starts_with("pelvis") || key.starts_with("lumbar")));
}

Steadiness steadiness_of(const Change& change) {
    const double share = change.stance_mean / change.max_abs;
    return share >= kSteady ? Steadiness::Steady : share >= kBrief ? Steadiness::Varying : Steadiness::Brief;
}

int links_away(const Settings& settings, Link link) {
    int nearest = settings.links.empty() ? 0 : static_cast<int>(Link::Head);
    for (const Link set : settings.links)
        nearest = std::min(nearest, std::abs(static_cast<int>(link) - static_cast<int>(set)));
    return nearest;
}

Finding finding_of(const Answer& answer, const RankedChange& row, Link link, const Settings& settings) {
    Finding finding;
    finding.row = row;
    finding.link = link;
    finding.links_away = links_away(settings, link);
    const bool swing = swings(row, answer.mode);
    const int side = row.side ? index(*row.side) : 0;
    finding.deg = swing ? range_change(answer, row) : row.change.max_abs;
    finding.phase = phase_of(row.change.at_pct, answer.now->measures.events.toe_off_pct[side]);
    finding.steadiness = answer.mode == Mode::Stand ? Steadiness::Steady
                         : swing                    ? Steadiness::ToAndFro
                                                    : steadiness_of(row.change);
    finding.lasting_deg = swing ? 0.5 * std::fabs(finding.deg)
                                : 0.5 * (std::fabs(row.change.stance_mean) + std::fabs(row.change.max_abs));
    const bool in_the_air =
        finding.steadiness == Steadiness::Brief && row.channel->sided && finding.phase >= StepPhase::Swing;
    finding.weight = finding.lasting_deg * (1 + kPerLink * std::min(finding.links_away, kFarthestCounted)) *
                     (in_the_air ? kInTheAir : 1);
    return finding;
}

}  // namespace

WordKeys repeated_channels() {
    WordKeys keys;
    for (const Repeats& pair : kRepeats) keys.insert(keys.end(), {pair.first, pair.second});
    return keys;
}

WordKeys link_beginnings() {
    WordKeys keys;
    for (const LinkOf& l : kLinks) keys.push_back(l.begins);
    return keys;
}

bool is_found(std::string_view key) { return link_of(key).has_value(); }

StepPhase phase_of(double at_pct, double toe_off_pct) {
    // Perry and Burnfield 2010 (recalled): loading to 12 %, mid-stance to 31 %, terminal stance to 50 %, pre-swing to
    // toe-off, terminal swing from 87 %.
    constexpr double kLoading = 12, kMid = 31, kTerminal = 50, kUsualToeOff = 60, kTerminalSwing = 87;
    const double toe_off = toe_off_pct > kTerminal ? toe_off_pct : kUsualToeOff;
    if (at_pct <= kLoading || at_pct >= 98) return StepPhase::Landing;
    if (at_pct <= kMid) return StepPhase::MidStance;
    if (at_pct <= kTerminal) return StepPhase::LateStance;
    if (at_pct <= toe_off + 2) return StepPhase::PushOff;
    return at_pct < kTerminalSwing ? StepPhase::Swing : StepPhase::BeforeLanding;
}

std::vector<Finding> findings(const Answer& answer, const Posture& posture) {
    const Settings settings = settings_of(posture);
    std::vector<Finding> all, out;
    for (const RankedChange& row :
         largest_angle_changes(without_settings(answer.changes, posture), kAll, kRelevant_deg))
        if (const auto link = link_of(row.channel->key)) all.push_back(finding_of(answer, row, *link, settings));
    std::erase_if(all, [](const Finding& f) {
        return std::fabs(f.deg) < kRelevant_deg;
    });  // a swing as wide as before, at another time
    std::ranges::copy_if(all, std::back_inserter(out), [&](const Finding& f) { return !repeated(f, all); });
    std::ranges::stable_sort(out, std::ranges::greater{}, &Finding::weight);
    return out;
}

}  // namespace bodychain
