// Movements made by hand, whose measures are known in closed form.
#pragma once

#include "analysis/measures.h"

#include <catch2/catch.hpp>

#include <functional>

namespace bodychain::test {

/// All joints at zero, the pelvis a metre above the floor.
inline Pose upright_pose(const Body& body) {
    Pose pose;
    pose.q.assign(body.dofs.size(), 0.0);
    pose.X_WPelvis.p = Vec3(0, 1, 0);
    return pose;
}

inline void set_angle(const Body& body, Pose& pose, Joint joint, int axis, double deg) {
    const int dof = dof_index(body, joint, axis);
    REQUIRE(dof >= 0);
    pose.q[static_cast<std::size_t>(dof)] = Angle::from_deg(deg).rad();
}

/// Each foot carries half the weight under its ankle.
inline Frame frame_of(const Body& body, const Pose& pose) {
    Frame frame;
    frame.X_WS = forward_kinematics(body, pose);
    frame.q = pose.q;
    frame.joint_moment.assign(body.dofs.size(), 0.0);
    for (const Side side : kSides) {
        FootLoad& load = frame.feet[side];
        load.force_n = Vec3(0, 0.5 * body.mass_kg * kGravity_m_s2, 0);
        load.cop = frame.X_WS[on_side(Segment::CalcaneusR, side)].p;
        load.cop.y = 0;
    }
    frame.com = centre_of_mass(body, frame.X_WS);
    return frame;
}

inline Motion standing(const Body& body, const Pose& pose) {
    Motion motion;
    motion.frames.push_back(frame_of(body, pose));
    return motion;
}

/// A cycle of `count` frames; `shape(phase, pose, frame)` sets angles before and loads after the frame is made.
inline Motion walking(const Body& body, int count, const std::function<void(double, Pose&)>& posture,
                      const std::function<void(double, Frame&)>& loads) {
    Motion motion;
    motion.cycle_s = 1.1;
    motion.stride_m = 1.4;
    for (int k = 0; k < count; ++k) {
        const double phase = static_cast<double>(k) / count;
        Pose pose = upright_pose(body);
        pose.X_WPelvis.p.x = phase * motion.stride_m;
        if (posture) posture(phase, pose);
        motion.frames.push_back(frame_of(body, pose));
        if (loads) loads(phase, motion.frames.back());
    }
    return motion;
}

/// Value of a constant curve.
inline double value(const Measures& measures, const std::string& key) {
    INFO("channel " << key);
    const Curve* curve = measures.curves.find(key);
    REQUIRE(curve != nullptr);
    return curve->front();
}

}  // namespace bodychain::test
