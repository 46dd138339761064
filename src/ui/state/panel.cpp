#include "ui/state/panel.h"

#include <tuple>
#include <utility>

namespace bodychain::ui {

template <class Asked>
void PanelInput::ask(Asked action) const {
    asked->push_back(std::move(action));
}

template void PanelInput::ask(Action) const;

/// Makes ask() for each action of the variant.
template <class>
struct AskForEach;
template <class... Asked>
struct AskForEach<std::variant<Asked...>> {
    static const std::tuple<void (PanelInput::*)(Asked) const...> kAll;
};
template <class... Asked>
const std::tuple<void (PanelInput::*)(Asked) const...> AskForEach<std::variant<Asked...>>::kAll{
    &PanelInput::ask<Asked>...};
template struct AskForEach<Action>;

}  // namespace bodychain::ui
