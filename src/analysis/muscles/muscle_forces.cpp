#include "analysis/muscles/muscle_forces.h"

#include "analysis/events.h"
#include "analysis/low_pass.h"
#include "analysis/muscles/force_split.h"
#include "analysis/muscles/muscle_arms.h"
#include "base/side.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace bodychain {

namespace {

constexpr std::size_t kEnoughFrames = 100;

/// One strand. A muscle's strength is shared evenly by its strands, and each works by itself.
struct Strand {
    std::size_t row;  // of leg_strengths()
    int number;
    double most_n;  // of the muscle
    double share;   // of it: 1 / number of strands
};

std::vector<Strand> strands_of(const Body& body) {
    std::vector<Strand> strands;
    for (std::size_t row = 0; row < leg_strengths().size(); ++row) {
        const MuscleStrength& muscle = leg_strengths()[row];
        const int count = strand_count(muscle.muscle);
        for (int s = 0; s < count; ++s) strands.push_back({row, s, most_force_n(muscle, body), 1.0 / count});
    }
    return strands;
}

/// The free ones of the six balanced coordinates. The subtalar one, of which more may be left over, comes last.
std::vector<int> dofs_of(const Body& body, Side side) {
    std::vector<int> dofs;
    for (const auto& [joint, axis] : {std::pair(Joint::HipR, 0),
                                      {Joint::HipR, 1},
                                      {Joint::HipR, 2},
                                      {Joint::KneeR, 0},
                                      {Joint::TalocruralR, 0},
                                      {Joint::SubtalarR, 0}})
        if (const int dof = dof_index(body, on_side(joint, side), axis); dof >= 0) dofs.push_back(dof);
    return dofs;
}

/// Reserve of one moment; a moment that counts less has a larger one.
double reserve_nm_kg(const Body& body, int dof) {
    const Joint joint = body.dofs[static_cast<std::size_t>(dof)].joint;
    return joint == Joint::SubtalarR || joint == Joint::SubtalarL ? kSubtalarReserve_nm_kg : kReserve_nm_kg;
}

std::vector<std::vector<double>> moments_of(const Motion& motion, std::span<const int> dofs) {
    std::vector<std::vector<double>> all;
    for (const int dof : dofs) {
        std::vector<double> cycle;
        for (const Frame& frame : motion.frames) cycle.push_back(frame.joint_moment[static_cast<std::size_t>(dof)]);
        all.push_back(motion.standing() ? cycle : low_pass(cycle, motion.cycle_s, kMomentCutoff_hz));
    }
    return all;
}

/// Forces of one leg's muscles at every `step`th frame.
class Leg {
public:
    Leg(const Body& body, const Motion& motion, Side side)
        : body_(body),
          motion_(motion),
          side_(side),
          strands_(strands_of(body)),
          dofs_(dofs_of(body, side)),
          moments_(moments_of(motion, dofs_)),
          step_(std::max<std::size_t>(1, motion.frames.size() / kEnoughFrames)) {
        for (const int dof : dofs_) weights_.push_back(kReserve_nm_kg / reserve_nm_kg(body, dof));
        for (std::size_t k = 0; k < motion.frames.size(); k += step_) solve(k);
    }

    /// Newtons, `phase` of the motion's cycle; linear between the frames that were solved.
    double force_n(std::size_t row, double phase) const {
        const double exact =
            wrap_phase(phase) * static_cast<double>(motion_.frames.size()) / static_cast<double>(step_);
        const auto k = static_cast<std::size_t>(exact);
        if (k + 1 < rows_.size()) return std::lerp(rows_[k][row], rows_[k + 1][row], exact - static_cast<double>(k));
        // The last piece, up to the first frame again, may be shorter.
        const double begin = static_cast<double>(rows_.size() - 1),
                     end = static_cast<double>(motion_.frames.size()) / static_cast<double>(step_);
        return std::lerp(rows_.back()[row], rows_.front()[row], (exact - begin) / (end - begin));
    }
    /// Root of the mean square of what is left over: of the subtalar moment, or of all others together.
    double unbalanced_nm(bool subtalar) const {
        return std::sqrt(squares_[subtalar ? 1 : 0] / static_cast<double>(rows_.size()));
    }

private:
    // A strand's activation a costs share * a^2, so that cutting a muscle in two changes nothing: x = a sqrt(share).
    void solve(std::size_t k) {
        std::vector<MomentVector> columns;
        for (const Strand& strand : strands_) {
            const std::vector<double> arms = moment_arms_m(leg_strengths()[strand.row].muscle, strand.number, side_,
                                                           body_, motion_.frames[k].X_WS, dofs_);
            MomentVector& column = columns.emplace_back(MomentVector{});
            for (std::size_t d = 0; d < dofs_.size(); ++d)
                column[d] = weights_[d] * arms[d] * strand.most_n * std::sqrt(strand.share);
        }
        MomentVector asked{};
        for (std::size_t d = 0; d < dofs_.size(); ++d) asked[d] = weights_[d] * moments_[d][k];
        const std::vector<double> x = split_load(columns, asked, kReserve_nm_kg * body_.mass_kg, multipliers_);
        std::vector<double>& force = rows_.emplace_back(leg_strengths().size(), 0.0);
        for (std::size_t s = 0; s < strands_.size(); ++s) {
            force[strands_[s].row] += x[s] * std::sqrt(strands_[s].share) * strands_[s].most_n;
            for (std::size_t d = 0; d < dofs_.size(); ++d) asked[d] -= x[s] * columns[s][d];
        }
        for (std::size_t d = 0; d < dofs_.size(); ++d)
            squares_[weights_[d] == 1 ? 0 : 1] += std::pow(asked[d] / weights_[d], 2);
    }

    const Body& body_;
    const Motion& motion_;
    Side side_;
    std::vector<Strand> strands_;
    std::vector<int> dofs_;
    std::vector<std::vector<double>> moments_;
    std::size_t step_;
    std::vector<double> weights_;  // of the rows
    MomentVector multipliers_{};
    std::vector<std::vector<double>> rows_;
    SideArray<double> squares_{};
};

void summarise(MuscleForce& force, double most_bw) {
    force.peak_bw = force.force_bw.front();
    for (std::size_t i = 0; i < force.force_bw.size(); ++i) {
        const double value = force.force_bw[i];
        if (i + 1 < force.force_bw.size())
            force.mean_bw += value / (kCycleSamples - 1);  // the last sample is the first again
        if (!(value > force.peak_bw)) continue;
        force.peak_bw = value;
        force.peak_at_pct = 100.0 * static_cast<double>(i) / (kCycleSamples - 1);
    }
    force.peak_share_pct = 100 * force.peak_bw / most_bw;
}

bool has_moments(const Body& body, const Motion& motion) {
    return std::ranges::all_of(motion.frames,
                               [&](const Frame& f) { return f.joint_moment.size() == body.dofs.size(); });
}

}  // namespace

MuscleForces muscle_forces(const Body& body, const Motion& motion) {
    assert(!motion.frames.empty());
    constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
    const bool known = has_moments(body, motion);
    const double weight_n = body.mass_kg * kGravity_m_s2;
    const SideArray<FootEvents> events = find_events(motion);
    MuscleForces all;
    for (const Side side : kSides) {
        const std::vector<Leg> leg = known ? std::vector<Leg>{Leg(body, motion, side)} : std::vector<Leg>{};
        all.unbalanced_nm_kg[side] = known ? leg.front().unbalanced_nm(false) / body.mass_kg : kUnknown;
        all.unbalanced_subtalar_nm_kg[side] = known ? leg.front().unbalanced_nm(true) / body.mass_kg : kUnknown;
        for (std::size_t row = 0; row < leg_strengths().size(); ++row) {
            MuscleForce force{leg_strengths()[row].muscle, side};
            for (std::size_t i = 0; i < force.force_bw.size(); ++i) {
                const double phase = events[side].strike_phase + static_cast<double>(i) / (kCycleSamples - 1);
                force.force_bw[i] = known ? leg.front().force_n(row, phase) / weight_n : kUnknown;
            }
            summarise(force, most_force_n(leg_strengths()[row], body) / weight_n);
            all.muscles.push_back(force);
        }
    }
    return all;
}

}  // namespace bodychain
