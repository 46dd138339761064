// A body at rest between floor and wall: gravity, joints, muscles and contacts balance, and nothing else acts on it.
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
struct FlatSurface {
    int axis = 1;
    double outward = 1, place_m = 0, friction = 1;
};

/// The part of a scenario's posture that a scene takes over: barefoot, on a level floor, the pelvis not held.
Scenario scene_scenario(const Scenario& scenario);

class SceneStatics {
public:
    /// The body with gravity and without contacts. Its springs are at rest in the person's neutral stance, as changed
    /// by the posture; the neutral stance is also where it starts.
    explicit SceneStatics(const Scenario& scenario);

    const ChainModel& model() const { return *model_; }
    EquilibriumProblem& problem() { return problem_; }
    const EquilibriumProblem& problem() const { return problem_; }
    VectorQ& q() { return q_; }
    const VectorQ& q() const { return q_; }
    const VectorQ& neutral() const { return neutral_; }
    /// Joint torques that hold the neutral stance against gravity.
    const VectorQ& stance_torque() const { return stance_torque_; }
    const Kinematics& kinematics() const { return k_; }
    int at(Joint j, int axis = 0) const;

    /// Adds a contact; returns its index.
    int touch(Segment segment, const Vec3& centre, double radius_m, double stiffness_n_m, const FlatSurface& plane);
    /// Adds the twelve pads of the soles against one plane; returns the index of the first.
    int touch_with_soles(const FlatSurface& plane);
    /// Finds the equilibrium. Pads slide where friction does not hold them. After give_over(), the moments that keep
    /// trunk and head in their directions (problem().orientations) become torques of spine and hips, until no moment
    /// from outside is left.
    void settle();
    /// Holds a coordinate of the pelvis with a spring from outside. It stands for the person's own balance: in frame()
    /// the floor's forces take its place.
    void hold(int root_coordinate, double stiffness, double rest);
    /// From now on settle() turns the moments on trunk and head into muscle torques.
    void give_over() { gives_over_ = true; }
    /// Lets every pad stick where it is now.
    void plant();
    V3 force(int contact) const;      // on the body
    double gap_m(int contact) const;  // between skin and plane, negative: pressed in

    /// The instant as it is drawn, with the joint moments of statics. `standing`: the floor's forces under the soles
    /// are those that balance gravity and walls, as far as the soles reach. What held the pelvis and the trunk is then
    /// the work of the person's own muscles.
    Frame frame(bool standing) const;
    /// Force (N) and moment about the pelvis (N m) that are unbalanced in frame(); 0 in equilibrium.
    std::array<double, 2> left_over(bool standing) const;

private:
    std::vector<PointForce> forces(bool standing, SideArray<FootLoad>& feet) const;
    double slide();
    double hand_over();

    std::shared_ptr<const ChainModel> model_;
    EquilibriumProblem problem_;
    EquilibriumSolver solver_;  // refers to *model_, which copies share
    VectorQ q_, neutral_, stance_torque_;
    Kinematics k_;
    std::vector<Segment> touching_;
    std::array<bool, kRootDofs> held_{};
    bool gives_over_ = false;
};

}  // namespace bodychain
