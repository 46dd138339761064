#include "app/controls/compare_control.h"

#include "ui/plots/walk_names.h"
#include "words/strings/compare_strings.h"

#include <algorithm>
#include <utility>

namespace bodychain {

namespace {

std::string key_of(const std::string& hash, Mode mode) { return (mode == Mode::Walk ? "walk " : "stand ") + hash; }

// Plans, and no physics after them.
Engines plans_only(Engines engines) {
    engines.simulate_walk = engines.simulate_stand = [](const Scenario&, const SimulateOptions&) {
        SimulationResult none;
        none.status = WalkStatus::Cancelled;
        return none;
    };
    return engines;
}

}  // namespace

std::array<PaneRect, 2> pair_panes(int width, int height, int gap) {
    const int half = std::max(1, (width - gap) / 2);
    return {{{0, 0, half, std::max(1, height)}, {std::max(half, width - half), 0, half, std::max(1, height)}}};
}

CompareControl::CompareControl(std::function<void()> wake, Engines engines)
    : wake_(std::move(wake)), engines_(std::move(engines)) {}

void CompareControl::start(std::shared_ptr<const Scenario> a) {
    if (a)
        pair_.keep(std::move(a));
    else
        pair_.against_neutral();
}

void CompareControl::keep(const Document& document, ui::ViewState& view) {
    pair_.follow(document);
    view.compare.played.reset();
    pair_.keep(document.current_ptr());
}

void CompareControl::against_neutral(const Document& document, ui::ViewState& view) {
    pair_.follow(document);
    view.compare.played.reset();
    pair_.against_neutral();
}

void CompareControl::swap(Document& document, const ui::ViewState& view) {
    pair_.follow(document);
    if (!view.compare.played) pair_.swap(document, text::kCompareSwapStep);
}

void CompareControl::stop(const Document& document, ui::ViewState& view) {
    pair_.follow(document);
    if (view.compare.played)
        view.compare.played.reset();
    else
        pair_.stop();
}

void CompareControl::put_into_a(const Document& document, ParameterId id) {
    pair_.follow(document);
    pair_.put_into_a(document, id);
}

// Another posture ends a played correction: it was one of the posture before.
void CompareControl::choose_other(const Document& document, ui::ViewState& view) {
    auto& played = view.compare.played;
    if (played && played->scenario != played_) {
        played_ = played->scenario;
        played_in_ = document.current_ptr();
    }
    if (played && played_in_ != document.current_ptr()) played.reset();
    if (!played) played_ = played_in_ = nullptr;
    other_ = played ? played->scenario : pair_.a(document);
}

// Three figures over each other are hard to tell apart: the neutral's ghost comes back when asked for or when comparing
// ends.
void CompareControl::quiet_ghost(ui::ViewState& view) {
    if (other_ && !ghost_before_) {
        ghost_before_ = view.layers.ghost;
        view.layers.ghost = false;
    } else if (!other_ && ghost_before_) {
        view.layers.ghost = view.layers.ghost || *ghost_before_;
        ghost_before_.reset();
    }
}

void CompareControl::update(const Document& document, const AnswerPtr& settled, ui::ViewState& view) {
    pair_.follow(document);
    choose_other(document, view);
    quiet_ghost(view);
    if (settled && settled->acceptance != Acceptance::Pending) {
        const std::string key = key_of(settled->scenario_hash, settled->mode);
        if (known_.find(key) != settled) known_.put(key, settled);
    }
    const bool neutral = !view.compare.played && pair_.against() == Against::Neutral;
    answer_ = other_ && settled ? answer_beside(document, settled, view.mode, neutral) : nullptr;
    if (!other_)
        view.compare.beside = false;
    else
        view.hint = false;  // it would lie over both; whoever compares has found the way
    tell(document, settled, view);
}

CompareControl::AnswerPtr CompareControl::neutral_of(const AnswerPtr& settled) {
    if (!settled->neutral) return nullptr;
    if (neutral_ && neutral_->now == settled->neutral && neutral_->shown == settled->shown) return neutral_;
    auto answer = std::make_shared<Answer>();
    answer->mode = settled->mode;
    answer->shown = settled->shown;
    answer->acceptance = settled->shown == Shown::Simulated ? Acceptance::Trusted : Acceptance::Pending;
    answer->now = answer->neutral = settled->neutral;
    neutral_ = std::move(answer);
    return neutral_;
}

CompareControl::AnswerPtr CompareControl::planned(const std::string& hash, Mode mode) {
    const std::string key = key_of(hash, mode);
    if (!plans_) plans_ = std::make_unique<Runner>(plans_only(engines_), wake_);
    if (asked_plan_ != key) plans_->submit(other_, mode);
    asked_plan_ = key;
    auto plan = plans_->latest();
    return plan && key_of(plan->scenario_hash, plan->mode) == key ? plan : nullptr;
}

// A plan beside a plan, a walk beside a walk: else the physics would be compared with the plan.
CompareControl::AnswerPtr CompareControl::answer_beside(const Document& document, const AnswerPtr& settled, Mode mode,
                                                        bool neutral) {
    if (settled->mode != mode) return nullptr;  // on its way
    if (neutral) return neutral_of(settled);
    const std::string hash = hash_of(*other_), key = key_of(hash, mode);
    AnswerPtr known = known_.find(key).value_or(nullptr);
    if (!known && walks_) {
        const auto latest = walks_->latest();
        if (latest && latest->acceptance != Acceptance::Pending && key_of(latest->scenario_hash, latest->mode) == key)
            known_.put(key, known = latest);
    }
    if (!known && asked_walk_ != key && hash != hash_of(document.current())) {  // of the document it comes by itself
        if (!walks_) walks_ = std::make_unique<Runner>(engines_, wake_);
        walks_->submit(other_, mode);
        asked_walk_ = key;
    }
    if (known && (settled->shown == Shown::Simulated || known->shown == Shown::Planned)) return known;
    return planned(hash, mode);
}

void CompareControl::tell(const Document& document, const AnswerPtr& settled, ui::ViewState& view) {
    ui::CompareNow& now = view.compare.now;
    const bool other_is_b = view.compare.played.has_value();
    now.other = other_;
    now.answer = answer_;
    now.neutral = !other_is_b && pair_.against() == Against::Neutral;
    now.other_is_b = other_is_b;
    now.estimate = answer_ && settled &&
                   (answer_->shown != settled->shown || answer_->acceptance == Acceptance::Doubtful ||
                    settled->acceptance == Acceptance::Doubtful);
    if (!answer_ || !settled) {
        now.figures = nullptr;
        figures_a_ = figures_b_ = nullptr;
    } else {
        const AnswerPtr &a = other_is_b ? settled : answer_, &b = other_is_b ? answer_ : settled;
        if (!now.figures || a != figures_a_ || b != figures_b_)
            now.figures = std::make_shared<const PairFigures>(pair_figures(*a, *b));
        figures_a_ = a;
        figures_b_ = b;
    }
    view.curves.compared.reset();
    if (!answer_ || failed(*answer_)) return;
    const ui::PairNames names = ui::pair_names(view.compare, document.current(), view.clinical);
    view.curves.compared = ui::KeptWalk{other_is_b ? text::kCompareB + names.b : text::kCompareA + names.a,
                                        answer_->now, ui::kComparedColour};
}

void CompareControl::place(Stage& own, const Playback& playback, double dt_s, const ui::CompareView& view) {
    own.compare_with(answer_ && !view.beside ? answer_->now : nullptr);
    if (!answer_)
        stage_ = {};
    else if (view.beside)
        stage_.update(answer_, playback, dt_s);
}

std::vector<SeenPane> CompareControl::seen(const ViewPanes& panes, const Stage& own, const ui::ViewState& view,
                                           const std::array<PaneRect, 2>& places, bool follows) {
    const std::size_t mine = view.compare.now.other_is_b ? 0 : 1, others = 1 - mine;
    std::vector<SeenPane> seen(2);
    seen[mine] = {panes.control(kFreePane).camera(), places[mine]};
    seen[others] = {panes.control(kFreePane).camera(), places[others],
                    std::make_shared<const DrawList>(stage_.draw_list(view.layers, palette(view.theme)))};
    if (stage_.empty()) return seen;
    // Where the camera goes along, both walkers stay in the same place of their panes; where it stands still, each
    // walks through its own.
    const Vec3 apart = stage_.focus() - own.focus();
    if (follows)
        apart_ = Vec3(apart.x, 0, apart.z);
    else
        apart_ += stage_.origin_shift() - own.origin_shift();
    seen[others].camera.target += apart_;
    seen[others].camera.incline_rad = stage_.incline_rad();
    return seen;
}

ui::ViewportInput CompareControl::pointer(ui::ViewportInput in, const ui::CompareView& view) const {
    if (!view.in_panes()) return in;
    const ui::Rect &mine = view.panes[view.now.other_is_b ? 0 : 1], &others = view.panes[view.now.other_is_b ? 1 : 0];
    const bool here = mine.x <= in.x && in.x < mine.right();
    if (here) return in;
    in.x += mine.x - others.x;
    in.hovered = in.double_clicked = false;
    return in;
}

}  // namespace bodychain
