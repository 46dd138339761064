// Texts of the self-tests: questions, answers and reasons.
#pragma once

#include "scenario/self_check.h"

namespace bodychain {

const char* self_check_name(SelfCheck test);  // "Mirror"
/// How to stand or sit for it.
const char* self_check_instruction(SelfCheck test);
const char* question_text(SelfQuestion question);
const char* answer_text(SelfAnswer answer);
/// Why a parameter was set, as a whole sentence.
const char* reason_text(SelfReason reason, bool clinical);
/// Name of a measure of a scene (report/self_check_report.h), "Knee bend"; empty if the key is unknown.
const char* self_measure_text(std::string_view key);

}  // namespace bodychain
