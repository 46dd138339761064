#include "dynamics/ground.h"

#include <algorithm>
#include <cmath>

namespace bodychain {

void Ground::begin(double dt) {
    dt_ = dt;
    for (PadContact& p : pads) {
        const btTransform& X = p.body->getCenterOfMassTransform();
        const btVector3 centre = X * p.local;
        p.point = centre - btVector3(0, p.radius_m, 0);
        p.arm = p.point - X.getOrigin();
        p.gap_m = p.point.y();
        if (!p.touching) {
            p.anchor = p.point;
            p.twist_rad = 0;
        }
        p.near_floor = p.active = p.gap_m < 0;
        p.damping_ns_m = p.full_damping_ns_m * std::min(1.0, std::max(0.0, -p.gap_m) / props.damping_depth_m);
        p.stick = p.spin_stick = 1;
        p.force.setZero();
        p.spin_nm = 0;
    }
}

namespace {
// Takes the new share if it moved by more than the tolerance; false if so.
bool settle(double& share, double next) {
    constexpr double kTolerance = 1e-3;  // numerics: relative
    const bool same = std::fabs(next - share) <= kTolerance * share;
    share = next;
    return same;
}
}  // namespace

bool Ground::accept(const btRigidBody* body, const btVector3& v, const btVector3& w) {
    bool right = true;
    for (PadContact& p : pads) {
        if (p.body != body || !p.near_floor) continue;
        const btVector3 u = v + w.cross(p.arm);  // velocity of the contact point after the step
        const double normal = -p.stiffness_n_m * (p.gap_m + dt_ * u.y()) - p.damping_ns_m * u.y();
        if ((normal > 0) != p.active) {
            p.active = normal > 0;
            right = false;
        }
        p.force.setZero();
        p.spin_nm = 0;
        if (!p.active) continue;
        // Coulomb friction: the sticking law is scaled down where it asks for more than friction holds. Repeated with
        // the velocities that follow, that is a contracting fixed point.
        btVector3 t = tangent_stiffness_n_m(p) * (p.anchor - p.point - (dt_ + props.tangent_damping_time_s) * u);
        t.setY(0);
        const double spin = -spin_stiffness_nm_rad(p) * (p.twist_rad + (dt_ + props.tangent_damping_time_s) * w.y());
        const double limit = props.friction * normal, spin_limit = limit * props.spin_radius_m;
        right = settle(p.stick, std::min(1.0, limit / std::max(1e-9, t.length()))) && right;
        right = settle(p.spin_stick, std::min(1.0, spin_limit / std::max(1e-12, std::fabs(spin)))) && right;
        p.force = p.stick * t + btVector3(0, normal, 0);
        p.spin_nm = p.spin_stick * spin;
    }
    return right;
}

void Ground::end() {
    for (PadContact& p : pads) {
        p.touching = p.active;
        if (!p.active) continue;
        const btVector3 w = p.body->getAngularVelocity();
        const btVector3 next = p.point + dt_ * (p.body->getLinearVelocity() + w.cross(p.arm));
        // The anchor of a sliding pad trails it by what friction can hold.
        if (p.stick < 1) p.anchor = next + btVector3(p.force.x(), 0, p.force.z()) / tangent_stiffness_n_m(p);
        p.twist_rad += dt_ * w.y();
        if (p.spin_stick < 1) p.twist_rad = -p.spin_nm / spin_stiffness_nm_rad(p);
    }
}

}  // namespace bodychain
