#include "anatomy/muscle_table.h"

#include "anatomy/joint_table.h"

namespace bodychain {

namespace {

constexpr std::string_view kLevers = "recalled: Arnold 2010, hamstrings 5-7 cm at the hip, 3-5 cm behind the knee";
// 1 kN/m at the ankle, 0.37 m below the knee, is 0.37^2 * 1000 = 137 N m/rad about the knee; at a lever of 4.5 cm that
// is 137 / 0.045^2 = 68 kN/m.
constexpr std::string_view kActive =
    "recalled: Blackburn 2004, active hamstrings about 1 kN/m at the ankle, 68 kN/m at their tendon; walking asks for "
    "less";

constexpr TwoJointMuscleRow kRows[] = {
    {"hamstrings",
     Joint::HipR,
     0,
     Joint::KneeR,
     0,
     {0.05, kLevers},
     {-0.045, kLevers},
     {30000, "engineering: standing, less active: three fifths of walking"},
     {50000, kActive}},
};

}  // namespace

std::span<const TwoJointMuscleRow> two_joint_muscles() { return kRows; }

std::vector<TwoJointMuscle> muscles_of(const Body& body, MuscleUse use) {
    // Levers grow with height; moments with mass times height.
    const double length = body.person.height_m / kReferenceHeight_m,
                 force_per_m = body.person.mass_kg / kReferenceMass_kg / length;
    std::vector<TwoJointMuscle> all;
    for (const TwoJointMuscleRow& row : kRows)
        for (Side side : kSides) {
            const double k = use == MuscleUse::Standing ? row.standing_n_m : row.walking_n_m;
            all.push_back({dof_index(body, on_side(row.a, side), row.axis_a),
                           dof_index(body, on_side(row.b, side), row.axis_b), row.lever_a_m * length,
                           row.lever_b_m * length, k * force_per_m * body.person.scale[Quantity::Hamstrings]});
        }
    return all;
}

}  // namespace bodychain
