#include "app/actions/key_actions.h"

#include "app/actions/key_rooms.h"
#include "ui/guide/presenting.h"

namespace bodychain {

namespace {

ui::Actions asked_of_document(KeyAction key, const KeyContext& now) {
    switch (key) {
        case KeyAction::Undo: return {ui::Undo{}};
        case KeyAction::Redo: return {ui::Redo{}};
        case KeyAction::NextExample: return {ui::ChooseExample{ui::example_beside(now.document.current(), +1)}};
        case KeyAction::PreviousExample: return {ui::ChooseExample{ui::example_beside(now.document.current(), -1)}};
        default: return {};
    }
}

}  // namespace

int sideways(KeyAction key) {
    switch (key) {
        case KeyAction::StepBack: return -1;
        case KeyAction::StepForward: return +1;
        case KeyAction::FiveBack: return -5;
        case KeyAction::FiveForward: return +5;
        default: return 0;
    }
}

int downward(KeyAction key) { return key == KeyAction::RowDown ? 1 : key == KeyAction::RowUp ? -1 : 0; }

ui::Actions asked_by(KeyAction key, const KeyContext& now) {
    const ui::ViewState& view = now.view;
    if (ui::dialog_open(view.files)) return asked_of_dialog(key, view.files);
    if (auto asked = asked_of_files(key)) return *asked;
    if (now.typing && !(now.finding && downward(key) != 0)) return {};
    if (key == KeyAction::PageDown) key = KeyAction::NextExample;
    if (key == KeyAction::PageUp) key = KeyAction::PreviousExample;
    if (auto asked = asked_of_tour(key, view)) return *asked;
    if (auto asked = asked_of_presentation(key, view)) return *asked;
    if (auto asked = asked_of_self_check(key, now)) return *asked;
    if (auto asked = asked_of_pages(key, view)) return *asked;
    if (auto asked = asked_of_rows(key, now)) return *asked;
    if (auto asked = asked_of_picture(key, view)) return *asked;
    if (auto asked = asked_of_panels(key, view)) return *asked;
    return asked_of_document(key, now);
}

}  // namespace bodychain
