#include "ui/picture/note_words.h"

#include "scene/bones/mesh_names.h"
#include "words/strings/note_strings.h"
#include "words/strings/strings.h"
#include "words/value_text.h"

#include <cmath>
#include <numbers>

namespace bodychain::ui {

namespace {

std::string degrees(double rad) { return shown_number(rad * 180 / std::numbers::pi, 0) + text::kDegree; }
std::string centimetres(double m) { return shown_number(100 * m, 0) + text::kCentimetres; }
bool none(double rad) { return std::fabs(rad) * 180 / std::numbers::pi < 0.5; }

std::string outward(double rad, bool clinical) {
    if (none(rad)) return clinical ? degrees(0) : text::kStraightAhead;
    return degrees(std::fabs(rad)) + (clinical  ? (rad > 0 ? text::kExternal : text::kInternal)
                                      : rad > 0 ? text::kOut
                                                : text::kIn);
}

std::string level(double rad, const char* none_of_it, const char* right, const char* left) {
    return none(rad) ? none_of_it : (rad > 0 ? right : left) + degrees(std::fabs(rad));
}

std::string level_clinical(double rad) {
    return degrees(std::fabs(rad)) + (none(rad) ? "" : rad > 0 ? text::kRightUp : text::kLeftUp);
}

std::string curve(double rad, const char* usual, const char* other) {
    return (rad >= 0 ? usual : other) + degrees(std::fabs(rad));
}

// "T4" .. "L5", "S1".
std::string level_name(int vertebra) {
    return vertebra > 23 ? "S1" : std::string(mesh_name(static_cast<MeshId>(index(MeshId::C1) + vertebra)));
}

std::string side_bend(const Note& n, bool clinical) {
    if (none(n.value)) return clinical ? text::kNoCobb : text::kStraightBack;
    const bool right = n.side == Side::Right;
    if (clinical)
        return degrees(n.value) + " " + level_name(n.upper) + "\u2013" + level_name(n.lower) +
               (right ? text::kConvexRight : text::kConvexLeft);
    return (right ? text::kBulgesRight : text::kBulgesLeft) + degrees(n.value);
}

std::string plain(const Note& n) {
    switch (n.kind) {
        case NoteKind::FootDirection: return text::kToes + outward(n.value, false);
        case NoteKind::KneecapDirection: return text::kKneecap + outward(n.value, false);
        case NoteKind::PrintDirection: return outward(n.value, false);
        case NoteKind::Step:
            return text::kStep + centimetres(n.value) + text::kLong + centimetres(n.second) + text::kWide;
        case NoteKind::StandingWidth: return centimetres(n.value) + text::kApart;
        case NoteKind::PelvisLevel:
            return level(n.value, text::kHipsLevel, text::kRightHipHigher, text::kLeftHipHigher);
        case NoteKind::ShoulderLevel:
            return level(n.value, text::kShouldersLevel, text::kRightShoulderHigher, text::kLeftShoulderHigher);
        case NoteKind::SideBend: return side_bend(n, false);
        case NoteKind::Kyphosis: return curve(n.value, text::kUpperBackOut, text::kUpperBackIn);
        case NoteKind::Lordosis: return curve(n.value, text::kLowBackIn, text::kLowBackOut);
        case NoteKind::FloorForce: return shown_number(n.value, 2) + text::kBodyWeights;
    }
    return "";
}

std::string clinical(const Note& n) {
    switch (n.kind) {
        case NoteKind::FootDirection: return text::kFootClinical + outward(n.value, true);
        case NoteKind::KneecapDirection: return text::kPatella + outward(n.value, true);
        case NoteKind::PrintDirection: return outward(n.value, true);
        case NoteKind::Step:
            return text::kStepClinical + centimetres(n.value) + text::kAndWidth + centimetres(n.second);
        case NoteKind::StandingWidth: return text::kBaseOfSupport + centimetres(n.value);
        case NoteKind::PelvisLevel: return text::kObliquity + level_clinical(n.value);
        case NoteKind::ShoulderLevel: return text::kShoulders + level_clinical(n.value);
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
