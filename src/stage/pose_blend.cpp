#include "stage/pose_blend.h"

#include <algorithm>

namespace bodychain {

void PoseBlend::start(const SegmentPoses& shown, const SegmentPoses& next) {
    for (std::size_t i = 0; i < differences_.size(); ++i)
        differences_[i] = {glm::quat_cast(shown[i].R * glm::transpose(next[i].R)), shown[i].p - next[i].p};
    left_ = 1;
}

void PoseBlend::advance(double dt_s) { left_ = std::max(0.0, left_ - std::max(dt_s, 0.0) / kDuration_s); }

void PoseBlend::apply(SegmentPoses& poses) const {
    if (!running()) return;
    const double share = left_ * left_ * (3 - 2 * left_);
    for (std::size_t i = 0; i < poses.size(); ++i) {
        poses[i].R = glm::mat3_cast(glm::slerp(glm::dquat(1, 0, 0, 0), differences_[i].turn, share)) * poses[i].R;
        poses[i].p += share * differences_[i].shift;
    }
}

}  // namespace bodychain
