// What a change of one joint means to a reader: where in the chain, how steady, in which part of the step, and whether
// it is only what was set.
#pragma once

#include "scenario/scenario.h"
#include "session/findings/change_ranking.h"

#include <optional>
#include <vector>

namespace bodychain {

/// The chain from the ground up, as level_of() counts its links.
enum class Link : unsigned char { Foot, Knee, Hip, Pelvis, LowBack, Chest, Head };

/// Where in the step of its own side (Perry's phases, the two middle ones from mid-stance on as one name each).
enum class StepPhase : unsigned char { Landing, MidStance, LateStance, PushOff, Swing, BeforeLanding };
StepPhase phase_of(double at_pct, double toe_off_pct);

/// How its size may be told.
enum class Steadiness : unsigned char {
    Steady,    // much the same through the whole step
    Varying,   // always that way, more at times: "up to"
    Brief,     // in one phase only
    ToAndFro,  // a swing of the trunk that became larger or smaller
};

struct Finding {
    RankedChange row;
    Link link = Link::Foot;
    double deg = 0;  // the largest change; of a swing to and fro, the change of its whole range
    Steadiness steadiness = Steadiness::Steady;
    StepPhase phase = StepPhase::MidStance;
    int links_away = 0;      // from the nearest link where something was set
    double lasting_deg = 0;  // half the largest change, half its mean in stance
    double weight = 0;       // for the order: what lasts, bears load and is far counts more
};

/// Where the person changed something.
struct Settings {
    std::vector<Link> links;  // none: nothing was set, or nothing but a slope
    bool right = false, left = false;
    bool slope = false;
};
Settings settings_of(const Posture& posture);

/// Changes of joints of 2 deg or more, the weightiest first: without what the settings themselves say, without what
/// merely repeats a weightier one in other words (the kneecap turns with the thigh), without arms.
std::vector<Finding> findings(const Answer& answer, const Posture& posture);

/// The changes without those that only repeat what was set: the heel of a foot that was rolled in, the pull of a muscle
/// that was weakened.
Changes without_settings(const Changes& changes, const Posture& posture);

}  // namespace bodychain
