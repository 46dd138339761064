#include "words/clauses.h"

#include "base/enum_array.h"
#include "words/language/language.h"
#include "words/strings/sentence_strings.h"
#include "words/strings/strings.h"
#include "words/value_text.h"
#include "words/word_tables.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cctype>
#include <cmath>

namespace bodychain {

namespace {

// '#' stands for the number, '@' for the side that it is on or goes to, '!' for the other side; '>' and '<' for the
// same two as adverbs, where a language distinguishes them.
/// Of a joint or a load that both sides have.
struct SideWords {
    std::string_view key;
    Text one, many;
    Text more_one, more_many, less_one, less_many;
};
// clang-format off
constexpr std::array<SideWords, 9> kSideWords{{
    {"hip_flexion", Text{"the @ hip"}, Text{"both hips"}, Text{"is bent # more"}, Text{"are bent # more"}, Text{"is # straighter"}, Text{"are # straighter"}},
    {"hip_adduction", Text{"the @ thigh"}, Text{"both thighs"}, Text{"slants # further in"}, Text{"slant # further in"}, Text{"slants # further out"}, Text{"slant # further out"}},
    {"hip_rotation", Text{"the @ thigh"}, Text{"both thighs"}, Text{"turns # further in"}, Text{"turn # further in"}, Text{"turns # further out"}, Text{"turn # further out"}},
    {"knee_flexion", Text{"the @ knee"}, Text{"both knees"}, Text{"is bent # more"}, Text{"are bent # more"}, Text{"is # straighter"}, Text{"are # straighter"}},
    {"knee_varus", Text{"the @ knee"}, Text{"both knees"}, Text{"bows # further out"}, Text{"bow # further out"}, Text{"knocks # further in"}, Text{"knock # further in"}},
    {"knee_rotation", Text{"the @ shin"}, Text{"both shins"}, Text{"turns # further in"}, Text{"turn # further in"}, Text{"turns # further out"}, Text{"turn # further out"}},
    {"ankle_dorsiflexion", Text{"the @ foot"}, Text{"both feet"}, Text{"is tipped # further up"}, Text{"are tipped # further up"}, Text{"is tipped # further down"}, Text{"are tipped # further down"}},
    {"subtalar_eversion", Text{"the @ heel"}, Text{"both heels"}, Text{"rolls # further in"}, Text{"roll # further in"}, Text{"rolls # further out"}, Text{"roll # further out"}},
    {"foot_progression", Text{"the @ foot"}, Text{"both feet"}, Text{"points # further in"}, Text{"point # further in"}, Text{"points # further out"}, Text{"point # further out"}},
}};
// clang-format on
constexpr SideWords kKneecap{"patella_direction",        Text{"the @ kneecap"},     Text{"both kneecaps"},
                             Text{"faces # further in"}, Text{"face # further in"}, Text{"faces # further out"},
                             Text{"face # further out"}};

struct TrunkWords {
    std::string_view key;
    Text subject;
    Text more, less;  // there to stay; less unused where a channel is told on the side where it is positive
    std::optional<Text> wider = {}, narrower = {};               // to and fro; nothing where it does not swing
    std::optional<Text> clinical_more = {}, clinical_less = {};  // nothing: the sign says it
};
// clang-format off
constexpr std::array<TrunkWords, 10> kTrunkWords{{
    {"pelvis_tilt", Text{"the pelvis"}, Text{"tips # further forward"}, Text{"tips # further back"}},
    {"pelvis_obliquity", Text{"the pelvis"}, Text{"is # higher on the @"}, Text{"is # higher on the !"}, Text{"rocks # more from side to side"}, Text{"rocks # less from side to side"}, Text{"@ up"}, Text{"! up"}},
    {"pelvis_rotation", Text{"the pelvis"}, Text{"is turned # to the !"}, Text{"is turned # to the @"}, Text{"turns # more with each step"}, Text{"turns # less with each step"}, Text{"@ forward"}, Text{"! forward"}},
    {"lumbar_lordosis", Text{"the low back"}, Text{"is # more hollow"}, Text{"is # flatter"}},
    {"lumbar_bending", Text{"the low back"}, Text{"bends # to the @"}, Text{"bends # to the !"}, Text{"bends # more from side to side"}, Text{"bends # less from side to side"}, Text{"to the @"}, Text{"to the !"}},
    {"lumbar_rotation", Text{"the low back"}, Text{"twists # to the @"}, Text{"twists # to the !"}, Text{"twists # more with each step"}, Text{"twists # less with each step"}, Text{"to the @"}, Text{"to the !"}},
    {"thorax_tilt", Text{"the chest"}, Text{"leans # further forward"}, Text{"leans # further back"}},
    {"thorax_lean", Text{"the chest"}, Text{"leans # to the right"}, Text{"leans # to the left"}, Text{"sways # more from side to side"}, Text{"sways # less from side to side"}, Text{"to the right"}, Text{"to the left"}},
    {"thorax_rotation", Text{"the chest"}, Text{"is turned # to the left"}, Text{"is turned # to the right"}, Text{"turns # more with each step"}, Text{"turns # less with each step"}, Text{"to the left"}, Text{"to the right"}},
    {"neck_flexion", Text{"the head"}, Text{"is bent # further forward"}, Text{"is tipped # further back"}},
}};

constexpr std::array<SideWords, 7> kLoadWords{{
    {"knee_contact", Text{"the @ knee"}, Text{"both knees"}, Text{"carries # more"}, Text{"carry # more"}, Text{"carries # less"}, Text{"carry # less"}},
    {"hip_contact", Text{"the @ hip"}, Text{"both hips"}, Text{"carries # more"}, Text{"carry # more"}, Text{"carries # less"}, Text{"carry # less"}},
    {"lumbar_contact", Text{"the low back"}, Text{""}, Text{"carries # more"}, Text{""}, Text{"carries # less"}, Text{""}},
    {"hip_abduction_moment", Text{"the side of the @ hip"}, Text{"the sides of both hips"}, Text{"works # more"}, Text{"work # more"}, Text{"works # less"}, Text{"work # less"}},
    {"knee_adduction_moment", Text{"the inner side of the @ knee"}, Text{"the inner sides of both knees"}, Text{"is loaded # more"}, Text{"are loaded # more"}, Text{"is loaded # less"}, Text{"are loaded # less"}},
    {"ankle_plantarflexion_moment", Text{"the @ calf"}, Text{"both calves"}, Text{"works # more"}, Text{"work # more"}, Text{"works # less"}, Text{"work # less"}},
    {"lumbar_extension_moment", Text{"the back muscles"}, Text{"the back muscles"}, Text{"work # more"}, Text{"work # more"}, Text{"work # less"}, Text{"work # less"}},
}};
// clang-format on

constexpr EnumArray<StepPhase, Text, 6> kPhases{text::kAtLanding, text::kInMidStance, text::kInLateStance,
                                                text::kAtPushOff, text::kInSwing,     text::kBeforeLanding};
constexpr EnumArray<StepPhase, Text, 6> kPhasesBoth{text::kAtLandingBoth,    text::kInMidStanceBoth,
                                                    text::kInLateStanceBoth, text::kAtPushOff,
                                                    text::kInSwingBoth,      text::kBeforeLandingBoth};
constexpr EnumArray<StepPhase, Text, 6> kClinicalPhases{text::kLoadingResponse, text::kMidStance, text::kTerminalStance,
                                                        text::kPreSwing,        text::kSwing,     text::kTerminalSwing};

const char* side_word(Side side) { return side == Side::Right ? text::kRightNoun : text::kLeftNoun; }
const char* side_adverb(Side side) { return side == Side::Right ? text::kRight : text::kLeft; }

/// Puts number and sides in their places.
std::string filled(std::string_view pattern, const std::string& number, std::optional<Side> side) {
    std::string words;
    for (const char c : pattern) {
        if (c == '#')
            words += number;
        else if (c == '@' || c == '!')
            words += side ? side_word(c == '@' ? *side : other(*side)) : "";
        else if (c == '>' || c == '<')
            words += side ? side_adverb(c == '>' ? *side : other(*side)) : "";
        else
            words += c;
    }
    return words;
}

std::string degrees(const Finding& finding) {
    return (finding.steadiness == Steadiness::Varying ? text::kUpTo.str() : "") +
           shown_number(std::fabs(finding.deg), 0) + text::kDegree;
}

const SideWords* side_words(std::string_view key) {
    if (key == kKneecap.key) return &kKneecap;
    const auto found = std::ranges::find(kSideWords, key, &SideWords::key);
    return found == kSideWords.end() ? nullptr : &*found;
}

const TrunkWords* trunk_words(std::string_view key) {
    const auto found = std::ranges::find(kTrunkWords, key, &TrunkWords::key);
    return found == kTrunkWords.end() ? nullptr : &*found;
}

std::string phase_words(const Finding& finding) {
    if (finding.steadiness != Steadiness::Brief) return "";
    if (!finding.row.channel->sided) return text::kForAMoment.str();
    return (finding.row.side ? kPhases : kPhasesBoth)[finding.phase].str();
}

/// Trendelenburg's sign: the free side of the pelvis goes down over the standing leg, or up.
bool over_standing_leg(const Finding& finding) {
    constexpr double kStaysHigher = 0.5;
    const Change& change = finding.row.change;
    return finding.row.channel->key == "pelvis_obliquity" && finding.row.side &&
           (finding.steadiness == Steadiness::Brief || finding.steadiness == Steadiness::Varying) &&
           std::fabs(change.mean) < kStaysHigher * std::fabs(change.max_abs) && finding.phase >= StepPhase::MidStance &&
           finding.phase <= StepPhase::LateStance;
}

/// "Right hip flexion +5°".
std::string sided_name(const RankedChange& row, const std::string& name, const std::string& value) {
    const std::string side = row.side ? side_adverb(*row.side) : text::kBilateral.str();
    return filled_in(text::kSidedName, {capital(side), small(name), name, value, side});
}

}  // namespace

std::string capital(std::string words) {
    if (!words.empty()) words[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(words[0])));
    return words;
}

std::string small(std::string_view name) {
    std::string words(name);
    if (language() == Language::German) return words;  // nouns keep their capital
    if (words.size() > 1 && std::islower(static_cast<unsigned char>(words[1])))
        words[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(words[0])));
    return words;
}

Clause plain_clause(const Finding& finding) {
    const RankedChange& row = finding.row;
    const bool more = finding.deg > 0;
    if (over_standing_leg(finding))
        return {text::kThePelvis.str(),
                filled(more ? text::kDropsOver : text::kRisesOver,
                       shown_number(std::fabs(finding.deg), 0) + text::kDegree, row.side),
                ""};
    if (const SideWords* words = side_words(row.channel->key)) {
        const bool one = row.side.has_value();
        const std::string subject = filled(one ? words->one : words->many, "", row.side);
        const char* pattern =
            more ? (one ? words->more_one : words->more_many) : (one ? words->less_one : words->less_many);
        return {subject, filled(pattern, degrees(finding), row.side), phase_words(finding)};
    }
    const TrunkWords* words = trunk_words(row.channel->key);
    assert(words);  // no finding is made of a channel without words
    if (!words) return {small(translated(row.channel->plain)), shown_change(finding.deg, 0) + text::kDegree, ""};
    const bool swing = finding.steadiness == Steadiness::ToAndFro && words->wider;
    const char* pattern = swing ? (more ? *words->wider : *words->narrower) : (more ? words->more : words->less);
    return {words->subject.str(), filled(pattern, degrees(finding), row.side), phase_words(finding)};
}

std::string clinical_clause(const Finding& finding) {
    const RankedChange& row = finding.row;
    const std::string number = shown_number(std::fabs(finding.deg), 0) + text::kDegree;
    std::string phase = finding.steadiness == Steadiness::Varying ? text::kAtMost.str()
                        : finding.steadiness != Steadiness::Brief ? std::string()
                        : row.channel->sided                      ? kClinicalPhases[finding.phase].str()
                                                                  : text::kTransient.str();
    if (!phase.empty()) phase = " (" + phase + ")";
    if (over_standing_leg(finding))
        return filled(finding.deg > 0 ? text::kPelvicDrop : text::kPelvicRise, number, row.side) + phase;
    const std::string name(translated(row.channel->clinical));
    if (side_words(row.channel->key))
        return sided_name(row, name, shown_change(finding.deg, 0) + text::kDegree + phase);
    if (finding.steadiness == Steadiness::ToAndFro)
        return name + text::kRangeOf + shown_change(finding.deg, 0) + text::kDegree;
    const TrunkWords* words = trunk_words(row.channel->key);
    if (!words || !words->clinical_more) return name + " " + shown_change(finding.deg, 0) + text::kDegree + phase;
    return name + " " + number + " " +
           filled(finding.deg > 0 ? *words->clinical_more : *words->clinical_less, number, row.side) + phase;
}

bool has_clause_words(std::string_view channel) { return side_words(channel) || trunk_words(channel); }

WordKeys clause_channels() {
    WordKeys keys{kKneecap.key};
    for (const SideWords& row : kSideWords) keys.push_back(row.key);
    for (const TrunkWords& row : kTrunkWords) keys.push_back(row.key);
    return keys;
}

WordKeys load_clause_channels() {
    WordKeys keys;
    for (const SideWords& row : kLoadWords) keys.push_back(row.key);
    return keys;
}

bool has_load_words(std::string_view channel) {
    return std::ranges::find(kLoadWords, channel, &SideWords::key) != kLoadWords.end();
}

Clause plain_load(const RankedChange& row) {
    assert(has_load_words(row.channel->key));
    const SideWords& words = *std::ranges::find(kLoadWords, row.channel->key, &SideWords::key);
    const bool one = !row.both_sides, more = row.peak_change_pct > 0;
    const std::string number = shown_number(std::fabs(row.peak_change_pct), 0) + text::kPercent;
    const char* pattern = more ? (one ? words.more_one : words.more_many) : (one ? words.less_one : words.less_many);
    return {filled(one ? words.one : words.many, "", row.side), filled(pattern, number, row.side), ""};
}

std::string clinical_load(const RankedChange& row) {
    const std::string name(translated(row.channel->clinical)),
        value = shown_change(row.peak_change_pct, 0) + text::kPercent;
    return row.side || row.both_sides ? sided_name(row, name, value) : name + " " + value;
}

}  // namespace bodychain
