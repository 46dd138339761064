#include "analysis/joint_power.h"

#include "analysis/accelerations.h"
#include "analysis/joint_contact.h"
#include "analysis/low_pass.h"

#include <array>
#include <cmath>

namespace bodychain {

namespace {

/// Power of one coordinate at every frame, W.
std::vector<double> power_w(const Body& body, const Motion& motion, Dof dof) {
    const std::size_t count = motion.frames.size(), step = static_cast<std::size_t>(difference_frames(motion));
    const auto column = static_cast<std::size_t>(dof_index(body, dof.joint, dof.axis));
    std::vector<double> torque_nm;
    for (const Frame& frame : motion.frames) torque_nm.push_back(joint_torque_nm(body, frame, dof.joint, dof.axis));
    torque_nm = low_pass(torque_nm, motion.cycle_s, kMomentCutoff_hz);
    const double span_s = 2 * static_cast<double>(step) * motion.cycle_s / static_cast<double>(count);
    std::vector<double> power;
    for (std::size_t k = 0; k < count; ++k) {
        const double turned =
            motion.frames[(k + step) % count].q[column] - motion.frames[(k + count - step) % count].q[column];
        power.push_back(torque_nm[k] * turned / span_s);
    }
    return power;
}

struct Part {
    Joint right;
    double LegPower::*joint;
};
constexpr std::array kParts{Part{Joint::HipR, &LegPower::hip}, Part{Joint::KneeR, &LegPower::knee},
                            Part{Joint::TalocruralR, &LegPower::ankle}, Part{Joint::SubtalarR, &LegPower::ankle}};

}  // namespace

std::vector<SideArray<LegPower>> leg_powers(const Body& body, const Motion& motion) {
    std::vector<SideArray<LegPower>> powers(motion.frames.size());
    if (motion.standing() || motion.cycle_s <= 0) return powers;
    for (const Side side : kSides)
        for (const Part& part : kParts)
            for (int axis = 0; axis < 3; ++axis) {
                const Joint joint = on_side(part.right, side);
                if (!body.joint(joint).axes[static_cast<std::size_t>(axis)].free) continue;
                const std::vector<double> of_axis = power_w(body, motion, {joint, axis});
                for (std::size_t k = 0; k < powers.size(); ++k)
                    powers[k][side].*part.joint += of_axis[k] / body.mass_kg;
            }
    return powers;
}

LegPower positive_work_shares(const std::vector<SideArray<LegPower>>& powers, Side side) {
    LegPower done;
    for (const auto& power : powers) {
        done.hip += std::fmax(0, power[side].hip);
        done.knee += std::fmax(0, power[side].knee);
        done.ankle += std::fmax(0, power[side].ankle);
    }
    const double all = done.hip + done.knee + done.ankle;
    return all > 0 ? LegPower{done.hip / all, done.knee / all, done.ankle / all} : LegPower{};
}

}  // namespace bodychain
