// The answers of a self-test, in the order on the screen. No ImGui: keys go through them, too.
#pragma once

#include "scenario/self_check.h"

#include <vector>

namespace bodychain::ui {

/// One answer of one question.
struct AnswerRow {
    const SelfQuestionInfo* question;
    SelfAnswer answer;
    bool first;  // of its question
};

std::vector<AnswerRow> answer_rows(SelfCheck test);

}  // namespace bodychain::ui
