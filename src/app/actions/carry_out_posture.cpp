// The posture, its history, and the panel of sliders.
#include "app/actions/carry_out.h"
#include "ui/state/value_edit.h"

namespace bodychain {

void commit(Workbench& bench, const Edit& edit) {
    ui::ViewState& view = bench.view;
    view.self_check.open = false;  // another posture was chosen: it is to be seen walking
    bench.document.apply(edit);
    view.notice.clear();
    view.hint = false;
}

void carry_out(Workbench& bench, const ui::EditScenario& asked) { commit(bench, asked.edit); }

void carry_out(Workbench& bench, const ui::SetValue& asked) {
    commit(bench, ui::value_edit(bench.document.current(), bench.view, asked.id, asked.value));
}

void carry_out(Workbench& bench, const ui::LinkSides& asked) {
    bench.view.linked.set(static_cast<std::size_t>(asked.right), asked.on);
}

void carry_out(Workbench& bench, const ui::Undo&) { bench.document.undo(); }
void carry_out(Workbench& bench, const ui::Redo&) { bench.document.redo(); }
void carry_out(Workbench& bench, const ui::GoToStep& asked) { bench.document.go_to(asked.step); }

void carry_out(Workbench& bench, const ui::OpenRegion& asked) {
    bench.view.open_regions.set(static_cast<std::size_t>(asked.region), asked.on);
}

void carry_out(Workbench& bench, const ui::Find& asked) { bench.view.find = asked.typed; }
void carry_out(Workbench& bench, const ui::FocusFind&) { bench.memory.posture.focus_find = true; }

void carry_out(Workbench& bench, const ui::MarkRow& asked) {
    bench.view.marked_row = asked.row;
    if (asked.row) bench.memory.posture.scroll_to_row = bench.memory.posture.leave_find = true;
}

void carry_out(Workbench& bench, const ui::TypeValue&) { bench.memory.posture.focus_number = true; }

void carry_out(Workbench& bench, const ui::ShowNotes&) {
    bench.view.files.notes_open = bench.memory.posture.scroll_to_notes = true;
    bench.view.files.menu_open = false;
    bench.view.find.clear();
}

}  // namespace bodychain
