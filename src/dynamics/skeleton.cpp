#include "dynamics/skeleton.h"

#include <cmath>

namespace bodychain {

namespace {
constexpr int kPoolSize = 16, kBatchSize = 1 << 20;  // one island, one solve
}

btDefaultCollisionConstructionInfo Skeleton::small_pools() {
    btDefaultCollisionConstructionInfo info;
    info.m_defaultMaxPersistentManifoldPoolSize = info.m_defaultMaxCollisionAlgorithmPoolSize = kPoolSize;
    return info;
}

Skeleton::Skeleton(const Body& body, const Start& start, double incline_rad) : body_(body), incline_rad_(incline_rad) {
    world_ = std::make_unique<btDiscreteDynamicsWorld>(&dispatcher_, &broadphase_, &solver_, &configuration_);
    world_->setGravity(-kGravity_m_s2 * btVector3(std::sin(incline_rad), std::cos(incline_rad), 0));
    world_->getSolverInfo().m_splitImpulse = 0;
    world_->getSolverInfo().m_minimumSolverBatchSize = kBatchSize;
    add_bodies(start);
    add_joints();
    add_pads();
}

Skeleton::~Skeleton() {
    for (auto& j : joints_) world_->removeConstraint(j.get());
    for (auto& b : bodies_) world_->removeRigidBody(b.get());
}

void Skeleton::add_bodies(const Start& start) {
    for (std::size_t s = 0; s < kSegmentCount; ++s) {
        const SegmentProps& p = body_.segments[s];
        const btVector3 inertia(p.inertia[0][0], p.inertia[1][1], p.inertia[2][2]);
        btRigidBody::btRigidBodyConstructionInfo info(p.mass_kg, nullptr, &shape_, inertia);
        info.m_startWorldTransform = to_bullet(start.X_WS[s] * Transform{Mat3(1.0), p.com});
        auto b = std::make_unique<btRigidBody>(info);
        b->setActivationState(DISABLE_DEACTIVATION);
        b->setLinearVelocity(to_bullet(start.velocity[s]));
        b->setAngularVelocity(to_bullet(start.angular_velocity[s]));
        world_->addRigidBody(b.get(), 0, 0);
        bodies_.push_back(std::move(b));
    }
}

void Skeleton::add_joints() {
    for (std::size_t j = 0; j < kJointCount; ++j) {
        const JointProps& p = body_.joints[j];
        auto in = [&](Segment s, const Transform& X) { return to_bullet(Transform{X.R, X.p - body_.segment(s).com}); };
        auto c = std::make_unique<AnatomicalJoint>(segment(p.parent), segment(p.child), p, in(p.parent, p.X_PF),
                                                   in(p.child, p.X_CM));
        world_->addConstraint(c.get(), true);
        joints_.push_back(std::move(c));
    }
}

void Skeleton::add_pads() {
    for (const ContactPad& pad : body_.pads) {
        PadContact c;
        c.body = &segment(pad.segment);
        c.local = to_bullet(pad.centre - body_.segment(pad.segment).com);
        c.radius_m = pad.radius_m;
        c.stiffness_n_m = pad.stiffness_n_m;
        c.full_damping_ns_m = pad.damping_ns_m;
        c.side = pad.side;
        solver_.ground.pads.push_back(c);
    }
}

void Skeleton::push(const Vec3& force_n) {
    for (std::size_t s = 0; s < kSegmentCount; ++s)
        bodies_[s]->applyCentralForce(to_bullet(force_n * (body_.segments[s].mass_kg / body_.mass_kg)));
}

void Skeleton::step(double dt) {
    world_->stepSimulation(dt, 0);
    solver_.ground.end();
    for (auto& j : joints_) j->update();
}

SegmentPoses Skeleton::poses() const {
    SegmentPoses X;
    for (std::size_t s = 0; s < kSegmentCount; ++s)
        X[s] = to_glm(bodies_[s]->getCenterOfMassTransform()) * Transform{Mat3(1.0), -body_.segments[s].com};
    return X;
}

Vec3 Skeleton::com() const {
    Vec3 sum(0.0);
    for (std::size_t s = 0; s < kSegmentCount; ++s)
        sum += body_.segments[s].mass_kg * to_glm(bodies_[s]->getCenterOfMassPosition());
    return sum / body_.mass_kg;
}

Vec3 Skeleton::com_velocity() const {
    Vec3 sum(0.0);
    for (std::size_t s = 0; s < kSegmentCount; ++s)
        sum += body_.segments[s].mass_kg * to_glm(bodies_[s]->getLinearVelocity());
    return sum / body_.mass_kg;
}

FootLoad Skeleton::foot_load(Side side) const {
    FootLoad f;
    Vec3 moment(0.0);
    double spin = 0;
    for (const PadContact& p : solver_.ground.pads) {
        if (p.side != side || !p.active) continue;
        const Vec3 force = to_glm(p.force);
        f.force_n += force;
        moment += glm::cross(Vec3(p.point.x(), 0, p.point.z()), force);
        spin += p.spin_nm;
    }
    if (f.force_n.y < 1) return f;
    f.cop = Vec3(moment.z / f.force_n.y, 0, -moment.x / f.force_n.y);
    f.free_moment_nm = moment.y - glm::cross(f.cop, f.force_n).y + spin;
    return f;
}

double Skeleton::largest_separation_m() const {
    double worst = 0;
    for (const auto& j : joints_) worst = std::fmax(worst, j->separation_m());
    return worst;
}

bool Skeleton::finite() const {
    for (const auto& b : bodies_)
        if (!(b->getCenterOfMassPosition().length2() < 1e8) || !(b->getLinearVelocity().length2() < 1e6)) return false;
    return true;
}

}  // namespace bodychain
