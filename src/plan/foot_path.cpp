#include "plan/foot_path.h"

#include "base/sourced.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace bodychain {

namespace {

using Place = ContactPad::Place;

constexpr Sourced<double> kFlatBand_rad{
    2.5 * std::numbers::pi / 180,
    "engineering: CGM23 foot pitch stays within 4 deg (half of it is enough) while the foot is flat"};
constexpr Sourced<double> kMaxToeExtension_rad{
    40.0 * std::numbers::pi / 180, "walking needs 40-60 deg of toe extension; lower end, the toes leave last"};
// Fractions of the cycle, from the foot's own heel strike.
constexpr Sourced<double> kEarlyBallLift{0.045, "engineering: the ball leaves the floor before the toes do"};
constexpr Sourced<double> kRamp{0.05, "engineering: being planted fades in and out"};
constexpr Sourced<double> kHeelUp{0.25,
                                  "engineering: before toe-off, at some 36 %; heel off at 30-45 % (Perry, recalled)"};
constexpr Sourced<double> kBallDown{0.07, "engineering: foot flat at 7-12 % (Perry and Burnfield 2010, recalled)"};
constexpr Sourced<double> kToesDown{0.09, "engineering: a little after the ball"};
constexpr Sourced<double> kToesBack{0.2, "engineering: after toe-off the toes come back to straight within this"};
constexpr Sourced<double> kUsualStride_m{1.32, "engineering: with this stride the foot pitches as in the reference"};
constexpr Sourced<double> kMostPitch{1.1, "engineering: of the reference's; longer strides pitch the foot no further"};
constexpr Sourced<double> kEarlyHigh{0.3, "engineering: the swing is higher by this share early, lower by it late"};
constexpr Sourced<double> kToes{1.42,
                                "engineering: from the heel, in heel-ball distances: there the toes carry everything"};

// From 0 to 1 with zero slope and curvature at both ends: 10 x^3 - 15 x^4 + 6 x^5.
double smooth(double x) {
    x = std::clamp(x, 0.0, 1.0);
    // definition: of that polynomial.
    return x * x * x * (10 + x * (-15 + 6 * x));
}
double window(double phase, double from, double to) {
    double best = 0;
    for (int turn = -1; turn <= 1; ++turn) {
        const double p = phase + turn;
        best = std::max(best, std::min(smooth((p - from) / kRamp + 0.5), smooth((to - p) / kRamp + 0.5)));
    }
    return best;
}
double wrap(double p) { return p - std::floor(p); }

V3 middle(const PadPoints& points, SolePart part) {
    return middle_of(part, [&](Place place) { return points[place]; });
}

// Where the centre of pressure is at a fraction of stance: along the foot from the heel, in heel-ball distances, and to
// the side (m, outward). Until the ball touches, the heel carries everything and the centre of pressure stays under it.
struct PressurePoint {
    double stance, along, lateral_m;
};
constexpr Sourced<std::array<PressurePoint, 8>> kPressurePath{
    {{{0.0, 0.00, 0.000},
      {0.09, 0.03, 0.002},
      {0.15, 0.26, 0.003},
      {0.25, 0.52, 0.005},
      {0.50, 0.86, 0.004},
      {0.75, 1.16, 0.000},
      {0.90, 1.32, -0.006},
      {1.0, 1.46, -0.012}}},
    "recalled: published progressions, 23, 39, 58, 75 and 84 % of the foot's length at 10, 25, 50, 75 and 90 % of "
    "stance"};

PressurePoint pressure_at(double stance) {
    const double t = std::clamp(stance, 0.0, 1.0);
    std::size_t i = 0;
    while (i + 2 < kPressurePath.value.size() && t > kPressurePath.value[i + 1].stance) ++i;
    const PressurePoint &a = kPressurePath.value[i], &b = kPressurePath.value[i + 1];
    const double f = (t - a.stance) / (b.stance - a.stance);
    return {t, a.along + f * (b.along - a.along), a.lateral_m + f * (b.lateral_m - a.lateral_m)};
}

// A print is turned about this point, from the heel, in heel-ball distances.
constexpr Sourced<double> kPivot{0.3,
                                 "engineering: between the ankle, about which the leg turns, and the mean centre of "
                                 "pressure, which would keep the width of the support"};

}  // namespace

FootPath::FootPath(const Body& body, Side side, const ReferenceWalk& walk, const FootPathOptions& options)
    : walk_(walk), side_(side), options_(options) {
    Pose zero;
    zero.q.assign(body.dofs.size(), 0.0);
    const SegmentPoses X = forward_kinematics(body, zero);
    const Transform foot = inverse(X[on_side(Segment::CalcaneusR, side)]);
    for (const ContactPad& pad : body.pads.of(side)) shape_[pad.place] = to_eigen(foot * (X[pad.segment] * pad.centre));
    weight_n_ = body.mass_kg * kGravity_m_s2;
    const ContactPad& heel = body.pads.at(Side::Right, Place::HeelMedial);
    pad_stiffness_n_m_ = heel.stiffness_n_m;
    pad_lag_ = heel.damping_ns_m / pad_stiffness_n_m_ / walk.cycle_s();
    heel_radius_ = heel.radius_m;
    ball_radius_ = body.pads.at(Side::Right, Place::Metatarsal1).radius_m;
    level_sole(body);
    foot_length_ = -middle(shape_, SolePart::Heel)[0];
    toe_length_ = middle(shape_, SolePart::Toes)[0];
    toe_radius_ = body.pads.at(Side::Right, Place::Hallux).radius_m;
    ball_line_ = lateral_sign(side) * (shape_[Place::Metatarsal5] - shape_[Place::Metatarsal1]);
    ball_line_[1] = 0;
    ball_line_.normalize();
    pivot_x_ = (kPivot - 1) * foot_length_;
}

// The sole as it lies on the floor, with the origin under the middle of the ball: a shoe's heel pitches the foot, its
// wedge tips it.
void FootPath::level_sole(const Body& body) {
    V3 ball = middle(shape_, SolePart::Ball), heel = middle(shape_, SolePart::Heel);
    const V3 toes = middle(shape_, SolePart::Toes) - ball;
    ball[1] -= ball_radius_;
    heel[1] -= heel_radius_;
    const double pitch = std::atan2(ball[1] - heel[1], ball[0] - heel[0]);  // + toe up
    const V3 &inner = shape_[Place::Metatarsal1], &outer = shape_[Place::Metatarsal5];
    const double roll = std::atan((outer[1] - inner[1]) / (outer[2] - inner[2]));
    const Eigen::AngleAxisd across(roll, V3::UnitX()), along(-pitch, V3::UnitZ());
    for (const ContactPad& pad : body.pads.of(side_)) {
        const bool bends = part_of(pad.place) == SolePart::Toes;
        V3 p = shape_[pad.place] - ball;
        if (bends) p -= V3(0, toes[1], 0);  // the toes bend instead of pitching with the foot
        p = bends ? V3(across * p) : V3(along * (across * p));
        p[1] = pad.radius_m;
        shape_[pad.place] = p;
    }
}

double FootPath::pitch(double phase) const {
    // The measured foot is never quite flat: a soft dead band makes it so. Shorter strides roll less.
    const double x = walk_.angle(ReferenceCurve::FootPitch, phase);
    const double flat = std::sqrt(x * x + kFlatBand_rad * kFlatBand_rad) - kFlatBand_rad;
    return std::copysign(flat, x) * std::min(kMostPitch.value, 0.5 + 0.5 * walk_.stride_m() / kUsualStride_m);
}

V3 FootPath::ball_in_stance(double phase) const {
    const double th = pitch(phase);
    if (th <= 0) {
        // The heel rises over the ball until the toes are bent as far as they go; then the foot rolls over the toes.
        const double bent = std::min(-th, kMaxToeExtension_rad.value), over = -th - bent;
        const V3 toes(toe_length_ + toe_radius_ * over, toe_radius_, 0), arm(-toe_length_, ball_radius_ - toe_radius_, 0);
        const double c = std::cos(over), n = -std::sin(over);
        V3 ball = toes + V3(c * arm[0] - n * arm[1], n * arm[0] + c * arm[1], 0);
        ball[0] += ball_radius_ * bent;
        return ball;
    }
    // The heel's ball rolls: its centre moves back by its radius for each radian of toe-up pitch.
    const V3 heel(-foot_length_ - heel_radius_ * th, heel_radius_, 0);
    const V3 arm(foot_length_, ball_radius_ - heel_radius_, 0);
    return heel + V3(std::cos(th) * arm[0] - std::sin(th) * arm[1], std::sin(th) * arm[0] + std::cos(th) * arm[1], 0);
}

V3 FootPath::place(const V3& straight) const {
    const double yaw = -options_.toe_out_rad * lateral_sign(side_);
    const V3 pivot(pivot_x_, 0, 0);
    const Eigen::AngleAxisd R(yaw, V3::UnitY());
    V3 p = pivot + R * (straight - pivot);
    p[2] += options_.line_z_m * lateral_sign(side_);
    p[0] += options_.print_x_m;
    return p;
}

// The reference's swing, bent at both ends so that it leaves one print and meets the next. It is returned in two parts:
// `advance_m` is along the line of progression, the returned point in the frame of the turned-out foot.
V3 FootPath::ball_in_swing(double phase, double& advance_m) const {
    const double lift = walk_.stance_fraction(), s = (phase - lift) / (1 - lift);
    const double stride = walk_.stride_m();
    auto reference = [&](double p) {
        const Eigen::VectorXd b = options_.reference_ball->at(p);
        return V3(b[0] + stride * p, b[1], 0);  // in the frame of the floor
    };
    const V3 from = ball_in_stance(lift), to = ball_in_stance(1.0) + V3(stride, 0, 0);
    const V3 miss_from = from - reference(lift), miss_to = to - reference(1.0);
    V3 ball = reference(phase) + miss_from + (miss_to - miss_from) * smooth(s);
    // Lifted by 16 s^2 (1 - s)^2, which is by definition 1 in mid-swing and flat at both ends; more early, when the
    // toes pass the floor.
    ball[1] += options_.clearance_m * 16 * s * s * (1 - s) * (1 - s) * (1 + kEarlyHigh - 2 * kEarlyHigh * s);
    advance_m = ball[0] - from[0] - (to[0] - stride - from[0]) * s;
    ball[0] -= advance_m;
    return ball;
}

PadPoints FootPath::pads(double phase) const {
    const double p = wrap(phase), lift = walk_.stance_fraction();
    double advance = 0;
    const V3 ball = p <= lift ? ball_in_stance(p) : ball_in_swing(p, advance);
    const double th = pitch(p), toes = th + toe_extension(p);
    // The heel rises about the line of the metatarsal heads, which runs obliquely, and sinks about a line across.
    const Eigen::AngleAxisd R(th, th < 0 ? ball_line_ : V3(V3::UnitZ())), Rt(toes, toes < 0 ? ball_line_ : V3(V3::UnitZ()));
    const V3 centre(0, ball_radius_, 0);
    PadPoints out;
    for (const Place pad : kPadPlaces) {
        const SolePart part = part_of(pad);
        out[pad] = place(ball + (part == SolePart::Toes ? Rt : R) * (shape_[pad] - centre));
        out[pad][0] += advance - walk_.stride_m() * p;
        out[pad][1] -= sink(part, p);
    }
    return out;
}

double FootPath::heel_load(double phase) const {
    return std::clamp(1 - pressure_at(wrap(phase) / walk_.stance_fraction()).along, 0.0, 1.0);
}

double FootPath::toe_extension(double phase) const {
    // Toes stay flat while the heel rises; in swing they come back.
    const double p = wrap(phase), off = walk_.stance_fraction();
    const double wanted = std::min(std::max(0.0, -pitch(p)), kMaxToeExtension_rad.value);
    return wanted * (1 - smooth((p - off) / kToesBack));
}

double FootPath::planted(ContactPad::Place place, double phase) const {
    const double off = walk_.stance_fraction(), p = wrap(phase);
    switch (place) {
        case Place::HeelMedial:
        case Place::HeelLateral: return window(p, 0.0, off - kHeelUp);
        case Place::Metatarsal1:
        case Place::Metatarsal5: return window(p, kBallDown, off - kEarlyBallLift);
        default: return window(p, kToesDown, off);
    }
}

V3 FootPath::cop(double phase) const {
    double p = wrap(phase);
    if (p > 0.5 + 0.5 * walk_.stance_fraction()) p -= 1;
    const PressurePoint at = pressure_at(p / walk_.stance_fraction());
    const double heel_z = middle(shape_, SolePart::Heel)[2], line_z = heel_z * std::max(0.0, 1 - at.along);
    V3 c = place(V3((at.along - 1) * foot_length_, 0, line_z + at.lateral_m * lateral_sign(side_)));
    c[0] -= walk_.stride_m() * p;
    c[1] = 0;
    return c;
}

// Pads give way under their planned share of the load. A path along the undeformed floor would land late and carry
// nothing.
std::array<double, 3> FootPath::parts(double phase) const {
    double p = wrap(phase);
    if (p > 0.5 + 0.5 * walk_.stance_fraction()) p -= 1;
    const double along = pressure_at(p / walk_.stance_fraction()).along;
    const double heel = std::max(0.0, 1 - along),
                 ball = along < 1 ? along : std::max(0.0, (kToes - along) / (kToes - 1));
    return {heel, ball, std::max(0.0, 1 - ball - heel)};
}

double FootPath::sink(SolePart part, double at) const {
    const double phase = at - pad_lag_;  // a damped pad gives way later than it is loaded
    const double force = walk_.vertical_force(phase) * weight_n_;
    if (force <= 0) return 0;

    const double share = parts(phase)[static_cast<std::size_t>(part)];
    return 0.5 * share * force / pad_stiffness_n_m_;
}

}  // namespace bodychain
