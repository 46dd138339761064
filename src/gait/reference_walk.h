// The reference walk: joint curves of a healthy adult (CGM23), their change with speed (Schwartz 2008), timing and step
// size. This is where the neutral walk starts from; plan makes it fit the ground and Newton's laws.
#pragma once

#include <array>

namespace bodychain {

/// Curves the reference knows. Degrees in the table, radians from ReferenceWalk::angle; own side's cycle; clinical
/// signs.
enum class ReferenceCurve : unsigned char {
    PelvisTilt,
    PelvisObliquity,
    PelvisRotation,
    HipFlexion,
    HipAdduction,
    HipRotation,
    KneeFlexion,
    AnkleDorsiflexion,
    FootPitch,
    FootProgression,
    SpineFlexion,
    SpineBending,
    SpineRotation,
    ShoulderFlexion,
    ElbowFlexion,
};

/// Shape, timing and size of the walk at one speed. Phases are fractions of the own side's cycle from heel strike.
class ReferenceWalk {
public:
    /// Speed in m/s (0.6..1.9), body height in metres.
    ReferenceWalk(double speed_m_s, double height_m);

    double angle(ReferenceCurve curve, double phase) const;  // rad
    /// Vertical ground force of one foot, of body weight; zero in swing. Both feet together average 1.
    double vertical_force(double phase) const;

    double speed_m_s() const { return speed_; }
    double cycle_s() const { return cycle_s_; }
    double stride_m() const { return speed_ * cycle_s_; }
    double stance_fraction() const { return stance_; }

private:
    struct Blend {
        int a = 2, b = 2;
        double t = 0;
    };  // between two of the five Schwartz speeds
    double schwartz_change(int row, double phase, int harmonics) const;
    double raw_force(double phase) const;

    double speed_, cycle_s_, stance_, force_scale_ = 1;
    Blend blend_;
};

}  // namespace bodychain
