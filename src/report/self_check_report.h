// What the scenes of the self-tests measured, as rows of figures, and all of a self-test as JSON.
#pragma once

#include "plan/self_check_scenes.h"

#include <string>
#include <string_view>
#include <vector>

namespace bodychain {

/// One quantity over the movement, first to last instant.
struct SelfMeasure {
    std::string_view key;             // "knee_flexion"
    std::string_view unit;            // "deg", "mm", "N", "N.m"
    std::vector<double> right, left;  // left is empty where there are no sides
};
std::vector<SelfMeasure> measures_of(const MirrorScene& scene);
std::vector<SelfMeasure> measures_of(const WallScene& scene);
std::vector<SelfMeasure> measures_of(const SittingScene& scene);

/// A self-test from answers to what the scene showed.
struct SelfCheckReport {
    SelfCheck test = SelfCheck::Mirror;
    SelfAnswers answers, observed;
    SelfCheckPosture posture;
    std::vector<SelfMeasure> measures;
    bool balanced = true;  // false: the figures say nothing
};
/// The scenario's posture where nothing was answered, else what the answers speak for, in its scene.
SelfCheckReport self_check_report(SelfCheck test, const SelfAnswers& answers, const SelfCheckPosture& posture);

std::string self_check_json(const SelfCheckReport& report);

}  // namespace bodychain
