#include "report/adult_report.h"
#include "support/golden.h"

#include <catch2/catch.hpp>

using namespace bodychain;

namespace {

std::vector<AdultWalkReport> two_walks() {
    const AdultBand band{1.25, 61, 63};
    return {{{"man", "walk.speed=1.25"},
             "walking",
             {{"stance", "stance", "% of cycle", "by hand", {62, 63.5}, true, band, false},
              {"cadence", "cadence", "steps/min", "by hand", {110, 110}, false, AdultBand{1.25, 105, 116}, true},
              {"adduction_second",
               "its second peak less the first",
               "N.m/kg",
               "by hand",
               {-0.1, -0.2},
               true,
               AdultBand{1.25, -1e9, 0},
               true},
              {"step_width", "step width", "mm", "by hand", {101, 101}, false, {}, true}}},
            {{"man at 1.9 m/s", "walk.speed=1.9"}, "fell", {}}};
}

}  // namespace

TEST_CASE("figures of adults as a table, as JSON and as CSV") {
    test::require_golden("adults.txt", adult_table(two_walks()));
    test::require_golden("adults.json", adult_json(two_walks()));
    test::require_golden("adults.csv", adult_csv(two_walks()));
}
