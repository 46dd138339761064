#include "ui/changes/chain_geometry.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bodychain::ui {

namespace {

constexpr float kHeight = 312, kBarsHeight = 33, kBarsFrom = 50, kNameEnd = 17;

// From the middle line, at scale 1; the sign of x is that of the person's own side on the picture.
struct Place {
    float x, y;
};
constexpr std::array<Place, kChainLinks> kNodes{{{40, 282},
                                                 {-40, 282},
                                                 {38, 237},
                                                 {-38, 237},
                                                 {36, 192},
                                                 {-36, 192},
                                                 {0, 159},
                                                 {0, 121},
                                                 {0, 84},
                                                 {38, 50},
                                                 {-38, 50},
                                                 {0, 15}}};

}  // namespace

float ChainGeometry::height() const { return kHeight * scale_; }

ImVec2 ChainGeometry::node(ChainLink link) const {
    const Place& p = kNodes[index(link)];
    return ImVec2(0.5f * width_ + p.x * scale_, p.y * scale_);
}

Rect ChainGeometry::bars(ChainLink link) const {
    const float from = kBarsFrom * scale_, length = std::max(1.0f, 0.5f * width_ - from), middle = 0.5f * width_;
    const float y = node(link).y - 0.5f * kBarsHeight * scale_;
    const bool on_left = side_of(link) == Side::Left;
    return {on_left ? 0 : middle + from, y, length, kBarsHeight * scale_};
}

ChainGeometry::NamePlace ChainGeometry::name(ChainLink link) const {
    const float middle = 0.5f * width_;
    if (link == ChainLink::ShoulderR || link == ChainLink::ShoulderL) return {{}, false, true};
    const auto side = side_of(link);
    if (!side) return {ImVec2(middle - kNameEnd * scale_, node(link).y), true, false};
    return {ImVec2(middle, node(link).y), false, side == Side::Left};  // once, between the legs
}

Rect ChainGeometry::button(ChainLink link) const {
    const Rect b = bars(link);
    const ImVec2 n = node(link);
    const float reach = 13 * scale_, low = std::min(b.x, n.x - reach), high = std::max(b.right(), n.x + reach);
    return {low, b.y, high - low, b.h};
}

}  // namespace bodychain::ui
