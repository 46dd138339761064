#include "session/walks/push_show.h"

#include "base/number_text.h"

#include <cmath>

namespace bodychain {

namespace {

const char* words_of(PushSide from) {
    switch (from) {
        case PushSide::Left: return "the left";
        case PushSide::Right: return "the right";
        case PushSide::Behind: return "behind";
        case PushSide::Front: return "the front";
    }
    return "";
}

std::string outcome(const PushedWalk& pushed) {
    if (pushed.status == WalkStatus::Fell) return "It falls.";
    if (pushed.status != WalkStatus::Walking) return "The calculation did not come to an end.";
    const double side_cm = 100 * pushed.aside_m;
    constexpr double kWorthTelling_cm = 1;
    if (std::fabs(side_cm) < kWorthTelling_cm) return "It keeps its line and walks on.";
    return "It steps aside and walks on, " + fixed_text(std::fabs(side_cm), 0) + " cm to the " +
           (side_cm > 0 ? "right." : "left.");
}

}  // namespace

std::vector<std::shared_ptr<const Answer>> push_answers(const PushedWalk& pushed, PushSide from,
                                                        const Answer& settled) {
    std::vector<std::shared_ptr<const Answer>> answers;
    const std::string message = fixed_text(kPush_n, 0) + " N for " + fixed_text(kPush_s, 1) +
                                " s against the chest, from " + words_of(from) + ". " + outcome(pushed);
    for (const Motion& stride : pushed.strides) {
        Answer answer = settled;
        answer.now = std::make_shared<const Walked>(Walked{pushed.body, stride, settled.now->measures});
        answer.message = message;
        answers.push_back(std::make_shared<const Answer>(std::move(answer)));
    }
    return answers;
}

}  // namespace bodychain
