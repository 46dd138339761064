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

std::string counted(int count, const std::string& thing) { return std::to_string(count) + " " + thing + (count == 1 ? "" : "s"); }

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
        text += "  " + std::to_string(i + 1) + "  " + report.causes[i].key + " = " + value_text(id, report.scenario.posture.get(id)) + " " + unit + "\n";
    }
    return text;
}

/// What makes the figures less than the simulation's own word, a line each.
std::string notes_of(const AttributionReport& report) {
    std::string text;
    for (const std::string& walk : report.planned) text += "planned, since its walk failed: " + walk + "\n";
    if (report.slower > 0) text += counted(report.slower, "walk") + " slower than asked for, at which it fell\n";
    if (report.unsettled > 0) text += counted(report.unsettled, "walk") + " not quite steady\n";
    return text;
}

std::string percent_text(double part, double total) { return fixed_text(100 * part / total, 0) + " %"; }

std::vector<const ChannelAttribution*> angles_by_size(const AttributionReport& report) {
    std::vector<const ChannelAttribution*> rows;
    for (const ChannelAttribution& row : report.channels) {
        const ChannelInfo* channel = find_channel(row.key);
        if (channel != nullptr && !channel->load && row.largest.total != 0) rows.push_back(&row);
    }
    std::ranges::stable_sort(rows, std::ranges::greater{}, [](const auto* row) { return std::fabs(row->largest.total); });
    rows.resize(std::min(rows.size(), kChannelsShown));
    return rows;
}

/// A share in degrees, its error where it was sampled, and its percentage of the total.
void add_cells(const AttributionReport& report, const ChannelAttribution& row, std::vector<std::string>& cells) {
    for (const Share& cause : row.largest.causes) {
        cells.push_back(fixed_text(cause.share, 2) + (report.exact ? "" : "+-" + fixed_text(cause.standard_error, 2)));
        cells.push_back(percent_text(cause.share, row.largest.total));
    }
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
    std::vector<std::vector<std::string>> rows{{"largest changes", "at %", "total"}};
    for (std::size_t i = 0; i < report.causes.size(); ++i) rows[0].insert(rows[0].end(), {"from " + std::to_string(i + 1), "share"});
    rows[0].insert(rows[0].end(), {"interaction", "unit"});
    for (const ChannelAttribution* row : angles_by_size(report)) {
        auto& cells = rows.emplace_back(std::vector{row->key, fixed_text(row->at_pct, 0), fixed_text(row->largest.total, 2)});
        add_cells(report, *row, cells);
        cells.insert(cells.end(), {fixed_text(row->largest.interaction, 2), std::string(unit_text(find_channel(row->key)->unit))});
    }
    if (rows.size() == 1) return text + "no angle changed\n";
    text += "shares are Shapley values from " + method_of(report) + " and sum to the total, the interaction dealt out among them;\n";
    return text + "interaction: what the causes do together beyond the sum of what each does alone\n\n" + aligned(rows);
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
