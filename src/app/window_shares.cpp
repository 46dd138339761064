#include "app/window_shares.h"

#include <algorithm>
#include <thread>

namespace bodychain {

namespace {

// The window goes on walking meanwhile: one core is left to it.
int threads() { return std::max(1, static_cast<int>(std::thread::hardware_concurrency()) - 1); }

// Above six causes orders are drawn: as many as take some seconds, each share with its error.
constexpr int kWindowOrderPairs = 4;

bool wanted(const Answer& answer, const Scenario& scenario) {
    return answer.mode == Mode::Walk && answer.verdict == Verdict::Trusted && answer.message.empty() && answer.scenario_hash == hash_of(scenario) && !causes_of(scenario).empty();
}

}  // namespace

ShareControl::ShareControl(std::function<void()> wake) : worker_(real_engines(), std::move(wake), threads(), kWindowOrderPairs) {}

void ShareControl::update(const Document& document, const std::shared_ptr<const Answer>& settled, bool busy, ui::ViewState& view) {
    answer_ = worker_.latest();
    const Scenario& scenario = document.current();
    const std::string hash = hash_of(scenario);
    bool& stopped = view.chain.shares_stopped;
    if (hash != asked_ && !asked_.empty()) {  // another posture: what runs is in vain
        worker_.cancel();
        asked_.clear();
        stopped = false;
    }
    if (stopped) {
        worker_.cancel();
        asked_.clear();
        return;
    }
    if (busy || !asked_.empty() || !settled || !wanted(*settled, scenario)) return;
    asked_ = hash;
    if (!answer_ || answer_->scenario_hash != hash) worker_.submit(std::make_shared<const Scenario>(scenario));
}

}  // namespace bodychain
