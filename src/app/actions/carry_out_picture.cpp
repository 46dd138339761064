// The movement, what is drawn besides the bones, and from where it is seen.
#include "app/actions/carry_out.h"
#include "words/message_words.h"

namespace bodychain {

void carry_out(Workbench& bench, const ui::SetPlayback& asked) {
    ui::ViewState& view = bench.view;
    (view.self_check.open ? view.self_check.playback : view.playback) = asked.playback;
}

void carry_out(Workbench& bench, const ui::SetLayers& asked) { bench.view.layers = asked.layers; }
void carry_out(Workbench& bench, const ui::MarkLayer& asked) { bench.view.marked_layer = asked.row; }

void carry_out(Workbench& bench, const ui::LookFrom& asked) {
    bench.picture.look_from(asked.view, bench.view);
    bench.view.tour.viewed = true;
}

void carry_out(Workbench& bench, const ui::CloseLook& asked) { bench.picture.look_at(asked.part, bench.view); }
void carry_out(Workbench& bench, const ui::WholeBody&) { bench.picture.look_at(std::nullopt, bench.view); }
void carry_out(Workbench& bench, const ui::ResetViews&) { bench.picture.reset(bench.view); }
void carry_out(Workbench& bench, const ui::Follow& asked) { bench.view.follow = asked.on; }
void carry_out(Workbench& bench, const ui::FourViews& asked) { bench.view.four_views = asked.on; }

void carry_out(Workbench& bench, const ui::OneView& asked) {
    bench.picture.show_alone(asked.pane);
    bench.view.four_views = false;
}

// Whoever is not yet walking steadily is not pushed but told why; whoever is paused goes on.
void carry_out(Workbench& bench, const ui::PushWalker& asked) {
    if (!bench.answers.push(bench.document, asked.from)) {
        bench.view.notice =
            message_words(joined(message(MessageId::OnlySteadyIsPushed), message(MessageId::ThisOneIsNot)));
        return;
    }
    bench.view.notice.clear();
    bench.view.playback.playing = true;
}

void carry_out(Workbench& bench, const ui::CloseCaption&) { bench.view.gallery.told.reset(); }

}  // namespace bodychain
