// Words of the command line to commands.
#include "app/cli/commands.h"
#include "app/cli/validate_options.h"
#include "scenario/presets.h"
#include "words/language/language.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <ostream>

namespace bodychain {

namespace {

constexpr const char* kAbout =
    "How a misalignment travels through the walking or standing body. For learning, not for diagnosis.\n"
    "Exit status: 0 good, 2 bad input, 3 the walk could not be completed, 1 anything else.";

/// Everything that can be typed.
struct Typed {
    ScenarioArguments scenario;
    OutputFiles files;
    std::array<std::string, 2> compared;
    SweepArguments sweep;
    AttributeArguments attribute;
    DistanceArguments distance;
    PresetArguments presets;
    SentenceArguments sentences;
    SelfCheckArguments self_check;
    bool parameters_as_json = false;
    int robustness = 0;
    ValidateArguments validate;
};

/// CLI11's message on one line.
std::string one_line(std::string text) {
    std::ranges::replace(text, '\n', ' ');
    while (text.ends_with(' ')) text.pop_back();
    return text;
}

void add_motion_command(CLI::App& app, const std::string& name, const std::string& help, Typed& typed) {
    CLI::App* command = app.add_subcommand(name, help);
    add_scenario_arguments(*command, typed.scenario);
    command->add_option("--csv", typed.files.csv, "Write every channel as a table")->type_name("FILE");
    command->add_option("--json", typed.files.json, "Write everything as JSON")->type_name("FILE");
}

void add_compare_command(CLI::App& app, Typed& typed) {
    CLI::App* command = app.add_subcommand(
        "compare", "Simulate two postures, walking and standing, and what the second changes in the first");
    command->add_option("A.json", typed.compared[0], "Scenario file of the first posture, or preset:NAME")->required();
    command->add_option("B.json", typed.compared[1], "Scenario file of the second posture, or preset:NAME")->required();
    command->add_option("--json", typed.files.json, "Write every change as JSON")->type_name("FILE");
}

void add_sites_command(CLI::App& app, Typed& typed) {
    CLI::App* command = app.add_subcommand(
        "sites",
        "What the walk asks of knees, hips, back, feet and neck, and which single correction would lower it most");
    add_scenario_arguments(*command, typed.scenario);
    command
        ->add_option("--json", typed.files.json,
                     "Write every quantity as JSON, with what it stands for and on whose word")
        ->type_name("FILE");
}

void add_distance_command(CLI::App& app, Typed& typed) {
    CLI::App* command = app.add_subcommand(
        "distance",
        "What a day's steps ask of knees, hips and low back on the level, uphill and downhill (8 %), and on the "
        "scenario's own slope,\n"
        "against the same person's neutral walk on the same slope; how far they carry, and what half an hour costs.\n"
        "Exit status 3 only where the posture does not walk on its own slope.");
    add_scenario_arguments(*command, typed.scenario);
    command
        ->add_option("--steps", typed.distance.steps, "Steps of a day, both feet counted; 10000 where nothing is said")
        ->type_name("N")
        ->check(CLI::Range(100, 100'000));
    command->add_option("--json", typed.distance.json, "Write every number as JSON")->type_name("FILE");
}

void add_muscles_command(CLI::App& app, Typed& typed) {
    CLI::App* command = app.add_subcommand("muscles",
                                           "Which muscles work longer or shorter, and which of the legs' harder or "
                                           "less hard, than in the same person's neutral walk");
    add_scenario_arguments(*command, typed.scenario);
    command->add_option("--json", typed.files.json, "Write lengths and forces of all as JSON")->type_name("FILE");
}

void add_attribute_command(CLI::App& app, Typed& typed) {
    CLI::App* command = app.add_subcommand(
        "attribute",
        "Simulate the walk with some of the changed parameters at a time: how much of each change comes from which.\n"
        "Shares are Shapley values: the mean of what a parameter adds over every order in which they can be changed; "
        "they sum\n"
        "to the total. Up to 6 parameters every combination is walked; above, orders are drawn and each share has a "
        "standard\n"
        "error. JSON: \"causes\" are the effects of each parameter alone, \"interaction\" the rest of the total.");
    add_scenario_arguments(*command, typed.scenario);
    command->add_flag("--pair-sides", typed.attribute.pair_sides, "Right and left changed alike are one cause");
    command->add_option("--threads", typed.attribute.threads, "Walks at a time; 0, the default, is one for each core")
        ->type_name("N")
        ->check(CLI::Range(0, 256));
    command->add_option("--json", typed.attribute.json, "Write every channel as JSON")->type_name("FILE");
}

void add_sweep_command(CLI::App& app, Typed& typed) {
    CLI::App* command = app.add_subcommand(
        "sweep",
        "Simulate the walk of every combination of some parameters, a row of a table each.\n"
        "Columns: the varied keys, status, the residual, cycles_to_settle (0 = did not settle), and of every channel\n"
        "mean, stance_mean, min and max over its own side's cycle; empty where the walk was not completed.\n"
        "The last key varies fastest; the table is the same for any number of threads.\n"
        "A fall is a row like any other: exit status 3 only where every walk failed.");
    add_scenario_arguments(*command, typed.scenario);
    command->add_option("--vary", typed.sweep.vary, "Vary one parameter: KEY=FROM:TO:STEP; may be repeated")
        ->type_name("KEY=FROM:TO:STEP")
        ->required();
    command->add_option("--threads", typed.sweep.threads, "Walks at a time; 0, the default, is one for each core")
        ->type_name("N");
    command->add_option("--csv", typed.sweep.csv, "File of the table")->type_name("FILE")->required();
}

void add_presets_command(CLI::App& app, Typed& typed) {
    CLI::App* command = app.add_subcommand(
        "presets", "List the ready-made scenarios; preset:NAME stands for one wherever a scenario file does");
    command
        ->add_option("--folder", typed.presets.folder,
                     "Instead: the scenario files of this folder, and what is wrong with any of them")
        ->type_name("FOLDER");
    command
        ->add_option("--json", typed.presets.json, "Write all of them as JSON, with what to look at and on whose word")
        ->type_name("FILE");
}

void add_sentences_command(CLI::App& app, Typed& typed) {
    CLI::App* command = app.add_subcommand("sentences",
                                           "The few sentences that the window says of a walk: what answers, how far it "
                                           "travels, what carries more or less");
    add_scenario_arguments(*command, typed.scenario);
    command->add_flag("--all-presets", typed.sentences.all_presets, "Instead: of every preset");
    command->add_flag("--clinical", typed.sentences.clinical, "In clinical words");
    command->add_option("--language", typed.sentences.language, language_codes() + "; without it, en")
        ->type_name("CODE")
        ->check([](const std::string& code) { return language_of(code) ? std::string() : "not " + language_codes(); });
    command->add_flag("--standing", typed.sentences.standing, "Of the standing posture");
}

void add_self_check_command(CLI::App& app, Typed& typed) {
    CLI::App* command = app.add_subcommand("self-test",
                                           "Three tests to do at home, for learning, not for diagnosis: in front of a "
                                           "mirror, with the back to a wall, sitting on the floor.\n"
                                           "Without answers: the questions. With answers: the posture they speak for, "
                                           "with reasons and sources, the same test done by the\n"
                                           "simulated body, and what its walk says. The scenario gives the person.");
    command->add_option("TEST", typed.self_check.test, "mirror, wall or sitting")->required();
    add_scenario_arguments(*command, typed.scenario);
    command->add_option("--answer", typed.self_check.answers, "An answer: QUESTION=ANSWER; may be repeated")
        ->type_name("QUESTION=ANSWER");
    command->add_option("--json", typed.self_check.json, "Write answers, posture and the scene's course as JSON")
        ->type_name("FILE");
}

void add_commands(CLI::App& app, Typed& typed) {
    app.set_version_flag("--version", std::string("bodychain-cli ") + BODYCHAIN_VERSION);
    app.require_subcommand(1);
    add_motion_command(app, "walk", "Simulate the walk of a posture and its change from the same person's neutral walk",
                       typed);
    add_motion_command(app, "stand", "Simulate standing and its change from the same person's neutral posture", typed);
    add_compare_command(app, typed);
    add_attribute_command(app, typed);
    add_sites_command(app, typed);
    add_distance_command(app, typed);
    add_muscles_command(app, typed);
    add_sweep_command(app, typed);
    add_sentences_command(app, typed);
    add_self_check_command(app, typed);
    add_presets_command(app, typed);
    app.add_subcommand("parameters", "List the posture parameters")
        ->add_flag("--json", typed.parameters_as_json, "As JSON");
    add_validate_command(app, typed.validate);
    CLI::App* bench =
        app.add_subcommand("bench", "Measure the processor time of planning and walking, or how robust the walk is");
    bench->add_option("--json", typed.files.json, "Write the figures as JSON")->type_name("FILE");
    bench
        ->add_option("--robustness", typed.robustness,
                     "Instead: walk N random postures, the ends of all sliders and pushes, twenty cycles each")
        ->type_name("N")
        ->check(CLI::Range(1, 100000));
}

/// "walk, stand, ... or bench".
std::string known_commands(const CLI::App& app) {
    std::string list;
    const auto commands = app.get_subcommands([](const CLI::App*) { return true; });
    for (std::size_t i = 0; i < commands.size(); ++i)
        list += (i == 0 ? "" : i + 1 == commands.size() ? " or " : ", ") + commands[i]->get_name();
    return list;
}

/// CLI11 would say no more than that a command is missing.
std::optional<std::string> command_problem(const CLI::App& app, const std::vector<std::string>& arguments) {
    const std::string expected = " (expected " + known_commands(app) + ": see bodychain-cli --help)";
    if (arguments.empty()) return "no command" + expected;
    const std::string& word = arguments.front();
    const auto is_word = [&](const CLI::App* command) { return command->get_name() == word; };
    if (word.starts_with('-') || !app.get_subcommands(is_word).empty()) return std::nullopt;
    return "unknown command " + one_line(word) + expected;
}

int bad_input(const Error& error, Streams streams) {
    streams.err << one_line(error.line()) << "\n";
    return kExitBadInput;
}

int run_compare_command(const Typed& typed, const Simulators& simulators, Streams streams) {
    const Result<Scenario> a = open_scenario(typed.compared[0]);
    if (!a) return bad_input(a.error(), streams);
    const Result<Scenario> b = open_scenario(typed.compared[1]);
    if (!b) return bad_input(b.error(), streams);
    return run_compare(a.value(), b.value(), typed.files.json, simulators, streams);
}

int run_sweep_command(Typed typed, const Simulators& simulators, Streams streams) {
    take_back_scenario(typed.sweep.vary, typed.scenario.file);
    const Result<Scenario> scenario = load_scenario(typed.scenario);
    if (!scenario) return bad_input(scenario.error(), streams);
    return run_sweep(scenario.value(), typed.sweep, simulators, streams);
}

int run_self_check_command(Typed typed, const Simulators& simulators, Streams streams) {
    take_back_scenario(typed.self_check.answers, typed.scenario.file);
    const Result<Scenario> scenario = load_scenario(typed.scenario);
    if (!scenario) return bad_input(scenario.error(), streams);
    return run_self_check(scenario.value(), typed.self_check, simulators, streams);
}

int run_command(const CLI::App& app, const Typed& typed, const Simulators& simulators, Streams streams) {
    if (app.got_subcommand("parameters")) return run_parameters(typed.parameters_as_json, streams);
    if (app.got_subcommand("presets")) return run_presets(typed.presets, streams);
    if (app.got_subcommand("bench")) return run_bench(typed.files.json, typed.robustness, streams);
    if (app.got_subcommand("validate")) return run_validate_command(typed.validate, simulators, streams);
    if (app.got_subcommand("compare")) return run_compare_command(typed, simulators, streams);
    if (app.got_subcommand("self-test")) return run_self_check_command(typed, simulators, streams);
    if (app.got_subcommand("sweep")) return run_sweep_command(typed, simulators, streams);
    const Result<Scenario> scenario = load_scenario(typed.scenario);
    if (!scenario) return bad_input(scenario.error(), streams);
    if (app.got_subcommand("sentences")) return run_sentences(scenario.value(), typed.sentences, simulators, streams);
    if (app.got_subcommand("muscles")) return run_muscles(scenario.value(), typed.files.json, simulators, streams);
    if (app.got_subcommand("sites")) return run_sites(scenario.value(), typed.files.json, simulators, streams);
    if (app.got_subcommand("distance")) return run_distance(scenario.value(), typed.distance, simulators, streams);
    if (app.got_subcommand("attribute")) return run_attribute(scenario.value(), typed.attribute, simulators, streams);
    return app.got_subcommand("walk") ? run_walk(scenario.value(), typed.files, simulators, streams)
                                      : run_stand(scenario.value(), typed.files, simulators, streams);
}

int parse_and_run(const std::vector<std::string>& arguments, const Simulators& simulators, Streams streams) {
    CLI::App app{kAbout, "bodychain-cli"};
    Typed typed;
    add_commands(app, typed);
    if (const auto problem = command_problem(app, arguments)) {
        streams.err << "bodychain-cli: " << *problem << "\n";
        return kExitBadInput;
    }
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));  // CLI11 takes them last first
    } catch (const CLI::Success& asked) {                                           // --help, --version
        return app.exit(asked, streams.out, streams.err);
    } catch (const CLI::ParseError& error) {
        streams.err << "bodychain-cli: " << one_line(error.what()) << " (expected: see bodychain-cli --help)\n";
        return kExitBadInput;
    }
    return run_command(app, typed, simulators, streams);
}

}  // namespace

int run_program(const std::vector<std::string>& arguments, const Simulators& simulators, Streams streams) {
    try {
        const int status = parse_and_run(arguments, simulators, streams);
        streams.out.flush();
        if (streams.out) return status;
        streams.err << "standard output: cannot be written (expected an open pipe or free space on the disk)\n";
        return kExitOther;
    } catch (const std::exception& error) {
        streams.err << "bodychain-cli: " << one_line(error.what()) << "\n";
        return kExitOther;
    }
}

}  // namespace bodychain
