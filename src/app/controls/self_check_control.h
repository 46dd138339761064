// Keeps the scene of the open self-test up to date with the answers, in the background.
#pragma once

#include "scene/values/walls.h"
#include "session/document/document.h"
#include "session/walks/self_check_show.h"
#include "ui/state/view_state.h"

#include <functional>
#include <memory>
#include <optional>

namespace bodychain {

class SelfCheckControl {
public:
    /// `wake` is called from the background when a scene is ready.
    explicit SelfCheckControl(std::function<void()> wake) : worker_(std::move(wake)) {}

    /// Once a frame. What stands in the picture instead of the walker; null where no test is open or its first scene is
    /// not ready.
    std::shared_ptr<const Answer> update(const Document& document, ui::ViewState& view);
    bool busy() const { return worker_.busy(); }
    /// The wall of what is shown.
    std::optional<Wall> wall(const ui::ViewState& view) const;
    /// The view to look from, once after a test was opened or chosen, and the one before once after it was closed.
    std::optional<NamedView> take_view(const ui::ViewState& view);

private:
    SelfCheckWorker worker_;
    std::optional<SelfCheck> seen_;    // the test whose first view was taken
    std::optional<NamedView> before_;  // the view to go back to; nothing while no test is open
    std::optional<NamedView> back_;    // it, once after the tests were closed
};

}  // namespace bodychain
