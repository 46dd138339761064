// sentences: what the window says of a walk, without the window.
#include "words/sentences.h"
#include "app/cli/commands.h"
#include "scenario/presets.h"
#include "session/walks/settled_answer.h"
#include "words/strings/sentence_strings.h"
#include "words/strings/strings.h"

#include <ostream>

namespace bodychain {

namespace {

Engines engines_of(const Simulators& simulators) {
    Engines engines = real_engines();
    engines.simulate_walk = [&](const Scenario& scenario, const SimulateOptions&) { return simulators.walk(scenario); };
    engines.simulate_stand = [&](const Scenario& scenario, const SimulateOptions&) {
        return simulators.stand(scenario);
    };
    return engines;
}

/// Prints them; whether the posture works.
bool tell(const Answer& answer, const Scenario& scenario, bool clinical, const std::string& indent, Streams streams) {
    if (failed(answer)) {
        streams.err << (answer.acceptance == Acceptance::Fell ? "fell: " : "diverged: ") << english(answer.message)
                    << "\n";
        return false;
    }
    if (!answer.neutral) {
        streams.err << "the same person's neutral " << (answer.mode == Mode::Walk ? "walk" : "posture")
                    << " could not be completed: nothing to compare with\n";
        return false;
    }
    if (answer.acceptance == Acceptance::Doubtful)
        streams.out << indent << text::kDoubtful << ". " << english(answer.message) << " " << text::kOfThePlan << "\n";
    const std::vector<std::string> told = sentences(answer, scenario.posture, clinical);
    for (const std::string& sentence : told) streams.out << indent << sentence << "\n";
    if (told.empty()) streams.out << indent << text::kNothingRelevant << "\n";
    return true;
}

}  // namespace

int run_sentences(const Scenario& scenario, const SentenceArguments& arguments, const Simulators& simulators,
                  Streams streams) {
    std::vector<Preset> asked{{"", scenario}};
    if (arguments.all_presets) asked = built_in_presets();
    set_language(language_of(arguments.language).value_or(Language::English));
    Runner runner(engines_of(simulators));
    bool good = true;
    for (const Preset& preset : asked) {
        const auto answer = settled_answer(runner, preset.scenario, arguments.standing ? Mode::Stand : Mode::Walk);
        if (!answer) {
            streams.err << "bodychain-cli: this posture could not even be planned\n";
            return kExitOther;
        }
        if (arguments.all_presets)
            streams.out << "preset:" << preset.key << "  " << translated(preset.scenario.name) << "\n";
        good &= tell(*answer, preset.scenario, arguments.clinical, arguments.all_presets ? "    " : "", streams);
    }
    return good ? kExitGood : kExitNotCompleted;
}

}  // namespace bodychain
