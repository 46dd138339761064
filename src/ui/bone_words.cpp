#include "ui/bone_words.h"

#include <array>

namespace bodychain::ui {

namespace {

struct Names {
    Segment segment;  // right side
    const char* plain;
    const char* clinical;
    bool sided = true;
};

constexpr std::array<Names, 16> kNames{{
    {Segment::Pelvis, "Pelvis", "Pelvis", false},
    {Segment::FemurR, "Thigh bone", "Femur"},
    {Segment::TibiaR, "Shin and kneecap", "Tibia, fibula and patella"},
    {Segment::TalusR, "Ankle bone", "Talus"},
    {Segment::CalcaneusR, "Heel bone", "Calcaneus"},
    {Segment::ForefootR, "Arch and ball of the foot", "Tarsals and metatarsals"},
    {Segment::ToesR, "Toes", "Phalanges of the foot"},
    {Segment::LumbarLower, "Low back, bottom", "L4, L5", false},
    {Segment::LumbarUpper, "Low back", "L1 to L3", false},
    {Segment::ThoraxLower, "Chest, lower part", "T7 to T12 with ribs", false},
    {Segment::ThoraxUpper, "Chest and shoulders", "T1 to T6 with ribs and shoulder girdle", false},
    {Segment::Neck, "Neck", "Cervical spine", false},
    {Segment::Head, "Head", "Skull", false},
    {Segment::HumerusR, "Upper arm", "Humerus"},
    {Segment::ForearmR, "Forearm", "Radius and ulna"},
    {Segment::HandR, "Hand", "Hand"},
}};

}  // namespace

std::string bone_words(Segment segment, bool clinical) {
    for (const Names& n : kNames)
        for (const Side side : kSides) {
            if (!n.sided && side == Side::Left) continue;
            if ((n.sided ? on_side(n.segment, side) : n.segment) != segment) continue;
            const std::string name = clinical ? n.clinical : n.plain;
            return n.sided ? name + (side == Side::Right ? ", right" : ", left") : name;
        }
    return "";
}

}  // namespace bodychain::ui
