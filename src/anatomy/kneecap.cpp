#include "anatomy/kneecap.h"

#include "anatomy/joint_table.h"
#include "base/sourced.h"

namespace bodychain {

namespace {
constexpr Sourced<double> kShareOfBend{
    0.66, "recalled: the kneecap flexes by about two thirds of the knee's flexion (Rajagopal 2016, Nha 2008)"};
constexpr std::string_view kGroove =
    "engineering: the modelled kneecap (scene) in the modelled groove, with some millimetres of joint space behind it";
const Sourced<Vec3> kMiddle_m{Vec3(0.0395, 0.0160, 0.001), kGroove};  // right; the groove's frame, of a man of 1.75 m
constexpr Sourced<double> kSinks_m{0.002, kGroove};                   // at 90 deg of flexion
}  // namespace

Transform kneecap_in_femur(const Body& body, Side side, double flexion_rad) {
    const double size = body.person.height_m / kReferenceHeight_m;
    const JointProps& knee = body.joint(on_side(Joint::KneeR, side));
    const Transform groove = knee.X_PF * Transform{rotation_z(-kShareOfBend * flexion_rad), Vec3(0.0)};
    const Vec3& middle = kMiddle_m.value;
    const Vec3 place =
        size * Vec3(middle.x - kSinks_m * std::sin(flexion_rad), middle.y, middle.z * lateral_sign(side));
    return {groove.R, groove * place};
}

}  // namespace bodychain
