// From a posed body to a draw list: bones, ghost, footprints, joint marks, ground forces, centre of mass. Values only,
// no GL.
#pragma once

#include "anatomy/pose.h"
#include "gait/motion.h"
#include "scene/values/camera.h"
#include "scene/values/draw_list.h"
#include "scene/values/mesh.h"
#include "scene/values/palette.h"
#include "scene/values/walls.h"

#include <optional>
#include <span>
#include <vector>

namespace bodychain {

/// All meshes in the order of MeshId, from the files of assets/bones that are built into the program: takes some
/// milliseconds. With bones of one's own: scene/bones/bone_files.h.
std::vector<Mesh> build_meshes();

/// What to show besides the bones.
struct SceneLayers {
    bool ghost = true;
    bool footprints = true;
    bool joint_changes = true;
    bool ground_forces = false;
    bool centre_of_mass = false;
    bool grid = true;
    bool kneecaps = false, feet = false;  // arrows: where they point
    bool levels = false;                  // lines through both hips and both shoulders
    bool spine = false;                   // its curve
    bool plumb_line = false;              // standing only
    bool figures = true;                  // numbers beside what is shown (scene/lines/notes.h)
    bool muscles = false;
    bool outline = false;  // the body's skin, translucent
    bool operator==(const SceneLayers&) const = default;
};

/// A body in one posture.
struct PosedBody {
    const Body* body = nullptr;
    const SegmentPoses* poses = nullptr;
};

/// Change of each joint from neutral, rad: the axis that changed most, with its clinical sign.
using JointChanges = JointArray<double>;
JointChanges joint_changes(const PosedBody& now, const PosedBody& neutral);

struct SceneInput {
    PosedBody person;
    PosedBody ghost;     // body == nullptr: no ghost
    PosedBody compared;  // walks over the person in its own colour, whatever the layers say; body == nullptr: none
    std::optional<JointChanges> changes;
    std::vector<Footprint> footprints;
    SideArray<FootLoad> loads;
    std::optional<Vec3> com;
    std::optional<MeshId> highlighted;
    bool standing = false;  // a plumb line means something
    std::optional<Wall> wall;
    double mass_kg = 70.0;  // scales the force arrows: body weight is 0.5 m long
    SceneLayers show;
};

/// The whole picture.
DrawList build_scene(const SceneInput& input, const Palette& palette);

/// Footprints of a walk repeated over the strides around `phase` (any real), so that a trail lies on the floor.
std::vector<Footprint> footprint_trail(const Motion& motion, double phase, int strides_behind = 1,
                                       int strides_ahead = 1);

/// The point a camera should follow: above the floor under the pelvis, at half the person's height.
Vec3 follow_point(const PosedBody& person);

/// Turns a body about the side axis, forward side up, around its pelvis.
void pitch_about_pelvis(SegmentPoses& poses, double angle_rad);

}  // namespace bodychain
