// A bone or joint for a close look: where it is and how large.
#pragma once

#include "scene/skeleton_scene.h"
#include "scene/values/posed_body.h"

#include <variant>

namespace bodychain {

using BodyPart = std::variant<Segment, Joint>;

/// World, metres.
struct Sphere {
    Vec3 centre{0.0};
    double radius_m = 0;
};

/// A sphere around a bone, from its own joint to the next ones; or around a joint and the ends of the bones that meet
/// there.
Sphere sphere_of(const PosedBody& person, BodyPart part);

}  // namespace bodychain
