// Where a foot is planned to be: it rolls over heel, ball and toes on its print, then swings to the next one.
// Treadmill frame: the person stays at x = 0 on average and the floor slides back.
#pragma once

#include "anatomy/body.h"
#include "base/sourced.h"
#include "gait/reference_walk.h"
#include "plan/chain_model.h"
#include "plan/periodic.h"

#include <memory>

namespace bodychain {

/// A place for each pad of a foot.
using PadPoints = FootPads<V3>;

inline constexpr Sourced<double> kSwingClearance_m{
    0.035,
    "engineering: added to the reference's own clearance; with 12 mm in all every changed posture stubs its toe"};

struct FootPathOptions {
    double print_x_m = 0;  // x of the ball's print at the foot's own phase 0, treadmill frame
    double line_z_m = 0;   // distance of the print's midline from the line of progression, outward
    double toe_out_rad = 0;
    double clearance_m = kSwingClearance_m;
    /// The ball of the foot in the reference walk over its own phase, treadmill frame: rows x and y (m). It gives the
    /// swing its shape.
    std::shared_ptr<const PeriodicSeries> reference_ball;
};

class FootPath {
public:
    FootPath(const Body& body, Side side, const ReferenceWalk& walk, const FootPathOptions& options);

    // Every phase is of this foot's own cycle, from its heel strike.

    /// Wanted centres of the six pads.
    PadPoints pads(double phase) const;
    /// How firmly a pad is on the floor: 0 in the air .. 1 planted.
    double planted(ContactPad::Place place, double phase) const;
    /// Shares of heel, ball and toes in the foot's load.
    std::array<double, 3> parts(double phase) const;
    double stance_fraction() const { return walk_.stance_fraction(); }
    double heel_load(double phase) const;      // 0..1, the heel's share of the foot's load
    double toe_extension(double phase) const;  // rad, of the metatarsophalangeal joint
    double pitch(double phase) const;          // rad, + toe up
    const FootPathOptions& options() const { return options_; }
    /// Planned centre of pressure on the floor while this foot carries load.
    V3 cop(double phase) const;

private:
    void level_sole(const Body& body);
    V3 ball_in_stance(double phase) const;  // ball pad centre, before yaw, in the foot's own straight frame
    V3 ball_in_swing(double phase, double& advance_m) const;
    V3 place(const V3& straight) const;  // from the straight frame to the treadmill frame

    double sink(SolePart part, double at) const;  // m, how far the load presses a pad into the floor

    const ReferenceWalk walk_;
    Side side_;
    FootPathOptions options_;
    V3 ball_line_ = V3::UnitZ();  // axis about which the heel rises
    PadPoints shape_;  // pads of the flat foot, origin under the ball centre, x forward, right side up to mirror
    double heel_radius_, ball_radius_, toe_radius_, foot_length_, toe_length_, pivot_x_, weight_n_, pad_stiffness_n_m_,
        pad_lag_;  // fraction of the cycle
};

}  // namespace bodychain
