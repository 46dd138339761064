#include "analysis/knee_adduction.h"

#include <cmath>

namespace bodychain {

double knee_adduction_from_ground(const Body& body, const Frame& frame, Side side) {
    const Transform& shank = frame.X_WS[on_side(Segment::TibiaR, side)];
    const FootLoad& load = frame.feet[side];
    const Vec3 moment = glm::cross(load.cop - shank.p, load.force_n) + Vec3(0, load.free_moment_nm, 0);
    // + turns the right shank's lower end toward the middle: adduction, varus.
    return lateral_sign(side) * glm::dot(moment, shank.R[0]) / body.mass_kg;
}

std::optional<double> knee_adduction_from_joint(const Body& body, const Frame& frame, Side side) {
    const int dof = dof_index(body, on_side(Joint::KneeR, side), 1);
    if (dof < 0 || frame.joint_moment.size() != body.dofs.size()) return std::nullopt;
    return -frame.joint_moment[static_cast<std::size_t>(dof)] / body.mass_kg;
}

}  // namespace bodychain
