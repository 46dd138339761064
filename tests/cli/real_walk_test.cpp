// The command line on the real simulation.
#include "analysis/frame_channels.h"
#include "analysis/knee_adduction.h"
#include "app/cli/commands.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <future>
#include <sstream>

using namespace bodychain;

namespace {

std::string csv_of_demo_walk() {
    std::ostringstream out, err;
    const int status = run_program({"walk", "--set", "foot.toe_out.left=10", "leg.length.right=10", "--csv", "-"},
                                   real_simulators(), {out, err});
    REQUIRE(err.str().empty());
    REQUIRE(status == 0);
    return out.str();
}

}  // namespace

TEST_CASE("the same walk gives the same bytes, one after the other and side by side") {
    const std::string first = csv_of_demo_walk();
    auto beside = std::async(std::launch::async, csv_of_demo_walk);
    CHECK(csv_of_demo_walk() == first);
    CHECK(beside.get() == first);
    CHECK(first.find("nan") == std::string::npos);  // every channel is known in a simulated walk
}

TEST_CASE("the ground's knee adduction moment agrees with the knee's constraint row") {
    // They differ by weight and inertia of shank and foot, which lever-arm studies leave out: a few hundredths of a N
    // m/kg.
    const SimulationResult walk = simulate_walk(Scenario{});
    REQUIRE(walk.status == WalkStatus::Walking);
    double squares = 0, peak = 0;
    int samples = 0;
    for (const Frame& frame : walk.motion.frames)
        for (const Side side : kSides) {
            const std::optional<double> joint = knee_adduction_from_joint(walk.body, frame, side);
            REQUIRE(joint);
            const double ground = knee_adduction_from_ground(walk.body, frame, side);
            squares += (*joint - ground) * (*joint - ground);
            peak = std::fmax(peak, ground);
            ++samples;
        }
    CHECK(std::sqrt(squares / samples) < 0.06);
    CHECK(peak > 0.3);
}
