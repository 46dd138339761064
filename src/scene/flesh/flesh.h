// The flesh of a body as a field in space: how far a point is outside the skin. It is that of the model body (1.75 m)
// in a posture in which no limb touches another; metres, world frame, pelvis at the origin.
#pragma once

#include "anatomy/pose.h"

#include <vector>

namespace bodychain {

struct SkinWeight {
    Segment segment;
    float share;
};

class Flesh {
public:
    explicit Flesh(Sex sex);

    /// Negative inside; grows by about one per metre.
    float distance(const glm::vec3& p) const;
    /// The segments that move the skin at a point of it, with shares that sum to one.
    std::vector<SkinWeight> weights(const glm::vec3& p) const;
    /// The posture it is modelled in.
    const SegmentPoses& poses() const { return poses_; }

private:
    struct Grown {
        Segment segment;
        float blend_m;  // how softly it blends into what comes before it
        glm::vec3 a, b;
        float radius_a, radius_b;
    };
    float trunk_distance(const glm::vec3& p) const;
    template <class Do>
    void for_each_limb(const glm::vec3& p, Do&& act) const;

    SegmentPoses poses_;
    std::vector<Grown> pieces_;
    bool female_;
};

}  // namespace bodychain
