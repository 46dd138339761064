// Published experiments and relations of theory as data: what was changed, standing or walking, and what was measured.
// Nothing is fitted to them: the amounts are those of the studies, and one set of model values answers all of them.
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
    Asymmetry,  // |maximum + minimum|: how unequal the excursions to both sides are
    Rms,
    RmsDemeaned,  // after removing the mean
    Departure,    // RMS difference from the same curve at the first setting
    // Of a part of the cycle.
    PartMean,
    PartMaximum,
    PartMinimum,
    PartDeparture,    // largest difference from the same curve at the first setting, with its sign
    SecondLessFirst,  // SecondPeak less FirstPeak
};

/// Percent of the own side's cycle, both ends included.
struct CyclePart {
    int from = 0, to = 100;
};

/// A size is inside from low to high; none where both are 0.
struct SizeBand {
    double low = 0, high = 0;
};

/// How a prediction is judged.
enum class Rule : unsigned char {
    Size,       // the measured sign and, where a spread is published, within it
    Direction,  // only the sign is published: measured is 1 or -1
    Null,       // no effect: smaller than a tolerance
    Limit,      // the measured sign, and not more than it
};

/// One outcome of one experiment. `settings` are steps in order, separated by " | ", each "neutral" or "key=value ...";
/// a key that ends in ".both" sets both sides. With one setting the value itself is judged; with more, the last less
/// the first, and every step must go the same way.
struct Experiment {
    std::string_view id;    // row of the collection, "A01"; relations are "T1"
    std::string_view what;  // in our words
    Movement movement;
    std::string_view settings;
    std::string_view outcome;  // in our words
    std::string_view curve;    // sum of channels: "patella_direction_r+knee_rotation_r"
    Statistic statistic = Statistic::Mean;
    CyclePart part = {};         // for the Part statistics
    std::string_view less = "";  // the same statistic of this curve is taken off
    std::string_view per = "";   // the effect is divided by the effect on this curve
    double factor = 1;           // and multiplied by this
    bool percent = false;        // the effect is in percent of the first setting
    std::string_view unit = "deg";
    Rule rule = Rule::Direction;
    double measured = 1;          // unit; Null: 0
    double spread = 0;            // unit, + and -; 0: none published. Null: the tolerance
    SizeBand band = {};           // unit; where the spread is not the same to both sides
    std::string_view source;      // "recalled: " where the figure was not read in the paper
    std::string_view basis = "";  // where spread or tolerance come from, and how the experiment was transferred
};

/// Perturbations (A01 ...), standing and walking, and relations of theory (T1 ...).
std::span<const Experiment> standing_experiments();
std::span<const Experiment> walking_experiments();
std::span<const Experiment> theory_relations();
/// Rows of walking_experiments() that turn or wedge one foot, with both; the id is the row's with a "b".
std::span<const Experiment> both_feet_experiments();
/// Further perturbations (D01 ...).
std::span<const Experiment> further_experiments();
/// Of these, those with an even number are held out: nobody looks at them while the model is built.
bool held_out(const Experiment& experiment);

/// Whether a size was published with how far it spreads.
bool has_spread(const Experiment& experiment);

/// An experiment, or a part of one, that the model cannot express.
struct Unexpressed {
    std::string_view id, what, reason;
};
std::span<const Unexpressed> unexpressed_experiments();

/// The steps of an experiment as text: "neutral", "shoe.lift.right=10".
std::vector<std::string> settings_of(const Experiment& experiment);
/// A step as the posture of the standard person; an error names what is wrong in the table.
Result<Scenario> scenario_of(std::string_view setting);

/// A change smaller than this counts as none, whatever its sign: numerical noise, and the orbit of a settled walk. In
/// the unit of the experiment.
double dead_band(const Experiment& experiment);

std::string_view text_of(Movement movement);    // "standing", "walking"
std::string_view text_of(Statistic statistic);  // "first peak"
std::string_view text_of(Rule rule);            // "size", "direction", "null", "limit"

}  // namespace bodychain
