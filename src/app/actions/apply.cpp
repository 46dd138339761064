#include "app/actions/carry_out.h"
#include "app/actions/workbench.h"

namespace bodychain {

void Workbench::apply(const ui::Action& action) {
    std::visit([this](const auto& asked) { carry_out(*this, asked); }, action);
}

void Workbench::apply(const ui::Actions& actions) {
    for (const ui::Action& action : actions) apply(action);
}

}  // namespace bodychain
