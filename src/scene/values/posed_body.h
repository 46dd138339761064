// A body in one posture: what every part of the picture is made from.
#pragma once

#include "anatomy/pose.h"

namespace bodychain {

struct PosedBody {
    const Body* body = nullptr;
    const SegmentPoses* poses = nullptr;
};

}  // namespace bodychain
