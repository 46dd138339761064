// Every panel at one size of the window, put before one shipped scenario after the other.
#pragma once

#include "session/walks/attribution_run.h"
#include "ui/hand.h"
#include "ui/state/chain_view.h"
#include "words/language/language.h"

#include <array>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace bodychain::test {

struct PanelSize {
    float width, height, scale;
};
inline constexpr std::array<PanelSize, 6> kPanelSizes{
    {{1280, 720, 0.75f}, {900, 600, 0.75f}, {900, 600, 1}, {1280, 720, 1}, {1920, 1080, 2}, {2560, 1440, 2}}};

/// A shipped scenario with its answers.
struct ShippedWalk {
    std::string key;
    std::size_t number = 0;
    Scenario scenario;
    std::shared_ptr<const Answer> walk, stand;
    AttributionAnswer shares;
};

/// The shipped scenarios in groups; each is a test case of its own so that they run side by side.
inline constexpr std::size_t kShippedGroups = 5;
std::vector<ShippedWalk> shipped_group(std::size_t which);

/// The screen at one size, put before one scenario after the other.
struct PanelScreen : Hand {
    explicit PanelScreen(const PanelSize& s, std::size_t first_turn = 0);
    ~PanelScreen() { set_language(Language::English); }
    PanelScreen(const PanelScreen&) = delete;
    PanelScreen& operator=(const PanelScreen&) = delete;

    void show(const ShippedWalk& shipped, Mode mode, bool clinical);
    /// Fails on letters that are cut off, covered or over each other, and on English ones among the German.
    void look_at(const std::string& state);
    /// Of a text that may be broken into lines: its first letters are drawn.
    void check_words(const Text& text);
    void settle() {
        frame();
        frame();
    }
    /// The state that `view` is in, from the top of everything that scrolls to its end.
    void check(const std::string& state);

    PanelSize size;
    std::size_t turn;  // the languages take turns
    std::shared_ptr<const Answer> walk;
    std::string about;
    std::set<std::string> told;

private:
    void look_for_english(const std::string& state);
    bool scroll_on();
};

/// A place of which the page of places has something to tell.
std::optional<ui::SitePlace> some_site(const ShippedWalk& shipped, std::size_t number);

}  // namespace bodychain::test
