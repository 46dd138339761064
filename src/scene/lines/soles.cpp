#include "scene/lines/soles.h"

#include "anatomy/proportions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace bodychain {

namespace {

constexpr double kThinnest_m = 0.0005;

struct Span {
    double low = 0, high = 0;
    double middle() const { return 0.5 * (low + high); }
};

// Outline in the segment's frame for a person of 1.75 m, right side: a little larger than the bones.
struct Piece {
    MeshId mesh;
    Segment segment;
    SolePart part;
    bool pitched;  // a raised heel tips this part of the foot
    Span x, z;
};
constexpr std::array<Piece, 3> kPieces{
    {{MeshId::SoleHeel, Segment::CalcaneusR, SolePart::Heel, true, {-0.027, 0.108}, {-0.035, 0.037}},
     {MeshId::SoleBall, Segment::ForefootR, SolePart::Ball, true, {0.002, 0.081}, {-0.044, 0.050}},
     {MeshId::SoleToes, Segment::ToesR, SolePart::Toes, false, {-0.003, 0.066}, {-0.044, 0.048}}}};

struct FootPlane {
    double height = 0, along = 0, across = 0;  // y = height + along x + across z
    double at(double x, double z) const { return height + along * x + across * z; }
};

// Through the lowest points of two pads, where the floor rises by `along` in the segment's frame.
FootPlane plane_below(const ContactPad& a, const ContactPad& b, double along) {
    const Vec3 up = glm::normalize(Vec3(-along, 1, 0)), p = a.centre - a.radius_m * up, q = b.centre - b.radius_m * up;
    FootPlane plane{0, along, ((q.y - along * q.x) - (p.y - along * p.x)) / (q.z - p.z)};
    plane.height = p.y - along * p.x - plane.across * p.z;
    return plane;
}

// The part of a span where a thickness that changes linearly from `at_low` to `at_high` is positive.
std::optional<Span> where_thick(const Span& span, double at_low, double at_high) {
    if (std::max(at_low, at_high) < kThinnest_m) return std::nullopt;
    const auto end = [&] { return span.low + (span.high - span.low) * (kThinnest_m - at_low) / (at_high - at_low); };
    return Span{at_low < kThinnest_m ? end() : span.low, at_high < kThinnest_m ? end() : span.high};
}

// From the mesh's unit outline (x 0..1, z -1..1) to the plane over the two spans.
glm::mat4 onto(const FootPlane& plane, const Span& x, const Span& z) {
    const double length = x.high - x.low, half = 0.5 * (z.high - z.low);
    glm::dmat4 m(1.0);
    m[0] = glm::dvec4(length, plane.along * length, 0, 0);
    m[2] = glm::dvec4(0, plane.across * half, half, 0);
    m[3] = glm::dvec4(x.low, plane.at(x.low, z.middle()), z.middle(), 1);
    return glm::mat4(m);
}

Span scaled(const Span& span, double by) {
    return by < 0 ? Span{by * span.high, by * span.low} : Span{by * span.low, by * span.high};
}

std::optional<PlacedBone> place(const PosedBody& person, const PadArray<ContactPad>& bare, const Piece& piece,
                                Side side) {
    const Body& body = *person.body;
    const double size = body.person.height_m / model_body().person.height_m;
    const ContactPad::Place inner = inner_pad(piece.part), outer = outer_pad(piece.part);
    const double pitch = body.joint(on_side(Joint::MtpR, side)).axes[0].rest.rad();
    const FootPlane top = plane_below(bare.at(side, inner), bare.at(side, outer), 0);
    const FootPlane bottom =
        plane_below(body.pads.at(side, inner), body.pads.at(side, outer), piece.pitched ? std::tan(pitch) : 0);
    const auto thick = [&](double x, double z) { return top.at(x, z) - bottom.at(x, z); };
    const Span whole_x = scaled(piece.x, size), whole_z = scaled(piece.z, size * lateral_sign(side));
    const auto z = where_thick(whole_z, thick(whole_x.low, whole_z.low), thick(whole_x.low, whole_z.high));
    if (!z) return std::nullopt;
    const auto x = where_thick(whole_x, thick(whole_x.low, z->middle()), thick(whole_x.high, z->middle()));
    if (!x) return std::nullopt;
    const Segment segment = on_side(piece.segment, side);
    const glm::mat4 X = matrix_of((*person.poses)[segment]);
    return PlacedBone{piece.mesh, segment, X * onto(top, *x, *z), X * onto(bottom, *x, *z)};
}

}  // namespace

std::vector<PlacedBone> place_soles(const PosedBody& person) {
    const PadArray<ContactPad> bare = contact_pads(person.body->person);
    std::vector<PlacedBone> soles;
    for (const Side side : kSides)
        for (const Piece& piece : kPieces)
            if (const auto sole = place(person, bare, piece, side)) soles.push_back(*sole);
    return soles;
}

}  // namespace bodychain
