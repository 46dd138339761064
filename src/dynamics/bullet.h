// Bullet in double precision, and the conversions to and from it. No other layer includes this.
#pragma once

#include "base/math.h"

#include <btBulletDynamicsCommon.h>

namespace bodychain {

static_assert(sizeof(btScalar) == 8, "link bullet-float64: walks in single precision differ from build to build");

inline btVector3 to_bullet(const Vec3& v) { return btVector3(v.x, v.y, v.z); }
inline Vec3 to_glm(const btVector3& v) { return Vec3(v.x(), v.y(), v.z()); }
inline btMatrix3x3 to_bullet(const Mat3& m) {
    return btMatrix3x3(m[0][0], m[1][0], m[2][0], m[0][1], m[1][1], m[2][1], m[0][2], m[1][2], m[2][2]);
}
inline Mat3 to_glm(const btMatrix3x3& m) {
    Mat3 g;
    for (int c = 0; c < 3; ++c)
        for (int r = 0; r < 3; ++r) g[c][r] = m[r][c];
    return g;
}
inline btTransform to_bullet(const Transform& x) { return btTransform(to_bullet(x.R), to_bullet(x.p)); }
inline Transform to_glm(const btTransform& x) { return {to_glm(x.getBasis()), to_glm(x.getOrigin())}; }

}  // namespace bodychain
