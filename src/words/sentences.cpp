#include "words/sentences.h"

#include "words/clauses.h"
#include "words/strings/sentence_strings.h"
#include "words/strings/strings.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace bodychain {

namespace {

constexpr std::size_t kAll = 60, kTold = 2;
constexpr int kFar = 2;  // links of the chain between what was set and what answers
constexpr double kTravels_deg = 2.5, kLasts_deg = 2, kBriefly_deg = 6;
constexpr double kImpossible_deg = 60;  // no slider moves any joint so far
constexpr double kRelevant_pct = 5, kBeside = 0.3;
// The contact force of a joint tells most readers more than the moment of one muscle group, which is part of it.
constexpr double kContact = 1, kKneeSide = 0.8, kMuscle = 0.6;
constexpr double kLess = 0.7;  // what carries more comes before what is spared

/// A predicate, and when it happens.
std::string done(const Clause& words) {
    return words.when.empty() ? words.predicate : filled_in(text::kWithMoment, {words.predicate, words.when});
}
std::string whole(const Clause& words) { return words.subject + " " + done(words); }

std::string clause(const Finding& finding, bool clinical) {
    return clinical ? clinical_clause(finding) : whole(plain_clause(finding));
}

std::string joined(const std::vector<std::string>& clauses) {
    std::string sentence;
    for (const std::string& part : clauses) sentence += sentence.empty() ? part : text::kAnd + small(part);
    return capital(sentence) + ".";
}

/// The first sentence's finding, and that of the same joint on the other side where it goes the other way.
struct Told {
    Finding finding;
    std::optional<Finding> opposite;
};

std::optional<Finding> opposite_of(const Finding& finding, const std::vector<Finding>& all) {
    constexpr double kAlike = 0.5;
    if (!finding.row.side || finding.steadiness == Steadiness::Brief) return std::nullopt;
    for (const Finding& other : all) {
        const bool counterpart =
            other.row.channel == finding.row.channel && other.row.side && other.steadiness != Steadiness::Brief;
        if (counterpart && other.deg * finding.deg < 0 && std::fabs(other.deg) > kAlike * std::fabs(finding.deg))
            return other;
    }
    return std::nullopt;
}

std::vector<Told> foremost(const std::vector<Finding>& all) {
    std::vector<Told> told;
    for (const Finding& finding : all) {
        const bool known = std::ranges::any_of(
            told, [&](const Told& other) { return other.finding.row.channel == finding.row.channel; });
        if (!known && told.size() < kTold) told.push_back({finding, opposite_of(finding, all)});
    }
    return told;
}

bool is_told(const Finding& finding, const std::vector<Told>& told) {
    return std::ranges::any_of(told,
                               [&](const Told& other) { return other.finding.row.channel == finding.row.channel; });
}

std::string told_clause(const Told& told, bool clinical) {
    if (!told.opposite) return clause(told.finding, clinical);
    if (clinical) return clinical_clause(told.finding) + ", " + small(clinical_clause(*told.opposite));
    const Clause other = plain_clause(*told.opposite);
    const char* side = *told.opposite->row.side == Side::Right ? text::kRightNoun : text::kLeftNoun;
    return filled_in(text::kAndTheOther, {whole(plain_clause(told.finding)), side, done(other), other.subject});
}

/// Two findings at the same moment of the same leg share the words for it: "Late in its step, the right knee ...; the
/// right hip ...".
std::string first_sentence(const std::vector<Told>& told, bool clinical) {
    std::vector<std::string> parts;
    if (!clinical && told.size() == 2 && !told[0].opposite && !told[1].opposite &&
        told[0].finding.row.side == told[1].finding.row.side) {
        const Clause a = plain_clause(told[0].finding), b = plain_clause(told[1].finding);
        if (!a.when.empty() && a.when == b.when)
            return joined({filled_in(text::kInThatMoment, {a.when, a.subject + " " + a.predicate}),
                           b.subject + " " + b.predicate});
    }
    for (const Told& part : told) parts.push_back(told_clause(part, clinical));
    return joined(parts);
}

/// A brief change far from the cause is not worth telling.
bool relevant_far_away(const Finding& finding) {
    return finding.lasting_deg >= kLasts_deg &&
           std::fabs(finding.deg) >= (finding.steadiness == Steadiness::Brief ? kBriefly_deg : kTravels_deg);
}

/// The finding farthest from everything that was set; of equally far ones the weightiest.
const Finding* farthest(const std::vector<Finding>& all) {
    const Finding* far = nullptr;
    for (const Finding& finding : all)
        if (finding.links_away >= kFar && relevant_far_away(finding) && (!far || finding.links_away > far->links_away))
            far = &finding;
    return far;
}

const Finding* across(const std::vector<Finding>& all, const Settings& settings) {
    if (settings.right == settings.left) return nullptr;
    const Side set = settings.right ? Side::Right : Side::Left;
    for (const Finding& finding : all)
        if (finding.row.side && finding.row.channel->key != "pelvis_obliquity" && *finding.row.side != set &&
            relevant_far_away(finding))
            return &finding;
    return nullptr;
}

std::string travel(const std::vector<Finding>& all, const std::vector<Told>& told, const Settings& settings,
                   bool clinical) {
    const Finding* far = farthest(all);
    if (far && !is_told(*far, told)) {
        if (clinical) return filled_in(text::kTravelsClinical, {small(clinical_clause(*far))});
        const Clause words = plain_clause(*far);
        return filled_in(text::kTravels, {words.subject, done(words)});
    }
    const Finding* beyond = across(all, settings);
    if (beyond && !is_told(*beyond, told))
        return filled_in(clinical ? text::kAcrossClinical : text::kAcross, {small(clause(*beyond, clinical))});
    if (far || beyond) return "";  // it was told already
    return (clinical ? text::kStaysNearClinical : text::kStaysNear).str();
}

/// Which joint of which side a load belongs to.
bool same_joint(const RankedChange& a, const RankedChange& b) {
    const auto joint = [](const RankedChange& row) { return row.channel->key.substr(0, row.channel->key.find('_')); };
    return joint(a) == joint(b) && (!a.side || !b.side || *a.side == *b.side);
}

double load_weight(const RankedChange& row) {
    const std::string_view key = row.channel->key;
    return std::fabs(row.peak_change_pct) * (row.peak_change_pct < 0 ? kLess : 1) *
           (key.ends_with("_contact")        ? kContact
            : key == "knee_adduction_moment" ? kKneeSide
                                             : kMuscle);
}

/// The largest change of a load, and the largest of another joint in the opposite direction if it is not small in
/// comparison.
std::vector<RankedChange> foremost_loads(const Answer& answer, const Posture& posture) {
    Answer rest = answer;
    rest.changes = without_settings(answer.changes, posture);
    std::vector<RankedChange> rows = largest_load_changes(rest, kAll, kRelevant_pct), told;
    std::erase_if(rows, [](const RankedChange& row) { return !has_load_words(row.channel->key); });
    std::ranges::stable_sort(rows, std::ranges::greater{}, load_weight);
    for (const RankedChange& row : rows) {
        const bool second = !told.empty() && told[0].peak_change_pct * row.peak_change_pct < 0 &&
                            !same_joint(told[0], row) && load_weight(row) >= kBeside * load_weight(told[0]);
        if (told.empty() || (told.size() == 1 && second)) told.push_back(row);
    }
    return told;
}

std::string load_sentence(const std::vector<RankedChange>& loads, bool clinical) {
    std::vector<std::string> parts;
    for (const RankedChange& row : loads) parts.push_back(clinical ? clinical_load(row) : whole(plain_load(row)));
    return joined(parts);
}

}  // namespace

std::vector<std::string> sentences(const Answer& answer, const Posture& posture, bool clinical) {
    const Settings settings = settings_of(posture);
    if (!answer.neutral || !answer.now || failed(answer) || (settings.links.empty() && !settings.slope)) return {};
    const std::vector<Finding> all = findings(answer, posture);
    const bool doubtful = answer.acceptance == Acceptance::Doubtful;
    const auto impossible = [](const Finding& f) { return std::fabs(f.deg) > kImpossible_deg; };
    if (doubtful && std::ranges::any_of(all, impossible)) return {};  // a plan that broke
    const std::vector<Told> told = foremost(all);
    std::vector<std::string> out;
    if (!told.empty()) {
        out.push_back(first_sentence(told, clinical));
        // A slope is not at any place of the body, so nothing is far from it.
        if (std::string far = settings.slope ? "" : travel(all, told, settings, clinical); !far.empty())
            out.push_back(std::move(far));
    }
    if (doubtful) return out;  // loads of a plan that the physics does not confirm
    if (const auto loads = foremost_loads(answer, posture); !loads.empty())
        out.push_back(load_sentence(loads, clinical));
    return out;
}

}  // namespace bodychain
