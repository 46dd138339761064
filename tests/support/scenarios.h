// Scenarios for tests: single parameters and seeded combinations.
#pragma once

#include "scenario/scenario.h"
#include "support/bodies.h"

#include <algorithm>

namespace bodychain::test {

inline Scenario with(ParameterId id, double value, Scenario scenario = {}) {
    scenario.posture.set(id, value);
    return scenario;
}

inline Scenario scenario_of(const Person& person, double speed_m_s) {
    Scenario s;
    s.posture.set(ParameterId::BodyHeight, person.height_m);
    s.posture.set(ParameterId::BodyMass, person.mass_kg);
    s.posture.set(ParameterId::BodySex, person.sex == Sex::Male ? 1 : 0);
    s.posture.set(ParameterId::WalkSpeed, speed_m_s);
    return s;
}

inline bool is_posture(ParameterId id) { return info(id).region != Region::Walk && info(id).region != Region::Person; }

/// Every parameter of the posture within `share` of its range about the default; person and walk only if `all`. The
/// hamstrings came later: they are drawn from a copy of the generator, so that all other values of a seed are what they
/// were before.
inline Scenario random_scenario(Random& random, double share, bool all = false) {
    Scenario s;
    const auto draw = [&](Random& from, bool late) {
        for (const ParameterInfo& row : parameter_table()) {
            if ((row.id == ParameterId::LimitHamstringsR || row.id == ParameterId::LimitHamstringsL) != late ||
                (!all && !is_posture(row.id)))
                continue;
            double value = from.in(row.default_value + share * (row.min - row.default_value),
                                   row.default_value + share * (row.max - row.default_value));
            if (row.unit == ParameterUnit::Sex) value = from.in(0, 1) < 0.5 ? 0 : 1;
            s.posture.set(row.id, value);
        }
    };
    draw(random, false);
    Random copy = random;
    draw(copy, true);
    return s;
}

/// `count` values over the whole range of a parameter, ends included.
inline std::vector<double> steps_over_range(ParameterId id, int count) {
    std::vector<double> values;
    for (int i = 0; i < count; ++i)
        values.push_back(std::lerp(info(id).min, info(id).max, static_cast<double>(i) / (count - 1)));
    return values;
}

}  // namespace bodychain::test
