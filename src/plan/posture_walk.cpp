// The walk of a changed posture: the changed body performs the neutral walk's tasks.
#include "plan/coordinates.h"
#include "plan/posture_tasks.h"
#include "plan/task_weights.h"
#include "plan/walk_planner.h"

#include <cmath>
#include <numbers>

namespace bodychain {

namespace {

constexpr Sourced<double> kMidStance{
    0.3, "engineering: of the own cycle, half of stance; a print's direction is read there"};

// Targets of the pads: where the neutral walk has them, moved by the difference between the new prints and the old
// ones.
void move_foot_targets(const NeutralCycle& neutral, const PlannedCycle& cycle, double phase, EquilibriumProblem& p) {
    std::size_t t = 0;
    for (Side side : kSides) {
        const double own = phase + 0.5 * index(side);
        const PadPoints now = cycle.feet[index(side)].pads(own), before = neutral.feet[index(side)].pads(own);
        for (; t < p.points.size() && side_of_pad(p.points[t].pad) == side; ++t) {
            const ContactPad::Place place = place_of_pad(p.points[t].pad);
            p.points[t].target += now[place] - before[place];
        }
    }
}

// Arms swing by less about their mean.
void still_arms(const ChainModel& model, double share, Eigen::MatrixXd& q) {
    if (share == 1) return;
    for (std::size_t d = 0; d < model.body().dofs.size(); ++d) {
        if (model.body().dofs[d].joint < Joint::ShoulderR) continue;
        auto row = q.row(kRootDofs + static_cast<Eigen::Index>(d));
        const double mean = row.mean();
        row = (mean + share * (row.array() - mean)).matrix();
    }
}

// A swaying trunk leans furthest over a leg in the middle of that leg's stance.
double sway_rad(const PlannedCycle& cycle, const Posture& posture, double phase) {
    return posture.angle(ParameterId::TrunkSway).rad() *
           std::cos(2 * std::numbers::pi * (phase - 0.5 * cycle.walk->stance_fraction()));
}

// First the height of the body, then Newton's and Euler's laws.
void settle(CycleSolver& solver, double mass_kg, double cycle_s) {
    solver.sweep(3, true);
    solver.settle_height();
    // The body may rise and fall differently from the neutral walk, against a spring that is its inertia at the
    // frequency of the steps: m w^2.
    const double w = 4 * std::numbers::pi / cycle_s;
    for (EquilibriumProblem& p : solver.problems) p.com_weight[1] = mass_kg * w * w;
    constexpr int kOuter = 3;
    for (int outer = 0; outer < kOuter; ++outer) {
        solver.sweep(2, false);
        solver.smooth();
        solver.correct_pads();
        solver.correct_com();
    }
    solver.sweep(2, false);
    solver.smooth();
    solver.finish();
}

}  // namespace

std::shared_ptr<const PlannedCycle> posture_cycle(const Scenario& scenario, const ModelScale& scale) {
    Person person = person_of(scenario);
    person.scale = scale;
    const auto neutral = neutral_cycle(person, scenario.posture.get(ParameterId::WalkSpeed));
    if (scenario.posture.neutral()) return neutral;
    auto c = std::make_shared<PlannedCycle>();
    c->model = std::make_shared<ChainModel>(make_body(person, shape_of(scenario)), incline_rad(scenario.posture));
    const ChainModel& model = *c->model;
    c->walk = neutral->walk;
    for (Side side : kSides) {
        const FootPath& before = neutral->feet[index(side)];
        FootPathOptions o = before.options();
        o.toe_out_rad += toe_out_change(*neutral->model, model, neutral->q.at(kMidStance + 0.5 * index(side)),
                                        scenario.posture, side);
        c->feet.emplace_back(c->model->body(), side, *c->walk, o);
    }
    CycleSolver solver(model, c->walk->cycle_s(), moving_coordinates(model), kPlanHarmonics);
    solver.q = neutral->q.sample(kPhases);
    still_arms(model, scenario.posture.get(ParameterId::ArmsSwing) / 100, solver.q);
    solver.accepted_miss_m = neutral->miss_m;
    solver.smooth_change_from(neutral->q);
    solver.first_phase = left_handed(scenario.posture) ? kPhases / 2 : 0;
    for (int i = 0; i < kPhases; ++i) {
        const double phase = static_cast<double>(i) / kPhases;
        EquilibriumProblem p = neutral->base[static_cast<std::size_t>(i)];
        move_foot_targets(*neutral, *c, phase, p);
        apply_posture(model, scenario.posture, sway_rad(*c, scenario.posture, phase), p);
        p.com_weight[1] = 0;  // the height is free until settle() has found it
        solver.problems.push_back(std::move(p));
        solver.support.push_back(support_reference(*c, phase));
    }
    settle(solver, model.mass(), c->walk->cycle_s());
    c->q = solver.series();
    c->iterations = solver.iterations();
    return c;
}

}  // namespace bodychain
