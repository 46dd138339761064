#include "report/text_table.h"

#include "base/number_text.h"
#include "base/side.h"
#include "scenario/parameter_text.h"

#include <algorithm>
#include <cmath>

namespace bodychain {

namespace {

using Rows = std::vector<std::vector<std::string>>;

constexpr std::size_t kLargestChangesShown = 12;

/// Letters, not bytes: titles may hold UTF-8.
std::size_t width(const std::string& text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string unit_of(const std::string& key) {
    const ChannelInfo* channel = find_channel(key);
    return channel == nullptr ? "" : std::string(unit_text(channel->unit));
}

std::string status_lines(const MotionReport& report) {
    const RunFigures& run = report.run;
    std::string text = "status: " + run.status + (run.message.empty() ? "" : " (" + run.message + ")") + "\n";
    text += "residual: force " + fixed_text(run.force_rms_n, 1) + " N RMS, " + fixed_text(run.force_max_n, 1) +
            " N max; moment " + fixed_text(run.moment_rms_nm, 1) + " N.m RMS, " + fixed_text(run.moment_max_nm, 1) +
            " N.m max\n";
    return text;
}

std::string side_row(const std::string& name, const SideArray<double>& values, double factor, int decimals,
                     const std::string& unit) {
    return name + ": right " + fixed_text(values[0] * factor, decimals) + unit + ", left " +
           fixed_text(values[1] * factor, decimals) + unit + "\n";
}

// Percent of each foot's own cycle.
std::string event_row(const std::string& name, const SideArray<double>& values_pct) {
    const auto text = [](double pct) { return std::isnan(pct) ? std::string("never") : fixed_text(pct, 1) + " %"; };
    return name + ": right " + text(values_pct[0]) + ", left " + text(values_pct[1]) + "\n";
}

std::string change_rows(const MotionReport& report) {
    auto changes = report.changes;
    // Only angles: figures of other units cannot be sorted among them.
    const auto other = [](const auto& row) {
        return find_channel(row.first) != nullptr && !find_channel(row.first)->angle();
    };
    std::erase_if(changes, other);
    std::ranges::stable_sort(changes, std::ranges::greater{},
                             [](const auto& row) { return std::fabs(row.second.max_abs); });
    Rows rows{{"largest changes from the own neutral", "mean", "stance mean", "largest", "at %", "unit"}};
    for (const auto& [key, change] : changes) {
        if (rows.size() > kLargestChangesShown || change.max_abs == 0) break;
        rows.push_back({key, fixed_text(change.mean, 2), fixed_text(change.stance_mean, 2),
                        fixed_text(change.max_abs, 2), fixed_text(change.at_pct, 0), unit_of(key)});
    }
    return rows.size() > 1 ? aligned(rows) : "no change from the own neutral\n";
}

}  // namespace

std::string aligned(const Rows& rows, LastColumn last) {
    std::vector<std::size_t> widths;
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i == widths.size()) widths.push_back(0);
            widths[i] = std::max(widths[i], width(row[i]));
        }
    std::string text;
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string blanks(widths[i] - width(row[i]), ' ');
            const bool left = i == 0 || (last == LastColumn::Words && i + 1 == widths.size());
            line += (i == 0 ? "" : "  ") + (left ? row[i] + blanks : blanks + row[i]);
        }
        text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
    return text;
}

std::string status_line(const RunFigures& run) {
    const std::string doubt = doubt_of(run);
    return "status: " + run.status + (doubt.empty() ? "" : " (" + doubt + ")") + "\n";
}

std::string walk_table(const MotionReport& report) {
    std::string text = status_lines(report);
    if (!report.run.measured) return text;
    const Measures& m = report.measures;
    text += "speed: " + fixed_text(m.speed_m_s, 3) + " m/s, cycle " + fixed_text(m.cycle_s, 3) + " s, settled after " +
            std::to_string(report.run.cycles_to_settle) + " cycles\n";
    text += side_row("stance", m.stance_pct, 1, 1, " %") + event_row("foot flat", m.events.foot_flat_pct) +
            event_row("heel off", m.events.heel_off_pct);
    text += side_row("step length", m.step_length_m, 100, 1, " cm");
    text += "step width: " + fixed_text(m.step_width_m * 100, 1) + " cm\n";
    text += "cadence: " + fixed_text(cadence_per_min(m), 1) + " steps/min, both feet on the floor " +
            fixed_text(double_support_pct(m), 1) + " %, walk ratio " + fixed_text(walk_ratio_m_min(m), 5) +
            " m/(step/min)\n";
    text += "gait profile score against the own neutral: " + fixed_text(report.scores.gps, 2) + " deg (right " +
            fixed_text(report.scores.gps_r, 2) + ", left " + fixed_text(report.scores.gps_l, 2) + ")\n";
    const Scores norm = score_norm(m);
    text += "gait profile score against healthy adults' mean: " + fixed_text(norm.gps, 2) + " deg (right " +
            fixed_text(norm.gps_r, 2) + ", left " + fixed_text(norm.gps_l, 2) + ")\n\n";
    return text + change_rows(report);
}

std::string stand_table(const MotionReport& report) {
    std::string text = status_lines(report);
    if (!report.run.measured) return text;
    text += side_row("load share", report.measures.load_share, 100, 1, " %") + "\n";
    Rows rows{{"channel", "value", "change", "unit"}};
    for (const auto& [key, curve] : report.measures.curves.curves) {
        const auto row = std::ranges::find(report.changes, key, [](const auto& change) { return change.first; });
        rows.push_back({key, fixed_text(curve.front(), 2),
                        row == report.changes.end() ? "" : fixed_text(row->second.mean, 2), unit_of(key)});
    }
    return text + aligned(rows);
}

std::string parameters_text() {
    Rows rows{{"key", "range", "default", "label"}};
    for (const ParameterInfo& row : parameter_table())
        rows.push_back(
            {std::string(row.key), range_text(row.id), value_text(row.id, row.default_value), std::string(row.label)});
    return aligned(rows);
}

std::string bench_table(const std::vector<std::pair<std::string, double>>& figures, const std::string& cpu,
                        const std::string& build) {
    Rows rows{{"figure", "value"}};
    for (const auto& [key, value] : figures) rows.push_back({key, fixed_text(value, 3)});
    return aligned(rows, LastColumn::Numbers) + "cpu: " + cpu + "\nbuild: " + build + "\n";
}

}  // namespace bodychain
