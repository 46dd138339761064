#include "scene/skeleton_scene.h"

#include "scene/bones/bone_placement.h"
#include "scene/flesh/body_outline.h"
#include "scene/flesh/muscles.h"
#include "scene/lines/body_lines.h"
#include "scene/lines/overlays.h"
#include "scene/lines/soles.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace bodychain {

namespace {

constexpr float kGhostOpacity = 0.55f, kComparedOpacity = 1.0f, kPrintOpacity = 0.74f, kGhostPrintOpacity = 0.34f,
                kSkinOpacity = 0.80f;

// `ghost`: opacity of a ghost; 0: the person.
void add_bones(DrawList& list, const PosedBody& person, const glm::vec3& colour, std::optional<MeshId> highlighted,
               float ghost) {
    for (const PlacedBone& bone : place_bones(person)) {
        DrawItem item;
        item.mesh = bone.mesh;
        item.model = bone.model;
        item.model_b = bone.model_b;
        item.colour = colour;
        item.opacity = ghost > 0 ? ghost : 1.0f;
        item.flags = ghost > 0 ? kGhost : kCastsShadow;
        item.segment = index(bone.segment);
        if (ghost == 0 && highlighted == bone.mesh) item.flags |= kHighlight;
        list.items.push_back(item);
    }
}

void add_soles(DrawList& list, const PosedBody& person, const Palette& palette) {
    for (const PlacedBone& sole : place_soles(person)) {
        DrawItem item;
        item.mesh = sole.mesh;
        item.model = sole.model;
        item.model_b = sole.model_b;
        item.colour = palette.sole;
        item.flags = kCastsShadow;
        item.segment = index(sole.segment);
        list.items.push_back(item);
    }
}

void add_muscles(DrawList& list, const PosedBody& person, const Palette& palette) {
    LooseMesh muscles = muscle_surface(person);
    muscles.colour = palette.muscle;
    muscles.second_colour = palette.tendon;
    muscles.flags = kCastsShadow;
    list.loose.push_back(std::move(muscles));
}

void add_outline(DrawList& list, const PosedBody& person, const Palette& palette) {
    LooseMesh skin = body_outline(person);
    skin.colour = palette.skin;
    skin.opacity = kSkinOpacity;
    skin.flags = kGhost;
    list.loose.push_back(std::move(skin));
}

void add_wall(DrawList& list, const Wall& wall, double z_m, const Palette& palette) {
    const Mesh mesh = wall_mesh(wall, z_m);
    LooseMesh slab;
    slab.vertices = mesh.vertices;
    slab.indices = mesh.indices;
    slab.colour = slab.second_colour = palette.wall;
    list.loose.push_back(std::move(slab));
}

}  // namespace

JointChanges joint_changes(const PosedBody& now, const PosedBody& neutral) {
    JointChanges out{};
    for (std::size_t j = 0; j < kJointCount; ++j) {
        auto angles = [j](const PosedBody& p) {
            const JointProps& joint = p.body->joints[j];
            return joint_angles(joint, (*p.poses)[joint.parent], (*p.poses)[joint.child]);
        };
        const Vec3 change = angles(now) - angles(neutral);
        for (int a = 0; a < 3; ++a)
            if (std::fabs(change[a]) > std::fabs(out[j])) out[j] = change[a];
    }
    return out;
}

DrawList build_scene(const SceneInput& input, const Palette& palette) {
    DrawList list;
    if (!input.person.body || !input.person.poses) return list;
    add_bones(list, input.person, palette.bone, input.highlighted, 0);
    add_soles(list, input.person, palette);
    if (input.show.muscles) add_muscles(list, input.person, palette);
    if (input.show.outline) add_outline(list, input.person, palette);
    if (input.show.ghost && input.ghost.body && input.ghost.poses)
        add_bones(list, input.ghost, palette.ghost, std::nullopt, kGhostOpacity);
    if (input.compared.body && input.compared.poses)
        add_bones(list, input.compared, palette.compared, std::nullopt, kComparedOpacity);
    if (input.show.footprints) {
        overlays::add_footprints(list, input.footprints, palette.footprint_right, palette.footprint_left,
                                 kPrintOpacity);
    }
    overlays::add_contact_shade(list, input.person);
    if (input.wall) add_wall(list, *input.wall, follow_point(input.person).z, palette);
    if (input.show.joint_changes && input.changes)
        overlays::add_joint_changes(list, input.person, *input.changes, palette);
    if (input.show.ground_forces) overlays::add_ground_forces(list, input.loads, input.mass_kg, palette);
    if (input.show.centre_of_mass && input.com) overlays::add_centre_of_mass(list, *input.com, palette);
    if (input.show.kneecaps || input.show.feet)
        overlays::add_pointers(list, input.person, input.show.kneecaps, input.show.feet, palette);
    if (input.show.levels) overlays::add_levels(list, input.person, palette);
    if (input.show.spine) overlays::add_spine(list, input.person, palette);
    if (input.show.plumb_line && input.standing) overlays::add_plumb_line(list, input.person, palette);
    list.floor.grid = input.show.grid;
    const Vec3 focus = follow_point(input.person);
    list.floor.focus = glm::vec3(Vec3(focus.x, 0.0, focus.z));
    return list;
}

std::vector<Footprint> footprint_trail(const Motion& motion, double phase, int strides_behind, int strides_ahead) {
    std::vector<Footprint> trail;
    if (motion.standing()) return motion.footprints;
    const int now = static_cast<int>(std::floor(phase));
    for (int stride = now - strides_behind; stride <= now + strides_ahead; ++stride)
        for (Footprint print : motion.footprints) {
            const Vec3 shift(stride * motion.stride_m, 0.0, 0.0);
            print.heel += shift;
            print.ball += shift;
            trail.push_back(print);
        }
    return trail;
}

void pitch_about_pelvis(SegmentPoses& poses, double angle_rad) {
    if (angle_rad == 0) return;
    const Mat3 turn = rotation_z(angle_rad);
    const Vec3 pelvis = poses[Segment::Pelvis].p;
    for (Transform& pose : poses) pose = {turn * pose.R, pelvis + turn * (pose.p - pelvis)};
}

Vec3 follow_point(const PosedBody& person) {
    const Vec3 pelvis = (*person.poses)[Segment::Pelvis].p;
    return Vec3(pelvis.x, 0.51 * person.body->person.height_m, pelvis.z);
}

}  // namespace bodychain
