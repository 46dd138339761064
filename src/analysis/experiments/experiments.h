// Published experiments and theory relations as data: what was changed, standing or walking, what was measured. Nothing
// here is fitted: the amounts are the studies' own, one set of stiffness and cost values answers all of them.
#pragma once

#include "base/result.h"
#include "scenario/scenario.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bodychain {

enum class Movement : unsigned char { Standing, Walking };

/// One number of a curve over the own side's cycle.
enum class Statistic : unsigned char {
    Mean,
    StanceMean,  // heel strike to toe-off
    FirstPeak,   // largest value in the first half of stance
    SecondPeak,  // largest value in the second half of stance
    Valley,      // smallest value between the two peaks
    Minimum,
    Maximum,
    StanceMinimum,
    Range,      // maximum less minimum
    Asymmetry,  // |maximum + minimum|: how unequal the swing to both sides is
    Rms,
    RmsDemeaned,  // after removing the mean
    Departure,    // RMS difference from the same curve at the first setting
};

/// What a prediction is held against.
enum class Rule : unsigned char {
    Size,       // the measured sign and, where a spread is published, within it
    Direction,  // only the sign is published: measured is 1 or -1
    Null,       // no effect: smaller than a tolerance
    Limit,      // the measured sign, and not more than it
};

/// One outcome of one experiment. `settings` are steps in their order, each "key=value ..." or "neutral", separated by
/// " | "; a key that ends in
/// ".both" sets both sides. With one setting the value itself is judged; with more, the last less the first, and every
/// step must go the same way.
struct Experiment {
    std::string_view id;    // row of the collection, "A01"; relations are "T1"
    std::string_view what;  // in our words
    Movement movement;
    std::string_view settings;
    std::string_view outcome;  // in our words
    std::string_view curve;    // sum of channels: "patella_direction_r+knee_rotation_r"
    Statistic statistic = Statistic::Mean;
    std::string_view per = "";  // the effect is divided by the same effect on this curve
    double factor = 1;          // and multiplied by this
    bool percent = false;       // the effect is in percent of the first setting
    std::string_view unit = "deg";
    Rule rule = Rule::Direction;
    double measured = 1;          // unit; Null: 0
    double spread = 0;            // unit, + and -; 0: none published. Null: the tolerance
    std::string_view source;      // "recalled: " where the figure was not read in the paper
    std::string_view basis = "";  // where spread or tolerance come from, how the experiment was carried over
};

/// Perturbations (A01 ...), standing and walking, and relations of theory (T1 ...).
std::span<const Experiment> standing_experiments();
std::span<const Experiment> walking_experiments();
std::span<const Experiment> theory_relations();

/// A row, or a part of one, that the model cannot express.
struct Unexpressed {
    std::string_view id, what, reason;
};
std::span<const Unexpressed> unexpressed_experiments();

/// The steps of an experiment as text: "neutral", "shoe.lift.right=10".
std::vector<std::string> settings_of(const Experiment& experiment);
/// A step as the posture of the standard person; an error names what is wrong in the table.
Result<Scenario> scenario_of(std::string_view setting);

/// A change smaller than this is none, whatever its sign: numerical noise and orbits of a settled walk. In the
/// experiment's unit.
double dead_band(const Experiment& experiment);

std::string_view text_of(Movement movement);    // "standing", "walking"
std::string_view text_of(Statistic statistic);  // "first peak"
std::string_view text_of(Rule rule);            // "size", "direction", "null", "limit"

}  // namespace bodychain
