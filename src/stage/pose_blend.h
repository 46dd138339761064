// A short soft passage from the posture on the screen to a new one, so that an answer does not make the body jump.
#pragma once

#include "anatomy/pose.h"

#include <glm/gtc/quaternion.hpp>

namespace bodychain {

/// Keeps how far the old posture is from the new one and lets that difference fade. It is laid over whatever the new
/// movement does meanwhile, so a walker keeps walking during the passage.
class PoseBlend {
public:
    static constexpr double kDuration_s = 0.12;  // engineering: long enough not to jump, too short to be felt as lag

    void start(const SegmentPoses& shown, const SegmentPoses& next);
    void advance(double dt_s);
    bool running() const { return left_ > 0; }
    /// Adds what is left of the difference.
    void apply(SegmentPoses& poses) const;

private:
    struct Difference {
        glm::dquat turn{1, 0, 0, 0};
        Vec3 shift{0.0};
    };
    SegmentArray<Difference> differences_;
    double left_ = 0;  // 1 at the start, 0 when done
};

}  // namespace bodychain
