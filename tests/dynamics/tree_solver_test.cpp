// The tree solver against one dense solve of the same step's equations, and against laws of mechanics.
#include "tree_world.h"

#include "anatomy/joint_table.h"

#include <catch2/catch.hpp>

#include <Eigen/Dense>

using namespace bodychain;
using namespace bodychain::test;

namespace {

constexpr double kStep_s = 1.0 / 240;

Eigen::Vector3d eigen(const Vec3& v) { return Eigen::Vector3d(v.x, v.y, v.z); }
Eigen::Matrix3d cross_matrix(const Vec3& v) {
    Eigen::Matrix3d m;
    m << 0, -v.z, v.y, v.z, 0, -v.x, -v.y, v.x, 0;
    return m;
}

struct Link {
    int parent;
    JointProps props;
    Transform in_parent, in_child;  // joint frames, from the centres of mass
};

/// A random tree, assembled: centres of mass, joint places, angles, speeds and drives of every kind.
struct RandomTree {
    std::vector<BodyState> bodies;
    std::vector<Link> links;  // links[i] carries body i + 1
    std::vector<std::array<AxisDrive, 3>> drives;

    RandomTree(Random& random, int count) {
        bodies.push_back(random_body(random));
        bodies[0].X_WC = {rotation_zxy(random.vector(1)), random.vector(0.5)};
        for (int i = 1; i < count; ++i) {
            Link link{static_cast<int>(random.in(0, i)), random_joint(random), {}, {}};
            link.in_parent = {rotation_zxy(random.vector(1.2)), random.vector(0.3)};
            link.in_child = {rotation_zxy(random.vector(1.2)), random.vector(0.3)};
            const Vec3 q = random.vector(0.8);
            Vec3 turn(0.0);
            for (int a = 0; a < 3; ++a)
                if (link.props.axes[static_cast<std::size_t>(a)].free) turn[a] = q[a];
            BodyState body = random_body(random);
            body.X_WC = bodies[static_cast<std::size_t>(link.parent)].X_WC * link.in_parent *
                        Transform{rotation_zxy(turn), Vec3(0.0)} * inverse(link.in_child);
            bodies.push_back(body);
            links.push_back(link);
            std::array<AxisDrive, 3> drive;
            for (AxisDrive& d : drive)
                d = {random.in(-1, 1), random.in(-3, 3), random.in(0, 400), random.in(0.1, 20), random.in(-50, 50)};
            drives.push_back(drive);
        }
    }
    static BodyState random_body(Random& random) {
        const Vec3 solid(random.in(0.02, 0.1), random.in(0.02, 0.1),
                         random.in(0.02, 0.1));  // moments about planes: any sum of two is a body's
        BodyState b;
        b.mass_kg = random.in(0.1, 20);
        b.inertia = b.mass_kg * Vec3(solid.y * solid.y + solid.z * solid.z, solid.x * solid.x + solid.z * solid.z,
                                     solid.x * solid.x + solid.y * solid.y);
        b.velocity = random.vector(2);
        b.spin = random.vector(5);
        return b;
    }
    static JointProps random_joint(Random& random) {
        JointProps props;
        for (int a = 0; a < 3; ++a) {
            Axis& axis = props.axes[static_cast<std::size_t>(a)];
            axis = hinge_about(a, random.in(0, 1) < 0.5 ? -1 : 1).axes[static_cast<std::size_t>(a)];
            axis.free = random.in(0, 1) < 0.6;
            if (random.in(0, 1) < 0.3) axis.high = Angle::from_rad(random.in(-0.5, 0.2));  // some beyond their range
        }
        return props;
    }
    void build(TreeWorld& world) const {
        for (const BodyState& b : bodies) world.add(b);
        for (std::size_t i = 0; i < links.size(); ++i) {
            const Link& l = links[i];
            world
                .join(*world.bodies[static_cast<std::size_t>(l.parent)], *world.bodies[i + 1], l.props, l.in_parent,
                      l.in_child)
                .drive = drives[i];
        }
    }
};

/// Step equations in dense form: M (v' - v) = J^T impulse + outside, J v' + c impulse = r. All from poses, nothing from
/// the solver.
struct DenseStep {
    Eigen::MatrixXd A;
    Eigen::VectorXd b;
    int bodies, rows = 0;

    DenseStep(const RandomTree& tree, const Vec3& gravity) : bodies(static_cast<int>(tree.bodies.size())) {
        const int n = 6 * bodies + 6 * static_cast<int>(tree.links.size());
        A.setZero(n, n);
        b.setZero(n);
        for (int i = 0; i < bodies; ++i) {
            const BodyState& s = tree.bodies[static_cast<std::size_t>(i)];
            Eigen::Matrix3d R;
            for (int c = 0; c < 3; ++c) R.col(c) = eigen(s.X_WC.R[c]);
            A.block<3, 3>(6 * i, 6 * i) = s.mass_kg * Eigen::Matrix3d::Identity();
            A.block<3, 3>(6 * i + 3, 6 * i + 3) = R * eigen(s.inertia).asDiagonal() * R.transpose();
            b.segment<3>(6 * i) = s.mass_kg * eigen(s.velocity + kStep_s * gravity);
            b.segment<3>(6 * i + 3) = A.block<3, 3>(6 * i + 3, 6 * i + 3) * eigen(s.spin);
        }
        for (std::size_t i = 0; i < tree.links.size(); ++i) add_joint(tree, i);
    }
    void add_outside(int body, const Vec3& impulse, const Vec3& turning) {
        b.segment<3>(6 * body) += eigen(impulse);
        b.segment<3>(6 * body + 3) += eigen(turning);
    }
    Eigen::VectorXd solve() const { return A.fullPivLu().solve(b); }

private:
    void add_row(int parent, int child, const Eigen::Matrix<double, 1, 6>& Jp, const Eigen::Matrix<double, 1, 6>& Jc,
                 double compliance, double right) {
        const int r = 6 * bodies + rows++;
        A.block<1, 6>(r, 6 * parent) = Jp;
        A.block<1, 6>(r, 6 * child) = Jc;
        A.block<6, 1>(6 * parent, r) = -Jp.transpose();
        A.block<6, 1>(6 * child, r) = -Jc.transpose();
        A(r, r) = compliance;
        b[r] = right;
    }
    void add_joint(const RandomTree& tree, std::size_t i) {
        const Link& l = tree.links[i];
        const int parent = l.parent, child = static_cast<int>(i) + 1;
        const Transform &P = tree.bodies[static_cast<std::size_t>(parent)].X_WC,
                        &C = tree.bodies[static_cast<std::size_t>(child)].X_WC;
        const Mat3 F = P.R * l.in_parent.R, M = C.R * l.in_child.R;
        const Vec3 q = cardan_zxy(glm::transpose(F) * M);
        // Relative spin = sum of axis times angle rate; the angle rates are its coordinates in that oblique basis.
        Eigen::Matrix3d E;
        E.col(0) = eigen(F[2]);
        E.col(1) = eigen(F * rotation_z(q.x) * Vec3(1, 0, 0));
        E.col(2) = eigen(M[1]);
        const Eigen::Matrix3d rates = E.inverse();
        using Row = Eigen::Matrix<double, 1, 6>;
        for (int a = 0; a < 3; ++a) {
            const Axis& axis = l.props.axes[static_cast<std::size_t>(a)];
            const AxisDrive& d = tree.drives[i][static_cast<std::size_t>(a)];
            Row row = Row::Zero();
            row.tail<3>() = axis.sign * rates.row(a);
            if (!axis.free) {
                add_row(parent, child, -row, row, 0, 0);
                continue;
            }
            const double angle = axis.sign * q[a],
                         over = std::max(angle - axis.high.rad(), 0.0) + std::min(angle - axis.low.rad(), 0.0);
            const double limit = over != 0 ? kLimitStiffness_nm_rad.value : 0.0;
            // impulse / dt = k (target - q') + d (target' - rate) + tau - limit (over + dt rate), where rate is the
            // angle's at the end of the step and q' = angle + dt rate.
            const double resist = kStep_s * (d.stiffness_nm_rad + limit) + d.damping_nms_rad;
            const double pull = d.stiffness_nm_rad * (d.target_rad - angle) - limit * over +
                                d.damping_nms_rad * d.target_rad_s + d.torque_nm;
            add_row(parent, child, -row, row, 1 / (kStep_s * resist), pull / resist);
        }
        hold_together(parent, child, P, C, P * l.in_parent.p);
    }
    /// Both bodies have one velocity at the joint's centre.
    void hold_together(int parent, int child, const Transform& P, const Transform& C, const Vec3& centre) {
        for (int a = 0; a < 3; ++a) {
            Eigen::Matrix<double, 1, 6> p = Eigen::Matrix<double, 1, 6>::Zero(), c = p;
            p[a] = c[a] = 1;
            p.tail<3>() = -cross_matrix(centre - P.p).row(a);
            c.tail<3>() = -cross_matrix(centre - C.p).row(a);
            add_row(parent, child, -p, c, 0, 0);
        }
    }
};

double largest_difference(const TreeWorld& world, const Eigen::VectorXd& v) {
    double worst = 0;
    for (std::size_t i = 0; i < world.bodies.size(); ++i) {
        const auto at = static_cast<Eigen::Index>(6 * i);
        worst = std::max(worst, (eigen(linear(*world.bodies[i])) - v.segment<3>(at)).cwiseAbs().maxCoeff());
        worst = std::max(worst, (eigen(angular(*world.bodies[i])) - v.segment<3>(at + 3)).cwiseAbs().maxCoeff());
    }
    return worst;
}

}  // namespace

TEST_CASE("a step of a free tree is the dense solution of the same equations") {
    Random random(81);
    for (int trial = 0; trial < 60; ++trial) {
        const RandomTree tree(random, 3 + trial % 8);
        TreeWorld world;
        tree.build(world);
        const DenseStep dense(tree, Vec3(0, -kGravity_m_s2, 0));
        world.step(kStep_s);
        const Eigen::VectorXd v = dense.solve();
        CHECK(largest_difference(world, v) < 1e-9 * (1 + v.head(6 * dense.bodies).cwiseAbs().maxCoeff()));
        for (std::size_t j = 0; j < tree.links.size(); ++j)
            for (int a = 0; a < 3; ++a) {
                const double impulse = v[6 * dense.bodies + 6 * static_cast<int>(j) + a];
                CHECK(world.joints[j]->torque(a, kStep_s) * kStep_s == Approx(impulse).epsilon(1e-7).margin(1e-9));
            }
        CHECK(world.solver.unconverged_steps == 0);
    }
}

TEST_CASE("a step of a tree on the floor is the dense solution under the reported contact forces") {
    Random random(82);
    int touching = 0;
    for (int trial = 0; trial < 60; ++trial) {
        const RandomTree tree(random, 3 + trial % 8);
        TreeWorld world;
        tree.build(world);
        world.solver.ground.props.friction.value =
            1e6;  // everything sticks: a sliding pad's share is settled to 0.1 % only
        for (int i = 0; i < 6; ++i) {
            const auto b = static_cast<std::size_t>(random.in(0, static_cast<double>(tree.bodies.size())));
            // A little above and below the floor.
            const Transform& X = tree.bodies[b].X_WC;
            Vec3 place = X.p + random.vector(0.1);
            PadContact& pad = world.add_pad(*world.bodies[b], Vec3(0.0), random.in(1e4, 1e5));
            place.y = pad.radius_m + random.in(-0.01, 0.002);
            pad.local = to_bullet(inverse(X) * place);
        }
        DenseStep dense(tree, Vec3(0, -kGravity_m_s2, 0));
        world.step(kStep_s);
        if (world.solver.unconverged_steps > 0)
            continue;  // with boundless friction some states have no consistent contact set
        for (const PadContact& p : world.solver.ground.pads) {
            if (!p.active) continue;
            ++touching;
            const int body = static_cast<int>(
                std::find_if(world.bodies.begin(), world.bodies.end(), [&](auto& b) { return b.get() == p.body; }) -
                world.bodies.begin());
            const Vec3 impulse = kStep_s * to_glm(p.force),
                       arm = to_glm(p.point) - tree.bodies[static_cast<std::size_t>(body)].X_WC.p;
            dense.add_outside(body, impulse, glm::cross(arm, impulse) + Vec3(0, kStep_s * p.spin_nm, 0));
        }
        const Eigen::VectorXd v = dense.solve();
        CHECK(largest_difference(world, v) < 1e-9 * (1 + v.head(6 * dense.bodies).cwiseAbs().maxCoeff()));
    }
    CHECK(touching > 60);
}

TEST_CASE("every pad obeys its law after the step: springs push only, friction stays in its cone") {
    Random random(83);
    int sliding = 0, lifted = 0, unconverged = 0;
    for (int trial = 0; trial < 40; ++trial) {
        const RandomTree tree(random, 4);
        TreeWorld world;
        tree.build(world);
        for (std::size_t b = 0; b < 4; ++b) {
            PadContact& pad = world.add_pad(*world.bodies[b], Vec3(0.0), 4e4);
            pad.local = to_bullet(inverse(tree.bodies[b].X_WC) *
                                  Vec3(tree.bodies[b].X_WC.p.x, pad.radius_m - 0.004, tree.bodies[b].X_WC.p.z));
        }
        world.step(kStep_s);
        unconverged += world.solver.unconverged_steps;
        if (world.solver.unconverged_steps > 0) continue;
        for (const PadContact& p : world.solver.ground.pads) {
            const btVector3 u = p.body->getLinearVelocity() + p.body->getAngularVelocity().cross(p.arm);
            const double law = -p.stiffness_n_m * (p.gap_m + kStep_s * u.y()) - p.damping_ns_m * u.y();
            CHECK(p.active == (law > 0));
            lifted += !p.active;
            if (!p.active) continue;
            CHECK(p.force.y() == Approx(law).epsilon(1e-9).margin(1e-9));
            const double limit = world.solver.ground.props.friction * p.force.y(),
                         tangential = std::hypot(p.force.x(), p.force.z());
            CHECK(tangential <= limit * 1.002);
            CHECK(std::fabs(p.spin_nm) <= limit * world.solver.ground.props.spin_radius_m * 1.002);
            if (p.stick == 1) continue;
            ++sliding;
            CHECK(tangential == Approx(limit).epsilon(0.002));
            // Friction opposes the sliding, once a step's stretch is small beside it.
            if (std::hypot(u.x(), u.z()) > 0.3) CHECK(p.force.x() * u.x() + p.force.z() * u.z() < 0);
        }
    }
    CHECK(sliding > 5);
    CHECK(lifted > 5);
    CHECK(unconverged <= 2);  // of 40 thrown about at metres per second; walking must have none
}
