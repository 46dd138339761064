#include "analysis/muscles/muscle_strength.h"

namespace bodychain {

namespace {

constexpr std::string_view kRajagopal =
    "Rajagopal 2016, opensim-models Rajagopal2016.osim: sum of max_isometric_force over the muscle's parts";

using M = Muscle;
// clang-format off
constexpr MuscleStrength kRows[] = {
    {M::GluteusMaximus, {3338, kRajagopal}},
    {M::GluteusMedius, {2730, kRajagopal}},
    {M::GluteusMinimus, {1216, kRajagopal}},
    {M::Piriformis, {1030, kRajagopal}},
    {M::TensorFasciaeLatae, {411, kRajagopal}},
    {M::Iliacus, {1021, kRajagopal}},
    {M::PsoasMajor, {1427, kRajagopal}},
    {M::Sartorius, {249, kRajagopal}},
    {M::RectusFemoris, {2192, kRajagopal}},
    {M::VastusMedialis, {2748, kRajagopal}},
    {M::VastusLateralis, {5149, kRajagopal}},
    {M::VastusIntermedius, {1697, kRajagopal}},
    {M::AdductorLongus, {917, kRajagopal}},
    {M::AdductorMagnus, {2389, kRajagopal}},
    {M::Gracilis, {281, kRajagopal}},
    {M::BicepsFemorisLong, {1313, kRajagopal}},
    {M::Semitendinosus, {591, kRajagopal}},
    {M::Semimembranosus, {2201, kRajagopal}},
    {M::GastrocnemiusMedial, {3116, kRajagopal}},
    {M::GastrocnemiusLateral, {1575, kRajagopal}},
    {M::Soleus, {6195, kRajagopal}},
    {M::TibialisAnterior, {1227, kRajagopal}},
    {M::TibialisPosterior, {1730, kRajagopal}},
    {M::PeroneusLongus, {1115, kRajagopal}},
    {M::ExtensorDigitorumLongus, {603, kRajagopal}},
    {M::FlexorHallucisLongus, {908, kRajagopal}},
};
// clang-format on

}  // namespace

std::span<const MuscleStrength> leg_strengths() { return kRows; }

double most_force_n(const MuscleStrength& row, const Body& body) {
    return row.most_n * body.mass_kg / kStrengthMass_kg;
}

}  // namespace bodychain
