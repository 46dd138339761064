// From answers to posture to scene to walk, without a window.
#include "fakes.h"

#include <catch2/catch.hpp>

using namespace bodychain;
using namespace bodychain::test;

TEST_CASE("self-test without answers lists questions and answers") {
    for (const char* name : {"mirror", "wall", "sitting"}) {
        const Outcome outcome = run({"self-test", name});
        CHECK(outcome.status == 0);
        CHECK(outcome.err.empty());
        CHECK(outcome.out.find("For learning, not a diagnosis.") != std::string::npos);
        CHECK(outcome.out.find("    ") != std::string::npos);
    }
    CHECK(
        run({"self-test", "mirror"}).out.find("foot.right, foot.left: Which way does this foot point?\n    ahead: ") !=
        std::string::npos);
}

TEST_CASE("self-test refuses what it does not know in one line") {
    const auto refused = [](std::vector<std::string> arguments) {
        const Outcome outcome = run(arguments);
        CHECK(outcome.status == 2);
        CHECK(outcome.out.empty());
        return outcome.err;
    };
    CHECK(refused({"self-test", "floor"}) == "floor: unknown self-test (expected mirror, wall or sitting)\n");
    CHECK(refused({"self-test", "wall", "--answer", "knee.left=bent"}) ==
          "knee.left: unknown answer bent (expected straight, little or much)\n");
    CHECK(refused({"self-test", "sitting", "--answer", "sole.left"}) ==
          "sole.left: no answer (expected flat or heel_off)\n");
    CHECK(one_line(refused({"self-test"})));
}

TEST_CASE("self-test: answers become a posture with reasons, its scene, and a walk") {
    struct Case {
        std::string test, answer, parameter;
    };
    const Case cases[] = {{"mirror", "foot.left=out", "leg.tibial_torsion.left = 15 deg. The foot points further out"},
                          {"wall", "knee.right=little", "limit.hip_extension.right = 21 deg. The knee comes forward"},
                          {"sitting", "knee.left=up", "limit.hamstrings.left = 25 deg. The knee stays up"}};
    for (const Case& c : cases) {
        const Outcome outcome =
            run({"self-test", c.test, "--answer", c.answer, "--set", "body.height=1.7"}, real_simulators());
        INFO(outcome.out);
        CHECK(outcome.status == 0);
        CHECK(outcome.err.empty());
        CHECK(outcome.out.find(c.parameter) != std::string::npos);
        CHECK(outcome.out.find("The same body in ") != std::string::npos);
        CHECK(outcome.out.find("And how this body walks:\n") != std::string::npos);
        CHECK(outcome.out.back() == '\n');
        CHECK((c.test == "wall") ==
              (outcome.out.find("(seen: ") != std::string::npos));  // a hip that bends the knee pulls in front as well
    }
}

TEST_CASE("self-test as JSON holds the course of every measure") {
    const Outcome outcome = run({"self-test", "wall", "--answer", "back=hollow", "--json", "-"});
    CHECK(outcome.status == 0);
    CHECK(outcome.out.starts_with("{\n  \"self_test\": \"wall\",\n  \"answers\": {\n    \"back\": \"hollow\","));
    for (const char* key :
         {"\"parameter\": \"spine.lordosis\"", "\"observed\"", "\"lumbar_gap\"", "\"course\"", "\"source\""})
        CHECK(outcome.out.find(key) != std::string::npos);
    CHECK(outcome.out == run({"self-test", "wall", "--answer", "back=hollow", "--json", "-"}).out);
}
