#include "ui/self_check/answered_edit.h"

#include "words/language/language.h"
#include "words/parameter_words.h"
#include "words/self_check_words.h"
#include "words/strings/self_check_figure_strings.h"
#include "words/unit_text.h"
#include "words/value_text.h"

#include <string>
#include <utility>

namespace bodychain::ui {

namespace {

// The reasons go along as the scenario's notes.
std::string notes_of(const SelfCheckPosture& posture, bool clinical) {
    std::string notes;
    for (const SelfReasonRow& row : posture.reasons) {
        const ParameterInfo& p = info(row.parameter);
        notes += (notes.empty() ? "" : "\n") + parameter_name(row.parameter, clinical) + " " +
                 shown_number(row.value, decimals_for(p.step)) + unit_after_number(p.unit) + ": " +
                 reason_text(row.reason, clinical);
    }
    return notes;
}

}  // namespace

Edit answered_edit(const ViewState& view, const Scenario& now) {
    const SelfCheckPosture posture = posture_of(view.self_check, now.posture, false);
    Scenario next = now;
    next.posture = posture.posture;
    if (next.name.empty()) next.name = text::kSelfName.str();
    if (next.notes.empty()) next.notes = notes_of(posture, view.clinical);
    next.about.clear();
    next.look_at.clear();
    next.sources.clear();
    return {text::kSelfName.str(), std::move(next), {}};
}

}  // namespace bodychain::ui
