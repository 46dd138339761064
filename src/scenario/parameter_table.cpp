#include "scenario/parameter_table.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <string>
#include <vector>

namespace bodychain {

namespace {

constexpr std::string_view kContract =
    "engineering: range wide enough for common postural deviations, narrow enough to stay walkable";
constexpr std::string_view kWedge =
    "recalled: Khamis and Yizhar 2007 used wedges to 20 deg; engineering: heel eversion in standing rarely passes 15 deg";
constexpr std::string_view kLeg = "recalled: Gurney 2002, leg length differences studied to about 40 mm";
constexpr std::string_view kSpeed =
    "range of the five speeds of Schwartz 2008 for adults; recalled: Bohannon 1997, comfortable 1.2-1.4 m/s";
constexpr std::string_view kValgus =
    "engineering: frontal knee alignment of most people lies within +-10 deg, a little more for seeing its effect";
constexpr std::string_view kHeight =
    "engineering: nearly all adults; segment lengths scale with height (Drillis and Contini 1966)";
constexpr std::string_view kMass = "de Leva 1996 segment parameters; engineering: range of adult body mass they are scaled over";
constexpr std::string_view kSexSource = "de Leva 1996: segment parameters by sex";

using Id = ParameterId;
using Unit = ParameterUnit;

constexpr std::array<ParameterInfo, kParameterCount> kTable{{
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
    {Id::TrunkLean, "trunk.lean", "Trunk leans right", "Lateral trunk lean, right", Unit::Degrees, -15, 15, 0, 1, Region::Trunk,
     "Positive: the trunk leans to the right. Negative: to the left.", kContract},
    {Id::WalkSpeed, "walk.speed", "Walking speed", "Preferred walking speed", Unit::MetresPerSecond, 0.6, 1.9, 1.25, 0.05,
     Region::Walk, "How fast the person walks.", kSpeed},
    {Id::BodyHeight, "body.height", "Height", "Body height", Unit::Metres, 1.40, 2.05, 1.75, 0.01, Region::Person,
     "How tall the person is, without shoes.", kHeight},
    {Id::BodyMass, "body.mass", "Weight", "Body mass", Unit::Kilograms, 40, 140, 70, 1, Region::Person,
     "How heavy the person is.", kMass},
    {Id::BodySex, "body.sex", "Sex", "Sex", Unit::Sex, 0, 1, 1, 1, Region::Person,
     "f or m: where the mass of the body lies differs a little.", kSexSource},
}};

constexpr bool table_order_is_enum_order() {
    for (std::size_t i = 0; i < kTable.size(); ++i)
        if (static_cast<std::size_t>(kTable[i].id) != i) return false;
    return true;
}
static_assert(table_order_is_enum_order());

/// Levenshtein distance: insertions, deletions and exchanges of one character.
std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t exchange = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({exchange, diagonal + 1, row[j] + 1});
        }
    }
    return row[b.size()];
}

}  // namespace

std::span<const ParameterInfo> parameter_table() { return kTable; }

const ParameterInfo& info(ParameterId id) { return kTable[static_cast<std::size_t>(id)]; }

std::string_view unit_text(ParameterUnit unit) {
    switch (unit) {
        case Unit::Degrees: return "deg";
        case Unit::Millimetres: return "mm";
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
    // The key may be pasted from anywhere; a long one is cut in the message and not compared letter by letter.
    const std::string_view shown = key.substr(0, 60);
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
    return id == Id::PelvisObliquity || id == Id::PelvisRotation || id == Id::TrunkLean ? -1.0 : 1.0;
}

}  // namespace bodychain
