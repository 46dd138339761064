// The pads of the soles, where foot and floor touch: under each foot two side by side at the heel, the ball and the
// toes.
#pragma once

#include "anatomy/ids.h"
#include "base/math.h"

#include <array>
#include <span>
#include <type_traits>

namespace bodychain {

/// A spherical pad of the sole.
struct ContactPad {
    enum class Place : unsigned char { HeelMedial, HeelLateral, Metatarsal1, Metatarsal5, Hallux, LesserToes };
    Segment segment = Segment::CalcaneusR;
    Side side = Side::Right;
    Place place = Place::HeelMedial;
    Vec3 centre{0.0};  // segment frame
    double radius_m = 0;
    double stiffness_n_m = 0, damping_ns_m = 0;  // against the floor's normal
};
inline constexpr std::array<ContactPad::Place, 6> kPadPlaces{
    ContactPad::Place::HeelMedial,  ContactPad::Place::HeelLateral, ContactPad::Place::Metatarsal1,
    ContactPad::Place::Metatarsal5, ContactPad::Place::Hallux,      ContactPad::Place::LesserToes};
inline constexpr std::size_t kPadsPerFoot = kPadPlaces.size(), kPadCount = 2 * kPadsPerFoot;

/// Number of a pad among those of both feet: the right foot's come first, each foot's in the order of places.
constexpr std::size_t pad_index(Side side, ContactPad::Place place) {
    return static_cast<std::size_t>(side) * kPadsPerFoot + static_cast<std::size_t>(place);
}
constexpr Side side_of_pad(std::size_t pad) { return static_cast<Side>(pad / kPadsPerFoot); }
constexpr ContactPad::Place place_of_pad(std::size_t pad) { return static_cast<ContactPad::Place>(pad % kPadsPerFoot); }

/// A T for each pad of one foot.
template <class T>
using FootPads = EnumArray<ContactPad::Place, T, kPadsPerFoot>;

/// A T for each pad of both feet, in the order of pad_index().
template <class T>
struct PadArray : std::array<T, kPadCount> {
    constexpr T& at(Side side, ContactPad::Place place) { return (*this)[pad_index(side, place)]; }
    constexpr const T& at(Side side, ContactPad::Place place) const { return (*this)[pad_index(side, place)]; }
    /// One foot's, in the order of places.
    constexpr std::span<const T, kPadsPerFoot> of(Side side) const {
        return std::span<const T, kPadCount>(*this).subspan(pad_index(side, {})).template first<kPadsPerFoot>();
    }
};

/// A part of the sole, with two pads.
enum class SolePart : unsigned char { Heel, Ball, Toes };
inline constexpr std::array<SolePart, 3> kSoleParts{SolePart::Heel, SolePart::Ball, SolePart::Toes};
constexpr SolePart part_of(ContactPad::Place place) { return static_cast<SolePart>(static_cast<int>(place) / 2); }
constexpr ContactPad::Place inner_pad(SolePart part) {
    return static_cast<ContactPad::Place>(2 * static_cast<int>(part));
}
constexpr ContactPad::Place outer_pad(SolePart part) {
    return static_cast<ContactPad::Place>(2 * static_cast<int>(part) + 1);
}

/// The middle between a part's two pads, where `at(place)` is what one of them has: a place, a gap.
template <class At>
constexpr auto middle_of(SolePart part, const At& at) {
    using Value = std::decay_t<decltype(at(inner_pad(part)))>;
    return Value(0.5 * (at(inner_pad(part)) + at(outer_pad(part))));
}

}  // namespace bodychain
