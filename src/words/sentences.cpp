#include "words/sentences.h"

#include "session/change_ranking.h"
#include "session/trust.h"
#include "words/change_words.h"
#include "words/sentence_strings.h"
#include "words/strings.h"
#include "words/value_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <optional>

namespace bodychain {

namespace {

constexpr std::size_t kAll = 60;
constexpr double kRelevant_deg = 2, kRelevant_pct = 5;
constexpr int kFar = 2;  // links of the chain between what was changed and what answers

// The chain from the ground up.
enum Link { kFoot, kKnee, kHip, kPelvis, kLowBack, kChest, kHead };

struct LinkOf {
    std::string_view begins;
    Link link;
};
constexpr std::array<LinkOf, 12> kLinks{{{"foot_", kFoot}, {"subtalar", kFoot}, {"ankle", kFoot}, {"knee", kKnee}, {"patella", kKnee}, {"hip_", kHip}, {"pelvis", kPelvis},
                                         {"lumbar", kLowBack}, {"thorax", kChest}, {"neck", kHead}, {"shoulder", kChest}, {"elbow", kChest}}};
constexpr std::array<const char*, 7> kLinkNames{text::kLinkFoot, text::kLinkKnee, text::kLinkHip, text::kLinkPelvis, text::kLinkLowBack, text::kLinkChest, text::kLinkHead};

std::optional<Link> link_of(std::string_view key) {
    if (key.starts_with("shoulder") || key.starts_with("elbow")) return std::nullopt;  // arms swing with everything
    for (const LinkOf& l : kLinks)
        if (key.starts_with(l.begins)) return l.link;
    return std::nullopt;
}

// Where the person changed something.
struct Causes {
    std::vector<Link> links;
    bool right = false, left = false;  // of one side, or of none: both
};

Link link_of_parameter(const ParameterInfo& p) {
    const std::string_view key = p.key;
    if (p.region == Region::Feet || p.region == Region::Shoes) return kFoot;
    if (p.region == Region::Pelvis) return kPelvis;
    if (key.starts_with("head")) return kHead;
    if (p.region == Region::Trunk) return kChest;
    if (key.find("hip") != key.npos || key.find("femoral") != key.npos || key.find("abductor") != key.npos) return kHip;
    return key.find("ankle") != key.npos ? kFoot : kKnee;
}

Causes causes_of(const Posture& posture) {
    Causes causes;
    for (const ParameterInfo& p : parameter_table()) {
        if (p.region == Region::Walk || p.region == Region::Person || posture.get(p.id) == p.default_value) continue;
        causes.links.push_back(link_of_parameter(p));
        const bool sided = mirrored(p.id) != p.id, right = sided && p.key.ends_with("right");
        causes.right |= !sided || right;
        causes.left |= !sided || !right;
    }
    return causes;
}

int distance(const Causes& causes, Link link) {
    int nearest = kAll;
    for (const Link c : causes.links) nearest = std::min(nearest, std::abs(static_cast<int>(link) - static_cast<int>(c)));
    return nearest;
}

// "Toes point out" goes on in a sentence as "toes point out"; "L5/S1" stays.
std::string inside(std::string words) {
    if (words.size() > 1 && std::islower(static_cast<unsigned char>(words[1]))) words[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(words[0])));
    return words;
}

std::string angle(const RankedChange& row, bool clinical) {
    const double v = row.change.max_abs;
    return change_name(row, clinical, v > 0) + (clinical ? " " + shown_change(v, 0) : text::kBy + shown_number(std::fabs(v), 0)) + text::kDegree;
}

std::string load(const RankedChange& row, bool clinical) {
    const double v = row.peak_change_pct;
    return change_name(row, clinical, v > 0) + (clinical ? " " + shown_change(v, 0) : text::kBy + shown_number(std::fabs(v), 0)) + "\u00A0%";  // the sign stays with its number at the end of a line
}

std::string largest(const std::vector<RankedChange>& angles, bool clinical) {
    std::string sentence = angle(angles.front(), clinical);
    for (const RankedChange& row : angles)
        if (link_of(row.channel->key) != link_of(angles.front().channel->key)) return sentence + text::kAnd + inside(angle(row, clinical)) + ".";
    return sentence + ".";
}

// What answers farthest from every cause, or, where nothing far does, the largest on the other side.
std::string travel(const std::vector<RankedChange>& angles, const Causes& causes, bool clinical) {
    const RankedChange *far = nullptr, *across = nullptr;
    int farthest = 0;
    for (const RankedChange& row : angles) {
        const auto link = link_of(row.channel->key);
        if (!link) continue;
        const int links = distance(causes, *link);
        if (links >= kFar && links > farthest) far = &row, farthest = links;
        const bool other = row.side && causes.right != causes.left && (*row.side == Side::Right) != causes.right;
        if (!across && other) across = &row;
    }
    if (far) return text::kTravels + std::string(kLinkNames[static_cast<std::size_t>(*link_of(far->channel->key))]) + ": " + inside(angle(*far, clinical)) + ".";
    if (across) return std::string(text::kAcross) + inside(angle(*across, clinical)) + ".";
    return text::kStaysNear;
}

std::string loads(const Answer& answer, bool clinical) {
    const RankedChange *more = nullptr, *less = nullptr;
    const std::vector<RankedChange> rows = largest_load_changes(answer, kAll, kRelevant_pct);
    for (const RankedChange& row : rows) {
        const std::string_view key = row.channel->key;
        const bool felt = key.ends_with("_contact") || key == "knee_adduction_moment" || key == "lumbar_extension_moment" || key == "hip_abduction_moment" || key == "ankle_plantarflexion_moment";
        if (!felt) continue;
        const RankedChange*& into = row.peak_change_pct > 0 ? more : less;
        if (!into) into = &row;
    }
    if (!more && !less) return "";
    if (!more || !less) return load(more ? *more : *less, clinical) + ".";
    return load(*more, clinical) + "; " + inside(load(*less, clinical)) + ".";
}

}  // namespace

std::vector<std::string> sentences(const Answer& answer, const Posture& posture, bool clinical) {
    if (!answer.neutral || !answer.now || failed(answer)) return {};
    const Causes causes = causes_of(posture);
    const std::vector<RankedChange> angles = largest_angle_changes(answer.changes, kAll, kRelevant_deg);
    std::vector<std::string> out;
    if (!causes.links.empty() && !angles.empty()) {
        out.push_back(largest(angles, clinical));
        out.push_back(travel(angles, causes, clinical));
    }
    if (!causes.links.empty())
        if (std::string last = loads(answer, clinical); !last.empty()) out.push_back(std::move(last));
    return out;
}

}  // namespace bodychain
