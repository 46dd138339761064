#include "ui/state/value_edit.h"

#include "words/parameter_words.h"
#include "words/unit_text.h"
#include "words/value_text.h"

#include <algorithm>
#include <cmath>

namespace bodychain::ui {

namespace {

void set(Scenario& scenario, const ViewState& view, ParameterId id, double value) {
    scenario.posture.set(id, value);
    const ParameterId right = on_side(std::min(id, mirrored(id)), Side::Right);
    if (is_pair(id) && view.linked[static_cast<std::size_t>(right)]) scenario.posture.set(mirrored(id), value);
}

std::string step_label(const ParameterInfo& p, double value) {
    const std::string number = shown_number(value, decimals_for(p.step));
    return parameter_name(p.id, false) + ": " + number + unit_after_number(p.unit);
}

}  // namespace

bool is_pair(ParameterId id) { return mirrored(id) != id; }

double stepped(const ParameterInfo& parameter, double value, int steps) {
    return std::clamp(std::round((value + parameter.step * steps) * 1e6) / 1e6, parameter.min, parameter.max);
}

Edit value_edit(const Scenario& scenario, const ViewState& view, ParameterId id, double value) {
    const ParameterInfo& p = info(id);
    Edit edit{step_label(p, value), scenario, std::string(p.key)};
    set(edit.next, view, id, value);
    return edit;
}

}  // namespace bodychain::ui
