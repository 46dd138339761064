// What a change of one joint means to a reader: where in the chain it is, how steady, in which part of the step, and
// whether it is merely what was set.
#pragma once

#include "scenario/scenario.h"
#include "session/findings/change_ranking.h"

#include <optional>
#include <vector>

namespace bodychain {

/// The chain from the ground up, as level_of() counts its links.
enum class Link : unsigned char { Foot, Knee, Hip, Pelvis, LowBack, Chest, Head };

/// In which part of its own side's step a change is largest, after Perry's phases.
enum class StepPhase : unsigned char { Landing, MidStance, LateStance, PushOff, Swing, BeforeLanding };
StepPhase phase_of(double at_pct, double toe_off_pct);

/// How the size of a change can be told.
enum class Steadiness : unsigned char {
    Steady,    // about the same through the whole step
    Varying,   // always in the same direction, at times more: "up to"
    Brief,     // in one phase only
    ToAndFro,  // a swing of the trunk that became larger or smaller
};

struct Finding {
    RankedChange row;
    Link link = Link::Foot;
    double deg = 0;  // the largest change; ToAndFro: the change of the whole range
    Steadiness steadiness = Steadiness::Steady;
    StepPhase phase = StepPhase::MidStance;
    int links_away = 0;      // from the nearest link where something was set
    double lasting_deg = 0;  // the mean of the largest change and the mean change in stance
    double weight = 0;       // for the order: what lasts, bears load and is far away counts more
};

/// Where the person changed something.
struct Settings {
    std::vector<Link> links;  // empty: nothing was set, or only a slope
    bool right = false, left = false;
    bool slope = false;
};
Settings settings_of(const Posture& posture);

/// Changes of joints of 2 deg or more, the weightiest first. Left out are the settings themselves, what merely repeats
/// a weightier change in other words (the kneecap turns with the thigh), and arms.
std::vector<Finding> findings(const Answer& answer, const Posture& posture);

/// The changes without those that merely repeat what was set, such as the heel of a foot that was rolled in, or the
/// moment of a muscle that was weakened.
Changes without_settings(const Changes& changes, const Posture& posture);

}  // namespace bodychain
