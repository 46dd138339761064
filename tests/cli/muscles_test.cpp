#include "fakes.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using namespace bodychain::test;

TEST_CASE("muscles tells which work longer and which shorter") {
    const Outcome same = run({"muscles"});
    CHECK(same.status == 0);
    CHECK(same.out == "status: walking\nNo muscle works clearly longer or shorter than in the same person's neutral walk.\n");
    const Simulators bends{[](const Scenario& s) {
                               SimulationResult result = still(s);
                               if (s.posture.neutral()) return result;
                               Pose pose;
                               pose.q.assign(result.body.dofs.size(), 0.0);
                               pose.q[static_cast<std::size_t>(dof_index(result.body, Joint::KneeR, 0))] = 0.5;
                               for (Frame& frame : result.motion.frames) frame.X_WS = forward_kinematics(result.body, pose);
                               return result;
                           },
                           still};
    const Outcome bent = run({"muscles", "--set", "trunk.lean=5", "--json", "-"}, bends);
    CHECK(bent.status == 0);
    CHECK(bent.out.find("\"vastus_lateralis_r\": {") != std::string::npos);
    const std::string text = run({"muscles", "--set", "trunk.lean=5"}, bends).out;
    CHECK(text.find("vastus_lateralis_r") != std::string::npos);
    CHECK(text.find("_l ") == std::string::npos);
}

TEST_CASE("muscles of somebody who falls is no answer") {
    const Outcome outcome = run({"muscles", "--set", "trunk.lean=10"}, {falling, falling});
    CHECK(outcome.status == 3);
    CHECK(one_line(outcome.err));
}
