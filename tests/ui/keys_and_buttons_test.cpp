// A key asks for the same action as the button that does the same.
#include "scenario/presets.h"
#include "ui/hand.h"
#include "ui/state/panel.h"

#include <catch2/catch.hpp>

#include <functional>
#include <set>
#include <string>
#include <type_traits>
#include <vector>

using namespace bodychain;
using bodychain::test::Hand;

static_assert(std::is_same_v<decltype(ui::PanelInput::view), const ui::ViewState&>, "panels ask, they do not write");

namespace {

/// A key and a button, in a state of the screen in which both are there.
struct Pair {
    KeyAction key;
    std::string button;
    std::function<void(Hand&)> before = [](Hand&) {};
};

Answer standing_still() {
    Answer answer;
    auto walked = std::make_shared<Walked>();
    walked->motion.cycle_s = 1.1;
    walked->motion.frames.resize(10);
    answer.now = answer.neutral = walked;
    return answer;
}

void change(Hand& hand) {
    Edit edit{"Tilt", hand.document.current(), {}};
    edit.next.posture.set(ParameterId::PelvisTilt, 4);
    hand.document.apply(edit);
}

void compare(Hand& hand) {
    hand.view.chain.page = ui::ChangesPage::Compare;
    hand.view.compare.now.other = std::make_shared<const Scenario>();
}

void open_menu(Hand& hand) {
    hand.carries_out = true;
    hand.click("file");
    hand.frame();
    hand.carries_out = false;
}

void use_shift(Hand& hand) {
    hand.view.marked_row = ParameterId::FootToeOutL;
    ImGui::GetIO().KeyShift = true;
    ImGui::GetIO().KeyMods = ImGuiKeyModFlags_Shift;
}

void on_tour(Hand& hand) {
    hand.view.tour.stop = ui::TourStop::Cause;
    hand.view.tour.start.scenario = std::make_shared<const Scenario>(hand.document.current());
}

using K = KeyAction;

std::vector<Pair> pairs_of_panels() {
    std::vector<Pair> all{
        {K::WholeBody, "whole", [](Hand& h) { h.view.close_look = Segment::TibiaR; }},
        {K::PlayPause, "play"},
        {K::PlayPause, "play",
         [](Hand& h) { h.view.self_check.open = true, h.view.self_check.test = SelfCheck::Wall; }},
        {K::StepBack, "step.back"},
        {K::StepForward, "step.forward"},
        {K::StepBack, "foot.toe_out.left/minus", [](Hand& h) { h.view.marked_row = ParameterId::FootToeOutL; }},
        {K::StepForward, "foot.toe_out.left/plus", [](Hand& h) { h.view.marked_row = ParameterId::FootToeOutL; }},
        {K::FiveBack, "foot.toe_out.left/minus", use_shift},
        {K::FiveForward, "foot.toe_out.left/plus", use_shift},
        {K::FourViews, "four"},
        {K::Follow, "follow", [](Hand& h) { h.view.layers_open = true; }},
        {K::Ghost, "ghost", [](Hand& h) { h.view.layers_open = true; }},
        {K::Layers, "layers"},
        {K::Curves, "curves"},
        {K::ChangesPage, "changes.page/1"},
        {K::WalkOrStand, "mode/1"},
        {K::KeepAsA, "compare.keep", compare},
        {K::SideBySide, "compare.view/1", compare},
        {K::SwapAAndB, "compare.swap", compare},
        {K::SelfChecks, "self.open"},
        {K::Theme, "theme"},
        {K::Words, "language/1"},
        {K::History, "history"},
        {K::Undo, "undo", change},
        {K::Redo, "redo", [](Hand& h) { change(h), h.document.undo(); }},
        {K::Help, "help"},
    };
    for (int i = 0; i < kNamedViews; ++i)
        all.push_back({static_cast<K>(static_cast<int>(K::ViewFront) + i), "view/" + std::to_string(i),
                       [](Hand& h) { h.view.view_now.reset(); }});  // the button of the view one is in asks for nothing
    return all;
}

std::vector<Pair> pairs_in_front() {
    const std::string first = "example/" + built_in_presets().front().key;
    const auto at_first = [](Hand& h) {
        h.document.apply({"", for_person(built_in_presets().front().scenario, h.document.current()), {}});
        h.view.gallery.open = true;
    };
    return {
        {K::Accept, "muscles", [](Hand& h) { h.view.layers_open = true, h.view.marked_layer = 3; }},
        {K::Examples, "examples"},
        {K::NextExample, first, [](Hand& h) { h.view.gallery.open = true; }},
        {K::PageDown, first, [](Hand& h) { h.view.gallery.open = true; }},
        {K::Learn, "learn"},
        {K::Accept, "lesson.show/0", [](Hand& h) { h.view.learn.open = true; }},
        {K::RowDown, "lesson/place", [](Hand& h) { h.view.learn.open = true; }},
        {K::Tour, "learn.tour", [](Hand& h) { h.view.learn.open = true; }},
        {K::Accept, "tour.take", [](Hand& h) { h.view.tour.offered = true; }},
        {K::Close, "tour.decline", [](Hand& h) { h.view.tour.offered = true; }},
        {K::StepForward, "tour.next", on_tour},
        {K::StepBack, "tour.back", on_tour},
        {K::Accept, "tour.show", on_tour},
        {K::NewFile, "file.new", open_menu},
        {K::OpenFile, "file.open", open_menu},
        {K::SaveFile, "file.save", open_menu},
        {K::SaveFileAs, "file.save_as", open_menu},
        {K::Accept, "unsaved.save", [](Hand& h) { h.view.files.question = "walk"; }},
        {K::Close, "unsaved.cancel", [](Hand& h) { h.view.files.question = "walk"; }},
        {K::PreviousExample, "example/neutral", at_first},
        {K::PageUp, "example/neutral", at_first},
    };
}

std::vector<Pair> pairs() {
    std::vector<Pair> all = pairs_of_panels();
    for (const Pair& pair : pairs_in_front()) all.push_back(pair);
    return all;
}

/// No button does the same: they are at the pointer, in the presentation, or do more than one thing.
const std::set<KeyAction> kKeysAlone{KeyAction::CloseLook,   KeyAction::SlowMotion, KeyAction::ResetView,
                                     KeyAction::Present,     KeyAction::Halo,       KeyAction::Notes,
                                     KeyAction::Find,        KeyAction::RowUp,      KeyAction::LargerText,
                                     KeyAction::SmallerText, KeyAction::NormalText};

}  // namespace

TEST_CASE("every key of the list asks for what its button asks for", "[ui][keys]") {
    const Answer answer = standing_still();
    std::set<KeyAction> seen = kKeysAlone;
    for (const Pair& pair : pairs()) {
        INFO("key " << static_cast<int>(pair.key) << ", " << pair.button);
        seen.insert(pair.key);
        Hand hand(1280, 1000);
        hand.answer = &answer;
        hand.view.hint = false;
        hand.view.playback.playing = false;
        hand.carries_out = false;
        pair.before(hand);
        for (int i = 0; i < 3; ++i) hand.frame();
        hand.asked.clear();
        hand.press(pair.key);
        const ui::Actions by_key = std::exchange(hand.asked, {});
        hand.click(pair.button);
        CHECK(by_key.size() == 1);
        CHECK((hand.asked == by_key));
    }
    for (int i = 0; i < kKeyActionCount; ++i) {
        INFO("key " << i << " is compared with no button");
        CHECK(seen.count(static_cast<KeyAction>(i)) == 1);
    }
}

TEST_CASE("Esc closes what lies on top, as its own way out does", "[ui][keys]") {
    Hand hand;
    ui::ViewState& view = hand.view;
    view.help_open = view.files.history_open = view.gallery.open = view.four_views = view.compare.beside = true;
    view.close_look = Segment::TibiaR;
    view.find = "knee";
    view.chain.selected = ChainLink::KneeL;
    view.curves.open = true;
    view.curves.enlarged = 1;
    const std::vector<std::function<bool()>> closed{
        [&] { return !view.help_open; },       [&] { return !view.files.history_open; },
        [&] { return !view.gallery.open; },    [&] { return view.find.empty(); },
        [&] { return !view.curves.enlarged; }, [&] { return !view.chain.selected; }};
    for (std::size_t i = 0; i < closed.size(); ++i) {
        for (std::size_t k = i; k < closed.size(); ++k) CHECK_FALSE(closed[k]());
        hand.bench.apply(ui::CloseTop{});
        INFO("step " << i);
        CHECK(closed[i]());
    }
}

TEST_CASE("keys of a dialog go round its parts and are swallowed otherwise", "[ui][keys]") {
    ui::ViewState view;
    const Document document{Scenario{}};
    const auto asked = [&](KeyAction key, bool typing = false) {
        return asked_by(key, {view, document, typing, false});
    };
    CHECK(asked(KeyAction::History, true).empty());
    CHECK((asked(KeyAction::SaveFile, true) == ui::Actions{ui::FileCommand{ui::FileWish::Save}}));
    view.files.question = "walk";
    CHECK(asked(KeyAction::PlayPause).empty());
    CHECK(asked(KeyAction::SaveFile).empty());
    CHECK((asked(KeyAction::NextField) == ui::Actions{ui::FocusPart{1}}));
    CHECK((asked(KeyAction::StepForward) == ui::Actions{ui::FocusPart{2}}));
    view.files.focus = 2;
    CHECK((asked(KeyAction::NextField) == ui::Actions{ui::FocusPart{0}}));
    CHECK((asked(KeyAction::Accept) == ui::Actions{ui::AnswerUnsaved{ui::UnsavedAnswer::Cancel}}));
    view.files.question.reset();
    view.files.choice.emplace(FilePurpose::Open, "/");
    view.files.focus = ui::kBrowserName;
    CHECK((asked(KeyAction::RowDown, true) == ui::Actions{ui::BrowseMove{1}}));
    CHECK((asked(KeyAction::PageUp, true) == ui::Actions{ui::BrowseMove{-8}}));
    CHECK((asked(KeyAction::PreviousField, true) == ui::Actions{ui::FocusPart{ui::kBrowserCancel}}));
    CHECK((asked(KeyAction::Accept, true) == ui::Actions{ui::BrowseAccept{}}));
    CHECK((asked(KeyAction::Close, true) == ui::Actions{ui::BrowseCancel{}}));
    CHECK(asked(KeyAction::StepBack, true).empty());
    view.files.focus = ui::kBrowserCancel;
    CHECK((asked(KeyAction::Accept) == ui::Actions{ui::BrowseCancel{}}));
}

TEST_CASE("a presentation leaves alone what would change panels that nobody sees", "[ui][keys]") {
    ui::ViewState view;
    const Document document{Scenario{}};
    view.presentation.begin();
    for (const KeyAction key : {KeyAction::RowDown, KeyAction::Curves, KeyAction::Examples, KeyAction::History,
                                KeyAction::SwapAAndB, KeyAction::Find})
        CHECK(asked_by(key, {view, document}).empty());
    CHECK((asked_by(KeyAction::Close, {view, document}) == ui::Actions{ui::Present{false}}));
    CHECK((asked_by(KeyAction::Help, {view, document}) == ui::Actions{ui::ShowPresentationKeys{}}));
    CHECK(asked_by(KeyAction::NextExample, {view, document}).size() == 1);
}
