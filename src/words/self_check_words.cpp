#include "words/self_check_words.h"
#include "words/word_tables.h"

#include "words/strings/self_check_strings.h"

#include <array>

namespace bodychain {

const char* self_check_name(SelfCheck test) {
    switch (test) {
        case SelfCheck::Mirror: return text::kSelfMirror;
        case SelfCheck::Wall: return text::kSelfWall;
        case SelfCheck::Sitting: return text::kSelfSitting;
    }
    return "";
}

const char* self_check_instruction(SelfCheck test) {
    switch (test) {
        case SelfCheck::Mirror: return text::kSelfMirrorHow;
        case SelfCheck::Wall: return text::kSelfWallHow;
        case SelfCheck::Sitting: return text::kSelfSittingHow;
    }
    return "";
}

const char* question_text(SelfQuestion question) {
    switch (question) {
        case SelfQuestion::MirrorFoot: return text::kSelfAskMirrorFoot;
        case SelfQuestion::MirrorKneecap: return text::kSelfAskMirrorKneecap;
        case SelfQuestion::WallBack: return text::kSelfAskWallBack;
        case SelfQuestion::WallLowBack: return text::kSelfAskWallLowBack;
        case SelfQuestion::WallKnee: return text::kSelfAskWallKnee;
        case SelfQuestion::WallPull: return text::kSelfAskWallPull;
        case SelfQuestion::SittingSole: return text::kSelfAskSittingSole;
        case SelfQuestion::SittingKnee: return text::kSelfAskSittingKnee;
        case SelfQuestion::SittingToes: return text::kSelfAskSittingToes;
    }
    return "";
}

const char* answer_text(SelfAnswer answer) {
    switch (answer) {
        case SelfAnswer::FootAhead: return text::kSelfFootAhead;
        case SelfAnswer::FootOut: return text::kSelfFootOut;
        case SelfAnswer::FootIn: return text::kSelfFootIn;
        case SelfAnswer::KneecapAhead: return text::kSelfKneecapAhead;
        case SelfAnswer::KneecapOut: return text::kSelfKneecapOut;
        case SelfAnswer::KneecapIn: return text::kSelfKneecapIn;
        case SelfAnswer::BackFlat: return text::kSelfBackFlat;
        case SelfAnswer::BackHollow: return text::kSelfBackHollow;
        case SelfAnswer::LowBackEasy: return text::kSelfLowBackEasy;
        case SelfAnswer::LowBackTight: return text::kSelfLowBackTight;
        case SelfAnswer::KneeStaysStraight: return text::kSelfKneeStaysStraight;
        case SelfAnswer::KneeBendsLittle: return text::kSelfKneeBendsLittle;
        case SelfAnswer::KneeBendsMuch: return text::kSelfKneeBendsMuch;
        case SelfAnswer::PullNowhere: return text::kSelfPullNowhere;
        case SelfAnswer::PullHipFront: return text::kSelfPullHipFront;
        case SelfAnswer::PullThighBack: return text::kSelfPullThighBack;
        case SelfAnswer::SoleFlat: return text::kSelfSoleFlat;
        case SelfAnswer::HeelOff: return text::kSelfHeelOff;
        case SelfAnswer::KneeDown: return text::kSelfKneeDown;
        case SelfAnswer::KneeUp: return text::kSelfKneeUp;
        case SelfAnswer::ToesUp: return text::kSelfToesUp;
        case SelfAnswer::ToesOut: return text::kSelfToesOut;
        case SelfAnswer::ToesIn: return text::kSelfToesIn;
    }
    return "";
}

const char* reason_text(SelfReason reason, bool clinical) {
    switch (reason) {
        case SelfReason::ThighTurnedOut:
            return clinical ? text::kSelfWhyThighTurnedOutClinical : text::kSelfWhyThighTurnedOut;
        case SelfReason::ThighTurnedIn:
            return clinical ? text::kSelfWhyThighTurnedInClinical : text::kSelfWhyThighTurnedIn;
        case SelfReason::ShinTwistedOut:
            return clinical ? text::kSelfWhyShinTwistedOutClinical : text::kSelfWhyShinTwistedOut;
        case SelfReason::ShinTwistedIn:
            return clinical ? text::kSelfWhyShinTwistedInClinical : text::kSelfWhyShinTwistedIn;
        case SelfReason::HipFrontShort:
            return clinical ? text::kSelfWhyHipFrontShortClinical : text::kSelfWhyHipFrontShort;
        case SelfReason::HipFrontShorter:
            return clinical ? text::kSelfWhyHipFrontShorterClinical : text::kSelfWhyHipFrontShorter;
        case SelfReason::HipFrontShortest:
            return clinical ? text::kSelfWhyHipFrontShortestClinical : text::kSelfWhyHipFrontShortest;
        case SelfReason::PelvisTipsForward:
            return clinical ? text::kSelfWhyPelvisTipsForwardClinical : text::kSelfWhyPelvisTipsForward;
        case SelfReason::BackUsedToTilt:
            return clinical ? text::kSelfWhyBackUsedToTiltClinical : text::kSelfWhyBackUsedToTilt;
        case SelfReason::BackRestsHollow:
            return clinical ? text::kSelfWhyBackRestsHollowClinical : text::kSelfWhyBackRestsHollow;
        case SelfReason::BackStiff: return clinical ? text::kSelfWhyBackStiffClinical : text::kSelfWhyBackStiff;
        case SelfReason::BackTight: return clinical ? text::kSelfWhyBackTightClinical : text::kSelfWhyBackTight;
        case SelfReason::ThighBackShort:
            return clinical ? text::kSelfWhyThighBackShortClinical : text::kSelfWhyThighBackShort;
        case SelfReason::AnkleShort: return clinical ? text::kSelfWhyAnkleShortClinical : text::kSelfWhyAnkleShort;
        case SelfReason::KneeHeldByThighBack:
            return clinical ? text::kSelfWhyKneeHeldByThighBackClinical : text::kSelfWhyKneeHeldByThighBack;
        case SelfReason::LegRollsOut: return clinical ? text::kSelfWhyLegRollsOutClinical : text::kSelfWhyLegRollsOut;
        case SelfReason::LegRollsIn: return clinical ? text::kSelfWhyLegRollsInClinical : text::kSelfWhyLegRollsIn;
    }
    return "";
}

namespace {

struct MeasureText {
    std::string_view key;
    Text text;
};
// clang-format off
constexpr std::array<MeasureText, 23> kMeasureTexts{{
    {"foot_out", text::kSelfMeasureFootOut},
    {"kneecap_out", text::kSelfMeasureKneecapOut},
    {"foot_against_kneecap", text::kSelfMeasureFootAgainstKneecap},
    {"lumbar_gap", text::kSelfMeasureLumbarGap},
    {"pelvis_tilt", text::kSelfMeasurePelvisTilt},
    {"lordosis", text::kSelfMeasureLordosis},
    {"knee_flexion", text::kSelfMeasureKneeFlexion},
    {"hip_flexion", text::kSelfMeasureHipFlexion},
    {"seat_force", text::kSelfMeasureSeatForce},
    {"low_back_force", text::kSelfMeasureLowBackForce},
    {"upper_back_force", text::kSelfMeasureUpperBackForce},
    {"head_force", text::kSelfMeasureHeadForce},
    {"seat_gap", text::kSelfMeasureSeatGap},
    {"head_gap", text::kSelfMeasureHeadGap},
    {"hip_front", text::kSelfMeasureHipFront},
    {"thigh_back", text::kSelfMeasureThighBack},
    {"low_back", text::kSelfMeasureLowBack},
    {"knee_height", text::kSelfMeasureKneeHeight},
    {"heel_gap", text::kSelfMeasureHeelGap},
    {"ball_gap", text::kSelfMeasureBallGap},
    {"toes_out", text::kSelfMeasureToesOut},
    {"feet_force", text::kSelfMeasureFeetForce},
    {"calf", text::kSelfMeasureCalf},
}};
// clang-format on

}  // namespace

const char* self_measure_text(std::string_view key) {
    for (const MeasureText& row : kMeasureTexts)
        if (row.key == key) return row.text;
    return "";
}

WordKeys self_measure_keys() {
    WordKeys keys;
    for (const MeasureText& row : kMeasureTexts) keys.push_back(row.key);
    return keys;
}

}  // namespace bodychain
