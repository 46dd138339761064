// The scene of a self-test, ready to be shown and played: the movement there and back as a cycle, with the same
// person's neutral one as its ghost, so that the stage draws it like any walk. In the mirror the pictured body is the
// mirror image.
#pragma once

#include "base/lru_cache.h"
#include "plan/self_check_scenes.h"
#include "session/walks/answer.h"
#include "session/walks/latest_worker.h"

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <variant>

namespace bodychain {

/// The movement goes to its end until kSceneGo, rests there until kSceneRest, and comes back; phases of the cycle.
inline constexpr double kSceneGo = 0.45, kSceneRest = 0.85, kSceneCycle_s = 7;
/// How far the movement has gone, 0..1, at a phase of its cycle; and the phase at which it first has gone so far.
double scene_share(double phase);
double scene_phase(double share);

/// What is shown. In the mirror the body is the mirror image: right is left, as people see themselves.
struct SelfCheckShow {
    SelfCheck test{};
    std::string hash;                                          // of the scenario and the test
    std::variant<MirrorScene, WallScene, SittingScene> scene;  // of the person, not of the mirror image
    std::shared_ptr<const SelfCheckShow> neutral;              // the same person unremarkable; null in a neutral one
    std::shared_ptr<const Answer> answer;  // what is drawn: the movement as a cycle, the neutral one as its ghost
};

/// A movement that is no cycle as one: there, a rest, and back, by scene_share().
Motion as_cycle(const Motion& movement);

/// The function that makes a scene, as a value, so that tests need not wait for the real one.
using SceneMaker = std::function<SelfCheckShow(SelfCheck, const Scenario&)>;
/// The real scene of a test. Pure.
SelfCheckShow make_self_check(SelfCheck test, const Scenario& scenario);

/// Makes the most recently requested scene in the background. Main thread only.
class SelfCheckWorker {
public:
    explicit SelfCheckWorker(std::function<void()> wake, SceneMaker maker = make_self_check);

    /// Does nothing if it is the same as the last request.
    void ask(SelfCheck test, const Scenario& scenario);
    /// The newest one that is ready; nullptr before the first.
    std::shared_ptr<const SelfCheckShow> latest() const;
    bool busy() const { return worker_.busy(); }

private:
    struct Request {
        SelfCheck test{};
        Scenario scenario;
    };
    std::shared_ptr<const SelfCheckShow> made(SelfCheck test, const Scenario& scenario);
    void publish(const SelfCheckShow& own, const std::shared_ptr<const SelfCheckShow>& neutral);
    void work(const Request& request, const std::stop_token& cancel);

    SceneMaker maker_;
    std::function<void()> wake_;
    std::string asked_;
    LruCache<std::shared_ptr<const SelfCheckShow>> done_{64};  // worker only
    mutable std::mutex mutex_;                                 // of the latest
    std::shared_ptr<const SelfCheckShow> latest_;
    LatestWorker<Request> worker_;  // last: it uses everything above
};

}  // namespace bodychain
