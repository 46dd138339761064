// The one strong unit type. Inside the program angles are radians; degrees exist only at the edges.
#pragma once

#include <compare>
#include <numbers>

namespace bodychain {

class Angle {
public:
    constexpr Angle() = default;
    static constexpr Angle from_rad(double rad) { return Angle(rad); }
    static constexpr Angle from_deg(double deg) { return Angle(deg * std::numbers::pi / 180.0); }
    constexpr double rad() const { return rad_; }
    constexpr double deg() const { return rad_ * 180.0 / std::numbers::pi; }
    constexpr Angle operator-() const { return Angle(-rad_); }
    constexpr Angle operator+(Angle o) const { return Angle(rad_ + o.rad_); }
    constexpr Angle operator-(Angle o) const { return Angle(rad_ - o.rad_); }
    constexpr Angle operator*(double f) const { return Angle(rad_ * f); }
    constexpr auto operator<=>(const Angle&) const = default;

private:
    constexpr explicit Angle(double rad) : rad_(rad) {}
    double rad_ = 0.0;
};

namespace literals {
constexpr Angle operator""_deg(long double d) { return Angle::from_deg(static_cast<double>(d)); }
constexpr Angle operator""_deg(unsigned long long d) { return Angle::from_deg(static_cast<double>(d)); }
}  // namespace literals

}  // namespace bodychain
