// A body at rest between floor and wall: gravity, joints, muscles and contacts balance, nothing else acts on it from
// outside.
#pragma once

#include "anatomy/body_surface.h"
#include "gait/motion.h"
#include "plan/equilibrium.h"
#include "scenario/scenario.h"

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace bodychain {

/// A flat surface across a world axis. `outward`: +1 where the body is on the side of larger coordinates.
struct Plane {
    int axis = 1;
    double outward = 1, place_m = 0, friction = 1;
};

/// Barefoot, on the level, nothing held by the pelvis: what a scene takes over of a scenario's posture.
Scenario scene_scenario(const Scenario& scenario);

class SceneStatics {
public:
    /// Springs at ease in the person's neutral stance, changed by the posture; with gravity, without contacts. Starts
    /// from `q`. `stance_torque`: joint torques that hold the neutral stance against gravity.
    explicit SceneStatics(const Scenario& scenario);

    const ChainModel& model() const { return *model_; }
    EquilibriumProblem& problem() { return problem_; }
    const EquilibriumProblem& problem() const { return problem_; }
    VectorQ& q() { return q_; }
    const VectorQ& q() const { return q_; }
    const VectorQ& neutral() const { return neutral_; }
    const VectorQ& stance_torque() const { return stance_torque_; }
    const Kinematics& kinematics() const { return k_; }
    int at(Joint j, int axis = 0) const;

    /// The index of the contact.
    int touch(Segment segment, const Vec3& centre, double radius_m, double stiffness_n_m, const Plane& plane);
    /// All twelve pads of the soles against one plane; the index of the first.
    int touch_with_soles(const Plane& plane);
    /// Balances, lets pads slide where friction does not hold them, and gives the pulls that keep the trunk's direction
    /// (problem().orientations) to the spine's and the hips' muscles until none is left outside.
    void settle();
    /// A wish of the person for a coordinate of the pelvis: a spring from outside, in bookkeeping only (see frame()).
    void hold(int root_coordinate, double stiffness, double rest);
    /// From now on settle() gives the trunk's pulls to muscles.
    void give_over() { gives_over_ = true; }
    /// Where the body is now is where its pads stick.
    void plant();
    V3 force(int contact) const;      // on the body
    double gap_m(int contact) const;  // between skin and plane, negative pressed in

    /// The instant as it is drawn, with joint moments of statics. Standing, the floor's forces are those that balance
    /// gravity and the walls, as far as the soles reach: the person's wishes for place and direction of the trunk are
    /// then the work of the own muscles.
    Frame frame(bool standing) const;
    /// Largest force (N) and moment (N m) about the pelvis that gravity and contacts leave in frame(); 0 in balance.
    std::array<double, 2> left_over(bool standing) const;

private:
    std::vector<PointForce> forces(bool standing, SideArray<FootLoad>& feet) const;
    double slide();
    double hand_over();

    std::shared_ptr<const ChainModel> model_;
    EquilibriumProblem problem_;
    EquilibriumSolver solver_;  // of the model it was made with: shared by copies
    VectorQ q_, neutral_, stance_torque_;
    Kinematics k_;
    std::vector<Segment> touching_;
    std::array<bool, kRootDofs> held_{};
    bool gives_over_ = false;
};

}  // namespace bodychain
