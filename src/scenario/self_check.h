// Three tests to do at home (mirror, wall, sitting) as data: questions, answers, and the posture that answers suggest,
// with a reason and a source for each parameter (self_check_posture.cpp). For learning, not for diagnosis. The texts
// are in words/self_check_words.h; plan/self_check_scenes.h lets the simulated body do the same tests.
#pragma once

#include "base/enum_array.h"
#include "base/side.h"
#include "base/sourced.h"
#include "scenario/scenario.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bodychain {

enum class SelfCheck : unsigned char { Mirror, Wall, Sitting };
inline constexpr std::array<SelfCheck, 3> kSelfChecks{SelfCheck::Mirror, SelfCheck::Wall, SelfCheck::Sitting};
std::string_view name_of(SelfCheck test);  // "mirror", "wall", "sitting"
Result<SelfCheck> find_self_check(std::string_view name);

enum class SelfQuestion : unsigned char {
    MirrorFoot,
    MirrorKneecap,  // in front of a mirror: where foot and kneecap point
    WallBack,
    WallLowBack,
    WallKnee,
    WallPull,  // back to a wall, tailbone tucked under
    SittingSole,
    SittingKnee,
    SittingToes,  // on the floor, legs straight, feet against a wall
};
inline constexpr int kSelfQuestions = 9;

enum class SelfAnswer : unsigned char {
    FootAhead,
    FootOut,
    FootIn,
    KneecapAhead,
    KneecapOut,
    KneecapIn,
    BackFlat,
    BackHollow,
    LowBackEasy,
    LowBackTight,
    KneeStaysStraight,
    KneeBendsLittle,
    KneeBendsMuch,
    PullNowhere,
    PullHipFront,
    PullThighBack,
    SoleFlat,
    HeelOff,
    KneeDown,
    KneeUp,
    ToesUp,
    ToesOut,
    ToesIn,
};

struct SelfQuestionInfo {
    SelfQuestion id;
    SelfCheck test;
    std::string_view key;                 // "foot"
    bool sided;                           // asked for each leg
    std::span<const SelfAnswer> answers;  // the first is the unremarkable one
};
std::span<const SelfQuestionInfo> self_questions();
const SelfQuestionInfo& info(SelfQuestion question);
std::string_view name_of(SelfAnswer answer);  // "out": unique within its question

/// An answer to every question of all three tests; initially each is unremarkable.
class SelfAnswers {
public:
    SelfAnswers();
    SelfAnswer get(SelfQuestion question, Side side = Side::Right) const;
    /// Of a question without sides it sets both.
    void set(SelfQuestion question, Side side, SelfAnswer answer);
    bool operator==(const SelfAnswers&) const = default;

private:
    EnumArray<SelfQuestion, SideArray<SelfAnswer>, kSelfQuestions> answers_{};
};

/// Right and left exchanged.
SelfAnswers mirrored(const SelfAnswers& answers);
/// Every combination of answers to one test, the other tests unremarkable.
std::vector<SelfAnswers> all_answers(SelfCheck test);
/// `answers` with one answer given as text, "foot.left=out" or "back=hollow"; an error says what was expected.
Result<SelfAnswers> with_answer(SelfCheck test, SelfAnswers answers, std::string_view text);
/// The answers to a test as such texts, right before left.
std::vector<std::string> answer_texts(SelfCheck test, const SelfAnswers& answers);

/// Why a parameter was set.
enum class SelfReason : unsigned char {
    ThighTurnedOut,
    ThighTurnedIn,
    ShinTwistedOut,
    ShinTwistedIn,
    HipFrontShort,
    HipFrontShorter,
    HipFrontShortest,
    PelvisTipsForward,
    BackUsedToTilt,
    BackRestsHollow,
    BackStiff,
    BackTight,
    ThighBackShort,
    AnkleShort,
    KneeHeldByThighBack,
    LegRollsOut,
    LegRollsIn,
};

struct SelfReasonRow {
    ParameterId parameter;
    double value;  // table units
    SelfReason reason;
    std::string_view source;  // of the size
};

/// The posture that answers suggest, and one reason for each parameter that was set, right before left.
struct SelfCheckPosture {
    Posture posture;
    std::vector<SelfReasonRow> reasons;
};
/// Keeps height, mass, sex and speed of `person`; everything else starts neutral. Where two tests set the same
/// parameter, the larger change is kept; of equal ones that of the earlier test.
SelfCheckPosture posture_of(const SelfAnswers& answers, const Posture& person);

/// What counts as turned in the mirror, degrees. Simulated scenes are read with the same limits.
struct MirrorLimits {
    Sourced<double> foot_out_deg{13,
                                 "recalled: foot angle of adults 5-13 deg out (Staheli 1985; Seber 2000): more is out"};
    Sourced<double> foot_in_deg{0, "recalled: any angle inward of straight ahead is toe-in (Staheli 1985)"};
    Sourced<double> kneecap_deg{7, "engineering: a kneecap turned by less is not told from one that looks ahead"};
};
inline constexpr MirrorLimits kMirrorLimits;
/// The answer for what is seen in the mirror; directions in degrees, outward +.
SelfAnswer foot_answer(double foot_out_deg);
SelfAnswer kneecap_answer(double kneecap_out_deg);

}  // namespace bodychain
