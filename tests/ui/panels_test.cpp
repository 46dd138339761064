// Every panel over every shipped scenario, plain and clinical, small and large: no letter is cut off, hidden or over
// another.
#include "scenario/presets.h"
#include "session/walks/attribution_run.h"
#include "session/walks/settled_answer.h"
#include "support/text_watch.h"
#include "ui/changes/sites_page.h"
#include "ui/hand.h"
#include "ui/self_check_shows.h"
#include "words/language/language.h"
#include "words/strings/site_strings.h"
#include "words/strings/strings.h"

#include <imgui_internal.h>
#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace bodychain;
using bodychain::test::Hand;

namespace {

using ui::kChangesPages;
constexpr std::size_t kGroups = 5;  // of scenarios; each is a test case of its own so that they run side by side

struct Size {
    float width, height, scale;
};
constexpr std::array<Size, 6> kSizes{
    {{1280, 720, 0.75f}, {900, 600, 0.75f}, {900, 600, 1}, {1280, 720, 1}, {1920, 1080, 2}, {2560, 1440, 2}}};

/// With the own neutral as A.
ui::CompareNow against_neutral(const Scenario& scenario, const std::shared_ptr<const Answer>& answer) {
    ui::CompareNow now;
    now.other = std::make_shared<const Scenario>(own_neutral(scenario));
    if (!answer || !answer->neutral) return now;
    auto a = std::make_shared<Answer>(*answer);
    a->now = answer->neutral;
    now.answer = a;
    now.figures = std::make_shared<const PairFigures>(pair_figures(*a, *answer));
    now.neutral = a->scenario_hash.size() % 2 == 0;
    now.estimate = answer->acceptance != Acceptance::Trusted;
    return now;
}

/// A shipped scenario with its answers.
struct Shipped {
    std::string key;
    std::size_t number = 0;
    Scenario scenario;
    std::shared_ptr<const Answer> walk, stand;
    AttributionAnswer shares;
};

std::vector<Shipped> group(std::size_t which) {
    std::vector<Preset> all = built_in_presets();
    all.push_back({"neutral", {}});
    all.push_back({"uphill", all.front().scenario});  // the slope has a label of its own
    all.back().scenario.posture.set(ParameterId::WalkIncline, 8);
    const Engines engines = real_engines();
    Runner runner(engines);
    WalkCache cache;
    AttributionOptions options;
    options.sites = true;
    options.order_pairs = 1;
    std::vector<Shipped> shipped;
    for (std::size_t i = which; i < all.size(); i += kGroups) {
        const Scenario& scenario = all[i].scenario;
        shipped.push_back({all[i].key,
                           i,
                           scenario,
                           settled_answer(runner, scenario, Mode::Walk),
                           settled_answer(runner, scenario, Mode::Stand),
                           {hash_of(scenario), {}, {}}});
        if (!causes_of(scenario).empty()) shipped.back().shares.run = attribute_walk(scenario, engines, cache, options);
        if (shipped.size() == 1) shipped.back().shares.slopes = slope_walks(scenario, engines, cache, {0, true});
    }
    return shipped;
}

/// The screen at one size, put before one scenario after the other.
struct Screen : Hand {
    explicit Screen(const Size& s, std::size_t first_turn = 0) : Hand(s.width, s.height), size(s), turn(first_turn) {
        rescale(s.scale);
    }
    ~Screen() { set_language(Language::English); }
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    void show(const Shipped& shipped, Mode mode, bool clinical) {
        document = Document(shipped.scenario);
        walk = mode == Mode::Walk ? shipped.walk : shipped.stand;
        answer = walk.get();
        shares = {&shipped.shares, false, 0};
        view = {};
        view.mode = mode;
        view.clinical = clinical;
        view.language = static_cast<Language>((shipped.number + turn++) % kLanguageCount);
        set_language(view.language);
        view.compare.now = against_neutral(shipped.scenario, walk);
        if (walk && walk->neutral)
            view.curves.compared = ui::KeptWalk{"A: Right toes point out 15\u00B0, Left leg longer 12 mm and more",
                                                walk->neutral, ui::kComparedColour};
        busy = false;
        about = shipped.key + " " + std::string(code_of(view.language)) + (clinical ? " clinical " : " plain ") +
                (mode == Mode::Walk ? "" : "standing ") + std::to_string(static_cast<int>(size.width)) + "x" +
                std::to_string(static_cast<int>(size.height)) + " at " + std::to_string(size.scale).substr(0, 4);
    }

    void look_at(const std::string& state) {
        for (const test::TextFinding& f : test::watch_text()) {
            const std::string line = test::told(f);
            if (told.insert(line.substr(0, line.rfind(" at "))).second)
                FAIL_CHECK(about << ", " << state << ": " << line);
        }
        if (view.language == Language::German) look_for_english(state);
    }

    void look_for_english(const std::string& state) {
        static const std::set<std::string> english = [] {
            std::set<std::string> texts, german;
            for (const Translation& row : translations(Language::German)) german.insert(row.translated);
            for (const Translation& row : translations(Language::German))
                if (row.english != row.translated && row.english.size() > 2 && !german.count(row.english))
                    texts.insert(row.english);
            return texts;
        }();
        for (const std::string& drawn : test::drawn_texts())
            if (english.count(drawn) && drawn != document.current().name && told.insert(drawn).second)
                FAIL_CHECK(about << ", " << state << ": \"" << drawn << "\" is English");
    }

    /// Of a text that may be broken into lines: its first letters.
    void check_words(const Text& text) {
        const std::string begin = text.str().substr(0, 10);
        INFO(about << ": " << begin);
        const std::vector<std::string> texts = test::drawn_texts();
        CHECK(texts.size() > 40);
        CHECK(std::ranges::any_of(texts, [&](const std::string& drawn) { return drawn.starts_with(begin); }));
    }

    /// As long as something can be scrolled on: a page down everywhere at once.
    bool scroll_on() {
        bool moved = false;
        for (ImGuiWindow* w : ImGui::GetCurrentContext()->Windows) {
            if (!w->Active || (w->Flags & ImGuiWindowFlags_NoScrollWithMouse) || w->Scroll.y > w->ScrollMax.y - 1)
                continue;
            ImGui::SetScrollY(w, std::min(w->ScrollMax.y, w->Scroll.y + 0.8f * w->InnerRect.GetHeight()));
            moved = true;
        }
        if (moved) settle();
        return moved;
    }
    void settle() {
        frame();
        frame();
    }

    /// The state that `view` is in, from the top of everything that scrolls to its end.
    void check(const std::string& state) {
        for (ImGuiWindow* w : ImGui::GetCurrentContext()->Windows) ImGui::SetScrollY(w, 0);
        frame();
        settle();
        look_at(state);
        for (int page = 1; page < 40 && scroll_on(); ++page) look_at(state + ", page " + std::to_string(page));
    }

    Size size;
    std::size_t turn;  // the languages take turns
    std::shared_ptr<const Answer> walk;
    std::string about;
    std::set<std::string> told;
};

std::optional<ui::SitePlace> some_site(const Shipped& shipped, std::size_t number) {
    std::vector<ui::SiteEntry> entries = ui::site_entries(shipped.shares.run.sites);
    std::erase_if(entries, [](const ui::SiteEntry& entry) { return entry.weight() < 1; });
    if (entries.empty()) return std::nullopt;
    const ui::SiteEntry& entry = entries[number % entries.size()];
    return ui::SitePlace{entry.site, entry.side};
}

std::vector<ui::KeptWalk> kept(const Answer& answer) {
    std::vector<ui::KeptWalk> walks;
    for (std::size_t i = 0; i < ui::kMostKept; ++i)
        walks.push_back({"Right toes point out 15\u00B0, Left leg longer 12 mm and more", answer.now, i});
    return walks;
}

// Beside each page of the curves one of the changes, in turn; now and then a plot is enlarged and walks are kept.
void check_curves(Screen& screen, const Shipped& shipped) {
    ui::ViewState& view = screen.view;
    view.open_regions.reset();
    view.curves.open = true;
    for (int page = 0; page < ui::kCurvesPages; ++page) {
        view.curves.page = static_cast<ui::CurvesPage>(page);
        view.chain.page = static_cast<ui::ChangesPage>((page + 1) % kChangesPages);
        view.chain.now = page == 0;
        screen.check("curves " + std::to_string(page));
        CHECK(screen.places.find("##curves"));
    }
    view.curves.kept = kept(*shipped.walk);
    view.curves.page = static_cast<ui::CurvesPage>(shipped.number % 2);
    screen.check("kept walks");
    view.curves.enlarged = shipped.number % 9;
    screen.check("an enlarged plot");
    view.curves = {};
}

// Nothing compared yet, A being worked out, and one correction after the other played, side by side.
void check_compare(Screen& screen, const Shipped& shipped) {
    ui::ViewState& view = screen.view;
    const ui::CompareNow now = view.compare.now;
    view.chain.page = ui::ChangesPage::Compare;
    view.compare.now = {};
    screen.check("nothing compared");
    view.compare.now.other = now.other;
    screen.check("A is being worked out");
    view.compare.now = now;
    const ui::Rect r = screen.place("picture");
    view.compare.beside = true;
    view.compare.panes = {ui::Rect{0, 0, std::floor(0.5f * r.w) - 1, r.h},
                          ui::Rect{std::ceil(0.5f * r.w) + 1, 0, std::floor(0.5f * r.w) - 1, r.h}};
    screen.check("side by side");
    CHECK(screen.places.find("compare.title/b"));
    view.chain.page = ui::ChangesPage::Correct;
    const auto& causes = shipped.shares.run.causes;
    if (!causes.empty())
        view.compare.played = ui::PlayedCorrection{
            causes.front().key, "Without: Left toes point out 15\u00B0 and more of the same", now.other};
    view.compare.now.other_is_b = true;
    for (const auto kind :
         {CorrectionTarget::Kind::WholeBody, CorrectionTarget::Kind::Place, CorrectionTarget::Kind::Link}) {
        const auto site = some_site(shipped, shipped.number);
        view.compare.target = CorrectionTarget{kind, site ? site->site : Site::LowBack, site ? site->side : Side::Right,
                                               ChainLink::KneeL};
        screen.check("corrections of target " + std::to_string(static_cast<int>(kind)));
    }
    view.compare = {};
    view.compare.now = now;
    view.chain.page = ui::ChangesPage::Chain;
}

void check_changes(Screen& screen, const Shipped& shipped, std::size_t turn) {
    ui::ChainView& chain = screen.view.chain;
    screen.view.hint = false;  // whoever selects a link has read it
    chain.selected = static_cast<ChainLink>((shipped.number + turn) % kChainLinks);
    screen.check("the card of " + std::to_string(index(*chain.selected)));
    CHECK(screen.places.find("card"));
    screen.check_words(text::kChanges);
    screen.view.curves.open = true;
    screen.check("a card over the curves");
    screen.view.curves.open = false;
    chain.selected.reset();
    for (int page = 0; page < kChangesPages; ++page) {
        chain.page = static_cast<ui::ChangesPage>(page);
        chain.site = some_site(shipped, shipped.number + turn);
        screen.check("changes " + std::to_string(page));
        if (chain.site && screen.view.mode == Mode::Walk && page == static_cast<int>(ui::ChangesPage::Sites))
            screen.check_words(text::kSitesHow);
    }
}

void check_panes(Screen& screen) {
    const ui::Rect r = screen.place("picture");
    const float w = std::floor(0.5f * r.w) - 1, h = std::floor(0.5f * r.h) - 1;
    screen.view.panes = {{{0, 0, w, h}, NamedView::Front},
                         {{r.w - w, 0, w, h}, NamedView::Right},
                         {{0, r.h - h, w, h}, NamedView::Top},
                         {{r.w - w, r.h - h, w, h}, std::nullopt}};
    screen.check("four views");
    screen.view.panes.clear();
}

// What floats over the picture.
void check_overlays(Screen& screen) {
    ui::ViewState& view = screen.view;
    view.hint = true;
    screen.check("the hint");
    view.layers_open = true;
    screen.check("the list of layers and the hint");
    view.hint = false;
    view.layers.joint_changes = true;
    view.close_look = Segment::TibiaR;
    screen.busy = true;
    screen.check("the list of layers");
    view.layers_open = false;
    screen.check("what the colours mean");
    screen.busy = false;
    view.chain.selected = ChainLink::HipL;
    view.layers_open = true;
    view.notice = "cannot write /home/somebody/pictures/of/walks/picture.png: no such file or directory";
    screen.check("a card, the list of layers and a notice");
    view.layers_open = false;
    screen.check("a card and a notice");
    view.chain.selected.reset();
    screen.check("a notice");
    view.notice.clear();
    view.close_look.reset();
    check_panes(screen);
    view.help_open = true;
    screen.check("help");
    screen.check_words(text::kNotMedical);
    view.help_open = false;
}

// What the physics may say about a walk, as long as its messages are.
void check_acceptances(Screen& screen, const Shipped& shipped) {
    const std::array<std::pair<Acceptance, Messages>, 6> said_of{
        {{Acceptance::Trusted,
          joined(message(MessageId::PushedFromBehind, {90, 0.3}), message(MessageId::StepsRight, {12}))},
         {Acceptance::Pending, {}},
         {Acceptance::Doubtful,
          joined(message(MessageId::FellAtSpeed, {1.4}), message(MessageId::WalksAtSpeed, {1.12}))},
         {Acceptance::Doubtful, message(MessageId::OutsideHand, {112})},
         {Acceptance::Fell, foreign_message("the trunk fell over in the third step")},
         {Acceptance::Diverged, message(MessageId::NoEnd)}}};
    for (const auto& [acceptance, told] : said_of)
        for (const bool busy : {false, true}) {
            Answer said = *screen.walk;
            said.acceptance = acceptance;
            said.message = told;
            screen.answer = &said;
            screen.busy = busy;
            screen.shares = {nullptr, busy, 0.4};
            screen.view.chain.page = ui::ChangesPage::Chain;
            screen.view.chain.selected = busy ? std::optional(ChainLink::KneeR) : std::nullopt;
            screen.view.curves.open = busy;
            screen.check("acceptance: " + english(told));
        }
    screen.answer = nullptr;
    screen.check("no answer yet");
    screen.show(shipped, Mode::Walk, screen.view.clinical);
}

void check_walking(Screen& screen, const Shipped& shipped, std::size_t turn) {
    screen.view.person_open = true;
    screen.view.open_regions.set();
    screen.check("every slider");
    screen.view.open_regions.reset();
    screen.view.person_open = false;
    check_changes(screen, shipped, turn);
    if (shipped.number / kGroups == turn % 3) check_compare(screen, shipped);
    check_curves(screen, shipped);
    if ((shipped.number / kGroups + turn) % 2 == 0)
        check_overlays(screen);  // hardly of the scenario: plain and clinical in turn
}

void check_group(std::size_t which) {
    const std::vector<Shipped> shipped = group(which);
    for (std::size_t s = 0; s < kSizes.size(); ++s) {
        Screen screen(kSizes[s], s / 2);
        for (const Shipped& one : shipped)
            for (const bool clinical : {false, true}) {
                REQUIRE(one.walk);
                screen.show(one, Mode::Walk, clinical);
                check_walking(screen, one, 2 * s + (clinical ? 1 : 0));
            }
        screen.show(shipped.front(), Mode::Walk, s % 2 == 0);
        check_acceptances(screen, shipped.front());
        screen.show(shipped.front(), Mode::Stand, s % 2 == 1);
        check_changes(screen, shipped.front(), s);
        check_overlays(screen);
    }
}

// The pointer rests on every control that is in view.
void check_tips(Screen& screen, std::size_t& tips) {
    screen.settle();
    const auto places = screen.places.all();
    for (const auto& [name, rect] : places) {
        if (name.starts_with("##") || rect.w * rect.h > 0.1f * screen.size.width * screen.size.height) continue;
        screen.point(rect.x + 0.5f * rect.w, rect.y + 0.5f * rect.h);
        screen.frame();
        ImGui::GetCurrentContext()->HoveredIdTimer = 1;  // long enough
        screen.settle();
        screen.look_at("the pointer on " + name);
        tips += static_cast<std::size_t>(std::ranges::count_if(
            ImGui::GetCurrentContext()->Windows,
            [](const ImGuiWindow* w) { return w->Active && (w->Flags & ImGuiWindowFlags_Tooltip); }));
    }
}

}  // namespace

TEST_CASE("tips and what is read off curves lie whole inside of the window", "[ui][panels]") {
    const Scenario scenario = built_in_presets().back().scenario;
    Runner runner(real_engines());
    const Shipped shipped{"the last one", 0, scenario, settled_answer(runner, scenario, Mode::Walk), nullptr, {}};
    for (const Size& size : {kSizes[1], kSizes[2], kSizes[4]}) {
        Screen screen(size);
        std::size_t tips = 0;
        for (const bool clinical : {false, true}) {
            screen.show(shipped, Mode::Walk, clinical);
            screen.view.hint = false;
            screen.view.chain.selected = ChainLink::KneeL;
            check_tips(screen, tips);
            screen.view.chain.selected.reset();
            screen.view.curves.open = screen.view.layers_open = true;
            screen.view.chain.page = ui::ChangesPage::List;
            check_tips(screen, tips);
            screen.view.chain.page = ui::ChangesPage::Compare;
            check_tips(screen, tips);
        }
        screen.view.self_check = test::open_self_checks().back().view;
        check_tips(screen, tips);
        CHECK(tips > 100);
    }
}

TEST_CASE("no panel cuts off or covers words, self-tests", "[ui][panels][self-test]") {
    for (const Size& size : kSizes) {
        Screen screen(size);
        for (const test::OpenSelfCheck& open : test::open_self_checks())
            for (const bool clinical : {false, true})
                for (int language = 0; language < kLanguageCount; ++language) {
                    screen.show({}, Mode::Walk, clinical);
                    set_language(screen.view.language = static_cast<Language>(language));
                    screen.answer = open.view.show ? open.view.show->answer.get() : nullptr;
                    screen.view.self_check = open.view;
                    screen.view.view_now = NamedView::Front;
                    screen.check(open.about + " " + std::string(code_of(screen.view.language)));
                    CHECK(screen.places.find("self.rows"));
                }
    }
}
TEST_CASE("no panel cuts off or covers words, scenarios 1", "[ui][panels]") { check_group(0); }
TEST_CASE("no panel cuts off or covers words, scenarios 2", "[ui][panels]") { check_group(1); }
TEST_CASE("no panel cuts off or covers words, scenarios 3", "[ui][panels]") { check_group(2); }
TEST_CASE("no panel cuts off or covers words, scenarios 4", "[ui][panels]") { check_group(3); }
TEST_CASE("no panel cuts off or covers words, scenarios 5", "[ui][panels]") { check_group(4); }
