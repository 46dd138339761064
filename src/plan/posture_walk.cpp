// The walk of a changed posture: the changed body performs the neutral walk's tasks.
#include "plan/coordinates.h"
#include "plan/posture_tasks.h"
#include "plan/task_weights.h"
#include "plan/walk_planner.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <numbers>

namespace bodychain {
double tune(const char* name, double value);

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
[[maybe_unused]] void still_arms(const ChainModel& model, double share, Eigen::MatrixXd& q) {
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

// Muscles that have lost strength cannot be asked for more than is left.
std::vector<TorqueCap> caps_of(const ChainModel& model, const Posture& posture) {
    std::vector<TorqueCap> caps;
    for (Side side : kSides) {
        const double lost = posture.get(on_side(ParameterId::WeakAbductorsR, side)) / 100;
        if (lost == 0) continue;
        const double left = 1.6 * model.body().mass_kg * (1 - lost), scale = 1.6 * model.body().mass_kg;
        caps.push_back({coordinate(model.body(), on_side(Joint::HipR, side), 1), -left, 1e9, tune("CAP", 4000) / (scale * scale)});
    }
    return caps;
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
    c->from = neutral;
    c->torque_weight = effort_weight(model);
    c->caps = caps_of(model, scenario.posture);
    WholeCycle solver(model, c->walk->cycle_s(), static_cast<int>(neutral->coefficients.cols()));
    solver.coefficients = neutral->coefficients;
    const auto count = static_cast<int>(neutral->instants.size());
    for (int i = 0; i < count; ++i) {
        const double phase = static_cast<double>(i) / count;
        CycleInstant at;
        at.springs = neutral->instants[static_cast<std::size_t>(i)].springs;
        move_foot_targets(*neutral, *c, phase, at.springs);
        apply_posture(model, scenario.posture, sway_rad(*c, scenario.posture, phase), at.springs);
        at.springs.com_weight.setZero();
        at.support = foot_support(*c, phase);
        at.torque = torque_task(*c, phase);
        solver.instants.push_back(std::move(at));
    }
    CycleReport r = solver.solve(static_cast<int>(tune("PITER", 5)), 1e-3);
    for (int pass = 0; pass < static_cast<int>(tune("PPADS", 2)); ++pass) {
        solver.correct_pads();
        const CycleReport next = solver.solve(1, 1e-4);
        r.iterations += next.iterations;
        r.cost = next.cost;
    }
    if (std::getenv("TALK")) std::fprintf(stderr, "posture: %d iterations, cost %g\n", r.iterations, r.cost);
    c->q = solver.series(kPlanHarmonics);
    c->iterations = r.iterations;
    return c;
}

}  // namespace bodychain
