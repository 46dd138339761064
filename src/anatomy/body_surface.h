// Where the skin touches a wall behind the body or the floor under it, as soft balls, and the profile of the back.
// Metres, segment frames. It is the skin that is drawn (scene/flesh): a man of 1.75 m, scaled with height.
#pragma once

#include "anatomy/spine_curve.h"

#include <span>
#include <vector>

namespace bodychain {

enum class SkinPlace : unsigned char { Buttock, Sacrum, LowBack, UpperBack, Head, Seat, Thigh, Calf, HeelBack };

/// A soft ball of flesh fixed to a segment.
struct SkinPad {
    SkinPlace place = SkinPlace::Buttock;
    Segment segment = Segment::Pelvis;
    Side side = Side::Right;  // Right for pads of the midline
    Vec3 centre{0.0};
    double radius_m = 0, stiffness_n_m = 0;
};
/// The pads that meet a wall behind a standing person.
std::vector<SkinPad> back_pads(const Body& body);
/// The pads that meet the floor under a person who sits with straight legs.
std::vector<SkinPad> seat_pads(const Body& body);

inline constexpr int kBackLevels = 18;  // T1 .. T12, L1 .. L5, sacrum
/// The skin behind each vertebra, world.
std::array<Vec3, kBackLevels> back_line(const Body& body, const SegmentPoses& poses);
inline constexpr int kFirstLumbar = 12, kLastLumbar = 16;  // in back_line()

/// From the centre of the knee to the skin behind it.
double popliteal_depth_m(const Person& person);

}  // namespace bodychain
