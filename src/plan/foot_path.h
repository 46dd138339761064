// Where a foot is planned to be: rolling over heel, ball and toes on its print, then swinging to the next print.
// Treadmill frame: the person's mean place stays at x = 0, the floor slides back.
#pragma once

#include "anatomy/body.h"
#include "gait/reference_walk.h"
#include "plan/chain_model.h"
#include "plan/periodic.h"

#include <memory>

namespace bodychain {

/// A place for each pad of a foot.
using PadPoints = FootPads<V3>;

struct FootPathOptions {
    double print_x_m = 0;  // x of the ball's print at own phase 0, treadmill frame
    double line_z_m = 0;   // lateral distance of heel and ball centre from the line of progression, right positive
    double toe_out_rad = 0;
    double clearance_m = 0.035;  // added to the reference's own; 12 mm in all makes every changed posture stub its toe
    /// Ball of the foot in the reference walk, own phase, treadmill frame: rows x and y (m). Gives the swing its shape.
    std::shared_ptr<const PeriodicSeries> reference_ball;
};

class FootPath {
public:
    FootPath(const Body& body, Side side, const ReferenceWalk& walk, const FootPathOptions& options);

    /// Centres of the six pads wanted at the own side's phase.
    PadPoints pads(double phase) const;
    /// 0 (free) .. 1 (planted) for one pad.
    double planted(ContactPad::Place place, double phase) const;
    double heel_load(double phase) const;      // 0..1, share of the foot's load
    double toe_extension(double phase) const;  // rad, metatarsophalangeal
    double pitch(double phase) const;          // rad, toe up positive
    const FootPathOptions& options() const { return options_; }
    /// Planned centre of pressure on the floor while this foot carries load.
    V3 cop(double phase) const;

private:
    void level_sole(const Body& body);
    V3 ball_in_stance(double phase) const;  // ball pad centre, before yaw, in the foot's own straight frame
    V3 ball_in_swing(double phase, double& advance_m) const;
    V3 place(const V3& straight) const;  // straight frame -> treadmill frame

    double sink(SolePart part, double at) const;  // m

    const ReferenceWalk walk_;
    Side side_;
    FootPathOptions options_;
    PadPoints shape_;  // pads of the flat foot, origin under the ball centre, x forward, right side up to mirror
    double heel_radius_, ball_radius_, foot_length_, pivot_x_, weight_n_, pad_stiffness_n_m_,
        pad_lag_;  // lag: of the cycle
};

}  // namespace bodychain
