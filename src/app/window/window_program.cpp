#include "app/window/window_program.h"

#include "app/controls/preference_keeper.h"
#include "app/window/render_command.h"
#include "app/window/window_app.h"
#include "dynamics/simulate.h"
#include "plan/plan.h"
#include "render/quality.h"
#include "scenario/presets.h"
#include "scene/bones/bone_files.h"
#include "scene/bones/mesh_library.h"
#include "scene/skeleton_scene.h"
#include "scene/values/four_views.h"
#include "scene/values/layer_names.h"
#include "session/walks/acceptance.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>

namespace bodychain {

namespace {

constexpr const char* kForTests = "For tests and figures";
constexpr const char* kAbout =
    "A skeleton walks; change its posture and watch the misalignment travel. For learning, not for diagnosis.\n"
    "Exit status: 0 good, 2 bad input, 3 the walk could not be completed, 1 anything else.";

constexpr const char* kBonesHelp = "Folder with bones of your own, *.glb (see assets/README.md)";

/// Everything that can be typed, not yet checked.
struct Typed {
    ScenarioArguments scenario, render_scenario;
    std::string language, size = "1280x720", render_size = "1280x720", view = "three-quarter", show, png;
    std::string against;
    double phase_pct = 0;
    bool dark = false, light = false, plain = false, tour = false, remember = false, standing = false, no_ghost = false,
         muscles = false, outline = false, as_window = false;
    WindowOptions window;
};

std::string one_line(std::string text) {
    std::ranges::replace(text, '\n', ' ');
    while (text.ends_with(' ')) text.pop_back();
    return text;
}

int bad_input(const std::string& line) {
    std::cerr << line << '\n';
    return kExitBadInput;
}

std::string show_help() {
    return "Only these besides the bones: all, none, lines (all but muscles and outline), or some of " + layer_names() +
           "; figures are shown in the window only";
}

void add_window_options(CLI::App& app, Typed& t) {
    add_scenario_arguments(app, t.scenario);
    app.add_option("--size", t.size, "Size of the window")->type_name("WxH");
    app.add_option("--view", t.view, "First view: " + view_names() + ", or four at once");
    app.add_option("--show", t.show, show_help())->type_name("NAME,...");
    app.add_option("--phase", t.phase_pct, "Start paused at this percent of the step cycle")
        ->check(CLI::Range(0.0, 100.0));
    app.add_option("--ui-scale", t.window.ui_scale,
                   "Size of text and controls, 0.75 to 3; without it, what the display asks for")
        ->check(CLI::Range(0.75, 3.0));
    app.add_flag("--dark", t.dark, "Dark colours");
    app.add_flag("--light", t.light, "Light colours")->excludes("--dark");
    app.add_option("--bones", t.window.bones, kBonesHelp)->type_name("FOLDER");
    app.add_flag("--stand", t.standing, "Start standing instead of walking");
    app.add_flag("--clinical", t.window.clinical, "Clinical instead of plain words");
    app.add_flag("--plain", t.plain, "Plain words")->excludes("--clinical");
    app.add_flag("--tour", t.tour, "Offer the tour, whether or not it was seen");
    app.add_option("--language", t.language, language_codes() + "; without it, the language of the system")
        ->type_name("CODE");
    app.add_flag("--curves", t.window.curves, "Start with the curves of joints and loads unfolded");
    app.add_option("--against", t.against, "Compare with this as A: a file, preset:NAME, or neutral")
        ->type_name("FILE");
    app.add_flag("--beside", t.window.beside, "A and B side by side instead of over each other");
}

void add_test_options(CLI::App& app, Typed& t) {
    app.add_option("--frames", t.window.frames, "End after so many frames with a skeleton")
        ->check(CLI::Range(1, 1000000))
        ->group(kForTests);
    app.add_flag("--settle", t.window.settle, "Count these frames only once the physics has answered")
        ->group(kForTests);
    app.add_option("--screenshot", t.window.screenshot, "Write the last of these frames")
        ->type_name("PNG")
        ->group(kForTests);
    app.add_option("--places", t.window.places, "Keep a list of where every control is")
        ->type_name("FILE")
        ->group(kForTests);
    app.add_option("--quality", t.window.quality, "Draw at this level instead of the best that the time allows")
        ->check(CLI::Range(0, kQualityLevels - 1))
        ->group(kForTests);
    app.add_flag("--remember", t.remember,
                 "Remember settings also with one of these, which else neither read nor write them")
        ->group(kForTests);
    app.add_flag("--timing", t.window.timing, "Draw as fast as possible and print how long starting and drawing took")
        ->group(kForTests);
}

CLI::App* add_render(CLI::App& app, Typed& t) {
    CLI::App* render = app.add_subcommand("render", "Draw one picture without a window");
    add_scenario_arguments(*render, t.render_scenario);
    render->add_option("--png", t.png, "File to write")->type_name("FILE")->required();
    render->add_option("--view", t.view,
                       view_names() + ", or four: front, right, top and three-quarter in one picture");
    render->add_option("--show", t.show, show_help())->type_name("NAME,...");
    render->add_option("--phase", t.phase_pct, "Percent of the step cycle, from right heel strike")
        ->check(CLI::Range(0.0, 100.0));
    render->add_option("--size", t.render_size, "Size of the picture")->type_name("WxH");
    render->add_flag("--dark", t.dark, "Dark colours");
    render->add_option("--bones", t.window.bones, kBonesHelp)->type_name("FOLDER");
    render->add_flag("--stand", t.standing, "Standing instead of walking");
    render->add_flag("--no-ghost", t.no_ghost, "Without the neutral walk beside it");
    render->add_flag("--muscles", t.muscles, "With the main muscles");
    render->add_flag("--outline", t.outline, "With the outline of the body, translucent");
    render->add_flag("--as-window", t.as_window, "From where the window's camera stands")->group(kForTests);
    return render;
}

Error bad_view(const std::string& text) { return {"--view", "unknown view " + text, view_names() + " or four"}; }
Error bad_size(const std::string& text) {
    return {"--size", "cannot read " + text, "WIDTHxHEIGHT such as 1280x720, each 16 to 8192"};
}

Error bad_language(const std::string& text) { return {"--language", "unknown language " + text, language_codes()}; }

Result<std::vector<Mesh>> meshes_of(const std::string& folder) {
    return folder.empty() ? Result<std::vector<Mesh>>(build_meshes()) : build_meshes(folder);
}

std::optional<Error> read_layers(const std::string& typed, SceneLayers& into) {
    if (typed.empty()) return std::nullopt;
    const auto layers = parse_layers(typed);
    if (!layers) return layers.error();
    into = layers.value();
    return std::nullopt;
}

std::optional<Error> read_against(Typed& t) {
    t.window.compared = !t.against.empty() || t.window.beside;
    if (t.against.empty() || t.against == "neutral") return std::nullopt;
    auto a = open_scenario(t.against);
    if (!a) return a.error();
    t.window.against = std::make_shared<const Scenario>(std::move(a.value()));
    return std::nullopt;
}

int run_window(Typed& t, const CLI::App& app, Clock::time_point start) {
    const bool four = t.view == kFourViewsName;
    const auto view = four ? std::optional(NamedView::ThreeQuarter) : parse_view(t.view);
    if (!view) return bad_input(bad_view(t.view).line());
    const auto size = parse_picture_size(t.size);
    if (!size) return bad_input(bad_size(t.size).line());
    const auto scenario = load_scenario(t.scenario);
    if (!scenario) return bad_input(one_line(scenario.error().line()));
    take_back_scenario(t.scenario.sets, t.scenario.file);
    if (!is_preset_name(t.scenario.file)) t.window.file = t.scenario.file;
    if (auto error = read_layers(t.show, t.window.layers)) return bad_input(one_line(error->line()));
    WindowOptions& o = t.window;
    const auto language = t.language.empty() ? std::optional(system_language()) : language_of(t.language);
    if (!language) return bad_input(bad_language(t.language).line());
    o.language = *language;
    if (auto error = read_against(t)) return bad_input(one_line(error->line()));
    auto meshes = meshes_of(o.bones);
    if (!meshes) return bad_input(one_line(meshes.error().line()));
    o.meshes = std::move(meshes.value());
    o.scenario = scenario.value();
    o.title = o.scenario.name.empty() ? "bodychain" : o.scenario.name + " \u2013 bodychain";
    o.width = size->width_px;
    o.height = size->height_px;
    o.theme = t.dark ? Theme::Dark : Theme::Light;
    o.mode = t.standing ? Mode::Stand : Mode::Walk;
    o.view = *view;
    o.four_views = four;
    if (app.count("--phase") > 0) o.phase_pct = t.phase_pct;
    const auto typed = [&](const char* option) { return app.count(option) > 0; };
    const bool for_tests = o.frames > 0 || !o.places.empty() || !o.screenshot.empty() || o.timing;
    o.remembers = t.remember || !for_tests;
    recall(o,
           {t.dark || t.light, o.clinical || t.plain, typed("--language"), typed("--show"), o.curves, typed("--size")});
    set_language(o.language);  // the first step of the history has a name already
    o.offers_tour = t.tour || (!for_tests && !o.before.tour_seen);
    auto window = WindowApp::create(std::move(o), start);
    if (window) return window.value()->run();
    std::cerr << "bodychain: " << one_line(window.error().line()) << '\n';
    return kExitOther;
}

struct Moved {
    Body body;
    Motion motion;
    std::string trouble;  // why the plan is shown instead of a walk
    int status = kExitGood;
};

// The movement where it is accepted as an answer, as in the window; else the plan that it tried.
Moved moved(const Scenario& scenario, bool standing) {
    SimulationResult result = standing ? simulate_stand(scenario) : simulate_walk(scenario);
    const AcceptanceResult accepted = accept(result, standing ? Mode::Stand : Mode::Walk);
    if (accepted.acceptance == Acceptance::Trusted) return {std::move(result.body), std::move(result.motion), {}};
    Plan plan = standing ? plan_stand(scenario) : plan_walk(scenario);
    const bool doubtful = accepted.acceptance == Acceptance::Doubtful;
    const std::string what = doubtful
                                 ? "the model is unsure here ("
                                 : "the walk could not be completed (" + std::string(text_of(ending_of(result))) + ": ";
    return {std::move(plan.body), std::move(plan.motion), what + english(accepted.message) + ")",
            doubtful ? kExitGood : kExitNotCompleted};
}

int run_render(const Typed& t) {
    RenderOptions o;
    const bool four = t.view == kFourViewsName;
    const auto view = four ? std::optional(NamedView::ThreeQuarter) : parse_view(t.view);
    if (!view) return bad_input(bad_view(t.view).line());
    const auto size = parse_picture_size(t.render_size);
    if (!size) return bad_input(bad_size(t.render_size).line());
    const auto scenario = load_scenario(t.render_scenario);
    if (!scenario) return bad_input(one_line(scenario.error().line()));
    auto meshes = meshes_of(t.window.bones);
    if (!meshes) return bad_input(one_line(meshes.error().line()));
    o.png = t.png;
    o.view = *view;
    o.four_views = four;
    o.phase_pct = t.phase_pct;
    o.width_px = size->width_px;
    o.height_px = size->height_px;
    o.theme = t.dark ? Theme::Dark : Theme::Light;
    if (auto error = read_layers(t.show, o.layers)) return bad_input(one_line(error->line()));
    o.as_window = t.as_window;
    o.meshes = std::move(meshes.value());
    if (t.no_ghost) o.layers.ghost = false;
    o.layers.muscles |= t.muscles;
    o.layers.outline |= t.outline;
    const Scenario neutral = own_neutral(scenario.value());
    const bool changed = hash_of(neutral) != hash_of(scenario.value());
    const Moved now = moved(scenario.value(), t.standing);
    const Moved own = changed ? moved(neutral, t.standing) : Moved{};
    const Mover mover{now.body, now.motion}, beside{own.body, own.motion};
    const int status = render_command(mover, changed ? &beside : nullptr, o);
    if (status != kExitGood || now.trouble.empty()) return status;
    std::cerr << "bodychain render: " << one_line(now.trouble) << "; the picture shows the plan\n";
    return now.status;
}

int parse_and_run(const std::vector<std::string>& arguments, Clock::time_point start) {
    CLI::App app{kAbout, "bodychain"};
    app.set_version_flag("--version", std::string("bodychain ") + BODYCHAIN_VERSION);
    Typed typed;
    add_window_options(app, typed);
    add_test_options(app, typed);
    const CLI::App* render = add_render(app, typed);
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));  // CLI11 takes them last first
    } catch (const CLI::Success& asked) {
        return app.exit(asked);
    } catch (const CLI::ParseError& error) {
        return bad_input("bodychain: " + one_line(error.what()) + " (expected: see bodychain --help)");
    }
    return render->parsed() ? run_render(typed) : run_window(typed, app, start);
}

}  // namespace

int run_window_program(const std::vector<std::string>& arguments) {
    const auto start = Clock::now();
    try {
        return parse_and_run(arguments, start);
    } catch (const std::exception& error) {
        std::cerr << "bodychain: " << one_line(error.what()) << '\n';
        return kExitOther;
    }
}

}  // namespace bodychain
