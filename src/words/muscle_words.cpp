#include "words/muscle_words.h"

#include "base/enum_array.h"
#include "words/language/language.h"
#include "words/strings/body_strings.h"

namespace bodychain {

namespace {

struct Names {
    Muscle muscle;
    Text plain, clinical;
};

// In the order of Muscle.
// clang-format off
constexpr EnumArray<Muscle, Names, kMuscleCount> kNames{{
    {Muscle::GluteusMaximus, Text{"Buttock muscle, large"}, Text{"Gluteus maximus"}},
    {Muscle::GluteusMedius, Text{"Buttock muscle, middle"}, Text{"Gluteus medius"}},
    {Muscle::GluteusMinimus, Text{"Buttock muscle, small"}, Text{"Gluteus minimus"}},
    {Muscle::Piriformis, Text{"Deep buttock muscle"}, Text{"Piriformis"}},
    {Muscle::TensorFasciaeLatae, Text{"Outer thigh band"}, Text{"Tensor fasciae latae, iliotibial tract"}},
    {Muscle::Iliacus, Text{"Hip flexor from the pelvis"}, Text{"Iliacus"}},
    {Muscle::PsoasMajor, Text{"Hip flexor from the low back"}, Text{"Psoas major"}},
    {Muscle::Sartorius, Text{"Slanting thigh muscle"}, Text{"Sartorius"}},
    {Muscle::RectusFemoris, Text{"Thigh front, middle"}, Text{"Rectus femoris"}},
    {Muscle::VastusMedialis, Text{"Thigh front, inner part"}, Text{"Vastus medialis"}},
    {Muscle::VastusLateralis, Text{"Thigh front, outer part"}, Text{"Vastus lateralis"}},
    {Muscle::VastusIntermedius, Text{"Thigh front, deep part"}, Text{"Vastus intermedius"}},
    {Muscle::AdductorLongus, Text{"Inner thigh, long"}, Text{"Adductor longus"}},
    {Muscle::AdductorMagnus, Text{"Inner thigh, large"}, Text{"Adductor magnus"}},
    {Muscle::Gracilis, Text{"Inner thigh, slender"}, Text{"Gracilis"}},
    {Muscle::BicepsFemorisLong, Text{"Thigh back, outer part"}, Text{"Biceps femoris, long head"}},
    {Muscle::Semitendinosus, Text{"Thigh back, inner cord"}, Text{"Semitendinosus"}},
    {Muscle::Semimembranosus, Text{"Thigh back, inner part"}, Text{"Semimembranosus"}},
    {Muscle::GastrocnemiusMedial, Text{"Calf, inner head"}, Text{"Gastrocnemius, medial head"}},
    {Muscle::GastrocnemiusLateral, Text{"Calf, outer head"}, Text{"Gastrocnemius, lateral head"}},
    {Muscle::Soleus, Text{"Calf, deep part"}, Text{"Soleus"}},
    {Muscle::TibialisAnterior, Text{"Shin muscle"}, Text{"Tibialis anterior"}},
    {Muscle::TibialisPosterior, Text{"Arch lifter behind the shin"}, Text{"Tibialis posterior"}},
    {Muscle::PeroneusLongus, Text{"Outer lower leg"}, Text{"Peroneus longus"}},
    {Muscle::ExtensorDigitorumLongus, Text{"Toe lifter"}, Text{"Extensor digitorum longus"}},
    {Muscle::FlexorHallucisLongus, Text{"Big toe bender"}, Text{"Flexor hallucis longus"}},
    {Muscle::QuadratusLumborum, Text{"Flank muscle"}, Text{"Quadratus lumborum"}},
    {Muscle::ErectorSpinae, Text{"Back muscle along the spine"}, Text{"Erector spinae"}},
    {Muscle::ExternalOblique, Text{"Slanting belly muscle"}, Text{"External oblique"}},
    {Muscle::RectusAbdominis, Text{"Straight belly muscle"}, Text{"Rectus abdominis"}},
    {Muscle::LatissimusDorsi, Text{"Broad back muscle"}, Text{"Latissimus dorsi"}},
    {Muscle::TrapeziusUpper, Text{"Neck to shoulder muscle"}, Text{"Trapezius, upper part"}},
    {Muscle::Sternocleidomastoid, Text{"Head turner"}, Text{"Sternocleidomastoid"}},
    {Muscle::PectoralisMajor, Text{"Chest muscle"}, Text{"Pectoralis major"}},
    {Muscle::Deltoid, Text{"Shoulder cap"}, Text{"Deltoid"}},
}};
// clang-format on

}  // namespace

std::string muscle_words(Muscle muscle, bool clinical) {
    const Names& n = kNames[muscle];
    return (clinical ? n.clinical : n.plain).str();
}

std::string muscle_words(Muscle muscle, Side side, bool clinical) {
    return muscle_words(muscle, clinical) + (side == Side::Right ? text::kMuscleRight : text::kMuscleLeft);
}

}  // namespace bodychain
