#include "scene/flesh/muscles.h"

namespace bodychain {

namespace {

using M = Muscle;

// Engineering: widths and thicknesses as in anatomical atlases, of a man of average build.
// clang-format off
constexpr MuscleLook kLooks[] = {
    {M::GluteusMaximus, 0.016, 0.030, 0.05, 0.84, 0.006, 0.012},
    {M::GluteusMedius, 0.010, 0.018, 0.02, 0.82, 0.004, 0.006},
    {M::GluteusMinimus, 0.008, 0.010, 0.03, 0.75, 0.004, 0.002},
    {M::Piriformis, 0.026, 0.016, 0.08, 0.70, 0.008},
    {M::TensorFasciaeLatae, 0.036, 0.016, 0.02, 0.30, 0.024},
    {M::Iliacus, 0.056, 0.014, 0.02, 0.76, 0.014, 0.004},
    {M::PsoasMajor, 0.032, 0.026, 0.03, 0.80, 0.012, 0.004},
    {M::Sartorius, 0.026, 0.013, 0.03, 0.88, 0.008},
    {M::RectusFemoris, 0.050, 0.028, 0.09, 0.60, 0.022, 0.018},
    {M::VastusMedialis, 0.056, 0.036, 0.03, 0.70, 0.016, 0.006},
    {M::VastusLateralis, 0.056, 0.032, 0.03, 0.62, 0.016, 0.008},
    {M::VastusIntermedius, 0.046, 0.020, 0.03, 0.62, 0.018, 0.004},
    {M::AdductorLongus, 0.044, 0.020, 0.05, 0.90, 0.018},
    {M::AdductorMagnus, 0.009, 0.022, 0.03, 0.90, 0.005},
    {M::Gracilis, 0.030, 0.012, 0.04, 0.66, 0.007},
    {M::BicepsFemorisLong, 0.046, 0.030, 0.08, 0.76, 0.012, 0.006},
    {M::Semitendinosus, 0.036, 0.026, 0.04, 0.64, 0.007, 0.008},
    {M::Semimembranosus, 0.050, 0.024, 0.16, 0.82, 0.014},
    {M::GastrocnemiusMedial, 0.060, 0.028, 0.03, 0.52, 0.024, 0.007},
    {M::GastrocnemiusLateral, 0.052, 0.025, 0.03, 0.48, 0.022, 0.006},
    {M::Soleus, 0.078, 0.028, 0.01, 0.68, 0.018, 0.004},
    {M::TibialisAnterior, 0.030, 0.024, 0.01, 0.56, 0.008, 0.004},
    {M::TibialisPosterior, 0.026, 0.018, 0.01, 0.62, 0.006},
    {M::PeroneusLongus, 0.024, 0.020, 0.01, 0.50, 0.006},
    {M::ExtensorDigitorumLongus, 0.022, 0.018, 0.01, 0.50, 0.008},
    {M::FlexorHallucisLongus, 0.026, 0.018, 0.02, 0.44, 0.006},
    {M::QuadratusLumborum, 0.006, 0.014, 0.03, 0.94, 0.004},
    {M::ErectorSpinae, 0.016, 0.022, 0.10, 0.95, 0.004},
    {M::ExternalOblique, 0.008, 0.009, 0.02, 0.60, 0.006},
    {M::RectusAbdominis, 0.068, 0.013, 0.02, 0.92, 0.020, 0.000, 3},
    {M::LatissimusDorsi, 0.006, 0.009, 0.24, 0.90, 0.005, 0.003},
    {M::TrapeziusUpper, 0.006, 0.010, 0.06, 0.94, 0.004},
    {M::Sternocleidomastoid, 0.024, 0.014, 0.05, 0.90, 0.012},
    {M::PectoralisMajor, 0.010, 0.018, 0.03, 0.86, 0.005, 0.004},
    {M::Deltoid, 0.008, 0.018, 0.03, 0.88, 0.004, 0.006},
};
// clang-format on

}  // namespace

std::span<const MuscleLook> muscle_looks() { return kLooks; }

}  // namespace bodychain
