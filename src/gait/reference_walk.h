// The reference walk: joint curves of healthy adults (CGM2.3), their change with speed (Schwartz 2008), timing and step
// length. The neutral walk starts from it; plan fits it to the floor and to Newton's laws.
#pragma once

#include <array>

namespace bodychain {

/// Curves of the reference, over the cycle of their own side, with clinical signs. ReferenceWalk::angle gives radians.
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

/// Shape, timing and size of the walk at one speed. A phase is a fraction of the own side's cycle from its heel strike.
class ReferenceWalk {
public:
    /// Speed in m/s (0.6..1.9), body height in metres.
    ReferenceWalk(double speed_m_s, double height_m);

    double angle(ReferenceCurve curve, double phase) const;  // rad
    /// Vertical ground force on one foot in body weights; zero in swing. The two feet together average 1.
    double vertical_force(double phase) const;
    /// Fore-aft force on one foot in body weights, forward positive; zero in swing.
    double fore_aft_force(double phase) const;

    double speed_m_s() const { return speed_; }
    double cycle_s() const { return cycle_s_; }
    double stride_m() const { return speed_ * cycle_s_; }
    double stance_fraction() const { return stance_; }

private:
    struct Blend {
        int a = 2, b = 2;
        double t = 0;
    };  // between two of the five speeds of Schwartz 2008
    double schwartz_change(int row, double phase, int harmonics) const;
    double raw_force(double phase) const;

    double speed_, cycle_s_, stance_, force_scale_ = 1;
    Blend blend_;
};

}  // namespace bodychain
