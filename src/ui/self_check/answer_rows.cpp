#include "ui/self_check/answer_rows.h"

namespace bodychain::ui {

std::vector<AnswerRow> answer_rows(SelfCheck test) {
    std::vector<AnswerRow> rows;
    for (const SelfQuestionInfo& question : self_questions())
        if (question.test == test)
            for (const SelfAnswer answer : question.answers)
                rows.push_back({&question, answer, answer == question.answers.front()});
    return rows;
}

}  // namespace bodychain::ui
