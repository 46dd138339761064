// self-test: questions, or what answers speak for, the scene that shows it and what the walk says.
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "base/number_text.h"
#include "report/self_check_report.h"
#include "report/text_table.h"
#include "words/self_check_words.h"
#include "words/strings/self_check_strings.h"

#include <ostream>

namespace bodychain {

namespace {

void print_questions(SelfCheck test, std::ostream& out) {
    out << self_check_name(test) << ". " << self_check_instruction(test) << "\n" << text::kSelfCheckNotice << "\n\n";
    for (const SelfQuestionInfo& q : self_questions()) {
        if (q.test != test) continue;
        const std::string key(q.key);
        out << (q.sided ? key + ".right, " + key + ".left" : key) << ": " << question_text(q.id) << "\n";
        for (const SelfAnswer answer : q.answers)
            out << "    " << name_of(answer) << ": " << answer_text(answer) << "\n";
    }
}

void print_reasons(const SelfCheckPosture& posture, std::ostream& out) {
    out << (posture.reasons.empty() ? text::kSelfPostureNone : text::kSelfPostureHead) << "\n";
    for (const SelfReasonRow& row : posture.reasons) {
        const ParameterInfo& parameter = info(row.parameter);
        out << "    " << parameter.key << " = " << number_text(row.value) << " " << unit_text(parameter.unit) << ". "
            << reason_text(row.reason, false) << "\n"
            << "        " << row.source << "\n";
    }
}

std::string span_text(const std::vector<double>& course) {
    if (course.empty()) return "";
    const std::string end = fixed_text(course.back(), 1);
    return course.size() == 1 ? end : fixed_text(course.front(), 1) + " > " + end;
}

void print_scene(const SelfCheckReport& report, std::ostream& out) {
    out << "\n" << (report.test == SelfCheck::Mirror ? text::kSelfSceneStill : text::kSelfSceneHead) << "\n";
    std::vector<std::vector<std::string>> rows{{"", text::kSelfRight, text::kSelfLeft, text::kSelfWhole, ""}};
    for (const SelfMeasure& m : report.measures) {
        const bool sided = !m.left.empty();
        rows.push_back({self_measure_text(m.key), sided ? span_text(m.right) : "", span_text(m.left),
                        sided ? "" : span_text(m.right), std::string(m.unit)});
    }
    out << aligned(rows);
    if (!report.balanced) {
        out << text::kSelfNotBalanced << "\n";
        return;
    }
    if (report.observed == report.answers) {
        out << text::kSelfSceneSame << "\n";
        return;
    }
    out << text::kSelfSceneOther << "\n";
    const std::vector<std::string> answered = answer_texts(report.test, report.answers),
                                   seen = answer_texts(report.test, report.observed);
    for (std::size_t i = 0; i < answered.size(); ++i)
        if (answered[i] != seen[i])
            out << "    " << answered[i] << " (" << text::kSelfSeen << ": " << seen[i].substr(seen[i].find('=') + 1)
                << ")\n";
}

Result<SelfAnswers> answers_of(SelfCheck test, const std::vector<std::string>& texts) {
    SelfAnswers answers;
    for (const std::string& text : texts) {
        const Result<SelfAnswers> next = with_answer(test, answers, text);
        if (!next) return next.error();
        answers = next.value();
    }
    return answers;
}

int bad_input(const Error& error, Streams streams) {
    streams.err << error.line() << "\n";
    return kExitBadInput;
}

}  // namespace

int run_self_check(const Scenario& scenario, const SelfCheckArguments& arguments, const Simulators& simulators,
                   Streams streams) {
    const Result<SelfCheck> test = find_self_check(arguments.test);
    if (!test) return bad_input(test.error(), streams);
    const Result<SelfAnswers> answers = answers_of(test.value(), arguments.answers);
    if (!answers) return bad_input(answers.error(), streams);
    const bool quiet = is_standard_output(arguments.json);
    if (arguments.answers.empty() && arguments.json.empty()) {
        print_questions(test.value(), streams.out);
        return kExitGood;
    }
    const SelfCheckPosture posture = posture_of(answers.value(), scenario.posture);
    const SelfCheckReport report = self_check_report(test.value(), answers.value(), posture);
    if (!quiet) {
        print_reasons(posture, streams.out);
        print_scene(report, streams.out);
    }
    if (const int written = write_output(arguments.json, self_check_json(report), streams);
        written != kExitGood || quiet)
        return written;
    streams.out << "\n" << text::kSelfWalkHead << "\n";
    Scenario walked = scenario;
    walked.posture = posture.posture;
    return run_sentences(walked, {}, simulators, streams);
}

}  // namespace bodychain
