// Plans a whole cycle. At each of 40 phases the posture is an equilibrium of joint springs, tasks and dead loads
// (equilibrium.h): stance feet on their prints, swing foot clear of the floor, trunk upright, everything else where its
// stiffness lets it settle. Around that, the centre of mass is moved until the zero-moment point lies where the soles
// can bear it (cycle_solver.h), so that the planned ground forces obey Newton's and Euler's laws.
//
// neutral_cycle() fits the reference walk to a person, posture_cycle() gives the neutral walk's tasks to a changed
// body. Of a posture and its mirror image one is planned from half a cycle later, so that they give mirrored walks.
#pragma once

#include "anatomy/muscle_table.h"
#include "plan/cycle_solver.h"
#include "plan/whole_cycle.h"
#include "plan/foot_path.h"
#include "scenario/scenario.h"

#include <memory>
#include <vector>

namespace bodychain {

inline constexpr int kPhases = 40;         // planned instants of a cycle
inline constexpr int kPlanHarmonics = 20;  // of the planned joint curves; most fade out earlier

/// A planned cycle in the treadmill frame (the person stays in place, the floor slides back), or a standing posture.
struct NeutralCycle;
struct PlannedCycle {
    std::shared_ptr<const NeutralCycle> from;            // the neutral walk that a changed one starts from
    std::shared_ptr<const ChainModel> model;
    std::shared_ptr<const ReferenceWalk> walk;           // none when standing
    std::vector<FootPath> feet;                          // right, left; none when standing
    SideArray<V3> standing_cop{V3::Zero(), V3::Zero()};  // right, left; only when standing
    PeriodicSeries q;                                    // all chain coordinates
    PeriodicSeries wanted_torque;                        // of the price of moments
    VectorQ torque_weight;                               // J per (N m)^2
    int iterations = 0;

    std::vector<TorqueCap> caps;

    bool standing() const { return walk == nullptr; }
    double cycle_s() const { return walk ? walk->cycle_s() : 0; }
    double stride_m() const { return walk ? walk->stride_m() : 0; }
};

/// A neutral walk, and where changed postures start from.
struct NeutralCycle : PlannedCycle {
    std::vector<CycleInstant> instants;  // a walk's: what a changed posture starts from, at equally spaced phases
    Eigen::MatrixXd coefficients;        // of its splines
    std::vector<EquilibriumProblem> base;  // of each phase, in exact equilibrium at the neutral posture
    Eigen::MatrixXd miss_m;                // remaining deviation of the zero-moment point, x and z for each phase
};

/// The person's neutral walk at a speed, from a small cache. Thread-safe.
std::shared_ptr<const NeutralCycle> neutral_cycle(const Person& person, double speed_m_s);

/// The walk of the scenario's posture, planned from the neutral. Where nothing is changed it is the neutral, bit for
/// bit.
std::shared_ptr<const PlannedCycle> posture_cycle(const Scenario& scenario, const ModelScale& scale = {});

/// Wanted load shares and centres of pressure at a phase of the right side's cycle.
SupportReference support_reference(const PlannedCycle& cycle, double phase);

SideArray<FootSupport> foot_support(const PlannedCycle& cycle, double phase);
/// Joint moments and loads of a movement that cost least.
struct LoadState {
    V12 load = V12::Zero();
    VectorQ torque;
    SideArray<FootSupport> support;
};
VectorQ effort_weight(const ChainModel& model);
TorqueTask torque_task(const PlannedCycle& cycle, double phase);
LoadState best_loads(const PlannedCycle& cycle, double phase, const VectorQ& q, const VectorQ& qd, const VectorQ& qdd);

/// Loads of the planned movement at a phase.
struct PhaseDynamics {
    SideArray<FootLoad> feet;  // treadmill frame
    VectorQ torque;            // of the joints; rows of the root: what Newton's and Euler's laws still lack
};
PhaseDynamics phase_dynamics(const PlannedCycle& cycle, double phase, const VectorQ& q, const VectorQ& qd,
                             const VectorQ& qdd);

/// Largest distance of a firmly planted pad from its place, metres; 0 when standing.
double foot_error_max_m(const PlannedCycle& cycle);

// Parts of an equilibrium problem that walking and standing share.

/// Stiffness of every coordinate: the joints' own; of the root only a weak hold on the pelvis' direction.
VectorQ body_stiffness(const ChainModel& model);
/// Weights of the task to keep the trunk upright: sideways, turning, forward.
V3 trunk_weight(const ChainModel& model, double tilt_nm_rad);
void set_joint_limits(const ChainModel& model, EquilibriumProblem& p);
/// Adds the two-joint muscles, at rest in p.rest, and takes their part out of the stiffness of the joints they cross.
void add_muscles(const ChainModel& model, MuscleUse use, EquilibriumProblem& p);
void add_screw_homes(const ChainModel& model, EquilibriumProblem& p);

}  // namespace bodychain
