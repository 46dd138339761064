// Plans a whole cycle: posture equilibrium at every phase, centre of mass moved until the zero-moment point follows the
// feet.
#pragma once

#include "anatomy/muscle_table.h"
#include "plan/cycle_solver.h"
#include "plan/foot_path.h"
#include "scenario/scenario.h"

#include <memory>
#include <vector>

namespace bodychain {

inline constexpr int kPhases = 40;         // planned instants of a cycle
inline constexpr int kPlanHarmonics = 15;  // kept of the planned joint curves; most fade out earlier

/// A planned cycle in the treadmill frame (the mean place stays, the floor slides back), or a standing posture.
struct PlannedCycle {
    std::shared_ptr<const ChainModel> model;
    std::shared_ptr<const ReferenceWalk> walk;           // none when standing
    std::vector<FootPath> feet;                          // right, left; none when standing
    SideArray<V3> standing_cop{V3::Zero(), V3::Zero()};  // right, left; only when standing
    PeriodicSeries q;                                    // all chain coordinates
    int iterations = 0;

    bool standing() const { return walk == nullptr; }
    double cycle_s() const { return walk ? walk->cycle_s() : 0; }
    double stride_m() const { return walk ? walk->stride_m() : 0; }
};

/// A neutral walk and what changed postures are measured against.
struct NeutralCycle : PlannedCycle {
    std::vector<EquilibriumProblem> base;  // per phase: everything zero at the neutral posture
    Eigen::MatrixXd miss_m;                // of the zero-moment point that remained, x and z per phase
};

/// The person's neutral walk at a speed. Kept in a small cache; thread-safe.
std::shared_ptr<const NeutralCycle> neutral_cycle(const Person& person, double speed_m_s);

/// The walk of the scenario's posture, re-planned from the neutral. Returns the neutral itself, bit for bit, if nothing
/// is changed.
std::shared_ptr<const PlannedCycle> posture_cycle(const Scenario& scenario, const ModelScale& scale = {});

/// Load share and centres of pressure wanted at a phase of the right side's cycle.
SupportReference support_reference(const PlannedCycle& cycle, double phase);

/// Ground loads, joint torques (root rows: what Newton and Euler still lack) of the planned movement at a phase.
struct PhaseDynamics {
    SideArray<FootLoad> feet;  // treadmill frame
    VectorQ torque;
};
PhaseDynamics phase_dynamics(const PlannedCycle& cycle, double phase, const VectorQ& q, const VectorQ& qd,
                             const VectorQ& qdd);

/// Largest distance of a firmly planted pad from its place, metres; 0 when standing.
double foot_error_max_m(const PlannedCycle& cycle);

// Parts of an equilibrium problem that walking and standing share.
VectorQ body_stiffness(const ChainModel& model);               // joints as in the body, root: the pelvis' weak hold
V3 trunk_weight(const ChainModel& model, double tilt_nm_rad);  // sideways, turning, forward
void set_joint_limits(const ChainModel& model, EquilibriumProblem& p);
/// Two-joint muscles at ease in p.rest; the joints' own stiffness is then the rest of it.
void add_muscles(const ChainModel& model, MuscleUse use, EquilibriumProblem& p);
void add_screw_homes(const ChainModel& model, EquilibriumProblem& p);

}  // namespace bodychain
