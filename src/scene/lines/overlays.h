// Marks around the body as draw items: footprints, contact shade, joint changes, ground forces, centre of mass.
#pragma once

#include "base/side.h"
#include "gait/motion.h"
#include "scene/values/draw_list.h"
#include "scene/values/palette.h"
#include "scene/values/posed_body.h"
#include "scene/values/scene_input.h"

namespace bodychain::overlays {

void add_footprints(DrawList& list, const std::vector<Footprint>& prints, const glm::vec3& right, const glm::vec3& left,
                    float opacity);
/// The shade under a foot that touches the floor, so that it stands instead of hovering.
void add_contact_shade(DrawList& list, const PosedBody& person);
void add_joint_changes(DrawList& list, const PosedBody& person, const JointChanges& changes, const Palette& palette);
/// Below this the centre of pressure means nothing, and no arrow is drawn.
inline constexpr double kLeastForce_n = 20;
/// From the centre of pressure: half a metre per body weight.
Vec3 force_arrow(const Vec3& force_n, double mass_kg);
void add_ground_forces(DrawList& list, const SideArray<FootLoad>& loads, double mass_kg, const Palette& palette);
/// An arrow or a rod from one point to another.
DrawItem between(MeshId mesh, const Vec3& from, const Vec3& to, double radius_m, const glm::vec3& colour);
void add_centre_of_mass(DrawList& list, const Vec3& com, const Palette& palette);

}  // namespace bodychain::overlays
