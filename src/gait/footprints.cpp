#include "gait/footprints.h"

#include <cmath>

namespace bodychain {

namespace {

Footprint print_of(const Body& body, const Frame& frame, Side side) {
    Footprint p;
    p.side = side;
    const auto on_floor = [&](ContactPad::Place place) {
        const ContactPad& pad = body.pads.at(side, place);
        return (frame.X_WS[pad.segment] * pad.centre) * Vec3(1, 0, 1);
    };
    p.heel = middle_of(SolePart::Heel, on_floor);
    p.ball = middle_of(SolePart::Ball, on_floor);
    const Vec3 axis = frame.X_WS[on_side(Segment::CalcaneusR, side)].R[0];
    p.toe_out_rad = lateral_sign(side) * std::atan2(axis.z, axis.x);
    return p;
}

constexpr Sourced<double> kInStance{0.2, "engineering: of the largest load; more is stance for a footprint"};

// The middle of the longest run of frames in which the foot carries more than that; -1 if it never carries load.
int mid_stance(const Motion& motion, Side side) {
    const int n = static_cast<int>(motion.frames.size());
    double largest = 0;
    auto load = [&](int k) { return motion.frames[static_cast<std::size_t>(k % n)].feet[side].force_n.y; };
    for (int k = 0; k < n; ++k) largest = std::fmax(largest, load(k));
    if (largest < kContactForce_n) return -1;
    int best = 0, length = 0, run = 0;
    for (int k = 0; k < 2 * n; ++k) {
        run = load(k) > kInStance * largest ? run + 1 : 0;
        if (run > length && run <= n) {
            length = run;
            best = k - run / 2;
        }
    }
    return best % n;
}

}  // namespace

std::vector<Footprint> footprints_of(const Body& body, const Motion& motion) {
    std::vector<Footprint> prints;
    for (Side side : kSides) {
        const int k = mid_stance(motion, side);
        if (k >= 0) prints.push_back(print_of(body, motion.frames[static_cast<std::size_t>(k)], side));
    }
    return prints;
}

namespace {
void shift(Frame& f, const Vec3& by_m) {
    for (Transform& x : f.X_WS) x.p += by_m;
    for (FootLoad& load : f.feet) load.cop += by_m;
    f.com += by_m;
}
}  // namespace

Motion starting_at(const Motion& motion, int frame) {
    Motion out = motion;
    const auto n = static_cast<int>(motion.frames.size());
    for (int k = 0; k < n; ++k) {
        const int from = k + frame;
        out.frames[static_cast<std::size_t>(k)] = motion.frames[static_cast<std::size_t>(from % n)];
        if (from >= n) shift(out.frames[static_cast<std::size_t>(k)], Vec3(motion.stride_m, 0, 0));
    }
    return out;
}

Motion shifted(Motion motion, double x_m, double z_m) {
    const Vec3 by_m(x_m, 0, z_m);
    for (Frame& f : motion.frames) shift(f, by_m);
    for (Footprint& p : motion.footprints) {
        p.heel += by_m;
        p.ball += by_m;
    }
    return motion;
}

Motion turned(Motion motion, double angle_rad) {
    const Mat3 R = rotation_y(angle_rad);
    for (Frame& f : motion.frames) {
        for (Transform& x : f.X_WS) x = {R * x.R, R * x.p};
        for (FootLoad& load : f.feet) {
            load.force_n = R * load.force_n;
            load.cop = R * load.cop;
        }
        f.com = R * f.com;
    }
    for (Footprint& p : motion.footprints) {
        p.heel = R * p.heel;
        p.ball = R * p.ball;
        p.toe_out_rad -= lateral_sign(p.side) * angle_rad;
    }
    return motion;
}

}  // namespace bodychain
