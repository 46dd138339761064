#include "report/csv.h"

#include "analysis/frame_channels.h"
#include "base/number_text.h"
#include "scenario/parameter_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace bodychain {

namespace {

constexpr std::array<const char*, 4> kStatistics{"mean", "stance_mean", "min", "max"};

/// In the order of kStatistics; stance as in Change.
std::array<double, 4> statistics(const Curve& curve, double toe_off_pct) {
    const int stance =
        std::clamp(static_cast<int>(std::floor(toe_off_pct)) + 1, 1, kCycleSamples);  // a sample is a percent
    const double sum = std::accumulate(curve.begin(), curve.end(), 0.0);
    const double stance_sum = std::accumulate(curve.begin(), curve.begin() + stance, 0.0);
    const auto [low, high] = std::ranges::minmax(curve);
    return {sum / kCycleSamples, stance_sum / stance, low, high};
}

/// "pelvis.tilt [deg]"; the letters of body.sex have no unit.
std::string title_of(const ParameterInfo& parameter) {
    const std::string key(parameter.key);
    return parameter.unit == ParameterUnit::Sex ? key : key + " [" + std::string(unit_text(parameter.unit)) + "]";
}

/// A cell of words, in quotation marks where a comma would part it.
std::string quoted(const std::string& words) {
    return words.find(',') == std::string::npos ? words : "\"" + words + "\"";
}

}  // namespace

std::string column_title(const std::string& channel_key) {
    const ChannelInfo* channel = find_channel(channel_key);
    return channel == nullptr ? channel_key : channel_key + " [" + std::string(unit_text(channel->unit)) + "]";
}

std::string walk_csv(const Measures& measures) {
    std::string text = "pct";
    for (const auto& [key, curve] : measures.curves.curves) text += "," + column_title(key);
    text += "\n";
    for (int pct = 0; pct < kCycleSamples; ++pct) {
        text += std::to_string(pct);
        for (const auto& [key, curve] : measures.curves.curves)
            text += "," + number_text(curve[static_cast<std::size_t>(pct)]);
        text += "\n";
    }
    return text;
}

std::string stand_csv(const Measures& measures) {
    std::string text = "channel,value\n";
    for (const auto& [key, curve] : measures.curves.curves)
        text += column_title(key) + "," + number_text(curve.front()) + "\n";
    return text;
}

std::string sweep_csv_header(const std::vector<ParameterId>& keys) {
    std::string text;
    for (const ParameterId id : keys) text += title_of(info(id)) + ",";
    text +=
        "status,residual_force_rms [N],residual_force_max [N],residual_moment_rms [N.m],residual_moment_max "
        "[N.m],cycles_to_settle,doubt";
    for (const MeasuredChannel& channel : measured_channels())
        for (const char* statistic : kStatistics)
            text += "," + channel.key + "_" + statistic + " [" + std::string(unit_text(channel.info->unit)) + "]";
    return text + ",cadence [steps/min],double_support [%],walk_ratio [m/(step/min)]\n";
}

std::string sweep_csv_row(const Scenario& scenario, const std::vector<ParameterId>& keys, const RunFigures& run,
                          const Measures& measures) {
    std::string text;
    for (const ParameterId id : keys) text += value_text(id, scenario.posture.get(id)) + ",";
    text += run.status;
    for (const double figure : {run.force_rms_n, run.force_max_n, run.moment_rms_nm, run.moment_max_nm})
        text += "," + number_text(figure);
    text += "," + std::to_string(run.cycles_to_settle) + "," + quoted(doubt_of(run));
    for (const MeasuredChannel& channel : measured_channels()) {
        const Curve* curve = measures.curves.find(channel.key);
        if (curve == nullptr) text += std::string(kStatistics.size(), ',');
        if (curve == nullptr) continue;
        const double toe_off = measures.events.toe_off_pct[channel.side];
        for (const double value : statistics(*curve, toe_off)) text += "," + number_text(value);
    }
    for (const double figure : {cadence_per_min(measures), double_support_pct(measures), walk_ratio_m_min(measures)})
        text += "," + (run.measured ? number_text(figure) : "");
    return text + "\n";
}

}  // namespace bodychain
