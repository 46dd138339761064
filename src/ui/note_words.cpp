#include "ui/note_words.h"

#include "scene/mesh_names.h"
#include "ui/note_strings.h"
#include "ui/strings.h"
#include "ui/value_text.h"

#include <cmath>
#include <numbers>

namespace bodychain::ui {

namespace {

std::string degrees(double rad) { return shown_number(rad * 180 / std::numbers::pi, 0) + text::kDegree; }
std::string signed_degrees(double rad) { return shown_change(rad * 180 / std::numbers::pi, 0) + text::kDegree; }
std::string centimetres(double m) { return shown_number(100 * m, 0) + text::kCentimetres; }
bool none(double rad) { return std::fabs(rad) * 180 / std::numbers::pi < 0.5; }

std::string outward(double rad) {
    if (none(rad)) return text::kStraightAhead;
    return degrees(std::fabs(rad)) + (rad > 0 ? text::kOut : text::kIn);
}

std::string level(double rad) {
    if (none(rad)) return text::kLevel;
    return std::string(rad > 0 ? text::kRightHigher : text::kLeftHigher) + degrees(std::fabs(rad));
}

// "T4" .. "L5", "S1".
std::string level_name(int vertebra) { return vertebra > 23 ? "S1" : std::string(mesh_name(static_cast<MeshId>(index(MeshId::C1) + vertebra))); }

std::string side_bend(const Note& n, bool clinical) {
    if (none(n.value)) return clinical ? text::kNoCobb : text::kStraightBack;
    const bool right = n.side == Side::Right;
    if (clinical) return degrees(n.value) + " " + level_name(n.upper) + "\u2013" + level_name(n.lower) + (right ? text::kConvexRight : text::kConvexLeft);
    return (right ? text::kBulgesRight : text::kBulgesLeft) + degrees(n.value);
}

std::string plain(const Note& n) {
    switch (n.kind) {
        case NoteKind::FootDirection:
        case NoteKind::KneecapDirection:
        case NoteKind::PrintDirection: return outward(n.value);
        case NoteKind::Step: return text::kStep + centimetres(n.value) + text::kLong + centimetres(n.second) + text::kWide;
        case NoteKind::StandingWidth: return centimetres(n.value) + text::kApart;
        case NoteKind::PelvisLevel:
        case NoteKind::ShoulderLevel: return level(n.value);
        case NoteKind::SideBend: return side_bend(n, false);
        case NoteKind::Kyphosis: return text::kUpperBackRound + degrees(n.value);
        case NoteKind::Lordosis: return text::kLowBackHollow + degrees(n.value);
        case NoteKind::FloorForce: return shown_number(n.value, 2) + text::kBodyWeights;
    }
    return "";
}

std::string clinical(const Note& n) {
    switch (n.kind) {
        case NoteKind::FootDirection: return text::kFootProgression + signed_degrees(-n.value);
        case NoteKind::KneecapDirection: return text::kPatella + signed_degrees(-n.value);
        case NoteKind::PrintDirection: return signed_degrees(-n.value);
        case NoteKind::Step: return text::kStepClinical + centimetres(n.value) + text::kStepWidth + centimetres(n.second);
        case NoteKind::StandingWidth: return text::kBaseOfSupport + centimetres(n.value);
        case NoteKind::PelvisLevel: return text::kObliquity + signed_degrees(n.value);
        case NoteKind::ShoulderLevel: return text::kShoulders + signed_degrees(n.value);
        case NoteKind::SideBend: return side_bend(n, true);
        case NoteKind::Kyphosis: return text::kKyphosis + degrees(n.value);
        case NoteKind::Lordosis: return text::kLordosis + degrees(n.value);
        case NoteKind::FloorForce: return shown_number(n.value, 2) + text::kBodyWeights;
    }
    return "";
}

}  // namespace

std::string note_words(const Note& note, bool is_clinical) { return is_clinical ? clinical(note) : plain(note); }

}  // namespace bodychain::ui
