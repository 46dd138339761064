#include "app/controls/share_control.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace bodychain {

namespace {

// The window goes on walking meanwhile: one core is left to it.
int threads() { return std::max(1, static_cast<int>(std::thread::hardware_concurrency()) - 1); }

// Above six causes orders are drawn: as many as take some seconds, each share with its error.
constexpr int kWindowOrderPairs = 4;

/// What the physics has confirmed, of this very scenario.
bool confirmed(const Answer& answer, const Scenario& scenario) {
    return answer.mode == Mode::Walk && answer.acceptance == Acceptance::Trusted && answer.message.empty() &&
           answer.scenario_hash == hash_of(scenario);
}

}  // namespace

ShareControl::ShareControl(std::function<void()> wake, Engines engines)
    : worker_(std::move(engines), std::move(wake), threads(), kWindowOrderPairs) {}

void ShareControl::update(const Document& document, const std::shared_ptr<const Answer>& settled, bool busy,
                          ui::ViewState& view) {
    answer_ = worker_.latest();
    const Scenario& scenario = document.current();
    const std::string hash = hash_of(scenario);
    const bool slopes = ui::curves_shown(view) && view.curves.page == ui::CurvesPage::Distance;
    bool& stopped = view.chain.shares_stopped;
    if (!asked_.empty() &&
        hash != asked_) {  // another posture: what runs is in vain, and what was cancelled was the one before
        worker_.cancel();
        asked_.clear();
        stopped = false;
    }
    if (stopped) {
        if (!was_stopped_) worker_.cancel();
        was_stopped_ = true;
        asked_ = hash;
        return;
    }
    if (std::exchange(was_stopped_, false)) asked_.clear();  // wanted again
    if (asked_.empty()) asked_slopes_ = false;
    const bool more = slopes && !asked_slopes_;
    if (busy || (!asked_.empty() && !more) || !settled || !confirmed(*settled, scenario)) return;
    if (causes_of(scenario).empty() && !slopes) return;
    asked_ = hash;
    asked_slopes_ = slopes;
    const bool known = answer_ && answer_->scenario_hash == hash && (!slopes || !answer_->slopes.empty());
    if (!known) worker_.submit(std::make_shared<const Scenario>(scenario), false, slopes);
}

}  // namespace bodychain
