// Bodies that stand still in place of simulations: the tests of commands are about words and files, not about walking.
#pragma once

#include "app/cli/commands.h"
#include "dynamics/acceptance.h"

#include <algorithm>
#include <sstream>

namespace bodychain::test {

/// The zero posture; the feet carry what the trunk's lean says, so that postures differ in their loads.
inline SimulationResult still(const Scenario& scenario) {
    SimulationResult result;
    result.body = make_body(person_of(scenario), shape_of(scenario));
    Frame frame;
    Pose pose;
    pose.q.assign(result.body.dofs.size(), 0.0);
    frame.X_WS = forward_kinematics(result.body, pose);
    frame.q = pose.q;
    frame.joint_moment.assign(result.body.dofs.size(), 0.0);
    const double lean_n = 10 * scenario.posture.get(ParameterId::TrunkLean);
    frame.feet[0].force_n = Vec3(0, 300 + lean_n, 0);
    frame.feet[1].force_n = Vec3(0, 300 - lean_n, 0);
    result.motion.frames.assign(20, frame);
    result.motion.cycle_s = 1;
    result.cycles_to_settle = 2;
    return result;
}

/// Only the neutral posture keeps standing.
inline SimulationResult falling(const Scenario& scenario) {
    SimulationResult result = still(scenario);
    if (scenario.posture.neutral()) return result;
    result.status = WalkStatus::Fell;
    result.message = foreign_message("the trunk tipped over");
    return result;
}

/// Walks, but on a foot that slid: what simulate_walk says of such a walk.
inline SimulationResult sliding(const Scenario& scenario) {
    SimulationResult result = still(scenario);
    if (scenario.posture.neutral()) return result;
    result.foot_slip_max_m = 0.04;
    result.message = doubt_message(result, false);
    return result;
}

struct Outcome {
    int status;
    std::string out, err;
};

inline Outcome run(const std::vector<std::string>& arguments, const Simulators& simulators = {still, still}) {
    std::ostringstream out, err;
    const int status = run_program(arguments, simulators, {out, err});
    return {status, out.str(), err.str()};
}

inline bool one_line(const std::string& text) { return std::ranges::count(text, '\n') == 1 && text.ends_with('\n'); }

}  // namespace bodychain::test
