#include "words/muscle_words.h"

#include <array>

namespace bodychain {

namespace {

struct Names {
    Muscle muscle;
    const char* plain;
    const char* clinical;
};

// In the order of Muscle.
constexpr std::array<Names, kMuscleCount> kNames{{
    {Muscle::GluteusMaximus, "Buttock muscle, large", "Gluteus maximus"},
    {Muscle::GluteusMedius, "Buttock muscle, middle", "Gluteus medius"},
    {Muscle::GluteusMinimus, "Buttock muscle, small", "Gluteus minimus"},
    {Muscle::Piriformis, "Deep buttock muscle", "Piriformis"},
    {Muscle::TensorFasciaeLatae, "Outer thigh band", "Tensor fasciae latae, iliotibial tract"},
    {Muscle::Iliacus, "Hip flexor from the pelvis", "Iliacus"},
    {Muscle::PsoasMajor, "Hip flexor from the low back", "Psoas major"},
    {Muscle::Sartorius, "Slanting thigh muscle", "Sartorius"},
    {Muscle::RectusFemoris, "Thigh front, middle", "Rectus femoris"},
    {Muscle::VastusMedialis, "Thigh front, inner part", "Vastus medialis"},
    {Muscle::VastusLateralis, "Thigh front, outer part", "Vastus lateralis"},
    {Muscle::VastusIntermedius, "Thigh front, deep part", "Vastus intermedius"},
    {Muscle::AdductorLongus, "Inner thigh, long", "Adductor longus"},
    {Muscle::AdductorMagnus, "Inner thigh, large", "Adductor magnus"},
    {Muscle::Gracilis, "Inner thigh, slender", "Gracilis"},
    {Muscle::BicepsFemorisLong, "Thigh back, outer part", "Biceps femoris, long head"},
    {Muscle::Semitendinosus, "Thigh back, inner cord", "Semitendinosus"},
    {Muscle::Semimembranosus, "Thigh back, inner part", "Semimembranosus"},
    {Muscle::GastrocnemiusMedial, "Calf, inner head", "Gastrocnemius, medial head"},
    {Muscle::GastrocnemiusLateral, "Calf, outer head", "Gastrocnemius, lateral head"},
    {Muscle::Soleus, "Calf, deep part", "Soleus"},
    {Muscle::TibialisAnterior, "Shin muscle", "Tibialis anterior"},
    {Muscle::TibialisPosterior, "Arch lifter behind the shin", "Tibialis posterior"},
    {Muscle::PeroneusLongus, "Outer lower leg", "Peroneus longus"},
    {Muscle::ExtensorDigitorumLongus, "Toe lifter", "Extensor digitorum longus"},
    {Muscle::FlexorHallucisLongus, "Big toe bender", "Flexor hallucis longus"},
    {Muscle::QuadratusLumborum, "Flank muscle", "Quadratus lumborum"},
    {Muscle::ErectorSpinae, "Back muscle along the spine", "Erector spinae"},
    {Muscle::ExternalOblique, "Slanting belly muscle", "External oblique"},
    {Muscle::RectusAbdominis, "Straight belly muscle", "Rectus abdominis"},
    {Muscle::LatissimusDorsi, "Broad back muscle", "Latissimus dorsi"},
    {Muscle::TrapeziusUpper, "Neck to shoulder muscle", "Trapezius, upper part"},
    {Muscle::Sternocleidomastoid, "Head turner", "Sternocleidomastoid"},
    {Muscle::PectoralisMajor, "Chest muscle", "Pectoralis major"},
    {Muscle::Deltoid, "Shoulder cap", "Deltoid"},
}};

}  // namespace

std::string muscle_words(Muscle muscle, bool clinical) {
    const Names& n = kNames[static_cast<std::size_t>(index(muscle))];
    return clinical ? n.clinical : n.plain;
}

std::string muscle_words(Muscle muscle, Side side, bool clinical) {
    return muscle_words(muscle, clinical) + (side == Side::Right ? ", right" : ", left");
}

}  // namespace bodychain
