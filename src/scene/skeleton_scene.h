// From a posed body to a draw list: bones, ghost, footprints, joint marks, ground forces, centre of mass. Values only,
// no OpenGL.
#pragma once

#include "anatomy/pose.h"
#include "gait/motion.h"
#include "scene/values/camera.h"
#include "scene/values/draw_list.h"
#include "scene/values/palette.h"
#include "scene/values/posed_body.h"
#include "scene/values/scene_input.h"
#include "scene/values/scene_layers.h"
#include "scene/values/walls.h"

#include <optional>
#include <span>
#include <vector>

namespace bodychain {

/// Of a person against the own neutral.
JointChanges joint_changes(const PosedBody& now, const PosedBody& neutral);

/// The whole picture.
DrawList build_scene(const SceneInput& input, const Palette& palette);

/// The footprints of a walk, repeated over the strides around `phase` (any real number) as a trail on the floor.
std::vector<Footprint> footprint_trail(const Motion& motion, double phase, int strides_behind = 1,
                                       int strides_ahead = 1);

/// The point a camera should follow: above the floor under the pelvis, at half the person's height.
Vec3 follow_point(const PosedBody& person);

/// Turns a body about the side axis through its pelvis, forward side up.
void pitch_about_pelvis(SegmentPoses& poses, double angle_rad);

}  // namespace bodychain
