#include "session/document/compared_pair.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace bodychain {

namespace {

std::optional<std::size_t> place_of(const Document& document, const std::shared_ptr<const Scenario>& scenario) {
    const auto found = std::ranges::find(document.steps(), scenario, &HistoryStep::scenario);
    if (found == document.steps().end()) return std::nullopt;
    return static_cast<std::size_t>(found - document.steps().begin());
}

}  // namespace

std::shared_ptr<const Scenario> ComparedPair::a(const Document& document) {
    if (a_.against != Against::Neutral) return a_.kept;
    if (neutral_of_ != document.current_ptr()) {
        neutral_of_ = document.current_ptr();
        auto neutral = std::make_shared<const Scenario>(own_neutral(*neutral_of_));
        if (!neutral_ || !(neutral->posture == neutral_->posture)) neutral_ = std::move(neutral);
    }
    return neutral_;
}

void ComparedPair::swap(Document& document, std::string label) {
    const std::shared_ptr<const Scenario> a_now = a(document), b_now = document.current_ptr();
    if (!a_now || !document.apply({std::move(label), *a_now, {}})) return;
    const A before = std::exchange(a_, {Against::Kept, b_now});
    std::erase_if(swaps_,
                  [&](const Swap& swap) { return !place_of(document, swap.after); });  // undone, and another way taken
    swaps_.push_back({document.current_ptr(), before, a_});
    position_ = document.position();
}

void ComparedPair::put_into_a(const Document& document, ParameterId id) {
    const auto before = a(document);
    if (!before) return;
    Scenario changed = *before;
    changed.posture.set(id, document.current().posture.get(id));
    keep(std::make_shared<const Scenario>(std::move(changed)));
}

void ComparedPair::follow(const Document& document) {
    const std::size_t from = std::exchange(position_, document.position()), to = position_;
    if (from == to) return;
    const auto passed = [&](const Swap& swap) {
        const auto place = place_of(document, swap.after);
        return place && (to < from ? to < *place && *place <= from : from < *place && *place <= to);
    };
    if (to < from) {
        for (auto swap = swaps_.rbegin(); swap != swaps_.rend(); ++swap)
            if (passed(*swap) && a_ == swap->after_a) a_ = swap->before_a;
    } else {
        for (const Swap& swap : swaps_)
            if (passed(swap) && a_ == swap.before_a) a_ = swap.after_a;
    }
}

Edit take_from_a(const Scenario& b, const Scenario& a, ParameterId id, std::string label) {
    Edit edit{std::move(label), b, {}};
    edit.next.posture.set(id, a.posture.get(id));
    return edit;
}

}  // namespace bodychain
