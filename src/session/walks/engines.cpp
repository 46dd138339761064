#include "session/walks/engines.h"

namespace bodychain {

Engines real_engines() {
    Engines engines;
    engines.plan_walk = [](const Scenario& s) { return plan_walk(s); };
    engines.plan_stand = [](const Scenario& s) { return plan_stand(s); };
    engines.simulate_walk = [](const Scenario& s, const SimulateOptions& o) { return simulate_walk(s, o); };
    engines.simulate_stand = [](const Scenario& s, const SimulateOptions& o) { return simulate_stand(s, o); };
    engines.measure = [](const Body& b, const Motion& m) { return measure(b, m); };
    engines.site_loads = [](const Body& b, const Motion& m) { return site_loads(b, m); };
    engines.compare = [](const Measures& now, const Measures& neutral) { return compare(now, neutral); };
    return engines;
}

}  // namespace bodychain
