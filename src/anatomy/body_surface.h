// Places of the skin that touch a wall or a floor behind or below the body, as padded points, and the line of the back.
// Metres, segment frames; the same skin as is drawn (scene/flesh), of a man of 1.75 m, in proportion to height.
#pragma once

#include "anatomy/spine_curve.h"

#include <span>
#include <vector>

namespace bodychain {

enum class SkinPlace : unsigned char { Buttock, Sacrum, LowBack, UpperBack, Head, Seat, Thigh, Calf, HeelBack };

/// A ball of flesh.
struct SkinPad {
    SkinPlace place = SkinPlace::Buttock;
    Segment segment = Segment::Pelvis;
    Side side = Side::Right;  // of the middle: Right
    Vec3 centre{0.0};
    double radius_m = 0, stiffness_n_m = 0;
};
/// What meets a wall behind a standing person.
std::vector<SkinPad> back_pads(const Body& body);
/// What meets the floor under a person who sits with straight legs.
std::vector<SkinPad> seat_pads(const Body& body);

inline constexpr int kBackLevels = 18;  // T1 .. T12, L1 .. L5, sacrum
/// Skin behind each vertebra, world.
std::array<Vec3, kBackLevels> back_line(const Body& body, const SegmentPoses& poses);
inline constexpr int kFirstLumbar = 12, kLastLumbar = 16;  // in back_line()

/// Flesh behind the knee: from the joint's centre to the skin.
double popliteal_depth_m(const Person& person);

}  // namespace bodychain
