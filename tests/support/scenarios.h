// Scenarios for tests: single parameters and seeded combinations.
#pragma once

#include "scenario/scenario.h"
#include "support/bodies.h"

#include <algorithm>
#include <array>

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

/// Parameters that came later, in the order in which they came.
inline constexpr std::array kLate{ParameterId::LimitHamstringsR, ParameterId::LimitHamstringsL};

/// Every parameter of the posture within `share` of its range about the default; person and walk only if `all`. Late
/// ones are drawn from a copy of the generator, so that all other values of a seed are what they were before.
inline Scenario random_scenario(Random& random, double share, bool all = false) {
    Scenario s;
    const auto draw = [&](Random& from, const ParameterInfo& row) {
        if (!all && !is_posture(row.id)) return;
        double value = from.in(row.default_value + share * (row.min - row.default_value),
                               row.default_value + share * (row.max - row.default_value));
        if (row.unit == ParameterUnit::Sex) value = from.in(0, 1) < 0.5 ? 0 : 1;
        s.posture.set(row.id, value);
    };
    for (const ParameterInfo& row : parameter_table())
        if (std::ranges::find(kLate, row.id) == kLate.end()) draw(random, row);
    Random copy = random;
    for (const ParameterId id : kLate) draw(copy, info(id));
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
