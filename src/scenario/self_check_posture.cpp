// From answers to a posture. In the mirror the kneecap's direction is that of the thigh (femoral anteversion), and the
// foot's is the kneecap's plus the twist of the shank below it. Wall and sitting find joints whose range ends early.
#include "scenario/self_check.h"

#include <algorithm>
#include <cmath>

namespace bodychain {

namespace {

using A = SelfAnswer;
using Id = ParameterId;
using Q = SelfQuestion;
using R = SelfReason;

constexpr Sourced<double> kThighIn_deg{
    15, "recalled: Tonnis and Heinecke 1999, anteversion 15-20 deg is usual, above 25 clearly more: 15 more"};
constexpr Sourced<double> kThighOut_deg{
    10, "recalled: Tonnis and Heinecke 1999, anteversion 15-20 deg is usual, below 10 clearly less: 10 less"};
constexpr Sourced<double> kFoot_deg{15,
                                    "recalled: foot angle 10 deg out, 5 to 15 usual (Staheli 1985); tibial torsion "
                                    "spreads by 9 deg: 15 is beyond both"};
constexpr Sourced<double> kHipShort_deg{17,
                                        "recalled: AAOS hip extension 30 deg; 10-15 deg short in a modified Thomas "
                                        "test is called tight iliopsoas (Kendall)"};
constexpr Sourced<double> kHipShorter_deg{
    21, "recalled: hip flexion contractures of 15-20 deg in clinics; AAOS hip extension 30 deg"};
constexpr Sourced<double> kHipShortest_deg{
    26, "recalled: contractures of 20-30 deg walk with a bent knee; AAOS hip extension 30 deg"};
constexpr Sourced<double> kHollowHip_deg{4,
                                         "engineering: the pelvis turns back by some degrees less where the low back "
                                         "is short; so that the hip is met first"};
constexpr Sourced<double> kUsedToTilt_deg{7,
                                          "Vialle 2005: L1-S1 lordosis spreads by 10 deg: two thirds of a spread more"};
constexpr Sourced<double> kUsedToTiltTight_deg{9,
                                               "Vialle 2005: L1-S1 lordosis spreads by 10 deg: nearly a spread more"};
constexpr Sourced<double> kTilt_deg{
    7, "recalled: anterior tilt spreads by 5-6 deg between people standing; one spread and a little"};
constexpr Sourced<double> kHollow_deg{14, "Vialle 2005: L1-S1 lordosis spreads by 10 deg: one and a half spreads more"};
constexpr Sourced<double> kStiffBack_deg{20, "Vialle 2005: L1-S1 lordosis spreads by 10 deg: two spreads more"};
constexpr Sourced<double> kTightBack_deg{
    2, "Vialle 2005: L1-S1 lordosis spreads by 10 deg; so little that it is the stiffness that tells"};
constexpr Sourced<double> kRollOut_deg{15,
                                       "recalled: Tonnis and Heinecke 1999, anteversion 15-20 deg is usual, below 10 "
                                       "clearly less: 15 less lets the leg roll out"};
constexpr Sourced<double> kHamstrings_deg{
    25, "recalled: straight leg raise 80 deg is usual, 50-60 is called short hamstrings"};
constexpr Sourced<double> kAnkle_deg{
    25,
    "recalled: AAOS dorsiflexion 20 deg; an equinus of 5 deg is what lifts a heel off a wall with the knee straight"};

class Rules {
public:
    Rules(const SelfAnswers& answers, const Posture& person) : answers_(answers) {
        Scenario scenario;
        scenario.posture = person;
        out_.posture = own_neutral(scenario).posture;
    }

    SelfCheckPosture take() && { return std::move(out_); }

    void mirror(Side side) {
        const A foot = answers_.get(Q::MirrorFoot, side), kneecap = answers_.get(Q::MirrorKneecap, side);
        const double out = foot == A::FootOut ? kFoot_deg : foot == A::FootIn ? -kFoot_deg : 0.0;
        turn_thigh(side,
                   kneecap == A::KneecapOut  ? kThighOut_deg
                   : kneecap == A::KneecapIn ? -kThighIn_deg
                                             : 0.0,
                   R::ThighTurnedOut, R::ThighTurnedIn);
        // What the rotation of the thigh does not explain of the foot's direction is torsion of the shank.
        const double thigh_out = kneecap == A::KneecapOut  ? kThighOut_deg
                                 : kneecap == A::KneecapIn ? -kThighIn_deg
                                                           : 0.0;
        const bool goes_along =
            foot != A::FootAhead && (foot == A::FootOut) == (kneecap == A::KneecapOut) && kneecap != A::KneecapAhead;
        const double shin = goes_along ? 0.0 : out - thigh_out;
        if (shin != 0)
            set(on_side(Id::LegTibialTorsionR, side), shin, shin > 0 ? R::ShinTwistedOut : R::ShinTwistedIn,
                kFoot_deg.source);
    }

    void wall_leg(Side side) {
        const A knee = answers_.get(Q::WallKnee, side), pull = answers_.get(Q::WallPull, side);
        const Id hip = on_side(Id::LimitHipExtensionR, side);
        // A back that stays hollow lets the pelvis turn less far, so a hip that still stops it must end even earlier.
        const double more = answers_.get(Q::WallBack) == A::BackHollow ? kHollowHip_deg.value : 0.0;
        if (knee == A::KneeBendsMuch)
            set(hip, kHipShortest_deg + more, R::HipFrontShortest, kHipShortest_deg.source);
        else if (knee == A::KneeBendsLittle)
            set(hip, kHipShorter_deg + more, R::HipFrontShorter, kHipShorter_deg.source);
        else if (pull == A::PullHipFront)
            set(hip, kHipShort_deg + more, R::HipFrontShort, kHipShort_deg.source);
        if (pull == A::PullThighBack)
            set(on_side(Id::LimitHamstringsR, side), kHamstrings_deg, R::ThighBackShort, kHamstrings_deg.source);
    }

    void wall_back() {
        const bool hollow = answers_.get(Q::WallBack) == A::BackHollow,
                   tight = answers_.get(Q::WallLowBack) == A::LowBackTight;
        if (!hollow && !tight) return;
        if (!hollow) return set(Id::SpineLordosis, kTightBack_deg, R::BackTight, kTightBack_deg.source);
        // A hip that does not extend tips the pelvis, and the back follows and keeps part of that; otherwise the back
        // itself rests hollow.
        const bool from_hip =
            out_.posture.get(Id::LimitHipExtensionR) > 0 || out_.posture.get(Id::LimitHipExtensionL) > 0;
        if (from_hip) set(Id::PelvisTilt, kTilt_deg, R::PelvisTipsForward, kTilt_deg.source);
        if (tight)
            set(Id::SpineLordosis, from_hip ? kUsedToTiltTight_deg : kStiffBack_deg, R::BackStiff,
                kStiffBack_deg.source);
        else
            set(Id::SpineLordosis, from_hip ? kUsedToTilt_deg : kHollow_deg,
                from_hip ? R::BackUsedToTilt : R::BackRestsHollow, kHollow_deg.source);
    }

    void sitting(Side side) {
        if (answers_.get(Q::SittingSole, side) == A::HeelOff)
            set(on_side(Id::LimitDorsiflexionR, side), kAnkle_deg, R::AnkleShort, kAnkle_deg.source);
        if (answers_.get(Q::SittingKnee, side) == A::KneeUp)
            set(on_side(Id::LimitHamstringsR, side), kHamstrings_deg, R::KneeHeldByThighBack, kHamstrings_deg.source);
        const A toes = answers_.get(Q::SittingToes, side);
        turn_thigh(side,
                   toes == A::ToesOut  ? kRollOut_deg
                   : toes == A::ToesIn ? -kThighIn_deg
                                       : 0.0,
                   R::LegRollsOut, R::LegRollsIn);
    }

private:
    void turn_thigh(Side side, double out_deg, R out, R in) {
        if (out_deg == 0) return;
        set(on_side(Id::LegFemoralAnteversionR, side), -out_deg, out_deg > 0 ? out : in,
            out_deg > 0 ? kThighOut_deg.source : kThighIn_deg.source);
    }

    void set(Id id, double value, R reason, std::string_view source) {
        const auto same = [&](const SelfReasonRow& row) { return row.parameter == id; };
        const auto row = std::ranges::find_if(out_.reasons, same);
        if (row != out_.reasons.end() && std::fabs(row->value) >= std::fabs(value)) return;
        if (row == out_.reasons.end())
            out_.reasons.push_back({id, value, reason, source});
        else
            *row = {id, value, reason, source};
        out_.posture.set(id, value);
    }

    const SelfAnswers& answers_;
    SelfCheckPosture out_;
};

}  // namespace

SelfCheckPosture posture_of(const SelfAnswers& answers, const Posture& person) {
    Rules rules(answers, person);
    for (const Side side : kSides) rules.mirror(side);
    for (const Side side : kSides) rules.wall_leg(side);
    rules.wall_back();
    for (const Side side : kSides) rules.sitting(side);
    return std::move(rules).take();
}

}  // namespace bodychain
