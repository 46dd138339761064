#include "ui/guide/lessons.h"

#include "scenario/presets.h"
#include "scene/values/layer_names.h"
#include "words/strings/learn_strings.h"

#include <algorithm>
#include <utility>

namespace bodychain::ui {

namespace {

using Id = ParameterId;

constexpr std::string_view kWithKneecaps = "ghost,footprints,joints,grid,figures,kneecaps",
                           kWithFeet = "ghost,footprints,joints,grid,figures,kneecaps,feet",
                           kWithLevels = "ghost,footprints,joints,grid,figures,levels,spine",
                           kWithForces = "footprints,grid,figures,forces",
                           kWithBalance = "ghost,footprints,joints,grid,figures,mass,levels",
                           kWithPlumb = "ghost,footprints,joints,grid,figures,mass,plumb",
                           kWithNoLines = "ghost,footprints,joints,grid,figures",
                           kWithSpine = "ghost,footprints,joints,grid,figures,spine";
constexpr double kSlow = 0.5, kVerySlow = 0.25;

Lesson walking() {
    return {
        "walking",
        text::kWalkingTitle,
        text::kWalkingPlain,
        text::kWalkingPlain,
        {{text::kWalkingFaster, text::kWalkingFasterWatch, "", {{Id::WalkSpeed, 1.7}}, NamedView::Right, kWithForces},
         {text::kWalkingHill,
          text::kWalkingHillWatch,
          "",
          {{Id::WalkIncline, 6}},
          NamedView::Right,
          kWithForces,
          1,
          Mode::Walk,
          CurvesPage::Distance}},
        {"Paluch 2022, Lancet Public Health 7:e219 (recalled)", "Bull 2020, Br J Sports Med 54:1451 (recalled)",
         "Pocovi 2024, Lancet 404:134 (recalled)"}};
}

Lesson place() {
    return {"place",
            text::kPlaceTitle,
            text::kPlacePlain,
            text::kPlaceClinical,
            {{text::kPlaceFoot, text::kPlaceFootWatch, "one_flat_foot", {}, NamedView::Back, kWithLevels, kSlow},
             {text::kPlaceLeg, text::kPlaceLegWatch, "long_leg", {}, NamedView::Back, kWithLevels, kSlow}},
            {"Khamis and Yizhar 2007, Gait Posture 25:127", "Pinto 2008, Man Ther 13:513",
             "Gurney 2002, Gait Posture 15:195 (recalled)"}};
}

Lesson balance() {
    return {
        "balance",
        text::kBalancingTitle,
        text::kBalancingPlain,
        text::kBalancingClinical,
        {{text::kBalancingHip, text::kBalancingHipWatch, "weak_hip_lean", {}, NamedView::Front, kWithBalance, kSlow},
         {text::kBalancingStand,
          text::kBalancingStandWatch,
          "",
          {{Id::TrunkForwardLean, 20}},
          NamedView::Right,
          kWithPlumb,
          1,
          Mode::Stand}},
        {"Winter 1995, Gait Posture 3:193 (recalled)", "de Leva 1996, J Biomech 29:1223 (recalled)",
         "Trendelenburg 1895 (recalled)", "Neumann 2010, J Orthop Sports Phys Ther 40:82 (recalled)"}};
}

Lesson up() {
    return {"up",
            text::kUpTitle,
            text::kUpPlain,
            text::kUpClinical,
            {{text::kUpFlat, text::kUpFlatWatch, "flat_feet", {}, NamedView::Back, kWithNoLines, kVerySlow},
             {text::kUpOut, text::kUpOutWatch, "duck_feet", {}, NamedView::Front, kWithFeet, kSlow}},
            {"Khamis and Yizhar 2007, Gait Posture 25:127", "Pinto 2008, Man Ther 13:513",
             "Buldt 2013, Gait Posture 38:363 (recalled)"}};
}

Lesson down() {
    return {"down",
            text::kDownTitle,
            text::kDownPlain,
            text::kDownClinical,
            {{text::kDownTilt, text::kDownTiltWatch, "hollow_back", {}, NamedView::Right, kWithSpine, kSlow},
             {text::kDownTurn, text::kDownTurnWatch, "turned_pelvis", {}, NamedView::Top, kWithFeet, kSlow}},
            {"Levine and Whittle 1996, J Orthop Sports Phys Ther 24:130", "Duval 2010, Gait Posture 32:637",
             "Khamis and Yizhar 2007, Gait Posture 25:127"}};
}

Lesson limits() {
    return {"limits",
            text::kLimitsTitle,
            text::kLimitsPlain,
            text::kLimitsClinical,
            {{text::kLimitsTwo, text::kLimitsTwoWatch, "demo", {}, NamedView::ThreeQuarter, kWithKneecaps}},
            {"MODEL.md of this program: what is assumed, on whose word, and where it is wrong"}};
}

Scenario posture_of(const LessonShow& show) {
    if (!show.preset.empty()) {
        const auto found = std::ranges::find(built_in_presets(), show.preset, &Preset::key);
        if (found != built_in_presets().end()) return found->scenario;
    }
    Scenario scenario;
    for (const LessonSetting& s : show.settings) scenario.posture.set(s.id, s.value);
    return scenario;
}

}  // namespace

std::span<const Lesson> lessons() {
    static const std::vector<Lesson> all{walking(), place(), balance(), up(), down(), limits()};
    return all;
}

Edit lesson_edit(const LessonShow& show, const Scenario& now) {
    return {show.label.str(), for_person(posture_of(show), now), {}};
}

Looks looks_of(const ViewState& view) {
    return {view.layers, view.curves.open, static_cast<int>(view.curves.page), static_cast<int>(view.chain.page)};
}

Looks own_looks(const ViewState& view) {
    const Looks now = looks_of(view);
    return view.learn.before && view.learn.set == now ? *view.learn.before : now;
}

namespace {

// Looks at it as the button wants, and leaves the pages.
void show_lesson(const LessonShow& show, const Scenario& shown, ViewState& view) {
    view.learn.before = own_looks(view);
    view.learn.open = view.hint = false;
    view.mode = show.mode;
    view.four_views = false;
    view.follow = true;
    if (const auto layers = parse_layers(show.layers)) view.layers = layers.value();
    view.playback.set_speed(show.speed);
    view.playback.playing = true;
    view.curves.open = show.curves.has_value();
    if (show.curves) view.curves.page = *show.curves;
    view.chain.page = show.changes;
    view.chain.selected.reset();
    view.learn.set = looks_of(view);
    view.gallery.told = shown;
    view.gallery.told->name = show.label.english();
    view.gallery.told->look_at = show.watch.english();
}

}  // namespace

Actions press_lesson(ViewState& view, const Scenario& now, std::size_t which) {
    const Lesson& lesson = lessons()[std::min(view.learn.page, lessons().size() - 1)];
    if (which >= lesson.shows.size()) return {};
    Edit edit = lesson_edit(lesson.shows[which], now);
    show_lesson(lesson.shows[which], edit.next, view);
    return {EditScenario{std::move(edit)}, WholeBody{}, LookFrom{lesson.shows[which].view}};
}

}  // namespace bodychain::ui
