#include "report/validation.h"

#include "base/number_text.h"
#include "report/json_text.h"
#include "report/text_table.h"

#include <algorithm>

namespace bodychain {

namespace {

using Rows = std::vector<std::vector<std::string>>;
using Judged = std::vector<JudgedExperiment>;

Tally count(const Judged& rows, const auto& counted, const auto& good) {
    Tally tally;
    for (const JudgedExperiment& row : rows) {
        if (!counted(*row.experiment)) continue;
        ++tally.of;
        tally.agree += good(row.judgement.verdict) ? 1 : 0;
    }
    return tally;
}

std::string words(const Tally& tally) { return std::to_string(tally.agree) + " of " + std::to_string(tally.of); }

/// "1.57 +- 1.62", "more", "none (2.00)".
std::string measured_text(const Experiment& experiment) {
    const std::string spread = fixed_text(experiment.spread, 2);
    switch (experiment.rule) {
        case Rule::Direction: return experiment.measured > 0 ? "more" : "less";
        case Rule::Null: return "none (" + spread + ")";
        case Rule::Limit: return "to " + fixed_text(experiment.measured, 2);
        case Rule::Size: break;
    }
    const SizeBand& band = experiment.band;
    if (band.low < band.high)
        return fixed_text(experiment.measured, 2) + " (" + fixed_text(band.low, 2) + " .. " + fixed_text(band.high, 2) +
               ")";
    return fixed_text(experiment.measured, 2) + (experiment.spread > 0 ? " +- " + spread : "");
}

/// The two columns of words are padded here: aligned() sets middle columns right.
void pad(Rows& rows, std::size_t column) {
    std::size_t width = 0;
    for (const auto& row : rows) width = std::max(width, row[column].size());
    for (auto& row : rows) row[column].resize(width, ' ');
}

std::string experiments_table(const std::string& title, const Judged& judged) {
    Rows rows{{"id", title, "outcome", "measured", "predicted", "unit", "verdict"}};
    for (const JudgedExperiment& row : judged) {
        const Experiment& e = *row.experiment;
        const bool run = row.judgement.verdict != ExperimentVerdict::NotRun;
        std::string verdict(text_of(row.judgement.verdict));
        if (row.judgement.verdict == ExperimentVerdict::SignRight && e.rule == Rule::Size)
            verdict += within_half(e, row.judgement) ? ", within half" : ", NOT WITHIN HALF";
        for (const std::string& setting : row.failed) verdict += " (" + setting + ")";
        if (!row.unsettled.empty()) verdict += " *";
        rows.push_back({std::string(e.id), std::string(e.what) + ", " + std::string(text_of(e.movement)),
                        std::string(e.outcome), measured_text(e), run ? fixed_text(row.judgement.predicted, 2) : "",
                        std::string(e.unit), verdict});
    }
    pad(rows, 1);
    pad(rows, 2);
    return aligned(rows);
}

std::string curves_table(const std::vector<CurveAgreement>& curves) {
    Rows rows{{"neutral walk", "RMS", "de-meaned", "bar", "unit", "reference", "verdict"}};
    for (const CurveAgreement& c : curves)
        rows.push_back({std::string(c.curve), fixed_text(c.rms, 2), fixed_text(c.rms_demeaned, 2),
                        c.bar == 0 ? "" : fixed_text(c.bar, 1) + (c.demeaned ? " de-meaned" : " RMS"),
                        std::string(c.unit), std::string(c.reference),
                        c.bar == 0 ? ""
                        : c.within ? "inside"
                                   : "OUTSIDE"});
    pad(rows, 4);
    pad(rows, 5);
    return curves.empty() ? "neutral walk: could not be completed\n"
                          : aligned(rows) +
                                "the plan starts from CGM2.3's angles and Schwartz's vertical force: there to agree is "
                                "to keep them; moments are predicted\n";
}

std::string unexpressed_table(std::span<const Unexpressed> unexpressed) {
    Rows rows{{"id", "not expressed", "why"}};
    for (const Unexpressed& row : unexpressed)
        rows.push_back({std::string(row.id), std::string(row.what), std::string(row.reason)});
    pad(rows, 1);
    return aligned(rows);
}

Tally none_where_none(const Judged& rows) { return tally(rows, Rule::Null); }

Tally within_bars(const std::vector<CurveAgreement>& curves) {
    Tally tally;
    for (const CurveAgreement& c : curves) {
        if (c.bar == 0) continue;
        ++tally.of;
        tally.agree += c.within ? 1 : 0;
    }
    return tally;
}

/// Of the rows themselves, and with both feet where they change one.
std::string one_and_both(const ValidationReport& report, Tally (*counted)(const Judged&)) {
    return words(counted(report.experiments)) +
           " (both feet instead of one: " + words(counted(with_both_feet(report))) + ")";
}

std::string summary(const ValidationReport& report) {
    return "experiments right in sign: " + one_and_both(report, right_in_sign) +
           "\nsizes inside their published spread: " + one_and_both(report, inside_spread) +
           "\nsizes without one, within half of what was measured: " + one_and_both(report, inside_half) +
           "\nno effect where none was measured: " + one_and_both(report, none_where_none) +
           "\nrelations of theory: " + words(agreeing(report.relations)) +
           "\ncurves within their bars: " + words(within_bars(report.curves)) +
           "\nfurther experiments, odd numbers: " + words(agreeing(report.further)) +
           "\nfurther experiments, even numbers, held out: " +
           (report.kept_away.empty() ? "not looked at" : words(agreeing(report.kept_away))) +
           "\nnot expressed: " + std::to_string(report.unexpressed.size()) + "\n";
}

Json tally_part(const Tally& tally) {
    Json part;
    part["agree"] = tally.agree;
    part["of"] = tally.of;
    return part;
}

Json rows_part(const Judged& judged) {
    Json rows = Json::array();
    for (const JudgedExperiment& row : judged) {
        const Experiment& e = *row.experiment;
        Json& out = rows.emplace_back();
        out["id"] = e.id;
        out["experiment"] = e.what;
        out["movement"] = text_of(e.movement);
        out["settings"] = settings_of(e);
        out["outcome"] = e.outcome;
        out["curve"] = e.curve;
        out["statistic"] = text_of(e.statistic);
        if (!e.per.empty()) out["per"] = e.per;
        out["unit"] = e.unit;
        out["rule"] = text_of(e.rule);
        out["measured"] = e.measured;
        out["spread"] = e.spread;
        if (e.band.low < e.band.high) out["band"] = {e.band.low, e.band.high};
        if (!has_spread(e) && e.rule == Rule::Size) out["within_half"] = within_half(e, row.judgement);
        out["predicted"] = row.judgement.verdict == ExperimentVerdict::NotRun ? Json() : Json(row.judgement.predicted);
        out["values"] = row.judgement.values;
        out["verdict"] = text_of(row.judgement.verdict);
        out["agrees"] = agrees(row.judgement.verdict);
        if (!row.failed.empty()) out["failed"] = row.failed;
        if (!row.unsettled.empty()) out["unsettled"] = row.unsettled;
        out["source"] = e.source;
        out["basis"] = e.basis;
    }
    return rows;
}

Json curves_part(const std::vector<CurveAgreement>& curves) {
    Json rows = Json::array();
    for (const CurveAgreement& c : curves) {
        Json& out = rows.emplace_back();
        out["curve"] = c.curve;
        out["reference"] = c.reference;
        out["unit"] = c.unit;
        out["rms"] = c.rms;
        out["rms_demeaned"] = c.rms_demeaned;
        if (c.bar == 0) continue;
        out["bar"] = c.bar;
        out["bar_is_for"] = c.demeaned ? "rms_demeaned" : "rms";
        out["within"] = c.within;
    }
    return rows;
}

}  // namespace

Tally tally(const Judged& rows, Rule rule) {
    return count(
        rows, [&](const Experiment& e) { return e.rule == rule; }, agrees);
}

Tally right_in_sign(const Judged& rows) {
    const auto right = [](ExperimentVerdict v) { return agrees(v) || v == ExperimentVerdict::Outside; };
    return count(
        rows, [](const Experiment& e) { return e.rule != Rule::Null && settings_of(e).size() > 1; }, right);
}

Tally inside_spread(const Judged& rows) {
    return count(
        rows, [](const Experiment& e) { return e.rule == Rule::Size && has_spread(e); }, agrees);
}

Tally inside_half(const Judged& rows) {
    Tally tally;
    for (const JudgedExperiment& row : rows) {
        if (row.experiment->rule != Rule::Size || has_spread(*row.experiment)) continue;
        ++tally.of;
        tally.agree += within_half(*row.experiment, row.judgement) ? 1 : 0;
    }
    return tally;
}

Tally agreeing(const Judged& rows) {
    return count(
        rows, [](const Experiment&) { return true; }, agrees);
}

std::vector<JudgedExperiment> with_both_feet(const ValidationReport& report) {
    Judged rows = report.experiments;
    std::erase_if(rows, [&](const JudgedExperiment& one) {
        return std::ranges::any_of(report.both_feet, [&](const JudgedExperiment& both) {
            return both.experiment->id.substr(0, both.experiment->id.size() - 1) == one.experiment->id;
        });
    });
    rows.insert(rows.end(), report.both_feet.begin(), report.both_feet.end());
    return rows;
}

std::string validation_table(const ValidationReport& report) {
    const std::string held_out =
        report.kept_away.empty() ? "" : experiments_table("further experiment, held out", report.kept_away) + "\n";
    return experiments_table("experiment", report.experiments) + "\n" +
           experiments_table("with both feet", report.both_feet) + "\n" +
           experiments_table("further experiment", report.further) + "\n" + held_out +
           experiments_table("relation of theory", report.relations) +
           "* a walk of this row did not settle: its last cycle was measured\n\n" + curves_table(report.curves) + "\n" +
           unexpressed_table(report.unexpressed) + "\n" + summary(report);
}

std::string validation_json(const ValidationReport& report) {
    Json root;
    Json& sums = root["summary"];
    sums["right_in_sign"] = tally_part(right_in_sign(report.experiments));
    sums["inside_spread"] = tally_part(inside_spread(report.experiments));
    sums["inside_half"] = tally_part(inside_half(report.experiments));
    sums["null_where_null"] = tally_part(none_where_none(report.experiments));
    const Judged both = with_both_feet(report);
    sums["both_feet"]["right_in_sign"] = tally_part(right_in_sign(both));
    sums["both_feet"]["inside_half"] = tally_part(inside_half(both));
    sums["both_feet"]["null_where_null"] = tally_part(none_where_none(both));
    sums["further"] = tally_part(agreeing(report.further));
    if (!report.kept_away.empty()) sums["held_out"] = tally_part(agreeing(report.kept_away));
    sums["relations"] = tally_part(agreeing(report.relations));
    sums["curves"] = tally_part(within_bars(report.curves));
    root["experiments"] = rows_part(report.experiments);
    root["both_feet"] = rows_part(report.both_feet);
    root["further"] = rows_part(report.further);
    if (!report.kept_away.empty()) root["held_out"] = rows_part(report.kept_away);
    root["relations"] = rows_part(report.relations);
    root["curves"] = curves_part(report.curves);
    Json& missing = root["unexpressed"] = Json::array();
    for (const Unexpressed& row : report.unexpressed) {
        Json& out = missing.emplace_back();
        out["id"] = row.id;
        out["what"] = row.what;
        out["reason"] = row.reason;
    }
    return text_of(root);
}

}  // namespace bodychain
