#include "scenario/self_check.h"

#include "base/nearest.h"

#include <algorithm>

namespace bodychain {

namespace {

using A = SelfAnswer;
using Q = SelfQuestion;

constexpr std::array kFoot{A::FootAhead, A::FootOut, A::FootIn};
constexpr std::array kKneecap{A::KneecapAhead, A::KneecapOut, A::KneecapIn};
constexpr std::array kBack{A::BackFlat, A::BackHollow};
constexpr std::array kLowBack{A::LowBackEasy, A::LowBackTight};
constexpr std::array kWallKnee{A::KneeStaysStraight, A::KneeBendsLittle, A::KneeBendsMuch};
constexpr std::array kPull{A::PullNowhere, A::PullHipFront, A::PullThighBack};
constexpr std::array kSole{A::SoleFlat, A::HeelOff};
constexpr std::array kSittingKnee{A::KneeDown, A::KneeUp};
constexpr std::array kToes{A::ToesUp, A::ToesOut, A::ToesIn};

// clang-format off
constexpr EnumArray<SelfQuestion, SelfQuestionInfo, kSelfQuestions> kQuestions{{
    {Q::MirrorFoot, SelfCheck::Mirror, "foot", true, kFoot},
    {Q::MirrorKneecap, SelfCheck::Mirror, "kneecap", true, kKneecap},
    {Q::WallBack, SelfCheck::Wall, "back", false, kBack},
    {Q::WallLowBack, SelfCheck::Wall, "low_back", false, kLowBack},
    {Q::WallKnee, SelfCheck::Wall, "knee", true, kWallKnee},
    {Q::WallPull, SelfCheck::Wall, "pull", true, kPull},
    {Q::SittingSole, SelfCheck::Sitting, "sole", true, kSole},
    {Q::SittingKnee, SelfCheck::Sitting, "knee", true, kSittingKnee},
    {Q::SittingToes, SelfCheck::Sitting, "toes", true, kToes},
}};
// clang-format on

std::string key_of(const SelfQuestionInfo& question, Side side) {
    if (!question.sided) return std::string(question.key);
    return std::string(question.key) + (side == Side::Right ? ".right" : ".left");
}

struct Asked {
    const SelfQuestionInfo* question;
    Side side;
};
std::vector<Asked> asked_in(SelfCheck test) {
    std::vector<Asked> all;
    for (const SelfQuestionInfo& q : kQuestions) {
        if (q.test != test) continue;
        all.push_back({&q, Side::Right});
        if (q.sided) all.push_back({&q, Side::Left});
    }
    return all;
}

/// "ahead, out or in".
std::string list_of(const std::vector<std::string>& words) {
    std::string list;
    for (std::size_t i = 0; i < words.size(); ++i)
        list += (i == 0 ? "" : i + 1 == words.size() ? " or " : ", ") + words[i];
    return list;
}

}  // namespace

std::string_view name_of(SelfCheck test) {
    switch (test) {
        case SelfCheck::Mirror: return "mirror";
        case SelfCheck::Wall: return "wall";
        case SelfCheck::Sitting: return "sitting";
    }
    return "";
}

Result<SelfCheck> find_self_check(std::string_view name) {
    for (const SelfCheck test : kSelfChecks)
        if (name == name_of(test)) return test;
    return Error{std::string(shown_part(name)), "unknown self-test", "mirror, wall or sitting"};
}

std::span<const SelfQuestionInfo> self_questions() { return kQuestions; }
const SelfQuestionInfo& info(SelfQuestion question) { return kQuestions[question]; }

std::string_view name_of(SelfAnswer answer) {
    switch (answer) {
        case A::FootAhead:
        case A::KneecapAhead: return "ahead";
        case A::FootOut:
        case A::KneecapOut:
        case A::ToesOut: return "out";
        case A::FootIn:
        case A::KneecapIn:
        case A::ToesIn: return "in";
        case A::BackFlat:
        case A::SoleFlat: return "flat";
        case A::BackHollow: return "hollow";
        case A::LowBackEasy: return "easy";
        case A::LowBackTight: return "tight";
        case A::KneeStaysStraight: return "straight";
        case A::KneeBendsLittle: return "little";
        case A::KneeBendsMuch: return "much";
        case A::PullNowhere: return "nowhere";
        case A::PullHipFront: return "hip_front";
        case A::PullThighBack: return "thigh_back";
        case A::HeelOff: return "heel_off";
        case A::KneeDown: return "down";
        case A::KneeUp:
        case A::ToesUp: return "up";
    }
    return "";
}

SelfAnswers::SelfAnswers() {
    for (std::size_t q = 0; q < kQuestions.size(); ++q) answers_[q].fill(kQuestions[q].answers.front());
}

SelfAnswer SelfAnswers::get(SelfQuestion question, Side side) const { return answers_[question][side]; }

void SelfAnswers::set(SelfQuestion question, Side side, SelfAnswer answer) {
    auto& pair = answers_[question];
    if (!info(question).sided)
        pair.fill(answer);
    else
        pair[side] = answer;
}

SelfAnswers mirrored(const SelfAnswers& answers) {
    SelfAnswers turned;
    for (const SelfQuestionInfo& q : kQuestions)
        for (const Side side : kSides) turned.set(q.id, other(side), answers.get(q.id, side));
    return turned;
}

std::vector<SelfAnswers> all_answers(SelfCheck test) {
    std::vector<SelfAnswers> all(1);
    for (const Asked& asked : asked_in(test)) {
        std::vector<SelfAnswers> longer;
        for (const SelfAnswers& some : all)
            for (const SelfAnswer answer : asked.question->answers) {
                longer.push_back(some);
                longer.back().set(asked.question->id, asked.side, answer);
            }
        all = std::move(longer);
    }
    return all;
}

Result<SelfAnswers> with_answer(SelfCheck test, SelfAnswers answers, std::string_view text) {
    const std::size_t equals = text.find('=');
    const std::string_view key = text.substr(0, equals),
                           value = equals == std::string_view::npos ? "" : text.substr(equals + 1);
    std::vector<std::string> keys;
    for (const Asked& asked : asked_in(test)) {
        const std::string known = key_of(*asked.question, asked.side);
        keys.push_back(known);
        if (known != key) continue;
        std::vector<std::string> values;
        for (const SelfAnswer answer : asked.question->answers) {
            values.emplace_back(name_of(answer));
            if (values.back() != value) continue;
            answers.set(asked.question->id, asked.side, answer);
            return answers;
        }
        return Error{known, value.empty() ? "no answer" : "unknown answer " + std::string(shown_part(value)),
                     list_of(values)};
    }
    return Error{std::string(shown_part(key)), "not a question of the " + std::string(name_of(test)) + " test",
                 list_of(keys)};
}

std::vector<std::string> answer_texts(SelfCheck test, const SelfAnswers& answers) {
    std::vector<std::string> texts;
    for (const Asked& asked : asked_in(test))
        texts.push_back(key_of(*asked.question, asked.side) + "=" +
                        std::string(name_of(answers.get(asked.question->id, asked.side))));
    return texts;
}

SelfAnswer foot_answer(double foot_out_deg) {
    if (foot_out_deg > kMirrorLimits.foot_out_deg) return A::FootOut;
    return foot_out_deg < kMirrorLimits.foot_in_deg ? A::FootIn : A::FootAhead;
}

SelfAnswer kneecap_answer(double kneecap_out_deg) {
    if (kneecap_out_deg > kMirrorLimits.kneecap_deg) return A::KneecapOut;
    return kneecap_out_deg < -kMirrorLimits.kneecap_deg ? A::KneecapIn : A::KneecapAhead;
}

}  // namespace bodychain
