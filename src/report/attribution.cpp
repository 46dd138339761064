#include "report/attribution.h"

#include "base/number_text.h"
#include "gait/channels.h"
#include "report/json_text.h"
#include "report/text_table.h"
#include "scenario/parameter_text.h"
#include "scenario/scenario_json.h"

#include <algorithm>
#include <cmath>

namespace bodychain {

namespace {

constexpr std::size_t kChannelsShown = 12;
constexpr double kSmallestShown_deg = 0.1;  // shares of less are shares of noise
constexpr std::size_t kCausesNamed = 4;     // in a row, where there are too many for a column each

std::string counted(int count, const std::string& thing) {
    return std::to_string(count) + " " + thing + (count == 1 ? "" : "s");
}

/// "every combination (16 walks)" or "16 drawn orders (129 walks)".
std::string method_of(const AttributionReport& report) {
    const std::string walks = " (" + counted(report.walks, "walk") + ")";
    return report.exact ? "every combination" + walks : counted(report.orders, "drawn order") + walks;
}

/// "1  foot.toe_out.left = 15 deg".
std::string cause_lines(const AttributionReport& report) {
    std::string text = "causes:\n";
    for (std::size_t i = 0; i < report.causes.size(); ++i) {
        const ParameterId id = report.causes[i].parameters.front();
        const std::string unit(unit_text(info(id).unit));
        text += "  " + std::to_string(i + 1) + "  " + report.causes[i].key + " = " +
                value_text(id, report.scenario.posture.get(id)) + " " + unit + "\n";
    }
    return text;
}

/// Reasons to trust the figures less, one line each.
std::string notes_of(const AttributionReport& report) {
    std::string text;
    for (const std::string& walk : report.planned) text += "planned, since its walk failed: " + walk + "\n";
    if (report.slower > 0)
        text += counted(report.slower, "walk") + " fell at the speed that was asked for and went slower\n";
    if (report.unsettled > 0) text += counted(report.unsettled, "walk") + " did not become steady\n";
    return text;
}

std::string percent_text(double part, double total) { return fixed_text(100 * part / total, 0) + " %"; }

std::vector<const ChannelAttribution*> angles_by_size(const AttributionReport& report) {
    std::vector<const ChannelAttribution*> rows;
    for (const ChannelAttribution& row : report.channels) {
        const ChannelInfo* channel = find_channel(row.key);
        if (channel != nullptr && !channel->load && std::fabs(row.largest.total) >= kSmallestShown_deg)
            rows.push_back(&row);
    }
    std::ranges::stable_sort(rows, std::ranges::greater{},
                             [](const auto* row) { return std::fabs(row->largest.total); });
    rows.resize(std::min(rows.size(), kChannelsShown));
    return rows;
}

/// "9.14+-0.08": a share, with its error where it was sampled.
std::string share_text(const AttributionReport& report, const Share& cause) {
    return fixed_text(cause.share, 2) + (report.exact ? "" : "+-" + fixed_text(cause.standard_error, 2));
}

/// "1: 9.14+-0.08 (68 %), 7: 2.97+-0.08 (22 %), others: 1.41 (10 %)".
std::string shares_in_words(const AttributionReport& report, const Attribution& figure) {
    std::vector<std::size_t> by_size;
    for (std::size_t i = 0; i < figure.causes.size(); ++i) by_size.push_back(i);
    std::ranges::stable_sort(by_size, std::ranges::greater{},
                             [&](std::size_t i) { return std::fabs(figure.causes[i].share); });
    std::string text;
    double others = figure.total;
    for (std::size_t k = 0; k < std::min(kCausesNamed, by_size.size()); ++k) {
        const Share& cause = figure.causes[by_size[k]];
        text += std::to_string(by_size[k] + 1) + ": " + share_text(report, cause) + " (" +
                percent_text(cause.share, figure.total) + "), ";
        others -= cause.share;
    }
    return text + "others: " + fixed_text(others, 2) + " (" + percent_text(others, figure.total) + ")";
}

using Cells = std::vector<std::string>;

std::vector<Cells> share_rows(const AttributionReport& report) {
    const bool in_words = report.causes.size() > kMostExactCauses;
    std::vector<Cells> rows{{"largest changes", "at %", "total", "interaction", "unit"}};
    if (in_words) rows[0].push_back("from");
    for (std::size_t i = 0; !in_words && i < report.causes.size(); ++i)
        rows[0].insert(rows[0].end(), {"from " + std::to_string(i + 1), "share"});
    for (const ChannelAttribution* row : angles_by_size(report)) {
        const Attribution& figure = row->largest;
        Cells& cells = rows.emplace_back(Cells{row->key, fixed_text(row->at_pct, 0), fixed_text(figure.total, 2),
                                               fixed_text(figure.interaction, 2),
                                               std::string(unit_text(find_channel(row->key)->unit))});
        if (in_words) cells.push_back(shares_in_words(report, figure));
        for (std::size_t i = 0; !in_words && i < figure.causes.size(); ++i)
            cells.insert(cells.end(),
                         {share_text(report, figure.causes[i]), percent_text(figure.causes[i].share, figure.total)});
    }
    return rows;
}

Json parts_of(const AttributionReport& report, const Attribution& figure, double Share::*part) {
    Json parts = Json::object();
    for (std::size_t i = 0; i < figure.causes.size(); ++i) parts[report.causes[i].key] = figure.causes[i].*part;
    return parts;
}

Json figure_part(const AttributionReport& report, const Attribution& figure) {
    Json part;
    part["total"] = figure.total;
    part["causes"] = parts_of(report, figure, &Share::alone);
    part["interaction"] = figure.interaction;
    part["shares"] = parts_of(report, figure, &Share::share);
    if (!report.exact) part["standard_errors"] = parts_of(report, figure, &Share::standard_error);
    return part;
}

Json method_part(const AttributionReport& report) {
    Json part;
    part["shares"] = report.exact ? "exact" : "sampled";
    part["walks"] = report.walks;
    if (!report.exact) part["orders"] = report.orders;
    part["planned"] = report.planned;
    part["slower"] = report.slower;
    part["unsettled"] = report.unsettled;
    return part;
}

}  // namespace

std::string attribution_table(const AttributionReport& report) {
    std::string text = "status: " + report.status + (report.message.empty() ? "" : " (" + report.message + ")") + "\n";
    if (report.channels.empty()) return text;
    if (report.causes.empty()) return text + "nothing is changed from the own neutral: there is nothing to attribute\n";
    text += cause_lines(report) + notes_of(report);
    const std::vector<Cells> rows = share_rows(report);
    text += "shares are Shapley values from " + method_of(report) +
            " and sum to the total, the interaction dealt out among them;\n";
    text += "interaction: what the causes do together beyond the sum of what each does alone\n\n";
    if (rows.size() == 1) return text + "no angle changed by " + fixed_text(kSmallestShown_deg, 1) + " deg\n";
    return text + aligned(rows, report.causes.size() > kMostExactCauses ? LastColumn::Words : LastColumn::Numbers);
}

std::string attribution_json(const AttributionReport& report) {
    Json root;
    root["status"] = report.status;
    root["scenario"] = Json::parse(print_scenario(report.scenario));
    if (!report.message.empty()) root["message"] = report.message;
    root["method"] = method_part(report);
    Json& channels = root["channels"] = Json::object();
    for (const ChannelAttribution& row : report.channels) {
        Json& part = channels[row.key];
        part["stance_mean"] = figure_part(report, row.stance_mean);
        part["max_abs"] = figure_part(report, row.largest);
        part["max_abs"]["at_pct"] = row.at_pct;
    }
    return text_of(root);
}

}  // namespace bodychain
