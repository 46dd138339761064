#include "fakes.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using namespace bodychain::test;

TEST_CASE("muscles tells which work longer and which shorter") {
    const Outcome same = run({"muscles"});
    CHECK(same.status == 0);
    CHECK(same.out ==
          "status: walking\nNo muscle works clearly longer or shorter than in the same person's neutral walk.\n"
          "No muscle of the legs pulls clearly harder or less hard than in the same person's neutral walk.\n");
    const Simulators bends{[](const Scenario& s) {
                               SimulationResult result = still(s);
                               if (s.posture.neutral()) return result;
                               Pose pose;
                               pose.q.assign(result.body.dofs.size(), 0.0);
                               pose.q[static_cast<std::size_t>(dof_index(result.body, Joint::KneeR, 0))] = 0.5;
                               for (Frame& frame : result.motion.frames)
                                   frame.X_WS = forward_kinematics(result.body, pose);
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

TEST_CASE("muscles tells which pull harder and which less hard") {
    // The vasti alone straighten the knees: the right one with more, the left one with less than in the neutral walk.
    const auto pushing = [](const Scenario& s) {
        SimulationResult result = still(s);
        const bool neutral = s.posture.neutral();
        for (Frame& frame : result.motion.frames) {
            frame.joint_moment[static_cast<std::size_t>(dof_index(result.body, Joint::KneeR, 0))] = neutral ? -40 : -60;
            frame.joint_moment[static_cast<std::size_t>(dof_index(result.body, Joint::KneeL, 0))] = neutral ? -40 : -30;
        }
        return result;
    };
    const Outcome text = run({"muscles", "--set", "trunk.lean=5"}, {pushing, still});
    CHECK(text.status == 0);
    CHECK(text.out.find("vastus_lateralis_r") < text.out.find("vastus_lateralis_l"));
    CHECK(text.out.find("+50 %") != std::string::npos);
    CHECK(text.out.find("-25 %") != std::string::npos);
    CHECK(text.out.find("harder") < text.out.find("less hard"));
    CHECK(text.out.find("soleus") == std::string::npos);
    const std::string json = run({"muscles", "--set", "trunk.lean=5", "--json", "-"}, {pushing, still}).out;
    CHECK(json.find("\"peak_share_pct\"") != std::string::npos);
    CHECK(json.find("\"unbalanced_nm_kg\"") != std::string::npos);
    CHECK(run({"muscles", "--set", "weak.hip_abductors.left=40"}, {pushing, still}).out.find("Weak hip abductors") !=
          std::string::npos);
    CHECK(text.out.find("Weak hip abductors") == std::string::npos);
    const auto unloaded = [](const Scenario& s) {
        SimulationResult result = still(s);
        for (Frame& frame : result.motion.frames) frame.joint_moment.clear();
        return result;
    };
    CHECK(run({"muscles", "--json", "-"}, {unloaded, still}).out.find("\"mean_bw\": null") != std::string::npos);
}

TEST_CASE("muscles of somebody who falls is no answer") {
    const Outcome outcome = run({"muscles", "--set", "trunk.lean=10"}, {falling, falling});
    CHECK(outcome.status == 3);
    CHECK(one_line(outcome.err));
}
