#include "session/findings/change_ranking.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bodychain {

namespace {

// One movement seen from two sides: the left curve is the right one with the other sign.
constexpr std::array<std::string_view, 4> kTwoSidedTrunk{"pelvis_obliquity", "pelvis_rotation", "lumbar_bending",
                                                         "lumbar_rotation"};

// A percentage of almost nothing means nothing: loads whose neutral peak is below this (BW or N m/kg) are not ranked.
constexpr double kSmallestLoad = 0.1;

std::optional<RankedChange> row_of(const std::string& key, const Change& change) {
    RankedChange row;
    row.channel = find_channel(key);
    if (!row.channel) return std::nullopt;
    if (row.channel->sided) row.side = row.shown = key.ends_with("_r") ? Side::Right : Side::Left;
    row.change = change;
    return row;
}

// Which of the two views of a trunk movement is shown: the side it goes to, or both sides where it swings to and fro
// with hardly any mean.
bool tell_once(RankedChange& row) {
    constexpr double kSwing = 0.2;  // of the largest change
    if (std::ranges::find(kTwoSidedTrunk, row.channel->key) == kTwoSidedTrunk.end()) return true;
    if (std::fabs(row.change.mean) >= kSwing * std::fabs(row.change.max_abs)) return row.change.max_abs >= 0;
    const bool told = row.side == Side::Right;
    row.side.reset();
    row.both_sides = true;
    return told;
}

// Whether two changes are alike: in the same direction and within a tenth of each other.
bool alike(double a, double b) { return a * b > 0 && std::fabs(a - b) <= 0.1 * std::fmax(std::fabs(a), std::fabs(b)); }

// Left and right in one line, with the larger of the two changes.
template <class Size>
std::vector<RankedChange> sides_together(const std::vector<RankedChange>& rows, Size size) {
    std::vector<RankedChange> out;
    for (const RankedChange& row : rows) {
        const auto pair = std::ranges::find_if(out, [&](const RankedChange& other) {
            return other.channel == row.channel && other.side.has_value() && alike(size(row), size(other));
        });
        if (pair == out.end()) {
            out.push_back(row);
            continue;
        }
        if (std::fabs(size(row)) > std::fabs(size(*pair))) *pair = row;
        pair->side.reset();
        pair->both_sides = true;
    }
    return out;
}

double peak(const Curve& curve) {
    return std::fabs(*std::ranges::max_element(curve, {}, [](double v) { return std::fabs(v); }));
}

template <class Size>
std::vector<RankedChange> first_of(std::vector<RankedChange> rows, std::size_t count, double smallest, Size size) {
    std::erase_if(rows, [&](const RankedChange& row) {
        return !(std::fabs(size(row)) >= smallest);
    });  // also drops what is not a number
    rows = sides_together(rows, size);
    std::ranges::stable_sort(rows, std::ranges::greater{},
                             [&](const RankedChange& row) { return std::fabs(size(row)); });
    if (rows.size() > count) rows.resize(count);
    return rows;
}

}  // namespace

std::vector<RankedChange> largest_angle_changes(const Changes& changes, std::size_t count, double smallest_deg) {
    std::vector<RankedChange> rows;
    for (const auto& [key, change] : changes) {
        auto row = row_of(key, change);
        if (row && row->channel->angle() && tell_once(*row)) rows.push_back(*row);
    }
    return first_of(std::move(rows), count, smallest_deg, [](const RankedChange& row) { return row.change.max_abs; });
}

std::vector<RankedChange> largest_load_changes(const Answer& answer, std::size_t count, double smallest_pct) {
    std::vector<RankedChange> rows;
    if (!answer.now || !answer.neutral) return rows;
    for (const auto& [key, change] : answer.changes) {
        auto row = row_of(key, change);
        if (!row || !row->channel->load) continue;
        const Curve* now = answer.now->measures.curves.find(key);
        const Curve* neutral = answer.neutral->measures.curves.find(key);
        if (!now || !neutral || peak(*neutral) < kSmallestLoad) continue;
        row->peak_change_pct = 100.0 * (peak(*now) / peak(*neutral) - 1.0);
        rows.push_back(*row);
    }
    return first_of(std::move(rows), count, smallest_pct, [](const RankedChange& row) { return row.peak_change_pct; });
}

}  // namespace bodychain
