#include "scene/bones/bone_placement.h"

#include "anatomy/kneecap.h"
#include "anatomy/spine_curve.h"

#include <glm/gtc/matrix_transform.hpp>

#include <array>

namespace bodychain {

namespace {

glm::mat4 scaled(double x, double y, double z) { return glm::scale(glm::mat4(1.0f), glm::vec3(Vec3(x, y, z))); }
glm::mat4 moved(const Vec3& p) { return glm::translate(glm::mat4(1.0f), glm::vec3(p)); }
MeshId on_side(MeshId right, Side side) {
    return static_cast<MeshId>(index(right) + (side == Side::Left ? index(MeshId::FemurL) - index(MeshId::FemurR) : 0));
}

class Placer {
public:
    explicit Placer(const PosedBody& person)
        : body_(*person.body), poses_(*person.poses), size_(body_.person.height_m / model_body().person.height_m) {}

    std::vector<PlacedBone> run() {
        add(MeshId::Skull, Segment::Head, scaled(size_, size_, size_));
        add(MeshId::Pelvis, Segment::Pelvis, scaled(size_, size_, ratio(Joint::HipR, 2)));
        add_spine();
        add_chest();
        for (Side side : kSides) {
            add_thigh(side);
            add_lower_leg(side);
            add_arm(side);
        }
        return std::move(bones_);
    }

private:
    const Transform& pose(Segment s) const { return poses_[s]; }

    void add(MeshId mesh, Segment s, const glm::mat4& fit) {
        const glm::mat4 model = matrix_of(pose(s)) * fit;
        bones_.push_back({mesh, s, model, model});
    }

    // How much longer the offset of a joint is than in the modelled body.
    double ratio(Joint j, int axis) const {
        return std::fabs(body_.joint(j).X_PF.p[axis] / model_body().joint(j).X_PF.p[axis]);
    }

    void add_spine() {
        const std::array<Transform, kVertebrae> X = pose_spine(body_, spine_, poses_);
        for (int level = 0; level < kVertebrae; ++level) {
            const auto i = static_cast<std::size_t>(level);
            const glm::mat4 model =
                matrix_of(X[i]) * scaled(size_, spine_.height_m[i] / vertebra_share_m(level), size_);
            const Segment s = level >= 22   ? Segment::LumbarLower
                              : level >= 19 ? Segment::LumbarUpper
                              : level >= 13 ? Segment::ThoraxLower
                              : level >= 7  ? Segment::ThoraxUpper
                                            : Segment::Neck;
            bones_.push_back({static_cast<MeshId>(index(MeshId::C1) + level), s, model, model});
        }
    }

    // The modelled chest is stretched along its height and sheared so that its first and last vertebra meet this
    // body's.
    glm::mat4 chest_fit() const {
        static const SpineCurve modelled = rest_spine(model_body());
        const Vec3 &a = modelled.centre[7], &b = modelled.centre[18], &to_a = spine_.centre[7],
                   &to_b = spine_.centre[18];
        const double stretch = (to_a.y - to_b.y) / (a.y - b.y);
        const double shear = ((to_a.x - to_b.x) - size_ * (a.x - b.x)) / (a.y - b.y);
        glm::mat4 fit = scaled(size_, stretch, size_);
        fit[1][0] = static_cast<float>(shear);
        fit[3][0] = static_cast<float>(to_b.x - size_ * b.x - shear * b.y);
        fit[3][1] = static_cast<float>(to_b.y - stretch * b.y);
        return fit;
    }

    void add_chest() {
        const glm::mat4 fit = chest_fit();
        const glm::mat4 upper =
            matrix_of(pose(Segment::ThoraxUpper)) * moved(-rest_origin(body_, Segment::ThoraxUpper)) * fit;
        const glm::mat4 lower =
            matrix_of(pose(Segment::ThoraxLower)) * moved(-rest_origin(body_, Segment::ThoraxLower)) * fit;
        bones_.push_back({MeshId::RibCage, Segment::ThoraxUpper, upper, lower});
        for (Side side : kSides) {
            bones_.push_back({on_side(MeshId::ClavicleR, side), Segment::ThoraxUpper, upper, upper});
            const Vec3 shoulder = body_.joint(bodychain::on_side(Joint::ShoulderR, side)).X_PF.p;
            add(on_side(MeshId::ShoulderBladeR, side), Segment::ThoraxUpper,
                moved(shoulder) * scaled(size_, size_, size_));
        }
    }

    void add_thigh(Side side) {
        const Segment femur = bodychain::on_side(Segment::FemurR, side),
                      shank = bodychain::on_side(Segment::TibiaR, side);
        const JointProps& knee = body_.joint(bodychain::on_side(Joint::KneeR, side));
        const glm::mat4 X = matrix_of(pose(femur)),
                        fit = scaled(size_, ratio(bodychain::on_side(Joint::KneeR, side), 1), size_);
        // The joint frame is turned against the femur by knock-knee: the condyles turn with it.
        const glm::mat4 turned = moved(knee.X_PF.p) * matrix_of({knee.X_PF.R, Vec3(0.0)}) * moved(-knee.X_PF.p);
        // More anteversion is a neck that points further forward from a shaft that is seen from its condyles.
        const double forward = body_.joint(bodychain::on_side(Joint::HipR, side)).axes[2].rest.rad();
        const glm::mat4 neck = matrix_of({rotation_y(-lateral_sign(side) * forward), Vec3(0.0)});
        bones_.push_back({on_side(MeshId::FemurR, side), femur, X * neck * fit, X * turned * fit});
        const double flexion = joint_angles(knee, pose(femur), pose(shank)).x;
        const glm::mat4 model = X * matrix_of(kneecap_in_femur(body_, side, flexion)) * scaled(size_, size_, size_);
        bones_.push_back({on_side(MeshId::PatellaR, side), shank, model, model});
    }

    // The malleoli turn with the ankle where the shin is twisted.
    void add_shank(Side side) {
        const Joint ankle = bodychain::on_side(Joint::TalocruralR, side);
        const Segment shank = bodychain::on_side(Segment::TibiaR, side);
        const glm::mat4 X = matrix_of(pose(shank)), fit = scaled(size_, ratio(ankle, 1), size_);
        const Mat3 twist = body_.joint(ankle).X_PF.R * glm::transpose(model_body().joint(ankle).X_PF.R);
        bones_.push_back({on_side(MeshId::TibiaR, side), shank, X * fit, X * matrix_of({twist, Vec3(0.0)}) * fit});
    }

    void add_lower_leg(Side side) {
        const glm::mat4 fit = scaled(size_, size_, size_);
        add_shank(side);
        add(on_side(MeshId::TalusR, side), bodychain::on_side(Segment::TalusR, side), fit);
        add(on_side(MeshId::CalcaneusR, side), bodychain::on_side(Segment::CalcaneusR, side), fit);
        add(on_side(MeshId::ForefootR, side), bodychain::on_side(Segment::ForefootR, side), fit);
        add(on_side(MeshId::ToesR, side), bodychain::on_side(Segment::ToesR, side), fit);
    }

    void add_arm(Side side) {
        add(on_side(MeshId::HumerusR, side), bodychain::on_side(Segment::HumerusR, side),
            scaled(size_, ratio(bodychain::on_side(Joint::ElbowR, side), 1), size_));
        add(on_side(MeshId::ForearmR, side), bodychain::on_side(Segment::ForearmR, side),
            scaled(size_, ratio(bodychain::on_side(Joint::WristR, side), 1), size_));
        add(on_side(MeshId::HandR, side), bodychain::on_side(Segment::HandR, side), scaled(size_, size_, size_));
    }

    const Body& body_;
    const SegmentPoses& poses_;
    double size_;
    SpineCurve spine_ = rest_spine(body_);
    std::vector<PlacedBone> bones_;
};

}  // namespace

const Body& model_body() {
    static const Body body = make_body(Person{1.75, 70.0, Sex::Male});
    return body;
}

glm::mat4 matrix_of(const Transform& X) {
    glm::mat4 m{glm::mat3(X.R)};
    m[3] = glm::vec4(glm::vec3(X.p), 1.0f);
    return m;
}

std::vector<PlacedBone> place_bones(const PosedBody& person) { return Placer(person).run(); }

}  // namespace bodychain
