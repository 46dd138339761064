#include "scene/lines/notes.h"

#include "base/enum_array.h"
#include "scene/lines/body_lines.h"
#include "scene/lines/overlays.h"
#include "scene/lines/spine_angles.h"

#include <algorithm>
#include <cmath>

namespace bodychain {

namespace {

constexpr double kBeside_m = 0.06, kStepAside_m = 0.22;

const Transform& pose(const PosedBody& person, Segment s) { return (*person.poses)[s]; }

// Angle of a direction on the floor against the line of progression, outward +.
double outward(const Vec3& direction, Side side) { return std::atan2(lateral_sign(side) * direction.z, direction.x); }

// Slope of a line from left to right, + the right end is higher.
double rise(const Vec3& left, const Vec3& right) {
    const Vec3 d = right - left;
    return std::atan2(d.y, std::hypot(d.x, d.z));
}

void add_levels(std::vector<Note>& notes, const PosedBody& person) {
    const auto add = [&](NoteKind kind, Segment right, Segment left) {
        const Vec3 r = pose(person, right).p, l = pose(person, left).p;
        notes.push_back({kind, Side::Right, r + (overlays::level_beyond_m(person) + kBeside_m) * glm::normalize(r - l),
                         rise(l, r), 0, 0, 0});
    };
    add(NoteKind::PelvisLevel, Segment::FemurR, Segment::FemurL);
    add(NoteKind::ShoulderLevel, Segment::HumerusR, Segment::HumerusL);
}

void add_spine(std::vector<Note>& notes, const PosedBody& person) {
    const SideBend bend = side_bend(person);
    notes.push_back({NoteKind::SideBend, bend.convex, bend.apex, bend.angle_rad, 0, bend.upper, bend.lower});
    const SagittalCurves curves = sagittal_curves(person);
    notes.push_back({NoteKind::Kyphosis, Side::Right, curves.kyphosis_at, curves.kyphosis_rad, 0, 0, 0});
    notes.push_back({NoteKind::Lordosis, Side::Right, curves.lordosis_at, curves.lordosis_rad, 0, 0, 0});
}

void add_directions(std::vector<Note>& notes, const SceneInput& in) {
    for (Side side : kSides) {
        const overlays::Pointer knee = overlays::kneecap_pointer(in.person, side),
                                foot = overlays::foot_pointer(in.person, side);
        if (in.show.kneecaps)
            notes.push_back({NoteKind::KneecapDirection, side, knee.to, outward(knee.to - knee.from, side), 0, 0, 0});
        if (in.show.feet)
            notes.push_back({NoteKind::FootDirection, side, foot.to, outward(foot.to - foot.from, side), 0, 0, 0});
    }
}

// The prints around the walker: those within a step of the point below the pelvis.
void add_prints(std::vector<Note>& notes, const SceneInput& in) {
    std::vector<Footprint> prints = in.footprints;
    std::sort(prints.begin(), prints.end(), [](const Footprint& a, const Footprint& b) { return a.heel.x < b.heel.x; });
    const double here = pose(in.person, Segment::Pelvis).p.x, reach = 0.55 * in.person.body->person.height_m;
    for (std::size_t i = 0; i < prints.size(); ++i) {
        const Footprint& p = prints[i];
        if (std::fabs(0.5 * (p.heel.x + p.ball.x) - here) > reach) continue;
        notes.push_back({NoteKind::PrintDirection, p.side, p.ball + Vec3(0, 0, kBeside_m * lateral_sign(p.side)),
                         p.toe_out_rad, 0, 0, 0});
        if (in.standing || i == 0 || prints[i - 1].side == p.side) continue;
        const Vec3 step = p.heel - prints[i - 1].heel;
        if (prints[i - 1].heel.x < here - reach) continue;
        const Vec3 middle = 0.5 * (p.heel + prints[i - 1].heel),
                   aside(0, 0, kStepAside_m * lateral_sign(p.side));  // where the swinging foot does not pass
        notes.push_back({NoteKind::Step, p.side, middle + aside, step.x, std::fabs(step.z), 0, 0});
    }
    if (in.standing && prints.size() == 2)
        notes.push_back({NoteKind::StandingWidth, Side::Right, 0.5 * (prints[0].heel + prints[1].heel),
                         std::fabs(prints[0].heel.z - prints[1].heel.z), 0, 0, 0});
}

void add_forces(std::vector<Note>& notes, const SceneInput& in) {
    for (Side side : kSides) {
        const FootLoad& load = in.loads[side];
        const double bw = glm::length(load.force_n) / (in.mass_kg * kGravity_m_s2);
        if (glm::length(load.force_n) < overlays::kLeastForce_n) continue;
        notes.push_back(
            {NoteKind::FloorForce, side, load.cop + overlays::force_arrow(load.force_n, in.mass_kg), bw, 0, 0, 0});
    }
}

}  // namespace

const char* name_of(NoteKind kind) {
    constexpr EnumArray<NoteKind, const char*, 11> kNames{
        "foot_direction", "kneecap_direction", "print_direction", "step",     "standing_width", "pelvis_level",
        "shoulder_level", "side_bend",         "kyphosis",        "lordosis", "floor_force"};
    return kNames[kind];
}

std::vector<Note> notes_of(const SceneInput& in) {
    std::vector<Note> notes;
    if (!in.person.body || !in.person.poses) return notes;
    if (in.show.levels) add_levels(notes, in.person);
    if (in.show.spine) add_spine(notes, in.person);
    add_directions(notes, in);
    if (in.show.ground_forces) add_forces(notes, in);
    if (in.show.footprints) add_prints(notes, in);
    return notes;
}

bool readable_from(const Note& note, const Camera& camera) {
    constexpr double kAlong = 0.55;
    const Vec3 look = camera.forward();
    switch (note.kind) {
        case NoteKind::PelvisLevel:
        case NoteKind::ShoulderLevel:
        case NoteKind::SideBend: return std::fabs(look.x) > kAlong;
        case NoteKind::Kyphosis:
        case NoteKind::Lordosis: return std::fabs(look.z) > kAlong;
        case NoteKind::PrintDirection:
        case NoteKind::Step:
        case NoteKind::StandingWidth: return std::fabs(look.y) > 0.12;
        case NoteKind::FootDirection:
        case NoteKind::KneecapDirection: return std::fabs(look.z) < 0.9;
        case NoteKind::FloorForce: return std::fabs(look.y) < 0.9;
    }
    return true;
}

}  // namespace bodychain
