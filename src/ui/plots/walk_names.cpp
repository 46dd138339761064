#include "ui/plots/walk_names.h"

#include "words/language/language.h"
#include "words/parameter_words.h"
#include "words/strings/compare_strings.h"
#include "words/strings/curve_strings.h"
#include "words/unit_text.h"
#include "words/value_text.h"

namespace bodychain::ui {

namespace {

std::string setting(const ParameterInfo& parameter, double value, bool clinical) {
    return parameter_name(parameter.id, clinical) + " " + shown_number(value, decimals_for(parameter.step)) +
           unit_after_number(parameter.unit);
}

std::string name_of(const Scenario& scenario, bool own_name, bool clinical) {
    return own_name && !scenario.name.empty() ? std::string(translated(scenario.name))
                                              : name_to_keep(scenario, clinical);
}

}  // namespace

std::string name_to_keep(const Scenario& scenario, bool clinical) {
    constexpr int kNamed = 2;
    std::string name;
    int changed = 0;
    for (const ParameterInfo& parameter : parameter_table()) {
        if (scenario.posture.is_default(parameter.id) || parameter.unit == ParameterUnit::Sex || ++changed > kNamed)
            continue;
        name += (name.empty() ? "" : ", ") + setting(parameter, scenario.posture.get(parameter.id), clinical);
    }
    if (name.empty()) return text::kKeptNeutral;
    return changed > kNamed ? name + text::kKeptMore : name;
}

PairNames pair_names(const CompareView& view, const Scenario& document, bool clinical) {
    if (!view.on()) return {};
    if (view.now.other_is_b)
        return {text::kCompareNamedNow, view.played ? std::string(translated(view.played->name)) : ""};
    const Scenario &a = *view.now.other, &b = document;
    const bool own = a.name != b.name;  // one name for two postures tells nothing
    return {view.now.neutral ? text::kCompareNamedNeutral : name_of(a, own, clinical), name_of(b, own, clinical)};
}

}  // namespace bodychain::ui
