#include "scenario/scenario.h"

#include "base/hash.h"
#include "base/number_text.h"

#include <cmath>

namespace bodychain {

namespace {
// Who walks, and how fast: these are kept in the neutral walk. A slope is a change like any other.
bool is_person_or_speed(const ParameterInfo& row) {
    return row.region == Region::Person || row.id == ParameterId::WalkSpeed;
}
}  // namespace

Posture::Posture() {
    for (const ParameterInfo& row : parameter_table()) values_[row.id] = row.default_value;
}

bool Posture::is_default(ParameterId id) const { return get(id) == info(id).default_value; }

bool Posture::neutral() const {
    for (const ParameterInfo& row : parameter_table())
        if (!is_person_or_speed(row) && !is_default(row.id)) return false;
    return true;
}

Scenario own_neutral(const Scenario& scenario) {
    Scenario neutral;
    for (const ParameterInfo& row : parameter_table())
        if (is_person_or_speed(row)) neutral.posture.set(row.id, scenario.posture.get(row.id));
    return neutral;
}

Scenario mirrored(const Scenario& scenario) {
    Scenario other = scenario;
    for (const ParameterInfo& row : parameter_table()) {
        const double value = mirror_sign(row.id) * scenario.posture.get(row.id);
        other.posture.set(mirrored(row.id),
                          value == 0 ? 0.0 : value);  // no -0: equal postures must stay equal in text too
    }
    return other;
}

bool left_handed(const Posture& posture) {
    for (const ParameterInfo& row : parameter_table()) {
        const double other = mirror_sign(row.id) * posture.get(mirrored(row.id)),
                     difference = posture.get(row.id) - other;
        if (difference != 0) return difference < 0;
    }
    return false;
}

Person person_of(const Scenario& scenario) {
    const Posture& p = scenario.posture;
    return {p.get(ParameterId::BodyHeight), p.get(ParameterId::BodyMass),
            p.get(ParameterId::BodySex) < 0.5 ? Sex::Female : Sex::Male};
}

double incline_rad(const Posture& posture) { return std::atan(posture.get(ParameterId::WalkIncline) / 100); }

BodyShape shape_of(const Scenario& scenario) {
    BodyShape shape;
    for (const Side side : kSides) {
        shape.leg_length_m[side] = scenario.posture.metres(on_side(ParameterId::LegLengthR, side));
        shape.knee_valgus[side] = scenario.posture.angle(on_side(ParameterId::LegKneeValgusR, side));
        shape.tibial_torsion[side] = scenario.posture.angle(on_side(ParameterId::LegTibialTorsionR, side));
        shape.femoral_anteversion[side] = scenario.posture.angle(on_side(ParameterId::LegFemoralAnteversionR, side));
        shape.hip_extension_lost[side] = scenario.posture.angle(on_side(ParameterId::LimitHipExtensionR, side));
        shape.knee_extension_lost[side] = scenario.posture.angle(on_side(ParameterId::LimitKneeExtensionR, side));
        shape.dorsiflexion_lost[side] = scenario.posture.angle(on_side(ParameterId::LimitDorsiflexionR, side));
        shape.shoes[side] = {scenario.posture.metres(on_side(ParameterId::ShoeHeelR, side)),
                             scenario.posture.metres(on_side(ParameterId::ShoeLiftR, side)),
                             scenario.posture.angle(on_side(ParameterId::ShoeWedgeR, side))};
    }
    return shape;
}

std::string hash_of(const Scenario& scenario) {
    // Only values that differ from the default are hashed, with their keys, so that a later version with more
    // parameters gives old postures the same hash.
    std::uint64_t hash = kFnvOffset;
    for (const ParameterInfo& row : parameter_table()) {
        if (scenario.posture.is_default(row.id)) continue;
        hash = fnv1a_64(row.key, hash);
        hash = fnv1a_64("=", hash);
        hash = fnv1a_64(number_text(scenario.posture.get(row.id)), hash);
        hash = fnv1a_64("\n", hash);
    }
    return hex_text(hash);
}

}  // namespace bodychain
