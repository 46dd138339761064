// The floor and the pads that touch it: compliant, one-sided, with friction against sliding and spinning, all implicit.
//
// A pad's force at the end of a step, with u the velocity of its contact point then and g its gap (negative: pressed
// in):
//     normal    N = -k (g + dt u_n) - d u_n                            where that is positive, else 0
//     sliding   T = s (k_t (anchor - point) - k_t (dt + tau) u_t)      s = min(1, mu N / |T with s = 1|)
//     spinning  M = -s' k_s (twist + (dt + tau) w_n)                   s' likewise, with mu N times the patch's radius
// d grows with the depth (Hunt and Crossley 1975). Each law is linear in the velocity, so for given states (active, s,
// s') it adds to the 6x6 inertia I and impulse p of its body, with the row J of its direction,
//     I += J^T (dt r) J,      p += J^T dt (f - r J v)
// where force = f - r J v', and v is the velocity before. The tree solver eliminates these together with the joints,
// and accept() tests the states with the solved velocities: a step's contact forces solve the step's equations exactly.
#pragma once

#include "anatomy/body.h"
#include "base/sourced.h"
#include "dynamics/bullet.h"

#include <vector>

namespace bodychain {

struct GroundProps {
    Sourced<double> damping_depth_m{
        0.003, "engineering: damping grows with the depth (Hunt and Crossley 1975) and is full from here on"};
    Sourced<double> tangent_share{1.0, "engineering: sole shear as stiff as its compression"};
    Sourced<double> tangent_damping_time_s{0.02,
                                           "engineering: damping of the shear over its stiffness, as of the pads"};
    Sourced<double> friction{1.0, "rubber on dry floor 0.8-1.2"};
    Sourced<double> spin_radius_m{0.03, "radius of a pad's contact patch; without it the planted foot pivots 9 deg"};
};

/// One pad, and what the floor does to it in the current step. Forces act on the foot.
struct PadContact {
    btRigidBody* body = nullptr;
    btVector3 local;  // centre, body frame
    double radius_m = 0, stiffness_n_m = 0, full_damping_ns_m = 0;
    Side side = Side::Right;

    // State kept between steps.
    bool touching = false;
    btVector3 anchor{0, 0, 0};  // where it sticks
    double twist_rad = 0;       // since it sticks, about the vertical

    // This step.
    btVector3 point{0, 0, 0}, arm{0, 0, 0};
    double gap_m = 0;
    double damping_ns_m = 0;
    bool near_floor = false, active = false;
    double stick = 1, spin_stick = 1;  // share of the sticking law that friction can hold; 1: it sticks
    btVector3 force{0, 0, 0};
    double spin_nm = 0;
};

class Ground {
public:
    GroundProps props;
    std::vector<PadContact> pads;  // in the order of pad_index()

    /// Reads the geometry of the step that is about to be solved.
    void begin(double dt);
    /// Adds the terms of the active pads of `body` to its 6x6 inertia and impulse (linear, angular); `v`, `w`: the
    /// body's velocity without them.
    template <class Matrix6, class Vector6>
    void add_to(const btRigidBody* body, const btVector3& v, const btVector3& w, Matrix6& inertia,
                Vector6& impulse) const;
    /// Computes the forces for the solved velocities and tests the states. True if every pad's state was right.
    bool accept(const btRigidBody* body, const btVector3& v, const btVector3& w);
    /// After the last solve of a step: moves the anchors.
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
