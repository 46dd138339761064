#include "scenario/parameter_table.h"

#include "base/enum_array.h"
#include "base/nearest.h"

#include <algorithm>
#include <array>
#include <string>

namespace bodychain {

namespace {

constexpr std::string_view kContract =
    "engineering: range wide enough for common postural deviations, narrow enough to stay walkable";
constexpr std::string_view kWedge =
    "recalled: Khamis and Yizhar 2007 used wedges to 20 deg; engineering: heel eversion in standing rarely passes 15 "
    "deg";
constexpr std::string_view kLeg = "recalled: Gurney 2002, leg length differences studied to about 40 mm";
constexpr std::string_view kTorsion =
    "recalled: tibial torsion of adults 20-40 deg external, spread 9 deg; range is about three times that spread";
constexpr std::string_view kAnteversion =
    "Arnold 1997 studied 30-40 deg of added anteversion; recalled: adults 15 deg, spread 8 deg";
constexpr std::string_view kLordosis =
    "Vialle 2005: L1-S1 lordosis 60 deg, spread 10 deg; range is two and a half times that spread";
constexpr std::string_view kKyphosis =
    "Vialle 2005: T4-T12 kyphosis 41 deg, spread 10 deg; recalled: hyperkyphosis of old age reaches 75 deg";
constexpr std::string_view kScoliosis =
    "recalled: curves above 10 deg are called scoliosis, above 25 deg treated (SOSORT)";
constexpr std::string_view kForwardLean = "Saha 2008 studied 25 and 50 deg of sustained trunk flexion in walking";
constexpr std::string_view kSway = "Mundermann 2012 studied a sway of 9.7 deg, spread 3.6 deg";
constexpr std::string_view kHead = "recalled: forward head posture 20-60 mm between ear and shoulder line";
constexpr std::string_view kStiffHip = "AAOS hip extension 30 deg; Kerrigan 2001: walkers in old age extend 6 deg less";
constexpr std::string_view kStiffKnee = "Harato 2008 studied contractures of 15 and 30 deg";
constexpr std::string_view kStiffAnkle = "AAOS dorsiflexion 20 deg; 25 lost is an equinus foot of 5 deg";
constexpr std::string_view kHamstrings =
    "recalled: straight leg raise 80 deg (AAOS, Kendall); 40 is what very short hamstrings leave";
constexpr std::string_view kWeak = "engineering: beyond 80 % people use a stick";
constexpr std::string_view kHeel = "Kerrigan 1998 studied heels of about 60 mm";
constexpr std::string_view kLift = "Walsh 2000 and Kakushima 2003 studied lifts of 10 to 50 mm";
constexpr std::string_view kArms = "Umberger 2008 studied walking with the arms held";
constexpr std::string_view kIncline = "engineering: the range of treadmills, 15 % is 8.5 deg";
constexpr std::string_view kSpeed =
    "range of the five speeds of Schwartz 2008 for adults; recalled: Bohannon 1997, comfortable 1.2-1.4 m/s";
constexpr std::string_view kValgus =
    "engineering: frontal knee alignment of most people lies within +-10 deg, a little more for seeing its effect";
constexpr std::string_view kHeight =
    "engineering: nearly all adults; segment lengths scale with height (Drillis and Contini 1966)";
constexpr std::string_view kMass =
    "de Leva 1996 segment parameters; engineering: range of adult body mass they are scaled over";
constexpr std::string_view kSexSource = "de Leva 1996: segment parameters by sex";

using Id = ParameterId;
using Unit = ParameterUnit;

// clang-format off
constexpr EnumArray<ParameterId, ParameterInfo, kParameterCount> kTable{{
    {Id::PelvisTilt, "pelvis.tilt", "Pelvis tipped forward", "Anterior pelvic tilt", Unit::Degrees, -20, 20, 0, 1, Region::Pelvis,
     "Positive: the front of the pelvis goes down, the low back hollows. Negative: the tail is tucked under.", kContract},
    {Id::PelvisObliquity, "pelvis.obliquity", "Right hip higher", "Pelvic obliquity, right up", Unit::Degrees, -12, 12, 0, 1,
     Region::Pelvis, "Positive: the right side of the pelvis is higher. Negative: the left side.", kContract},
    {Id::PelvisRotation, "pelvis.rotation", "Right hip forward", "Pelvic rotation, right forward", Unit::Degrees, -20, 20, 0, 1,
     Region::Pelvis, "Positive: the right side of the pelvis is in front. Negative: the left side.", kContract},
    {Id::FootToeOutR, "foot.toe_out.right", "Right toes point out", "Right external foot progression", Unit::Degrees, -30, 40, 0,
     1, Region::Feet, "Positive: the right foot is set down with the toes turned outward. Negative: inward.", kContract},
    {Id::FootToeOutL, "foot.toe_out.left", "Left toes point out", "Left external foot progression", Unit::Degrees, -30, 40, 0, 1,
     Region::Feet, "Positive: the left foot is set down with the toes turned outward. Negative: inward.", kContract},
    {Id::FootPronationR, "foot.pronation.right", "Right foot rolls in", "Right hindfoot eversion", Unit::Degrees, -15, 15, 0, 1,
     Region::Feet, "Positive: the right heel leans outward and the arch is lowered. Negative: a high arch.", kWedge},
    {Id::FootPronationL, "foot.pronation.left", "Left foot rolls in", "Left hindfoot eversion", Unit::Degrees, -15, 15, 0, 1,
     Region::Feet, "Positive: the left heel leans outward and the arch is lowered. Negative: a high arch.", kWedge},
    {Id::LegLengthR, "leg.length.right", "Right leg longer", "Right structural leg length", Unit::Millimetres, -40, 40, 0, 1,
     Region::Legs, "Positive: the bones of the right leg are longer, thigh and shank by their share. Negative: shorter.", kLeg},
    {Id::LegLengthL, "leg.length.left", "Left leg longer", "Left structural leg length", Unit::Millimetres, -40, 40, 0, 1,
     Region::Legs, "Positive: the bones of the left leg are longer, thigh and shank by their share. Negative: shorter.", kLeg},
    {Id::LegKneeValgusR, "leg.knee_valgus.right", "Right knock-knee", "Right genu valgum", Unit::Degrees, -12, 12, 0, 1,
     Region::Legs, "Positive: the right knee is bent inward (knock-knee). Negative: outward (bow-leg).", kValgus},
    {Id::LegKneeValgusL, "leg.knee_valgus.left", "Left knock-knee", "Left genu valgum", Unit::Degrees, -12, 12, 0, 1,
     Region::Legs, "Positive: the left knee is bent inward (knock-knee). Negative: outward (bow-leg).", kValgus},
    {Id::LegTibialTorsionR, "leg.tibial_torsion.right", "Right shin twisted out", "Right external tibial torsion", Unit::Degrees, -25, 30, 0, 1, Region::Legs,
     "Positive: the bones of the right shin are twisted outward, the foot points out when the knee points ahead. Negative: inward.", kTorsion},
    {Id::LegTibialTorsionL, "leg.tibial_torsion.left", "Left shin twisted out", "Left external tibial torsion", Unit::Degrees, -25, 30, 0, 1, Region::Legs,
     "Positive: the bones of the left shin are twisted outward, the foot points out when the knee points ahead. Negative: inward.", kTorsion},
    {Id::LegFemoralAnteversionR, "leg.femoral_anteversion.right", "Right thigh twisted in", "Right femoral anteversion", Unit::Degrees, -20, 35, 0, 1, Region::Legs,
     "Positive: the neck of the right thigh bone points further forward, which turns knee and foot inward. Negative: outward.", kAnteversion},
    {Id::LegFemoralAnteversionL, "leg.femoral_anteversion.left", "Left thigh twisted in", "Left femoral anteversion", Unit::Degrees, -20, 35, 0, 1, Region::Legs,
     "Positive: the neck of the left thigh bone points further forward, which turns knee and foot inward. Negative: outward.", kAnteversion},
    {Id::SpineLordosis, "spine.lordosis", "Hollow low back", "Lumbar lordosis", Unit::Degrees, -25, 25, 0, 1, Region::Trunk,
     "Positive: the low back is more hollow. Negative: flatter.", kLordosis},
    {Id::SpineKyphosis, "spine.kyphosis", "Round upper back", "Thoracic kyphosis", Unit::Degrees, -15, 35, 0, 1, Region::Trunk,
     "Positive: the upper back is rounder. Negative: flatter.", kKyphosis},
    {Id::SpineScoliosis, "spine.scoliosis", "Side curve of the low back", "Lumbar scoliosis, convex right", Unit::Degrees, -25, 25, 0, 1, Region::Trunk,
     "Positive: the low back is curved sideways, bulging to the right. Negative: to the left.", kScoliosis},
    {Id::TrunkLean, "trunk.lean", "Trunk leans right", "Lateral trunk lean, right", Unit::Degrees, -15, 15, 0, 1, Region::Trunk,
     "Positive: the trunk leans to the right. Negative: to the left.", kContract},
    {Id::TrunkSway, "trunk.sway", "Trunk sways over the standing leg", "Lateral trunk sway (Duchenne)", Unit::Degrees, 0, 15, 0, 1, Region::Trunk,
     "Walking, the trunk leans over whichever leg carries it. Standing, nothing changes.", kSway},
    {Id::TrunkForwardLean, "trunk.forward_lean", "Trunk leans forward", "Forward trunk lean", Unit::Degrees, -10, 40, 0, 1, Region::Trunk,
     "Positive: the trunk leans forward. Negative: backward.", kForwardLean},
    {Id::TrunkRotation, "trunk.rotation", "Right shoulder forward", "Trunk rotation, right forward", Unit::Degrees, -20, 20, 0, 1, Region::Trunk,
     "Positive: the chest is turned so that the right shoulder is in front. Negative: the left.", kContract},
    {Id::HeadForward, "head.forward", "Head pushed forward", "Forward head posture", Unit::Millimetres, -20, 80, 0, 1, Region::Trunk,
     "Positive: the head is carried in front of the shoulders. Negative: drawn back.", kHead},
    {Id::LimitHipExtensionR, "limit.hip_extension.right", "Right hip does not extend", "Right hip extension lost", Unit::Degrees, 0, 30, 0, 1, Region::Limits,
     "How many degrees the right thigh can no longer go back in the hip.", kStiffHip},
    {Id::LimitHipExtensionL, "limit.hip_extension.left", "Left hip does not extend", "Left hip extension lost", Unit::Degrees, 0, 30, 0, 1, Region::Limits,
     "How many degrees the left thigh can no longer go back in the hip.", kStiffHip},
    {Id::LimitKneeExtensionR, "limit.knee_extension.right", "Right knee does not straighten", "Right knee flexion contracture", Unit::Degrees, 0, 35, 0, 1, Region::Limits,
     "The right knee stays bent by at least this much.", kStiffKnee},
    {Id::LimitKneeExtensionL, "limit.knee_extension.left", "Left knee does not straighten", "Left knee flexion contracture", Unit::Degrees, 0, 35, 0, 1, Region::Limits,
     "The left knee stays bent by at least this much.", kStiffKnee},
    {Id::LimitDorsiflexionR, "limit.ankle_dorsiflexion.right", "Right ankle does not bend", "Right ankle dorsiflexion lost", Unit::Degrees, 0, 25, 0, 1, Region::Limits,
     "How many degrees the right shin can no longer come forward over the foot.", kStiffAnkle},
    {Id::LimitDorsiflexionL, "limit.ankle_dorsiflexion.left", "Left ankle does not bend", "Left ankle dorsiflexion lost", Unit::Degrees, 0, 25, 0, 1, Region::Limits,
     "How many degrees the left shin can no longer come forward over the foot.", kStiffAnkle},
    {Id::WeakAbductorsR, "weak.hip_abductors.right", "Right hip side muscles weak", "Right hip abductor weakness", Unit::Percent, 0, 80, 0, 1, Region::Limits,
     "How much strength the muscles at the side of the right hip have lost.", kWeak},
    {Id::WeakAbductorsL, "weak.hip_abductors.left", "Left hip side muscles weak", "Left hip abductor weakness", Unit::Percent, 0, 80, 0, 1, Region::Limits,
     "How much strength the muscles at the side of the left hip have lost.", kWeak},
    {Id::LimitHamstringsR, "limit.hamstrings.right", "Right back of thigh short", "Right hamstrings, straight leg raise lost", Unit::Degrees, 0, 40, 0, 1, Region::Limits,
     "How many degrees less the right leg can be raised with the knee straight.", kHamstrings},
    {Id::LimitHamstringsL, "limit.hamstrings.left", "Left back of thigh short", "Left hamstrings, straight leg raise lost", Unit::Degrees, 0, 40, 0, 1, Region::Limits,
     "How many degrees less the left leg can be raised with the knee straight.", kHamstrings},
    {Id::ShoeHeelR, "shoe.heel.right", "Right heel height", "Right heel height", Unit::Millimetres, 0, 80, 0, 1, Region::Shoes,
     "How much higher the right shoe is under the heel than under the ball.", kHeel},
    {Id::ShoeHeelL, "shoe.heel.left", "Left heel height", "Left heel height", Unit::Millimetres, 0, 80, 0, 1, Region::Shoes,
     "How much higher the left shoe is under the heel than under the ball.", kHeel},
    {Id::ShoeLiftR, "shoe.lift.right", "Right sole thickness", "Right sole lift", Unit::Millimetres, 0, 50, 0, 1, Region::Shoes,
     "A sole of this thickness under the whole right foot.", kLift},
    {Id::ShoeLiftL, "shoe.lift.left", "Left sole thickness", "Left sole lift", Unit::Millimetres, 0, 50, 0, 1, Region::Shoes,
     "A sole of this thickness under the whole left foot.", kLift},
    {Id::ShoeWedgeR, "shoe.wedge.right", "Right wedge in the shoe", "Right lateral wedge", Unit::Degrees, -20, 20, 0, 1, Region::Shoes,
     "Positive: a wedge, higher at the outer edge, rolls the right foot in. Negative: higher at the inner edge, rolls it out.", kWedge},
    {Id::ShoeWedgeL, "shoe.wedge.left", "Left wedge in the shoe", "Left lateral wedge", Unit::Degrees, -20, 20, 0, 1, Region::Shoes,
     "Positive: a wedge, higher at the outer edge, rolls the left foot in. Negative: higher at the inner edge, rolls it out.", kWedge},
    {Id::ArmsSwing, "arms.swing", "Arms swing", "Arm swing", Unit::Percent, 0, 100, 100, 5, Region::Trunk,
     "100: the arms swing as usual. 0: they are held still at the sides.", kArms},
    {Id::WalkSpeed, "walk.speed", "Walking speed", "Preferred walking speed", Unit::MetresPerSecond, 0.6, 1.9, 1.25, 0.05,
     Region::Walk, "How fast the person walks.", kSpeed},
    {Id::WalkIncline, "walk.incline", "Uphill", "Incline", Unit::Percent, -15, 15, 0, 1, Region::Walk,
     "Positive: uphill, metres up per hundred metres of floor. Negative: downhill.", kIncline},
    {Id::BodyHeight, "body.height", "Height", "Body height", Unit::Metres, 1.40, 2.05, 1.75, 0.01, Region::Person,
     "How tall the person is, without shoes.", kHeight},
    {Id::BodyMass, "body.mass", "Weight", "Body mass", Unit::Kilograms, 40, 140, 70, 1, Region::Person,
     "How heavy the person is.", kMass},
    {Id::BodySex, "body.sex", "Sex", "Sex", Unit::Sex, 0, 1, 1, 1, Region::Person,
     "f or m: where the mass of the body lies differs a little.", kSexSource},
}};
// clang-format on

constexpr bool table_order_is_enum_order() {
    for (std::size_t i = 0; i < kTable.size(); ++i)
        if (static_cast<std::size_t>(kTable[i].id) != i) return false;
    return true;
}
static_assert(table_order_is_enum_order());

}  // namespace

std::span<const ParameterInfo> parameter_table() { return kTable; }

const ParameterInfo& info(ParameterId id) { return kTable[id]; }

std::string_view unit_text(ParameterUnit unit) {
    switch (unit) {
        case Unit::Degrees: return "deg";
        case Unit::Millimetres: return "mm";
        case Unit::Percent: return "%";
        case Unit::MetresPerSecond: return "m/s";
        case Unit::Metres: return "m";
        case Unit::Kilograms: return "kg";
        case Unit::Sex: return "f,m";
    }
    return "";
}

Result<ParameterId> find_parameter(std::string_view key) {
    const auto same = [&](const ParameterInfo& row) { return row.key == key; };
    if (const auto row = std::ranges::find_if(kTable, same); row != kTable.end()) return row->id;
    const std::string_view shown = shown_part(key);
    const auto distance = [&](const ParameterInfo& row) { return edit_distance(shown, row.key); };
    const auto nearest = std::ranges::min_element(kTable, {}, distance);
    return Error{std::string(shown), "unknown key", "a known key, the nearest is " + std::string(nearest->key)};
}

ParameterId mirrored(ParameterId id) {
    const auto step = [&](int by) { return static_cast<ParameterId>(static_cast<int>(id) + by); };
    if (info(id).key.ends_with(".right")) return step(1);
    if (info(id).key.ends_with(".left")) return step(-1);
    return id;
}

double mirror_sign(ParameterId id) {
    constexpr std::array kTurned{Id::PelvisObliquity, Id::PelvisRotation, Id::SpineScoliosis, Id::TrunkLean,
                                 Id::TrunkRotation};
    return std::ranges::find(kTurned, id) != kTurned.end() ? -1.0 : 1.0;
}

}  // namespace bodychain
