#include "scenario/self_check.h"

#include <catch2/catch.hpp>

#include <set>

using namespace bodychain;

namespace {
Posture mirror_image(const Posture& posture) {
    Scenario scenario;
    scenario.posture = posture;
    return mirrored(scenario).posture;
}
}  // namespace

TEST_CASE("questions and answers are complete and their keys unique") {
    REQUIRE(self_questions().size() == kSelfQuestions);
    std::set<SelfAnswer> used;
    for (const SelfQuestionInfo& q : self_questions()) {
        INFO(q.key);
        CHECK(&info(q.id) == &q);
        CHECK(SelfAnswers{}.get(q.id) == q.answers.front());
        std::set<std::string_view> names;
        for (const SelfAnswer answer : q.answers) {
            CHECK(used.insert(answer).second);
            CHECK_FALSE(name_of(answer).empty());
            CHECK(names.insert(name_of(answer)).second);
        }
    }
    CHECK(used.size() == static_cast<std::size_t>(SelfAnswer::ToesIn) + 1);
    CHECK(all_answers(SelfCheck::Mirror).size() == 81);
    CHECK(all_answers(SelfCheck::Wall).size() == 324);
    CHECK(all_answers(SelfCheck::Sitting).size() == 144);
}

TEST_CASE(
    "answers of every combination: mirrored answers give the mirrored posture, within the ranges, a reason for each "
    "value") {
    Posture person;
    person.set(ParameterId::BodyHeight, 1.62);
    person.set(ParameterId::BodySex, 0);
    person.set(ParameterId::SpineKyphosis, 20);  // not kept
    for (const SelfCheck test : kSelfChecks)
        for (const SelfAnswers& answers : all_answers(test)) {
            INFO([&] {
                std::string all;
                for (const std::string& t : answer_texts(test, answers)) all += t + " ";
                return all;
            }());
            const SelfCheckPosture found = posture_of(answers, person);
            CHECK(mirrored(mirrored(answers)) == answers);
            CHECK(posture_of(mirrored(answers), person).posture == mirror_image(found.posture));
            CHECK(found.posture.get(ParameterId::BodyHeight) == 1.62);
            CHECK(found.posture.get(ParameterId::BodySex) == 0);
            CHECK(found.posture.neutral() == (answers == SelfAnswers{}));
            std::set<ParameterId> told;
            for (const SelfReasonRow& row : found.reasons) {
                CHECK(told.insert(row.parameter).second);
                CHECK(found.posture.get(row.parameter) == row.value);
                CHECK(row.value >= info(row.parameter).min);
                CHECK(row.value <= info(row.parameter).max);
                CHECK_FALSE(row.source.empty());
            }
            for (const ParameterInfo& row : parameter_table())
                if (row.region != Region::Person && !found.posture.is_default(row.id)) CHECK(told.contains(row.id));
        }
}

TEST_CASE("two tests that set the same parameter: the larger change stays") {
    SelfAnswers answers;
    answers.set(SelfQuestion::MirrorKneecap, Side::Left, SelfAnswer::KneecapIn);
    answers.set(SelfQuestion::SittingToes, Side::Left, SelfAnswer::ToesOut);
    CHECK(posture_of(answers, {}).posture.get(ParameterId::LegFemoralAnteversionL) == 15);
    CHECK(posture_of(answers, {}).posture.get(ParameterId::LegFemoralAnteversionR) == 0);
}

TEST_CASE("answers as text") {
    const auto taken = with_answer(SelfCheck::Mirror, {}, "foot.left=out");
    REQUIRE(taken);
    CHECK(taken.value().get(SelfQuestion::MirrorFoot, Side::Left) == SelfAnswer::FootOut);
    CHECK(taken.value().get(SelfQuestion::MirrorFoot, Side::Right) == SelfAnswer::FootAhead);
    CHECK(with_answer(SelfCheck::Mirror, {}, "foot.left=up").error().line() ==
          "foot.left: unknown answer up (expected ahead, out or in)");
    CHECK(with_answer(SelfCheck::Mirror, {}, "foot.left").error().line() ==
          "foot.left: no answer (expected ahead, out or in)");
    CHECK(with_answer(SelfCheck::Wall, {}, "foot.left=out").error().line() ==
          "foot.left: not a question of the wall test (expected back, low_back, knee.right, knee.left, pull.right or "
          "pull.left)");
    CHECK(find_self_check("floor").error().line() == "floor: unknown self-test (expected mirror, wall or sitting)");
    for (const SelfCheck test : kSelfChecks)
        for (const SelfAnswers& answers : all_answers(test)) {
            SelfAnswers read;
            for (const std::string& text : answer_texts(test, answers)) read = with_answer(test, read, text).value();
            CHECK(read == answers);
        }
}
