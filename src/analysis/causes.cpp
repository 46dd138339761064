#include "analysis/causes.h"

namespace bodychain {

namespace {

/// "foot.toe_out.right" to "foot.toe_out.both".
std::string key_of_both(ParameterId right) {
    const std::string key(info(right).key);
    return key.substr(0, key.rfind('.')) + ".both";
}

}  // namespace

std::vector<Cause> causes_of(const Scenario& scenario, bool pair_sides) {
    const Posture neutral = own_neutral(scenario).posture;
    const auto changed = [&](ParameterId id) { return scenario.posture.get(id) != neutral.get(id); };
    const auto paired = [&](ParameterId id) {
        const ParameterId other = mirrored(id);
        return pair_sides && other != id && changed(other) && scenario.posture.get(id) == scenario.posture.get(other);
    };
    std::vector<Cause> causes;
    for (const ParameterInfo& row : parameter_table()) {
        if (!changed(row.id)) continue;
        if (!paired(row.id))
            causes.push_back({std::string(row.key), {row.id}});
        else if (row.id < mirrored(row.id))  // the right one comes first and speaks for both
            causes.push_back({key_of_both(row.id), {row.id, mirrored(row.id)}});
    }
    return causes;
}

Scenario with_causes(const Scenario& scenario, const std::vector<Cause>& causes, Coalition present) {
    Scenario some = own_neutral(scenario);
    for (std::size_t i = 0; i < causes.size(); ++i) {
        if ((present >> i & 1) == 0) continue;
        for (const ParameterId id : causes[i].parameters) some.posture.set(id, scenario.posture.get(id));
    }
    return some;
}

}  // namespace bodychain
