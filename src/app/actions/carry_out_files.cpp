// Files: the menu, the browser, and the questions about unsaved work.
#include "app/actions/carry_out.h"

namespace bodychain {

namespace {

/// The browser, where it is in front.
FileChoice* browser(Workbench& bench) {
    ui::FileView& files = bench.view.files;
    return files.choice && !files.question ? &*files.choice : nullptr;
}

// The part of a dialog that the keys go to may be another, or a field of its own.
void give_focus(Workbench& bench) { bench.memory.files.give_focus = true; }

}  // namespace

void carry_out(Workbench& bench, const ui::FileCommand& asked) {
    bench.files.command(asked.wish, bench.document, bench.view);
    give_focus(bench);
}

void carry_out(Workbench& bench, const ui::OpenRecent& asked) {
    bench.files.open_recent(asked.path, bench.document, bench.view);
}

void carry_out(Workbench& bench, const ui::DropFile& asked) {
    bench.files.drop(asked.path, bench.document, bench.view);
}

void carry_out(Workbench& bench, const ui::AnswerUnsaved& asked) {
    bench.files.answer(asked.answer, bench.document, bench.view);
    give_focus(bench);
}

void carry_out(Workbench& bench, const ui::AnswerRecovery& asked) {
    bench.files.answer(asked.answer, bench.document, bench.view);
}

void carry_out(Workbench& bench, const ui::FocusPart& asked) {
    bench.view.files.focus = asked.part;
    give_focus(bench);
}

void carry_out(Workbench& bench, const ui::BrowseUp&) {
    if (FileChoice* choice = browser(bench)) choice->up();
}

void carry_out(Workbench& bench, const ui::BrowseHome&) {
    if (FileChoice* choice = browser(bench)) choice->home();
}

void carry_out(Workbench& bench, const ui::BrowseSelect& asked) {
    FileChoice* choice = browser(bench);
    if (!choice || asked.entry >= choice->entries().size()) return;
    const bool named = choice->purpose() != FilePurpose::Open && !choice->entries()[asked.entry].folder;
    choice->select(asked.entry);
    bench.view.files.focus = named ? ui::kBrowserName : ui::kBrowserList;
    give_focus(bench);
}

void carry_out(Workbench& bench, const ui::BrowseMove& asked) {
    FileChoice* choice = browser(bench);
    if (!choice) return;
    choice->move(asked.by);
    bench.memory.files.scroll_to_entry = true;
    give_focus(bench);  // the field takes over the name that was gone to
}

void carry_out(Workbench& bench, const ui::BrowseType& asked) {
    if (FileChoice* choice = browser(bench)) choice->type(asked.name);
}

void carry_out(Workbench& bench, const ui::BrowseAccept&) {
    if (browser(bench)) bench.files.accept(bench.document, bench.view);
    give_focus(bench);  // whoever typed goes on typing
}

void carry_out(Workbench& bench, const ui::BrowseCancel&) {
    bench.files.cancel(bench.view);
    give_focus(bench);
}

}  // namespace bodychain
