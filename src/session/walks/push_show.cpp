#include "session/walks/push_show.h"

#include <cmath>

namespace bodychain {

namespace {

MessageId pushed_from(PushSide from) {
    switch (from) {
        case PushSide::Left: return MessageId::PushedFromLeft;
        case PushSide::Right: return MessageId::PushedFromRight;
        case PushSide::Behind: return MessageId::PushedFromBehind;
        default: return MessageId::PushedFromFront;
    }
}

Messages outcome(const PushedWalk& pushed) {
    if (pushed.status == WalkStatus::Fell) return message(MessageId::Falls);
    if (pushed.status != WalkStatus::Walking) return message(MessageId::NoEnd);
    const double side_cm = 100 * pushed.aside_m;
    constexpr double kWorthTelling_cm = 1;
    if (std::fabs(side_cm) < kWorthTelling_cm) return message(MessageId::KeepsItsLine);
    return message(side_cm > 0 ? MessageId::StepsRight : MessageId::StepsLeft, {std::fabs(side_cm)});
}

}  // namespace

std::vector<std::shared_ptr<const Answer>> push_answers(const PushedWalk& pushed, PushSide from,
                                                        const Answer& settled) {
    std::vector<std::shared_ptr<const Answer>> answers;
    const Messages said = joined(message(pushed_from(from), {kPush_n, kPush_s}), outcome(pushed));
    for (const Motion& stride : pushed.strides) {
        Answer answer = settled;
        answer.now = std::make_shared<const Walked>(Walked{pushed.body, stride, settled.now->measures});
        answer.message = said;
        answers.push_back(std::make_shared<const Answer>(std::move(answer)));
    }
    return answers;
}

}  // namespace bodychain
