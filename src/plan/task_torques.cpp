#include "plan/task_torques.h"

#include "plan/coordinates.h"

#include <algorithm>
#include <span>

namespace bodychain {

namespace {

constexpr Joint kAnkle[] = {Joint::TalocruralR, Joint::SubtalarR, Joint::MidfootR, Joint::MtpR,
                            Joint::TalocruralL, Joint::SubtalarL, Joint::MidfootL, Joint::MtpL};
constexpr Joint kHips[] = {Joint::HipR, Joint::HipL};
constexpr Joint kTrunk[] = {Joint::Lumbosacral, Joint::MidLumbar, Joint::Thoracolumbar, Joint::Cervicothoracic,
                            Joint::Craniocervical};

// Collects the torques that take over the pulls of one task after the other.
class Pulls {
public:
    Pulls(const ChainModel& model, const VectorQ& q)
        : model_(model),
          q_(q),
          zero_(VectorQ::Zero(q.size())),
          still_(model.inverse_dynamics(q, zero_, zero_, {})),
          torque_(zero_) {
        model.kinematics(q, k_);
        for (Side side : kSides) {
            const ContactPad& heel = model.body().pads.at(side, ContactPad::Place::HeelMedial);
            sole_[side] = model.segment_point(k_, heel.segment, heel.centre);
            foot_[side] = model.segment(index(heel.segment)).dof;
        }
    }

    const VectorQ& torque() const { return torque_; }

    // `force` and `moment`: sum of `pulls`, about the point midway between the soles. The joints in `workers` keep the
    // torques that the pulls make; at all others they are taken away.
    void give_to(std::span<const Joint> workers, std::vector<PointForce> pulls, const V3& force, const V3& moment) {
        for (Side s : kSides) pulls.push_back({foot_[s], sole_[s], -0.5 * force, -0.5 * moment});
        const VectorQ felt = still_ - model_.inverse_dynamics(q_, zero_, zero_, pulls);
        for (Eigen::Index r = kRootDofs; r < felt.size(); ++r)
            if (!works(workers, r)) torque_[r] -= felt[r];
    }

    void hold_com(const EquilibriumProblem& p) {
        const V3 com = model_.com(k_), force(-p.com_weight[0] * (com[0] - p.com_target[0]), 0, 0);
        std::vector<PointForce> pulls;
        for (int i = 0; i < kSegmentCount; ++i) {
            const ChainSegment& s = model_.segment(i);
            const auto d = static_cast<std::size_t>(s.dof);
            pulls.push_back({s.dof, k_.origin[d] + k_.R[d] * s.com, force * (s.mass / model_.mass()), V3::Zero()});
        }
        give_to(kAnkle, std::move(pulls), force, (com - 0.5 * (sole_[0] + sole_[1])).cross(force));
    }

    void hold_pelvis(const EquilibriumProblem& p) {
        M3 axes;
        V3 pull;
        for (int i = 0; i < 3; ++i) {
            axes.row(i) = k_.axis[static_cast<std::size_t>(3 + i)].transpose();
            pull[i] = -p.stiffness[3 + i] * (q_[3 + i] - p.rest[3 + i]);
        }
        const V3 moment = axes.partialPivLu().solve(pull);
        give_to(kHips, {{kRootDofs - 1, k_.origin[kRootDofs - 1], V3::Zero(), moment}}, V3::Zero(), moment);
    }

    void hold_trunk(const EquilibriumProblem& p) {
        for (const OrientationTask& o : p.orientations) {
            const auto d = static_cast<std::size_t>(o.dof);
            const Eigen::AngleAxisd error(k_.R[d] * o.target.transpose());
            const V3 moment = -o.weight.cwiseProduct(V3(error.axis() * error.angle()));
            give_to(kTrunk, {{o.dof, k_.origin[d], V3::Zero(), moment}}, V3::Zero(), moment);
        }
    }

    void carry_spine(const VectorQ& change) {
        for (Eigen::Index r = kRootDofs; r < change.size(); ++r) {
            const Joint j = joint(r);
            if (j >= Joint::Lumbosacral && j <= Joint::Craniocervical) torque_[r] += change[r];
        }
    }

private:
    Joint joint(Eigen::Index row) const { return model_.body().dofs[static_cast<std::size_t>(row - kRootDofs)].joint; }
    bool works(std::span<const Joint> workers, Eigen::Index row) const {
        return std::ranges::find(workers, joint(row)) != workers.end();
    }

    const ChainModel& model_;
    const VectorQ& q_;
    VectorQ zero_, still_, torque_;
    Kinematics k_;
    SideArray<V3> sole_;
    SideArray<int> foot_{};
};

}  // namespace

VectorQ task_torques(const ChainModel& model, const EquilibriumProblem& problem, const VectorQ& q,
                     const VectorQ& dead_load, const VectorQ& dead_load_before) {
    Pulls pulls(model, q);
    pulls.hold_com(problem);
    pulls.hold_pelvis(problem);
    pulls.hold_trunk(problem);
    pulls.carry_spine(dead_load - dead_load_before);
    return pulls.torque();
}

}  // namespace bodychain
