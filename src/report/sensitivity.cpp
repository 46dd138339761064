#include "report/sensitivity.h"

#include "base/number_text.h"
#include "report/json_text.h"
#include "report/text_table.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bodychain {

namespace {

std::string number(const ExperimentResult& judgement) {
    return judgement.verdict == ExperimentVerdict::NotRun ? "-" : fixed_text(judgement.predicted, 2);
}

using Part = std::vector<JudgedExperiment> ValidationReport::*;
/// A part of a report, its name in files, and the row in it.
struct Place {
    Part part;
    const char* key;
};
constexpr std::array kParts{Place{&ValidationReport::experiments, "experiments"},
                            Place{&ValidationReport::both_feet, "both_feet"},
                            Place{&ValidationReport::further, "further"}};

/// "hip stiffness 0.59 to 0.61"; nothing where neither half nor one and a half of it changes the answer.
std::string swing(const Variant& variant, Part part, std::size_t row, const JudgedExperiment& now) {
    const double band = dead_band(*now.experiment);
    const auto moved = [&](const ValidationReport& report) {
        const ExperimentResult& then = (report.*part)[row].judgement;
        return then.verdict == ExperimentVerdict::NotRun || std::fabs(then.predicted - now.judgement.predicted) > band;
    };
    if (std::ranges::none_of(variant.at, moved)) return "";
    std::string text(text_of(variant.quantity));
    for (std::size_t s = 0; s < kScales.size(); ++s)
        text += (s == 0 ? " " : " to ") + number((variant.at[s].*part)[row].judgement);
    return text;
}

std::string swings(const std::vector<Variant>& variants, Part part, std::size_t row, const JudgedExperiment& now) {
    std::string text;
    for (const Variant& v : variants)
        if (const std::string s = swing(v, part, row, now); !s.empty()) text += (text.empty() ? "" : ", ") + s;
    return text.empty() ? "nothing moves it" : text;
}

std::string of(const Tally& tally) { return std::to_string(tally.agree) + " of " + std::to_string(tally.of); }

std::string sums_table(const ValidationReport& report, const std::vector<Variant>& variants) {
    std::vector<std::vector<std::string>> rows{
        {"quantity", "times", "right in sign", "inside spread", "null where null"}};
    const auto add = [&](std::string quantity, double scale, const ValidationReport& r) {
        quantity.resize(18, ' ');
        rows.push_back({quantity, fixed_text(scale, 1), of(right_in_sign(r.experiments)),
                        of(inside_spread(r.experiments)), of(tally(r.experiments, Rule::Null))});
    };
    add("as it is", 1, report);
    for (const Variant& v : variants)
        for (std::size_t s = 0; s < kScales.size(); ++s) add(std::string(text_of(v.quantity)), kScales[s], v.at[s]);
    return aligned(rows);
}

}  // namespace

std::string sensitivity_table(const ValidationReport& report, const std::vector<Variant>& variants) {
    std::string text = "sensitivity: each answer with one quantity at half and at one and a half\n";
    for (const Place& place : kParts)
        for (std::size_t row = 0; row < (report.*place.part).size(); ++row) {
            const JudgedExperiment& now = (report.*place.part)[row];
            const Experiment& e = *now.experiment;
            text += std::string(e.id) + "  " + std::string(e.what) + ", " + std::string(text_of(e.movement)) + ": " +
                    std::string(e.outcome) + " " + number(now.judgement) + " " + std::string(e.unit) + "\n       " +
                    swings(variants, place.part, row, now) + "\n";
        }
    return text + "\n" + sums_table(report, variants);
}

std::string sensitivity_json(const ValidationReport& report, const std::vector<Variant>& variants) {
    Json root = Json::parse(validation_json(report));
    for (const Place& place : kParts)
        for (std::size_t row = 0; row < (report.*place.part).size(); ++row) {
            Json& out = root[place.key][row]["sensitivity"];
            for (const Variant& v : variants) {
                Json& values = out[std::string(text_of(v.quantity))] = Json::array();
                for (const ValidationReport& r : v.at) {
                    const ExperimentResult& j = (r.*place.part)[row].judgement;
                    values.push_back(j.verdict == ExperimentVerdict::NotRun ? Json() : Json(j.predicted));
                }
            }
        }
    root["sensitivity_scales"] = kScales;
    Json& sums = root["sensitivity"];
    for (const Variant& v : variants) {
        Json& list = sums[std::string(text_of(v.quantity))] = Json::array();
        for (const ValidationReport& r : v.at) list.push_back(Json::parse(validation_json(r))["summary"]);
    }
    return text_of(root);
}

}  // namespace bodychain
