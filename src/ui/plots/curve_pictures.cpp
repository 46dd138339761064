#include "ui/plots/curve_pictures.h"

#include "analysis/events.h"

#include <utility>

namespace bodychain::ui {

namespace {

// What changes less than this fills only a part of its plot.
double least_height(ChannelUnit unit) {
    switch (unit) {
        case ChannelUnit::Degrees: return 10;
        case ChannelUnit::BodyWeights: return 0.2;
        case ChannelUnit::NewtonMetresPerKg: return 0.4;
        case ChannelUnit::WattsPerKg: return 1;
        case ChannelUnit::Millimetres: return 40;
    }
    return 1;
}

ValueRange range_of(const PlotCurves& plot) {
    ValueRange range;
    for (const PlotLine& line : plot.lines) range.add(*line.curve);
    for (std::size_t i = 0; plot.band && i < kCycleSamples; ++i) {
        range.add(plot.band->mean[i] - plot.band->deviation[i]);
        range.add(plot.band->mean[i] + plot.band->deviation[i]);
    }
    return range.padded(least_height(plot.channel->unit));
}

bool is_dashed(const PlotLine& line) {
    return line.kind == LineKind::Neutral || (line.kind == LineKind::Kept && line.side == Side::Left);
}

Curve band_edge(const ReferenceBand& band, double deviations) {
    Curve edge = band.mean;
    for (std::size_t i = 0; i < edge.size(); ++i) edge[i] += deviations * band.deviation[i];
    return edge;
}

// A point for every three pixels is enough for the eye.
int sampled_every(const Rect& rect) { return rect.w < 300 ? 2 : 1; }

}  // namespace

PlotPicture picture_of(std::string_view channel, const Walked& now, const Walked* neutral,
                       std::span<const KeptWalk> kept) {
    PlotPicture picture;
    picture.curves = plot_curves(channel, now, neutral, kept);
    if (picture.curves.channel) picture.range = range_of(picture.curves);
    return picture;
}

CurvePictures& pictures_of(CurvesMemory& memory, const CurvesView& view, const Answer& answer) {
    if (!memory.pictures) memory.pictures = std::make_shared<CurvePictures>();
    CurvePictures& pictures = *memory.pictures;
    std::vector<KeptWalk> beside = view.kept;
    if (view.compared) beside.push_back(*view.compared);
    if (pictures.now == answer.now && pictures.neutral == answer.neutral && pictures.page == view.page &&
        pictures.kept == beside)
        return pictures;
    pictures = {answer.now, answer.neutral, std::move(beside), view.page, {}, {}};
    const auto events = find_events(answer.now->motion);
    pictures.strike_phase = {events[0].strike_phase, events[1].strike_phase};
    for (const std::string_view channel : plots_of(view.page))
        pictures.plots.push_back(picture_of(channel, *pictures.now, pictures.neutral.get(), pictures.kept));
    return pictures;
}

std::span<const KeptWalk> walks_beside(const CurvesMemory& memory, const CurvesView& view) {
    return memory.pictures ? std::span<const KeptWalk>(memory.pictures->kept) : std::span<const KeptWalk>(view.kept);
}

void place_picture(PlotPicture& picture, const Rect& rect, float dash) {
    const PlotArea area{rect, picture.range.low, picture.range.high};
    if (area == picture.area && dash == picture.dash) return;
    picture.area = area;
    picture.dash = dash;
    picture.strokes.clear();
    const int every = sampled_every(rect);
    for (const PlotLine& line : picture.curves.lines) {
        Stroke stroke = curve_stroke(area, *line.curve, every);
        if (is_dashed(line))
            picture.strokes.push_back(dashed(stroke, dash, 0.7f * dash));
        else
            picture.strokes.push_back({std::move(stroke)});
    }
    if (!picture.curves.band) return;
    constexpr int kBandEvery = 2;
    picture.band_low = curve_stroke(area, band_edge(*picture.curves.band, -1), kBandEvery);
    picture.band_high = curve_stroke(area, band_edge(*picture.curves.band, +1), kBandEvery);
}

}  // namespace bodychain::ui
