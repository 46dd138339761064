#include "words/self_check_words.h"
#include "report/self_check_report.h"

#include <catch2/catch.hpp>

#include <set>

using namespace bodychain;

TEST_CASE("every question, answer, reason and measure of the self-tests has its words") {
    std::set<std::string> questions;
    for (const SelfCheck test : kSelfChecks) {
        CHECK_FALSE(std::string(self_check_name(test)).empty());
        CHECK_FALSE(std::string(self_check_instruction(test)).empty());
    }
    for (const SelfQuestionInfo& q : self_questions()) {
        CHECK(questions.insert(question_text(q.id)).second);
        std::set<std::string> answers;
        for (const SelfAnswer answer : q.answers) CHECK(answers.insert(answer_text(answer)).second);
        CHECK(answers.count("") == 0);
    }
    CHECK(questions.count("") == 0);
    std::set<std::string> reasons;
    for (int r = 0; r <= static_cast<int>(SelfReason::LegRollsIn); ++r)
        for (const bool clinical : {false, true})
            CHECK(reasons.insert(reason_text(static_cast<SelfReason>(r), clinical)).second);
    CHECK(reasons.count("") == 0);
    for (const auto& rows :
         {measures_of(mirror_scene({})), measures_of(wall_scene({})), measures_of(sitting_scene({}))})
        for (const SelfMeasure& m : rows) CHECK_FALSE(std::string(self_measure_text(m.key)).empty());
}
