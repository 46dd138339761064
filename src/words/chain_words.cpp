#include "words/chain_words.h"

#include "base/enum_array.h"
#include "words/channel_words.h"
#include "words/clauses.h"
#include "words/parameter_words.h"
#include "words/strings/chain_strings.h"
#include "words/strings/curve_strings.h"
#include "words/strings/strings.h"
#include "words/unit_text.h"
#include "words/value_text.h"

#include <array>
#include <cmath>

namespace bodychain {

namespace {

// The links without their sides.
enum class Kind : unsigned char { Foot, Knee, Hip, Pelvis, LowBack, Chest, Shoulder, Head };

Kind kind_of(ChainLink link) {
    constexpr std::array<Kind, kChainLinks> kKinds{Kind::Foot,  Kind::Foot,     Kind::Knee,     Kind::Knee,
                                                   Kind::Hip,   Kind::Hip,      Kind::Pelvis,   Kind::LowBack,
                                                   Kind::Chest, Kind::Shoulder, Kind::Shoulder, Kind::Head};
    return kKinds[index(link)];
}

struct Whys {
    Text here, up, down, across;  // by the direction in which the link lies from its cause
};
// clang-format off
constexpr EnumArray<Kind, Whys, 8> kWhys{{
    {text::kWhyFootHere, text::kWhyFootDown, text::kWhyFootDown, text::kWhyFootAcross},
    {text::kWhyKneeHere, text::kWhyKneeUp, text::kWhyKneeDown, text::kWhyKneeAcross},
    {text::kWhyHipHere, text::kWhyHipUp, text::kWhyHipDown, text::kWhyHipAcross},
    {text::kWhyPelvisHere, text::kWhyPelvisUp, text::kWhyPelvisDown, text::kWhyPelvisUp},
    {text::kWhyBackHere, text::kWhyBackUp, text::kWhyBackDown, text::kWhyBackUp},
    {text::kWhyChestHere, text::kWhyChestUp, text::kWhyChestHere, text::kWhyChestUp},
    {text::kWhyShoulder, text::kWhyShoulder, text::kWhyShoulder, text::kWhyShoulder},
    {text::kWhyHeadHere, text::kWhyHead, text::kWhyHead, text::kWhyHead},
}};
// clang-format on

}  // namespace

const char* link_name(ChainLink link, bool clinical) {
    switch (kind_of(link)) {
        case Kind::Foot: return clinical ? text::kAnkleLink : text::kFootLink;
        case Kind::Knee: return text::kKneeLink;
        case Kind::Hip: return text::kHipLink;
        case Kind::Pelvis: return text::kPelvisLink;
        case Kind::LowBack: return clinical ? text::kLumbarLink : text::kLowBackLink;
        case Kind::Chest: return clinical ? text::kThoraxLink : text::kChestLink;
        case Kind::Shoulder: return text::kShoulderLink;
        case Kind::Head: return clinical ? text::kNeckLink : text::kHeadLink;
    }
    return "";
}

std::string full_link_name(ChainLink link, bool clinical) {
    const std::string name = link_name(link, clinical);
    const auto side = side_of(link);
    if (!side) return name;
    return filled_in(*side == Side::Left ? text::kLeftOf : text::kRightOf, {name, small(name)});
}

const char* plane_name(Plane plane, bool clinical) {
    switch (plane) {
        case Plane::Sagittal: return clinical ? text::kSagittal : text::kPlainSagittal;
        case Plane::Frontal: return clinical ? text::kFrontal : text::kPlainFrontal;
        case Plane::Transverse: return clinical ? text::kTransverse : text::kPlainTransverse;
    }
    return "";
}

std::string link_change_name(ChainLink link, Plane plane, bool clinical, bool positive) {
    const LinkChannel channel = link_channel(link, plane);
    if (kind_of(link) == Kind::Shoulder && plane == Plane::Frontal)
        return positive ? text::kShoulderUp : text::kShoulderDown;
    if (kind_of(link) == Kind::Shoulder && plane == Plane::Transverse)
        return positive ? text::kShoulderForward : text::kShoulderBack;
    const ChannelInfo* info = find_channel(channel.key);
    if (!info) return {};
    const ChannelWords* plain = clinical ? nullptr : find_channel_words(info->key);
    // A link of the midline is shown by the curve of the right side, so its words name that side.
    const bool of_right = !side_of(link) && info->sided;
    return (plain ? std::string(positive ? plain->more : plain->less) : std::string(translated(info->clinical))) +
           (of_right ? std::string(", ") + text::kRight : "");
}

std::string link_change_number(double deg, bool clinical) {
    return (clinical ? shown_change(deg, 1) : shown_number(std::fabs(deg), 1)) + text::kDegree;
}

const char* why_link_answers(ChainLink cause, ChainLink link) {
    const Whys& whys = kWhys[kind_of(link)];
    switch (direction(cause, link)) {
        case Direction::Here: return whys.here;
        case Direction::Up: return whys.up;
        case Direction::Down: return whys.down;
        case Direction::Across:
        case Direction::Diagonal: return whys.across;
    }
    return "";
}

const char* direction_name(Direction way) {
    switch (way) {
        case Direction::Here: return "";
        case Direction::Up: return text::kReachUp;
        case Direction::Down: return text::kReachDown;
        case Direction::Across: return text::kReachAcross;
        case Direction::Diagonal: return text::kReachDiagonal;
    }
    return "";
}

std::string cause_words(const Cause& cause, const Scenario& scenario, bool clinical) {
    const ParameterInfo& p = info(cause.parameters.front());
    return parameter_name(p.id, clinical) + " " + shown_number(scenario.posture.get(p.id), decimals_for(p.step)) +
           unit_after_number(p.unit);
}

}  // namespace bodychain
