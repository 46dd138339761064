#include "scene/lines/overlays.h"

#include "scene/bones/bone_placement.h"

#include <glm/gtc/matrix_transform.hpp>

#include <algorithm>
#include <cmath>

namespace bodychain::overlays {

namespace {

constexpr double kFullChange_rad = 0.21;       // 12 deg: the scale's end
constexpr double kSmallestChange_rad = 0.009;  // half a degree: below it no mark
constexpr double kArrowPerBodyWeight_m = 0.5;
constexpr double kArrowRadius_m = 0.009;

// Radius of the mark at each joint for a large change, metres.
double mark_radius_m(Joint j) {
    switch (j) {
        case Joint::HipR:
        case Joint::HipL:
        case Joint::KneeR:
        case Joint::KneeL: return 0.036;
        case Joint::TalocruralR:
        case Joint::TalocruralL:
        case Joint::ShoulderR:
        case Joint::ShoulderL: return 0.030;
        case Joint::SubtalarR:
        case Joint::SubtalarL:
        case Joint::MidfootR:
        case Joint::MidfootL: return 0.026;
        case Joint::MtpR:
        case Joint::MtpL:
        case Joint::WristR:
        case Joint::WristL: return 0.022;
        default: return 0.030;
    }
}

glm::mat4 floor_frame(const Vec3& origin, const Vec3& forward, double length, double width, double height) {
    const Vec3 x = glm::normalize(Vec3(forward.x, 0, forward.z)), z = glm::cross(x, Vec3(0, 1, 0));
    glm::dmat4 m(1.0);
    m[0] = glm::dvec4(x * length, 0);
    m[2] = glm::dvec4(z * width, 0);
    m[3] = glm::dvec4(origin.x, height, origin.z, 1);
    return glm::mat4(m);
}

DrawItem flat_item(MeshId mesh, const glm::mat4& model, const glm::vec3& colour, float opacity) {
    DrawItem item;
    item.mesh = mesh;
    item.model = item.model_b = model;
    item.colour = colour;
    item.opacity = opacity;
    item.flags = kFlat;
    return item;
}

}  // namespace

void add_footprints(DrawList& list, const std::vector<Footprint>& prints, const glm::vec3& right, const glm::vec3& left,
                    float opacity) {
    std::vector<Footprint> by_side = prints;  // neighbours with the same mesh are drawn together
    std::ranges::stable_sort(by_side, {}, &Footprint::side);
    for (const Footprint& print : by_side) {
        const Vec3 along = print.ball - print.heel;
        const double length = glm::length(Vec3(along.x, 0, along.z));
        if (length < 1e-3) continue;
        const bool is_right = print.side == Side::Right;
        const glm::mat4 model = floor_frame(print.heel, along, length, length, 0.0012);
        list.items.push_back(
            flat_item(is_right ? MeshId::FootprintR : MeshId::FootprintL, model, is_right ? right : left, opacity));
    }
}

void add_contact_shade(DrawList& list, const PosedBody& person) {
    const auto add = [&](const ContactPad& inner, const ContactPad& outer) {
        const auto place = [&](const ContactPad& pad) { return (*person.poses)[pad.segment] * pad.centre; };
        const Vec3 a = place(inner), b = place(outer), centre = 0.5 * (a + b), across = b - a;
        const double gap = std::max(0.0, centre.y - inner.radius_m);
        const auto dark = static_cast<float>(0.30 * std::exp(-gap / 0.025));
        if (dark < 0.01f) return;
        const double size = 0.034 + 0.8 * gap, apart = 0.5 * std::hypot(across.x, across.z);
        list.items.push_back(flat_item(MeshId::Disc, floor_frame(centre, across, size + apart, size, 0.0018),
                                       glm::vec3(0.02f, 0.025f, 0.03f), dark));
    };
    // One shade for both pads of a part of a sole.
    const auto& pads = person.body->pads;
    for (const Side side : kSides)
        for (const SolePart part : kSoleParts) add(pads.at(side, inner_pad(part)), pads.at(side, outer_pad(part)));
}

void add_joint_changes(DrawList& list, const PosedBody& person, const JointChanges& changes, const Palette& palette) {
    const double size = person.body->person.height_m / model_body().person.height_m;
    for (int j = 0; j < kJointCount; ++j) {
        const auto joint = static_cast<Joint>(j);
        const double change = changes[joint];
        if (std::fabs(change) < kSmallestChange_rad) continue;
        // The area of the mark grows with the change.
        const double t = std::sqrt(std::min(1.0, std::fabs(change) / kFullChange_rad));
        const double radius = size * mark_radius_m(joint) * (0.45 + 0.65 * t);
        DrawItem item;
        item.mesh = MeshId::Ball;
        const Segment child = child_of(joint);
        const glm::vec3 centre((*person.poses)[child].p);
        item.model = item.model_b =
            glm::scale(glm::translate(glm::mat4(1.0f), centre), glm::vec3(static_cast<float>(radius)));
        item.colour = change_colour(palette, change, kFullChange_rad);
        item.flags = kOverlay;
        item.segment = index(child);
        list.items.push_back(item);
    }
}

// Two frames with y along the line: the tail of the mesh follows the first, its head the second.
DrawItem between(MeshId mesh, const Vec3& from, const Vec3& to, double radius_m, const glm::vec3& colour) {
    const Vec3 along = glm::normalize(to - from), other = std::fabs(along.x) < 0.9 ? Vec3(1, 0, 0) : Vec3(0, 0, 1);
    const Vec3 side = glm::normalize(glm::cross(along, other));
    const Mat3 turn(glm::cross(along, side), along, side);
    const glm::mat4 thick = glm::scale(glm::mat4(1.0f), glm::vec3(static_cast<float>(radius_m)));
    DrawItem item;
    item.mesh = mesh;
    item.model = matrix_of({turn, from}) * thick;
    item.model_b = matrix_of({turn, to}) * thick;
    item.colour = colour;
    item.flags = kOverlay;
    return item;
}

Vec3 force_arrow(const Vec3& force_n, double mass_kg) {
    return force_n / (mass_kg * kGravity_m_s2) * kArrowPerBodyWeight_m;
}

void add_ground_forces(DrawList& list, const SideArray<FootLoad>& loads, double mass_kg, const Palette& palette) {
    for (const FootLoad& load : loads) {
        if (glm::length(load.force_n) < kLeastForce_n) continue;
        const Vec3 tip = load.cop + force_arrow(load.force_n, mass_kg);
        list.items.push_back(between(MeshId::Arrow, load.cop, tip, kArrowRadius_m, palette.force));
    }
}

void add_centre_of_mass(DrawList& list, const Vec3& com, const Palette& palette) {
    DrawItem item;
    item.mesh = MeshId::Ball;
    item.model = item.model_b = glm::scale(glm::translate(glm::mat4(1.0f), glm::vec3(com)), glm::vec3(0.024f));
    item.colour = palette.centre_of_mass;
    item.flags = kOverlay;
    list.items.push_back(item);
    list.items.push_back(
        flat_item(MeshId::Ring, floor_frame(com, Vec3(1, 0, 0), 0.045, 0.045, 0.0025), palette.centre_of_mass, 0.9f));
    list.items.push_back(
        flat_item(MeshId::Disc, floor_frame(com, Vec3(1, 0, 0), 0.030, 0.030, 0.0025), palette.centre_of_mass, 0.9f));
}

}  // namespace bodychain::overlays
