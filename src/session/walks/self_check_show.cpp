#include "session/walks/self_check_show.h"

#include "anatomy/body.h"

#include <algorithm>
#include <cmath>

namespace bodychain {

namespace {

constexpr int kCycleFrames = 100;

double smooth(double t) { return t * t * (3 - 2 * t); }

std::string key_of(SelfCheck test, const Scenario& scenario) {
    return std::string(name_of(test)) + " " + hash_of(scenario);
}

/// The frame nearest to a share of the movement, with the poses in between.
Frame frame_at(const Motion& movement, double share) {
    const double last = static_cast<double>(movement.frames.size() - 1);
    Frame frame = movement.frames[static_cast<std::size_t>(std::lround(share * last))];
    frame.X_WS = scene_poses(movement, share);
    return frame;
}

const Body& body_of(const SelfCheckShow& show) {
    return std::visit([](const auto& scene) -> const Body& { return scene.body; }, show.scene);
}
const Motion& motion_of(const SelfCheckShow& show) {
    return std::visit([](const auto& scene) -> const Motion& { return scene.motion; }, show.scene);
}

/// The mirror image, for the scene in the mirror.
std::shared_ptr<const Walked> pictured(const SelfCheckShow& show, const Scenario& scenario) {
    if (show.test != SelfCheck::Mirror)
        return std::make_shared<const Walked>(Walked{body_of(show), as_cycle(motion_of(show)), {}});
    const MirrorScene image = mirror_scene(mirrored(scenario));
    return std::make_shared<const Walked>(Walked{image.body, image.motion, {}});
}

}  // namespace

double scene_share(double phase) {
    const double t = phase - std::floor(phase);
    if (t < kSceneGo) return smooth(t / kSceneGo);
    return t < kSceneRest ? 1 : smooth((1 - t) / (1 - kSceneRest));
}

double scene_phase(double share) {
    double low = 0, high = kSceneGo;
    for (int i = 0; i < 40; ++i) (scene_share(0.5 * (low + high)) < share ? low : high) = 0.5 * (low + high);
    return 0.5 * (low + high);
}

Motion as_cycle(const Motion& movement) {
    if (movement.frames.size() < 2) return movement;
    Motion cycle = movement;
    cycle.cycle_s = kSceneCycle_s;
    cycle.stride_m = 0;
    cycle.frames.clear();
    for (int i = 0; i < kCycleFrames; ++i)
        cycle.frames.push_back(frame_at(movement, scene_share(static_cast<double>(i) / kCycleFrames)));
    return cycle;
}

SelfCheckShow make_self_check(SelfCheck test, const Scenario& scenario) {
    SelfCheckShow show{test, key_of(test, scenario), {}, nullptr, nullptr};
    switch (test) {
        case SelfCheck::Mirror: show.scene = mirror_scene(scenario); break;
        case SelfCheck::Wall: show.scene = wall_scene(scenario); break;
        case SelfCheck::Sitting: show.scene = sitting_scene(scenario); break;
    }
    Answer answer;
    answer.scenario_hash = hash_of(scenario);
    answer.mode = test == SelfCheck::Mirror ? Mode::Stand : Mode::Walk;  // a movement plays
    answer.acceptance = Acceptance::Trusted;
    answer.now = pictured(show, scenario);
    show.answer = std::make_shared<const Answer>(std::move(answer));
    return show;
}

SelfCheckWorker::SelfCheckWorker(std::function<void()> wake, SceneMaker maker)
    : maker_(std::move(maker)),
      wake_(std::move(wake)),
      worker_([this](const Request& request, const std::stop_token& cancel) { work(request, cancel); },
              [this] { wake_(); }) {}

void SelfCheckWorker::ask(SelfCheck test, const Scenario& scenario) {
    const std::string key = key_of(test, scenario);
    if (key == asked_) return;
    asked_ = key;
    worker_.submit({test, scenario});
}

std::shared_ptr<const SelfCheckShow> SelfCheckWorker::latest() const {
    const std::lock_guard lock(mutex_);
    return latest_;
}

std::shared_ptr<const SelfCheckShow> SelfCheckWorker::made(SelfCheck test, const Scenario& scenario) {
    const std::string key = key_of(test, scenario);
    if (const auto found = done_.find(key)) return *found;
    auto show = std::make_shared<const SelfCheckShow>(maker_(test, scenario));
    done_.put(key, show);
    return show;
}

void SelfCheckWorker::publish(const SelfCheckShow& own, const std::shared_ptr<const SelfCheckShow>& neutral) {
    auto show = std::make_shared<SelfCheckShow>(own);
    Answer answer = *own.answer;
    const bool differs = neutral && neutral->hash != own.hash;
    answer.neutral = differs ? neutral->answer->now : answer.now;
    if (differs) show->neutral = neutral;
    show->answer = std::make_shared<const Answer>(std::move(answer));
    {
        const std::lock_guard lock(mutex_);
        latest_ = std::move(show);
    }
    wake_();
}

// Publishes the scene as soon as it is ready; the neutral one may follow.
void SelfCheckWorker::work(const Request& request, const std::stop_token& cancel) {
    const Scenario neutral = own_neutral(request.scenario);
    const bool waits = !done_.find(key_of(request.test, neutral));
    const auto own = made(request.test, request.scenario);
    if (cancel.stop_requested()) return;
    if (waits) publish(*own, nullptr);
    publish(*own, made(request.test, neutral));
}

}  // namespace bodychain
