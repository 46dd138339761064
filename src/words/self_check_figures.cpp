#include "words/self_check_figures.h"

#include "base/side.h"
#include "words/strings/self_check_figure_strings.h"
#include "words/strings/self_check_strings.h"
#include "words/strings/strings.h"
#include "words/value_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace bodychain {

namespace {

using Pair = SideArray<double>;

constexpr const char* kMillimetres = "\u00A0mm";

/// The values that lines are made of: now, and of the neutral person where there is one.
class Lines {
public:
    Lines(bool clinical, bool compared) : clinical_(clinical), compared_(compared) {}

    void pair(const Text& plain, const Text& clinical, const Pair& now, const Pair& neutral, const char* unit,
              double clear) {
        const auto differs = [&](std::size_t side) {
            return compared_ && std::fabs(now[side] - neutral[side]) > clear;
        };
        lines.push_back({name(plain, clinical), value(now[0], neutral[0], unit), value(now[1], neutral[1], unit), true,
                         differs(0), differs(1)});
    }
    void middle(const Text& plain, const Text& clinical, double now, double neutral, const char* unit, double clear) {
        lines.push_back({name(plain, clinical), value(now, neutral, unit), "", false,
                         compared_ && std::fabs(now - neutral) > clear, false});
    }
    void tension(const SideArray<Tension>& now, const SideArray<Tension>& neutral) {
        lines.push_back({name(text::kSelfPull, text::kSelfPullClinical), tension_words(now[0]), tension_words(now[1]),
                         true, compared_ && now[0] != neutral[0], compared_ && now[1] != neutral[1]});
    }

    std::vector<SelfCheckFigure> lines;

private:
    std::string name(const Text& plain, const Text& clinical) const { return (clinical_ ? clinical : plain).str(); }
    std::string value(double now, double neutral, const char* unit) const {
        std::string words = shown_number(now, 0) + unit;
        if (compared_) words += " (" + shown_number(neutral, 0) + ")";
        return words;
    }
    std::string tension_words(Tension tension) const {
        switch (tension) {
            case Tension::Nowhere: return text::kSelfTensionNone.str();
            case Tension::HipFront: return name(text::kSelfTensionHip, text::kSelfTensionHipClinical);
            case Tension::ThighBack: return name(text::kSelfTensionThigh, text::kSelfTensionThighClinical);
            case Tension::LowBack: return name(text::kSelfTensionBack, text::kSelfTensionBackClinical);
            case Tension::Calf: return name(text::kSelfTensionCalf, text::kSelfTensionCalfClinical);
        }
        return "";
    }

    bool clinical_, compared_;
};

constexpr double kClear_deg = 2, kClear_mm = 4;

template <class Instant>
const Instant& at(const std::vector<Instant>& instants, double share) {
    return instants[static_cast<std::size_t>(
        std::lround(std::clamp(share, 0.0, 1.0) * static_cast<double>(instants.size() - 1)))];
}

template <class Instant>
SideArray<Tension> tensions(const Instant& instant) {
    return {instant.tension(Side::Right), instant.tension(Side::Left)};
}

Pair against(const MirrorScene& scene) {
    return {scene.foot_against_kneecap_deg(Side::Right), scene.foot_against_kneecap_deg(Side::Left)};
}

void figures(Lines& lines, const MirrorScene& now, const MirrorScene& neutral, double) {
    lines.pair(text::kSelfMeasureFootOut, text::kSelfFootOutByClinical, now.foot_out_deg, neutral.foot_out_deg,
               text::kDegree, kClear_deg);
    lines.pair(text::kSelfMeasureKneecapOut, text::kSelfKneecapOutByClinical, now.kneecap_out_deg,
               neutral.kneecap_out_deg, text::kDegree, kClear_deg);
    lines.pair(text::kSelfMeasureFootAgainstKneecap, text::kSelfAgainstClinical, against(now), against(neutral),
               text::kDegree, kClear_deg);
}

void figures(Lines& lines, const WallScene& now_scene, const WallScene& neutral_scene, double share) {
    const WallInstant &now = at(now_scene.instants, share), &neutral = at(neutral_scene.instants, share);
    lines.middle(text::kSelfMeasureLumbarGap, text::kSelfGapClinical, now.lumbar_gap_mm, neutral.lumbar_gap_mm,
                 kMillimetres, kClear_mm);
    lines.middle(text::kSelfMeasurePelvisTilt, text::kSelfPelvisClinical, now.pelvis_tilt_deg, neutral.pelvis_tilt_deg,
                 text::kDegree, kClear_deg);
    lines.pair(text::kSelfMeasureKneeFlexion, text::kSelfKneeBentClinical, now.knee_flexion_deg,
               neutral.knee_flexion_deg, text::kDegree, kClear_deg);
    lines.tension(tensions(now), tensions(neutral));
}

void figures(Lines& lines, const SittingScene& now_scene, const SittingScene& neutral_scene, double share) {
    const SittingInstant &now = at(now_scene.instants, share), &neutral = at(neutral_scene.instants, share);
    lines.pair(text::kSelfKneeMissing, text::kSelfKneeMissingClinical, now.knee_flexion_deg, neutral.knee_flexion_deg,
               text::kDegree, kClear_deg);
    lines.pair(text::kSelfMeasureKneeHeight, text::kSelfKneeHeightClinical, now.knee_height_mm, neutral.knee_height_mm,
               kMillimetres, kClear_mm);
    lines.pair(text::kSelfMeasureHeelGap, text::kSelfMeasureHeelGap, now.heel_gap_mm, neutral.heel_gap_mm, kMillimetres,
               kClear_mm);
    lines.pair(text::kSelfMeasureBallGap, text::kSelfMeasureBallGap, now.ball_gap_mm, neutral.ball_gap_mm, kMillimetres,
               kClear_mm);
    lines.pair(text::kSelfMeasureToesOut, text::kSelfToesOutwardClinical, now.toes_out_deg, neutral.toes_out_deg,
               text::kDegree, kClear_deg);
    lines.middle(text::kSelfMeasurePelvisTilt, text::kSelfPelvisClinical, now.pelvis_tilt_deg, neutral.pelvis_tilt_deg,
                 text::kDegree, kClear_deg);
    lines.tension(tensions(now), tensions(neutral));
}

}  // namespace

std::vector<SelfCheckFigure> self_check_figures(const SelfCheckShow& show, double share, bool clinical) {
    Lines lines(clinical, show.neutral != nullptr);
    std::visit(
        [&](const auto& scene) {
            using Scene = std::decay_t<decltype(scene)>;
            figures(lines, scene, show.neutral ? std::get<Scene>(show.neutral->scene) : scene, share);
        },
        show.scene);
    return std::move(lines.lines);
}

bool self_check_holds(const SelfCheckShow& show) {
    return std::visit([](const auto& scene) { return scene.balanced(); }, show.scene);
}

std::string self_check_action(SelfCheck test, bool clinical) {
    switch (test) {
        case SelfCheck::Mirror: return text::kSelfStandsAtEase.str();
        case SelfCheck::Wall: return (clinical ? text::kSelfTuckClinical : text::kSelfTuck).str();
        case SelfCheck::Sitting: return (clinical ? text::kSelfStraightenClinical : text::kSelfStraighten).str();
    }
    return "";
}

}  // namespace bodychain
