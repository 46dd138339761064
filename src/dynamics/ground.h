// The floor and the pads that touch it: compliant, unilateral, with stick-slip and spinning friction, all implicit.
// Each pad is an active-set member inside the tree solver, so a step's contact forces are exact for the step's
// equations.
#pragma once

#include "anatomy/body.h"
#include "base/sourced.h"
#include "dynamics/bullet.h"

#include <vector>

namespace bodychain {

struct GroundProps {
    Sourced<double> damping_depth_m{
        0.003, "engineering: damping grows with the depth (Hunt and Crossley 1975), full from here on"};
    Sourced<double> tangent_share{1.0, "engineering: sole shear as stiff as its compression"};
    Sourced<double> tangent_damping_time_s{0.02, "engineering: damping of the shear over its stiffness"};
    Sourced<double> friction{1.0, "rubber on dry floor 0.8-1.2"};
    Sourced<double> spin_radius_m{0.03, "radius of a pad's contact patch; without it the planted foot pivots 9 deg"};
};

/// One pad and what the floor does to it in the current step. Forces act on the foot.
struct PadContact {
    btRigidBody* body = nullptr;
    btVector3 local;  // centre, body frame
    double radius_m = 0, stiffness_n_m = 0, full_damping_ns_m = 0;
    Side side = Side::Right;

    // State kept between steps.
    bool touching = false;
    btVector3 anchor{0, 0, 0};  // where it sticks
    double twist_rad = 0;       // wind-up of the spinning friction

    // This step.
    btVector3 point{0, 0, 0}, arm{0, 0, 0};
    double gap_m = 0;
    double damping_ns_m = 0;
    bool near_floor = false, active = false;
    double stick = 1, spin_stick = 1;  // share of the sticking law that friction can hold; 1 = sticks
    btVector3 force{0, 0, 0};
    double spin_nm = 0;
};

class Ground {
public:
    GroundProps props;
    std::vector<PadContact> pads;  // in the order of pad_index()

    /// Geometry of the step about to be solved.
    void begin(double dt);
    /// Adds the implicit contact terms of the active pads of `body` to its 6x6 inertia and impulse (linear, angular),
    /// given the body's velocity without them.
    template <class Matrix6, class Vector6>
    void add_to(const btRigidBody* body, const btVector3& v, const btVector3& w, Matrix6& inertia,
                Vector6& impulse) const;
    /// Takes the solved velocities, computes forces and tests the assumptions. True if every pad's state was right.
    bool accept(const btRigidBody* body, const btVector3& v, const btVector3& w);
    /// After the converged solve: moves anchors.
    void end();

private:
    double tangent_stiffness_n_m(const PadContact& p) const { return props.tangent_share * p.stiffness_n_m; }
    /// Tangent stiffness times the square of the patch's radius.
    double spin_stiffness_nm_rad(const PadContact& p) const {
        return tangent_stiffness_n_m(p) * props.spin_radius_m * props.spin_radius_m;
    }

    double dt_ = 0;
};

template <class Matrix6, class Vector6>
void Ground::add_to(const btRigidBody* body, const btVector3& v, const btVector3& w, Matrix6& inertia,
                    Vector6& impulse) const {
    auto add_row = [&](const btVector3& n, const btVector3& rn, double resist, double force) {
        // force = pull - resist * (n v' + rn w'): resist dt J J^T into the inertia, the rest into the impulse.
        const double now = n.dot(v) + rn.dot(w);
        Vector6 J;
        for (int i = 0; i < 3; ++i) {
            J[i] = n[i];
            J[3 + i] = rn[i];
        }
        inertia += J * (resist * dt_) * J.transpose();
        impulse += J * (dt_ * (force - resist * now));
    };
    for (const PadContact& p : pads) {
        if (p.body != body || !p.active) continue;
        const btVector3 up(0, 1, 0);
        add_row(up, p.arm.cross(up), p.stiffness_n_m * dt_ + p.damping_ns_m, -p.stiffness_n_m * p.gap_m);
        const double k = tangent_stiffness_n_m(p), resist = p.stick * k * (dt_ + props.tangent_damping_time_s);
        for (const btVector3& t : {btVector3(1, 0, 0), btVector3(0, 0, 1)})
            add_row(t, p.arm.cross(t), resist, p.stick * k * t.dot(p.anchor - p.point));
        const double spin_k = p.spin_stick * spin_stiffness_nm_rad(p);
        add_row(btVector3(0, 0, 0), up, spin_k * (dt_ + props.tangent_damping_time_s), -spin_k * p.twist_rad);
    }
}

}  // namespace bodychain
