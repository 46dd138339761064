#include "gait/motion.h"

#include <glm/gtc/quaternion.hpp>

#include <cassert>
#include <cmath>

namespace bodychain {

namespace {

/// Two neighbouring frames and how far between them; the second may lie in the next cycle.
struct Between {
    const Frame& from;
    const Frame& to;
    double share;         // 0 at `from`, 1 at `to`
    double from_shift_m;  // what whole cycles add along X
    double to_shift_m;
};

Between between(const Motion& motion, double phase) {
    assert(!motion.frames.empty());
    const double count = static_cast<double>(motion.frames.size());
    const double wrapped = wrap_phase(phase);
    const double cycles = std::round(phase - wrapped);
    const double place = wrapped * count;
    const auto first = static_cast<std::size_t>(std::fmin(std::floor(place), count - 1));
    const std::size_t second = (first + 1) % motion.frames.size();
    const double shift = cycles * motion.stride_m;
    return {motion.frames[first], motion.frames[second], place - static_cast<double>(first), shift,
            second == 0 ? shift + motion.stride_m : shift};
}

Transform blend(const Transform& a, const Transform& b, double share) {
    const glm::dquat turn = glm::slerp(glm::quat_cast(a.R), glm::quat_cast(b.R), share);
    return {glm::mat3_cast(turn), glm::mix(a.p, b.p, share)};
}

Vec3 ahead(const Vec3& p, double shift_m) { return p + Vec3(shift_m, 0, 0); }

/// Where the foot is on the floor in only one of the two frames, that frame's centre of pressure is taken: the other
/// one means nothing.
FootLoad blend(const FootLoad& a, const FootLoad& b, const Between& at) {
    FootLoad load;
    load.force_n = glm::mix(a.force_n, b.force_n, at.share);
    load.free_moment_nm = std::lerp(a.free_moment_nm, b.free_moment_nm, at.share);
    const Vec3 first = ahead(a.cop, at.from_shift_m), second = ahead(b.cop, at.to_shift_m);
    const bool first_valid = a.force_n.y >= kContactForce_n, second_valid = b.force_n.y >= kContactForce_n;
    load.cop = first_valid == second_valid ? glm::mix(first, second, at.share) : first_valid ? first : second;
    return load;
}

}  // namespace

double incline_rad(const Motion& motion) { return motion.frames.empty() ? 0.0 : motion.frames.front().incline_rad; }

double wrap_phase(double phase) {
    const double wrapped = phase - std::floor(phase);
    return wrapped < 1.0 ? wrapped : 0.0;  // a tiny negative phase rounds up to 1
}

SegmentPoses poses_at(const Motion& motion, double phase) {
    const Between at = between(motion, phase);
    SegmentPoses poses;
    for (std::size_t i = 0; i < poses.size(); ++i) {
        const Transform a{at.from.X_WS[i].R, ahead(at.from.X_WS[i].p, at.from_shift_m)};
        const Transform b{at.to.X_WS[i].R, ahead(at.to.X_WS[i].p, at.to_shift_m)};
        poses[i] = blend(a, b, at.share);
    }
    return poses;
}

SideArray<FootLoad> loads_at(const Motion& motion, double phase) {
    const Between at = between(motion, phase);
    return {blend(at.from.feet[0], at.to.feet[0], at), blend(at.from.feet[1], at.to.feet[1], at)};
}

Vec3 com_at(const Motion& motion, double phase) {
    const Between at = between(motion, phase);
    return glm::mix(ahead(at.from.com, at.from_shift_m), ahead(at.to.com, at.to_shift_m), at.share);
}

}  // namespace bodychain
