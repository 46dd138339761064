#include "report/self_check_report.h"

#include "base/side.h"
#include "report/json_text.h"

namespace bodychain {

namespace {

template <class Instant>
class Course {
public:
    explicit Course(const std::vector<Instant>& instants) : instants_(instants) {}

    void add(std::string_view key, std::string_view unit, double Instant::*value) {
        rows.push_back({key, unit, {}, {}});
        for (const Instant& at : instants_) rows.back().right.push_back(at.*value);
    }
    void add(std::string_view key, std::string_view unit, SideArray<double> Instant::*value) {
        rows.push_back({key, unit, {}, {}});
        for (const Instant& at : instants_) {
            rows.back().right.push_back((at.*value)[0]);
            rows.back().left.push_back((at.*value)[1]);
        }
    }
    std::vector<SelfMeasure> rows;

private:
    const std::vector<Instant>& instants_;
};

Json answers_part(SelfCheck test, const SelfAnswers& answers) {
    Json part = Json::object();
    for (const std::string& text : answer_texts(test, answers))
        part[text.substr(0, text.find('='))] = text.substr(text.find('=') + 1);
    return part;
}

}  // namespace

std::vector<SelfMeasure> measures_of(const MirrorScene& scene) {
    std::vector<SelfMeasure> rows{{"foot_out", "deg", {scene.foot_out_deg[0]}, {scene.foot_out_deg[1]}},
                                  {"kneecap_out", "deg", {scene.kneecap_out_deg[0]}, {scene.kneecap_out_deg[1]}}};
    rows.push_back({"foot_against_kneecap",
                    "deg",
                    {scene.foot_against_kneecap_deg(Side::Right)},
                    {scene.foot_against_kneecap_deg(Side::Left)}});
    return rows;
}

std::vector<SelfMeasure> measures_of(const WallScene& scene) {
    using I = WallInstant;
    Course<I> c(scene.instants);
    c.add("lumbar_gap", "mm", &I::lumbar_gap_mm);
    c.add("pelvis_tilt", "deg", &I::pelvis_tilt_deg);
    c.add("lordosis", "deg", &I::lordosis_deg);
    c.add("knee_flexion", "deg", &I::knee_flexion_deg);
    c.add("hip_flexion", "deg", &I::hip_flexion_deg);
    c.add("seat_force", "N", &I::seat_n);
    c.add("low_back_force", "N", &I::low_back_n);
    c.add("upper_back_force", "N", &I::upper_back_n);
    c.add("head_force", "N", &I::head_n);
    c.add("seat_gap", "mm", &I::seat_gap_mm);
    c.add("head_gap", "mm", &I::head_gap_mm);
    c.add("hip_front", "N.m", &I::hip_front_nm);
    c.add("thigh_back", "N.m", &I::thigh_back_nm);
    c.add("low_back", "N.m", &I::low_back_nm);
    return c.rows;
}

std::vector<SelfMeasure> measures_of(const SittingScene& scene) {
    using I = SittingInstant;
    Course<I> c(scene.instants);
    c.add("knee_flexion", "deg", &I::knee_flexion_deg);
    c.add("knee_height", "mm", &I::knee_height_mm);
    c.add("heel_gap", "mm", &I::heel_gap_mm);
    c.add("ball_gap", "mm", &I::ball_gap_mm);
    c.add("toes_out", "deg", &I::toes_out_deg);
    c.add("pelvis_tilt", "deg", &I::pelvis_tilt_deg);
    c.add("lordosis", "deg", &I::lordosis_deg);
    c.add("feet_force", "N", &I::feet_n);
    c.add("thigh_back", "N.m", &I::thigh_back_nm);
    c.add("calf", "N.m", &I::calf_nm);
    c.add("low_back", "N.m", &I::low_back_nm);
    return c.rows;
}

SelfCheckReport self_check_report(SelfCheck test, const SelfAnswers& answers, const SelfCheckPosture& posture) {
    SelfCheckReport report{test, answers, {}, posture, {}, true};
    Scenario scenario;
    scenario.posture = posture.posture;
    const auto take = [&](const auto& scene) {
        report.measures = measures_of(scene);
        report.observed = observed_answers(scene);
        report.balanced = scene.balanced();
    };
    switch (test) {
        case SelfCheck::Mirror: take(mirror_scene(scenario)); break;
        case SelfCheck::Wall: take(wall_scene(scenario)); break;
        case SelfCheck::Sitting: take(sitting_scene(scenario)); break;
    }
    return report;
}

std::string self_check_json(const SelfCheckReport& report) {
    Json root;
    root["self_test"] = name_of(report.test);
    root["answers"] = answers_part(report.test, report.answers);
    root["posture"] = Json::array();
    for (const SelfReasonRow& row : report.posture.reasons)
        root["posture"].push_back({{"parameter", info(row.parameter).key},
                                   {"value", row.value},
                                   {"unit", unit_text(info(row.parameter).unit)},
                                   {"source", row.source}});
    root["balanced"] = report.balanced;
    root["observed"] = answers_part(report.test, report.observed);
    for (const SelfMeasure& row : report.measures) {
        Json& part = root["measures"][std::string(row.key)];
        part["unit"] = row.unit;
        part[row.left.empty() ? "course" : "right"] = row.right;
        if (!row.left.empty()) part["left"] = row.left;
    }
    return text_of(root);
}

}  // namespace bodychain
