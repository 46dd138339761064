// A what-if: person, posture and walk, as values of the parameter table.
#pragma once

#include "anatomy/body.h"
#include "base/enum_array.h"
#include "scenario/parameter_table.h"

#include <string>
#include <vector>

namespace bodychain {

/// Values of every parameter, in table order and in table units (degrees, millimetres, m/s ...).
class Posture {
public:
    Posture();  // every parameter at its default
    double get(ParameterId id) const { return values_[id]; }
    void set(ParameterId id, double value) { values_[id] = value; }
    bool is_default(ParameterId id) const;
    bool neutral() const;  // all posture parameters (not body or walk) at default
    bool operator==(const Posture&) const = default;

    Angle angle(ParameterId id) const { return Angle::from_deg(get(id)); }
    double metres(ParameterId id) const { return get(id) * 1e-3; }

private:
    EnumArray<ParameterId, double, kParameterCount> values_;
};

struct Scenario {
    std::string name;
    std::string notes;
    Posture posture;
    // What a preset tells whoever picks it. These are no part of the values or their hash.
    std::string about;                 // what this is, one sentence
    std::string look_at;               // what to look at in the walk
    std::vector<std::string> sources;  // the literature it rests on
    bool operator==(const Scenario&) const = default;
};

/// The same person at the same speed, everything else neutral: what a changed walk is compared with.
Scenario own_neutral(const Scenario& scenario);
/// Left and right exchanged.
Scenario mirrored(const Scenario& scenario);
/// True for exactly one of a posture and its mirror image (the first difference between the sides decides); false for
/// both if they are equal. Such a posture is walked from the left heel strike, so that mirrored postures give mirrored
/// walks.
bool left_handed(const Posture& posture);

Person person_of(const Scenario& scenario);
/// How far the floor rises along the walk, rad.
double incline_rad(const Posture& posture);
BodyShape shape_of(const Scenario& scenario);

/// Hash (hex) of the values alone: equal for equal postures.
std::string hash_of(const Scenario& scenario);

}  // namespace bodychain
