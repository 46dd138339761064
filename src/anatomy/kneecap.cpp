#include "anatomy/kneecap.h"

#include "anatomy/joint_table.h"
#include "base/sourced.h"

namespace bodychain {

namespace {
constexpr Sourced<double> kShareOfBend{
    0.66, "recalled: the kneecap flexes by about two thirds of the knee's flexion (Rajagopal 2016, Nha 2008)"};
}

Transform kneecap_in_femur(const Body& body, Side side, double flexion_rad) {
    const double size = body.person.height_m / kReferenceHeight_m;
    const JointProps& knee = body.joint(on_side(Joint::KneeR, side));
    const Transform groove = knee.X_PF * Transform{rotation_z(-kShareOfBend * flexion_rad), Vec3(0.0)};
    // Engineering: the modelled kneecap (scene) in the modelled groove, a joint space of some millimetres behind it.
    const Vec3 place = size * Vec3(0.0395 - 0.002 * std::sin(flexion_rad), 0.0160, 0.001 * lateral_sign(side));
    return {groove.R, groove * place};
}

}  // namespace bodychain
