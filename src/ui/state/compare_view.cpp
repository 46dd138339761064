#include "ui/state/compare_view.h"

#include "ui/plots/plot_curves.h"
#include "words/language/language.h"
#include "words/strings/compare_strings.h"

namespace bodychain::ui {

namespace {

std::string name_of(const Scenario& scenario, bool own_name, bool clinical) {
    return own_name && !scenario.name.empty() ? std::string(translated(scenario.name))
                                              : name_to_keep(scenario, clinical);
}

}  // namespace

PairNames pair_names(const CompareView& view, const Scenario& document, bool clinical) {
    if (!view.on()) return {};
    if (view.now.other_is_b)
        return {text::kCompareNamedNow, view.played ? std::string(translated(view.played->name)) : ""};
    const Scenario &a = *view.now.other, &b = document;
    const bool own = a.name != b.name;  // one name for two postures tells nothing
    return {view.now.neutral ? text::kCompareNamedNeutral : name_of(a, own, clinical), name_of(b, own, clinical)};
}

}  // namespace bodychain::ui
