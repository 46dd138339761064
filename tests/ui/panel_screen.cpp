#include "ui/panel_screen.h"

#include "scenario/presets.h"
#include "session/walks/settled_answer.h"
#include "support/text_watch.h"
#include "ui/changes/sites_page.h"

#include <imgui_internal.h>
#include <catch2/catch.hpp>

#include <algorithm>

namespace bodychain::test {

namespace {

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

}  // namespace

std::vector<ShippedWalk> shipped_group(std::size_t which) {
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
    std::vector<ShippedWalk> shipped;
    for (std::size_t i = which; i < all.size(); i += kShippedGroups) {
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

PanelScreen::PanelScreen(const PanelSize& s, std::size_t first_turn)
    : Hand(s.width, s.height), size(s), turn(first_turn) {
    rescale(s.scale);
}

void PanelScreen::show(const ShippedWalk& shipped, Mode mode, bool clinical) {
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

void PanelScreen::look_at(const std::string& state) {
    for (const test::TextFinding& f : test::watch_text()) {
        const std::string line = test::told(f);
        if (told.insert(line.substr(0, line.rfind(" at "))).second) FAIL_CHECK(about << ", " << state << ": " << line);
    }
    if (view.language == Language::German) look_for_english(state);
}

void PanelScreen::look_for_english(const std::string& state) {
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

void PanelScreen::check_words(const Text& text) {
    const std::string begin = text.str().substr(0, 10);
    INFO(about << ": " << begin);
    const std::vector<std::string> texts = test::drawn_texts();
    CHECK(texts.size() > 40);
    CHECK(std::ranges::any_of(texts, [&](const std::string& drawn) { return drawn.starts_with(begin); }));
}

// As long as something can be scrolled on: a page down everywhere at once.
bool PanelScreen::scroll_on() {
    bool moved = false;
    for (ImGuiWindow* w : ImGui::GetCurrentContext()->Windows) {
        if (!w->Active || (w->Flags & ImGuiWindowFlags_NoScrollWithMouse) || w->Scroll.y > w->ScrollMax.y - 1) continue;
        ImGui::SetScrollY(w, std::min(w->ScrollMax.y, w->Scroll.y + 0.8f * w->InnerRect.GetHeight()));
        moved = true;
    }
    if (moved) settle();
    return moved;
}

void PanelScreen::check(const std::string& state) {
    for (ImGuiWindow* w : ImGui::GetCurrentContext()->Windows) ImGui::SetScrollY(w, 0);
    frame();
    settle();
    look_at(state);
    for (int page = 1; page < 40 && scroll_on(); ++page) look_at(state + ", page " + std::to_string(page));
}

std::optional<ui::SitePlace> some_site(const ShippedWalk& shipped, std::size_t number) {
    std::vector<ui::SiteEntry> entries = ui::site_entries(shipped.shares.run.sites);
    std::erase_if(entries, [](const ui::SiteEntry& entry) { return entry.weight() < 1; });
    if (entries.empty()) return std::nullopt;
    const ui::SiteEntry& entry = entries[number % entries.size()];
    return ui::SitePlace{entry.site, entry.side};
}

}  // namespace bodychain::test
