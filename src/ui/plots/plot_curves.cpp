#include "ui/plots/plot_curves.h"

#include "base/number_text.h"
#include "gait/motion.h"
#include "report/csv.h"
#include "words/strings/curve_strings.h"
#include "words/strings/strings.h"
#include "words/unit_text.h"
#include "words/value_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bodychain::ui {

namespace {

constexpr std::array<std::string_view, 15> kAnglePlots{
    "pelvis_tilt",       "pelvis_obliquity", "pelvis_rotation", "hip_flexion",   "hip_adduction",
    "hip_rotation",      "knee_flexion",     "knee_varus",      "knee_rotation", "ankle_dorsiflexion",
    "subtalar_eversion", "foot_progression", "thorax_tilt",     "thorax_lean",   "thorax_rotation",
};
constexpr std::array<std::string_view, 15> kLoadPlots{
    "grf_vertical",
    "grf_fore_aft",
    "grf_medial",
    "knee_adduction_moment",
    "hip_abduction_moment",
    "ankle_plantarflexion_moment",
    "knee_contact",
    "hip_contact",
    "lumbar_contact",
    "knee_power",
    "hip_power",
    "ankle_power",
    "free_moment",
    "com_up",
    "com_side",
};

void add_line(PlotCurves& plot, const Walked& walked, PlotLine line, const char* suffix) {
    line.key = std::string(plot.channel->key) + suffix;
    line.curve = walked.measures.curves.find(line.key);
    if (line.curve) plot.lines.push_back(line);
}

// The left side first: where both lie on each other the right one is seen, as in the lanes of the timeline the left is
// above.
void add_sides(PlotCurves& plot, const Walked& walked, const PlotLine& line) {
    if (!plot.channel->sided) return add_line(plot, walked, line, "");
    PlotLine left = line, right = line;
    left.side = Side::Left;
    right.side = Side::Right;
    add_line(plot, walked, left, "_l");
    add_line(plot, walked, right, "_r");
}

int shown_decimals(ChannelUnit unit) {
    return unit == ChannelUnit::Millimetres ? 0 : unit == ChannelUnit::Degrees ? 1 : 2;
}

std::string row_name(const PlotLine& line, std::span<const KeptWalk> kept) {
    switch (line.kind) {
        case LineKind::Now: return text::kReadoutNow;
        case LineKind::Neutral: return text::kLegendNeutral;
        case LineKind::Kept: return kept[line.kept].name;
    }
    return {};
}

std::string quoted(const std::string& title) {
    if (title.find_first_of(",\"") == std::string::npos) return title;
    std::string out = "\"";
    for (const char c : title) out += c == '"' ? "\"\"" : std::string(1, c);
    return out + "\"";
}

std::string line_title(const PlotLine& line, std::span<const KeptWalk> kept) {
    const std::string title = column_title(line.key);
    if (line.kind == LineKind::Now) return title;
    const std::string whose = line.kind == LineKind::Neutral
                                  ? "neutral"
                                  : "kept " + std::to_string(line.kept + 1) + ": " + kept[line.kept].name;
    return quoted(line.key + " " + whose + title.substr(line.key.size()));
}

}  // namespace

std::span<const std::string_view> plots_of(CurvesPage page) {
    if (page == CurvesPage::Angles) return kAnglePlots;
    if (page == CurvesPage::Loads) return kLoadPlots;
    return {};
}

PlotCurves plot_curves(std::string_view channel, const Walked& now, const Walked* neutral,
                       std::span<const KeptWalk> kept) {
    PlotCurves plot;
    plot.channel = find_channel(channel);
    if (!plot.channel) return plot;
    if (neutral) add_sides(plot, *neutral, {LineKind::Neutral, {}, 0, {}, nullptr});
    for (std::size_t i = 0; i < kept.size(); ++i)
        add_sides(plot, *kept[i].walked, {LineKind::Kept, {}, i, {}, nullptr});
    add_sides(plot, now, {LineKind::Now, {}, 0, {}, nullptr});
    plot.band = reference_band(channel);
    return plot;
}

std::string_view plot_name(const ChannelInfo& channel, bool clinical) {
    return translated(clinical ? channel.clinical : channel.plain);
}

const char* shown_unit(ChannelUnit unit) {
    switch (unit) {
        case ChannelUnit::Degrees: return text::kDegree;
        case ChannelUnit::BodyWeights: return "BW";
        case ChannelUnit::NewtonMetresPerKg: return "N\u00B7m/kg";
        case ChannelUnit::WattsPerKg: return "W/kg";
        case ChannelUnit::Millimetres: return "mm";
    }
    return "";
}

std::string shown_value(ChannelUnit unit, double value) {
    const bool angle = unit == ChannelUnit::Degrees;
    return shown_number(value, shown_decimals(unit)) + (angle ? "" : " ") + shown_unit(unit);
}

std::vector<ReadRow> readout(const PlotCurves& plot, int pct, std::span<const KeptWalk> kept) {
    std::vector<ReadRow> rows;
    const auto at = static_cast<std::size_t>(pct);
    const ChannelUnit unit = plot.channel->unit;
    for (const LineKind kind : {LineKind::Now, LineKind::Neutral, LineKind::Kept})
        for (const PlotLine& line : plot.lines) {
            if (line.kind != kind) continue;
            const std::string value = shown_value(unit, (*line.curve)[at]);
            const bool same_row =
                !rows.empty() && rows.back().line->kind == kind && rows.back().line->kept == line.kept;
            if (!same_row) rows.push_back({row_name(line, kept), {}, {}, &line});
            (line.side == Side::Left ? rows.back().left : rows.back().right) = value;
        }
    if (!plot.band) return rows;
    const std::string mean = shown_number(plot.band->mean[at], shown_decimals(unit));
    rows.push_back({plot.band->children ? text::kNormChildren : text::kNormAdults,
                    mean + " \u00B1 " + shown_value(unit, plot.band->deviation[at]),
                    {},
                    nullptr});
    return rows;
}

double own_percent(double percent, double strike_phase) { return 100 * wrap_phase(percent / 100 - strike_phase); }

std::string curves_csv(std::span<const PlotCurves> plots, std::span<const KeptWalk> kept) {
    std::string text = "pct";
    for (const PlotCurves& plot : plots) {
        for (auto line = plot.lines.rbegin(); line != plot.lines.rend(); ++line) text += "," + line_title(*line, kept);
        const std::string key(plot.channel->key), unit = " [" + std::string(unit_text(plot.channel->unit)) + "]";
        if (plot.band) text += "," + key + " healthy mean" + unit + "," + key + " healthy sd" + unit;
    }
    text += "\n";
    for (std::size_t i = 0; i < kCycleSamples; ++i) {
        text += std::to_string(i);
        for (const PlotCurves& plot : plots) {
            for (auto line = plot.lines.rbegin(); line != plot.lines.rend(); ++line)
                text += "," + number_text((*line->curve)[i]);
            if (plot.band) text += "," + number_text(plot.band->mean[i]) + "," + number_text(plot.band->deviation[i]);
        }
        text += "\n";
    }
    return text;
}

}  // namespace bodychain::ui
