#include "words/clauses.h"

#include "words/sentence_strings.h"
#include "words/strings.h"
#include "words/value_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>

namespace bodychain {

namespace {

// '#' is the number, '@' the side that it goes to or is on, '!' the other one.
/// Of a joint or a load that both sides have.
struct SideWords {
    std::string_view key;
    const char *one, *many;
    const char *more_one, *more_many, *less_one, *less_many;
};
constexpr std::array<SideWords, 9> kSideWords{{
    {"hip_flexion", "hip", "hips", "is bent # more", "are bent # more", "is # straighter", "are # straighter"},
    {"hip_adduction", "thigh", "thighs", "slants # further in", "slant # further in", "slants # further out", "slant # further out"},
    {"hip_rotation", "thigh", "thighs", "turns # further in", "turn # further in", "turns # further out", "turn # further out"},
    {"knee_flexion", "knee", "knees", "is bent # more", "are bent # more", "is # straighter", "are # straighter"},
    {"knee_varus", "knee", "knees", "bows # further out", "bow # further out", "knocks # further in", "knock # further in"},
    {"knee_rotation", "shin", "shins", "turns # further in", "turn # further in", "turns # further out", "turn # further out"},
    {"ankle_dorsiflexion", "foot", "feet", "is tipped # further up", "are tipped # further up", "is tipped # further down", "are tipped # further down"},
    {"subtalar_eversion", "heel", "heels", "rolls # further in", "roll # further in", "rolls # further out", "roll # further out"},
    {"foot_progression", "foot", "feet", "points # further in", "point # further in", "points # further out", "point # further out"},
}};
constexpr SideWords kKneecap{"patella_direction", "kneecap", "kneecaps", "faces # further in", "face # further in", "faces # further out", "face # further out"};

struct TrunkWords {
    std::string_view key;
    const char* subject;
    const char *more, *less;              // there to stay; less unused where a channel is told on the side where it is positive
    const char *wider, *narrower;         // to and fro; nullptr where it does not swing
    const char *clinical_more, *clinical_less;  // nullptr: the sign says it
};
constexpr std::array<TrunkWords, 9> kTrunkWords{{
    {"pelvis_tilt", "the pelvis", "tips # further forward", "tips # further back", nullptr, nullptr, nullptr, nullptr},
    {"pelvis_obliquity", "the pelvis", "is # higher on the @", "is # higher on the !", "rocks # more from side to side", "rocks # less from side to side", "@ up", "! up"},
    {"pelvis_rotation", "the pelvis", "is turned # to the !", "is turned # to the @", "turns # more with each step", "turns # less with each step", "@ forward", "! forward"},
    {"lumbar_lordosis", "the low back", "is # more hollow", "is # flatter", nullptr, nullptr, nullptr, nullptr},
    {"lumbar_bending", "the low back", "bends # to the @", "bends # to the !", "bends # more from side to side", "bends # less from side to side", "to the @", "to the !"},
    {"lumbar_rotation", "the low back", "twists # to the @", "twists # to the !", "twists # more with each step", "twists # less with each step", "to the @", "to the !"},
    {"thorax_tilt", "the chest", "leans # further forward", "leans # further back", nullptr, nullptr, nullptr, nullptr},
    {"thorax_lean", "the chest", "leans # to the right", "leans # to the left", "sways # more from side to side", "sways # less from side to side", "to the right", "to the left"},
    {"thorax_rotation", "the chest", "is turned # to the left", "is turned # to the right", "turns # more with each step", "turns # less with each step", "to the left", "to the right"},
}};
constexpr TrunkWords kNeck{"neck_flexion", "the head", "is bent # further forward", "is tipped # further back", nullptr, nullptr, nullptr, nullptr};

constexpr std::array<SideWords, 7> kLoadWords{{
    {"knee_contact", "the @ knee", "both knees", "carries # more", "carry # more", "carries # less", "carry # less"},
    {"hip_contact", "the @ hip", "both hips", "carries # more", "carry # more", "carries # less", "carry # less"},
    {"lumbar_contact", "the low back", "", "carries # more", "", "carries # less", ""},
    {"hip_abduction_moment", "the side of the @ hip", "the sides of both hips", "works # more", "work # more", "works # less", "work # less"},
    {"knee_adduction_moment", "the inner side of the @ knee", "the inner sides of both knees", "is loaded # more", "are loaded # more", "is loaded # less", "are loaded # less"},
    {"ankle_plantarflexion_moment", "the @ calf", "both calves", "works # more", "work # more", "works # less", "work # less"},
    {"lumbar_extension_moment", "the back muscles", "the back muscles", "work # more", "work # more", "work # less", "work # less"},
}};

constexpr std::array<const char*, 6> kPhases{text::kAtLanding, text::kInMidStance, text::kInLateStance, text::kAtPushOff, text::kInSwing, text::kBeforeLanding};
constexpr std::array<const char*, 6> kPhasesBoth{text::kAtLandingBoth, text::kInMidStanceBoth, text::kInLateStanceBoth, text::kAtPushOff, text::kInSwingBoth, text::kBeforeLandingBoth};
constexpr std::array<const char*, 6> kClinicalPhases{text::kLoadingResponse, text::kMidStance, text::kTerminalStance, text::kPreSwing, text::kSwing, text::kTerminalSwing};

const char* side_word(Side side) { return side == Side::Right ? text::kRight : text::kLeft; }

/// Puts number and sides in their places.
std::string filled(std::string_view pattern, const std::string& number, std::optional<Side> side) {
    std::string words;
    for (const char c : pattern) {
        if (c == '#')
            words += number;
        else if (c == '@' || c == '!')
            words += side ? side_word(c == '@' ? *side : other(*side)) : "";
        else
            words += c;
    }
    return words;
}

std::string degrees(const Finding& finding) {
    return (finding.steadiness == Steadiness::Varying ? text::kUpTo : "") + shown_number(std::fabs(finding.deg), 0) + text::kDegree;
}

const SideWords* side_words(std::string_view key) {
    if (key == kKneecap.key) return &kKneecap;
    const auto found = std::ranges::find(kSideWords, key, &SideWords::key);
    return found == kSideWords.end() ? nullptr : &*found;
}

const TrunkWords& trunk_words(std::string_view key) {
    const auto found = std::ranges::find(kTrunkWords, key, &TrunkWords::key);
    return found == kTrunkWords.end() ? kNeck : *found;
}

std::string phase_words(const Finding& finding) {
    if (finding.steadiness != Steadiness::Brief) return "";
    if (!finding.row.channel->sided) return text::kForAMoment;
    return (finding.row.side ? kPhases : kPhasesBoth)[static_cast<std::size_t>(finding.phase)];
}

/// Trendelenburg's sign: the free side of the pelvis goes down over the standing leg, or up.
bool over_standing_leg(const Finding& finding) {
    constexpr double kStaysHigher = 0.5;
    const Change& change = finding.row.change;
    return finding.row.channel->key == "pelvis_obliquity" && finding.row.side && (finding.steadiness == Steadiness::Brief || finding.steadiness == Steadiness::Varying) &&
           std::fabs(change.mean) < kStaysHigher * std::fabs(change.max_abs) && finding.phase >= StepPhase::MidStance && finding.phase <= StepPhase::LateStance;
}

}  // namespace

std::string capital(std::string words) {
    if (!words.empty()) words[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(words[0])));
    return words;
}

std::string small(std::string_view name) {
    std::string words(name);
    if (words.size() > 1 && std::islower(static_cast<unsigned char>(words[1]))) words[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(words[0])));
    return words;
}

Clause plain_clause(const Finding& finding) {
    const RankedChange& row = finding.row;
    const bool more = finding.deg > 0;
    if (over_standing_leg(finding))
        return {"the pelvis", filled(more ? text::kDropsOver : text::kRisesOver, shown_number(std::fabs(finding.deg), 0) + text::kDegree, row.side), ""};
    if (const SideWords* words = side_words(row.channel->key)) {
        const bool one = row.side.has_value();
        const std::string subject = one ? std::string("the ") + side_word(*row.side) + " " + words->one : std::string("both ") + words->many;
        const char* pattern = more ? (one ? words->more_one : words->more_many) : (one ? words->less_one : words->less_many);
        return {subject, filled(pattern, degrees(finding), row.side), phase_words(finding)};
    }
    const TrunkWords& words = trunk_words(row.channel->key);
    const bool swing = finding.steadiness == Steadiness::ToAndFro && words.wider;
    const char* pattern = swing ? (more ? words.wider : words.narrower) : (more ? words.more : words.less);
    return {words.subject, filled(pattern, degrees(finding), row.side), phase_words(finding)};
}

std::string clinical_clause(const Finding& finding) {
    const RankedChange& row = finding.row;
    const std::string number = shown_number(std::fabs(finding.deg), 0) + text::kDegree;
    std::string phase = finding.steadiness == Steadiness::Varying ? std::string(text::kAtMost)
                        : finding.steadiness != Steadiness::Brief ? std::string()
                        : row.channel->sided                     ? kClinicalPhases[static_cast<std::size_t>(finding.phase)]
                                                                 : text::kTransient;
    if (!phase.empty()) phase = " (" + phase + ")";
    if (over_standing_leg(finding)) return filled(finding.deg > 0 ? text::kPelvicDrop : text::kPelvicRise, number, row.side) + phase;
    const std::string name(row.channel->clinical);
    if (side_words(row.channel->key))
        return (row.side ? capital(side_word(*row.side)) : std::string(text::kBilateral)) + " " + small(name) + " " + shown_change(finding.deg, 0) + text::kDegree + phase;
    if (finding.steadiness == Steadiness::ToAndFro) return name + text::kRangeOf + shown_change(finding.deg, 0) + text::kDegree;
    const TrunkWords& words = trunk_words(row.channel->key);
    if (!words.clinical_more) return name + " " + shown_change(finding.deg, 0) + text::kDegree + phase;
    return name + " " + number + " " + filled(finding.deg > 0 ? words.clinical_more : words.clinical_less, number, row.side) + phase;
}

bool has_load_words(std::string_view channel) { return std::ranges::find(kLoadWords, channel, &SideWords::key) != kLoadWords.end(); }

Clause plain_load(const RankedChange& row) {
    const SideWords& words = *std::ranges::find(kLoadWords, row.channel->key, &SideWords::key);
    const bool one = !row.both_sides, more = row.peak_change_pct > 0;
    const std::string number = shown_number(std::fabs(row.peak_change_pct), 0) + text::kPercent;
    const char* pattern = more ? (one ? words.more_one : words.more_many) : (one ? words.less_one : words.less_many);
    return {filled(one ? words.one : words.many, "", row.side), filled(pattern, number, row.side), ""};
}

std::string clinical_load(const RankedChange& row) {
    const std::string side = row.side ? capital(side_word(*row.side)) + " " : row.both_sides ? std::string(text::kBilateral) + " " : "";
    const std::string name = side.empty() ? std::string(row.channel->clinical) : small(row.channel->clinical);
    return side + name + " " + shown_change(row.peak_change_pct, 0) + text::kPercent;
}

}  // namespace bodychain
